import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { ValidationModel } from '../../workbook/objects';
import { ALERT_STYLES, VALIDATION_COMPARISONS, VALIDATION_TYPES } from '../ruleWords.data';
import { areasOf, flagOf, textOf, wordOf } from './attributes';
import { withoutMarks } from './formulaPrefix';

/** Read the data validations of a sheet; one that covers several areas becomes several. */
export function readValidations(root: XmlNode, newId: () => string): readonly ValidationModel[] {
  return childrenOf(childOf(root, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const rule = readRule(element);
    if (rule === null) return [];
    return areasOf(wordOf(element, 'sqref')).map((area) => ({ id: newId(), area, ...rule }));
  });
}

function readRule(element: XmlNode): Omit<ValidationModel, 'id' | 'area'> | null {
  const words = VALIDATION_TYPES.find(([word]) => word === wordOf(element, 'type', 'none'));
  if (words === undefined) return null;
  const [, type, key] = words;
  return {
    type,
    rule: { [key]: ruleBody(element, type) },
    ignoreBlanks: flagOf(element, 'allowBlank', false),
    prompt: {
      title: textOf(element, 'promptTitle'),
      message: textOf(element, 'prompt'),
      show: flagOf(element, 'showInputMessage', false),
    },
    error: {
      title: textOf(element, 'errorTitle'),
      message: textOf(element, 'error'),
      style: ALERT_STYLES.find(([word]) => word === wordOf(element, 'errorStyle', 'stop'))?.[1] ?? 'Stop',
      show: flagOf(element, 'showErrorMessage', false),
    },
  };
}

/** The rule in the shape that Office.js gives it. A list of constants is its text without quotes, a list of cells a formula. */
function ruleBody(element: XmlNode, type: string): Readonly<Record<string, unknown>> {
  const formula1 = childOf(element, 'formula1')?.text ?? '';
  if (type === 'Custom') return { formula: `=${withoutMarks(formula1)}` };
  if (type === 'List') {
    // `showDropDown` hides the arrow: its name says the opposite of what it does.
    return { inCellDropDown: !flagOf(element, 'showDropDown', false), source: listSource(formula1) };
  }
  const formula2 = childOf(element, 'formula2')?.text;
  const operator =
    VALIDATION_COMPARISONS.find(([word]) => word === wordOf(element, 'operator', 'between'))?.[1] ?? 'Between';
  return { formula1: operand(formula1), ...(formula2 === undefined ? {} : { formula2: operand(formula2) }), operator };
}

function listSource(formula: string): string {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1];
  return text === undefined ? `=${withoutMarks(formula)}` : text.replace(/""/g, '"');
}

function operand(formula: string): string | number {
  const number = formula.trim() === '' ? NaN : Number(formula);
  return Number.isFinite(number) ? number : `=${withoutMarks(formula)}`;
}

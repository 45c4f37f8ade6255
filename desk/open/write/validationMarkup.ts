import { spreadsheetAttribute, spreadsheetText } from '../../file/xlsx/write/spreadsheetText';
import type { ValidationModel } from '../../workbook/objects';
import { ALERT_STYLES, VALIDATION_COMPARISONS, VALIDATION_TYPES } from '../ruleWords.data';
import { withMarks } from '../read/formulaPrefix';
import { sqref } from './sqref';

/** A `<dataValidation>`. */
export function validationMarkup(model: ValidationModel, p: string): string {
  const [type, , key] = VALIDATION_TYPES.find(([, word]) => word === model.type) ?? ['none', '', ''];
  const rule = model.rule[key];
  const body =
    typeof rule === 'object' && rule !== null
      ? new Map<string, unknown>(Object.entries(rule))
      : new Map<string, unknown>();
  const operator = VALIDATION_COMPARISONS.find(([, word]) => word === body.get('operator'))?.[0] ?? 'between';
  const alert = ALERT_STYLES.find(([, word]) => word === model.error.style)?.[0] ?? 'stop';
  const attributes = [
    ` type="${type}"`,
    alert === 'stop' ? '' : ` errorStyle="${alert}"`,
    operator === 'between' || type === 'list' || type === 'custom' ? '' : ` operator="${operator}"`,
    model.ignoreBlanks ? ' allowBlank="1"' : '',
    type === 'list' && body.get('inCellDropDown') === false ? ' showDropDown="1"' : '',
    model.prompt.show ? ' showInputMessage="1"' : '',
    model.error.show ? ' showErrorMessage="1"' : '',
    text('errorTitle', model.error.title),
    text('error', model.error.message),
    text('promptTitle', model.prompt.title),
    text('prompt', model.prompt.message),
    ` sqref="${sqref([model.area])}"`,
  ].join('');
  const first = type === 'list' ? listSource(body.get('source')) : operand(body.get('formula1') ?? body.get('formula'));
  const second = operand(body.get('formula2'));
  const formulas = [first, second].map((one, at) =>
    one === '' ? '' : `<${p}formula${at + 1}>${spreadsheetText(one)}</${p}formula${at + 1}>`,
  );
  return `<${p}dataValidation${attributes}>${formulas.join('')}</${p}dataValidation>`;
}

function text(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${spreadsheetAttribute(value)}"`;
}

function listSource(source: unknown): string {
  if (typeof source !== 'string') return '';
  return source.startsWith('=') ? withMarks(source.slice(1)) : `"${source.replace(/"/g, '""')}"`;
}

function operand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? withMarks(value.replace(/^=/, '')) : '';
}

import type { ScalePoint } from '../../../workbook/objects';
import { colorOf } from '../../colorText';
import { formulaToA1, formulaToR1C1 } from '../../r1c1';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, type HostObject } from '../../spec';
import { dictionaryOf, flagOf, isAbsent, listOf, numberOf, textOf, wordOf } from '../tables/arguments';
import { COMPARISONS, ICON_SETS, PRESETS, TEXT_OPERATORS, TOP_BOTTOM } from './ruleWords.data';
import { changeRule, ruleAs, type RuleTarget } from './ruleTarget';

const format = (target: RuleTarget, host: ExcelHost): HostObject => host.object('ConditionalRangeFormat', target);

const customFormula: FieldSpec<RuleTarget> = {
  get: (target) => ruleAs(target, 'Custom').formula,
  set: (target, value) => changeRule(target, { ...ruleAs(target, 'Custom'), formula: formulaOf(value, 'formula') }),
};

/** The formula as it reads in R1C1 from the first cell of the format. */
const customR1C1: FieldSpec<RuleTarget> = {
  get: (target) => formulaToR1C1(ruleAs(target, 'Custom').formula, firstCell(target)),
  set: (target, value) => {
    const formula = formulaToA1(formulaOf(value, 'formulaR1C1'), firstCell(target));
    changeRule(target, { ...ruleAs(target, 'Custom'), formula });
  },
};

function firstCell({ format: { areas } }: RuleTarget): { readonly row: number; readonly column: number } {
  return { row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0 };
}

/** The parts of a conditional format by its kind: what each applies to. */
export const ruleKindClasses: readonly ClassSpec<object>[] = [
  excelClass<RuleTarget>({
    name: 'CustomConditionalFormat',
    links: { format, rule: (target, host) => host.object('ConditionalFormatRule', target) },
  }),
  excelClass<RuleTarget>({
    name: 'ConditionalFormatRule',
    fields: { formula: customFormula, formulaLocal: customFormula, formulaR1C1: customR1C1 },
  }),
  excelClass<RuleTarget>({
    name: 'CellValueConditionalFormat',
    fields: { rule: { get: (target) => cellValueRule(target), set: setCellValue } },
    links: { format },
  }),
  excelClass<RuleTarget>({
    name: 'TextConditionalFormat',
    fields: {
      rule: {
        get: (target) => {
          const { operator, text } = ruleAs(target, 'ContainsText');
          return { operator, text };
        },
        set: setText,
      },
    },
    links: { format },
  }),
  excelClass<RuleTarget>({
    name: 'TopBottomConditionalFormat',
    fields: { rule: { get: topBottomRule, set: setTopBottom } },
    links: { format },
  }),
  excelClass<RuleTarget>({
    name: 'PresetCriteriaConditionalFormat',
    fields: { rule: { get: (target) => ({ criterion: ruleAs(target, 'PresetCriteria').criterion }), set: setPreset } },
    links: { format },
  }),
  excelClass<RuleTarget>({
    name: 'ColorScaleConditionalFormat',
    fields: {
      criteria: { get: scaleCriteria, set: setScale },
      threeColorScale: { get: (target) => ruleAs(target, 'ColorScale').points.length > 2 },
    },
  }),
  excelClass<RuleTarget>({
    name: 'IconSetConditionalFormat',
    fields: {
      style: {
        get: (target) => ruleAs(target, 'IconSet').set,
        set: (target, value) =>
          changeRule(target, { ...ruleAs(target, 'IconSet'), set: wordOf(value, 'style', ICON_SETS) }),
      },
      criteria: {
        get: (target) => ruleAs(target, 'IconSet').bag.criteria ?? [],
        set: (target, value) => setIconBag(target, 'criteria', listOf(value, 'criteria')),
      },
      reverseIconOrder: iconFlag('reverseIconOrder'),
      showIconOnly: iconFlag('showIconOnly'),
    },
  }),
];

/** Put the rule of a comparison in place; used by `changeRuleToCellValue` too. */
export function setCellValue(target: RuleTarget, value: unknown): void {
  const { formula1, formula2, operator } = dictionaryOf(value, 'rule');
  const rule = ruleAs(target, 'CellValue');
  changeRule(target, {
    type: 'CellValue',
    style: rule.style,
    operator: wordOf(operator, 'operator', COMPARISONS),
    formula1: formulaOf(formula1, 'formula1'),
    ...(isAbsent(formula2) ? {} : { formula2: formulaOf(formula2, 'formula2') }),
  });
}

/** Put a text rule in place. */
export function setText(target: RuleTarget, value: unknown): void {
  const { operator, text } = dictionaryOf(value, 'rule');
  const rule = ruleAs(target, 'ContainsText');
  changeRule(target, {
    ...rule,
    operator: wordOf(operator, 'operator', TEXT_OPERATORS),
    text: textOf(text, 'text'),
  });
}

/** Put a rule of the first or last values in place. */
export function setTopBottom(target: RuleTarget, value: unknown): void {
  const { rank, type } = dictionaryOf(value, 'rule');
  const word = wordOf(type, 'type', TOP_BOTTOM);
  changeRule(target, {
    ...ruleAs(target, 'TopBottom'),
    top: word.startsWith('Top'),
    percent: word.endsWith('Percent'),
    rank: numberOf(rank, 'rank'),
  });
}

/** Put a preset in place. */
export function setPreset(target: RuleTarget, value: unknown): void {
  const { criterion } = dictionaryOf(value, 'rule');
  changeRule(target, { ...ruleAs(target, 'PresetCriteria'), criterion: wordOf(criterion, 'criterion', PRESETS) });
}

/** Formulas may come as numbers or without "=", as scripts write them; they are kept as formulas. */
function formulaOf(value: unknown, name: string): string {
  const text = typeof value === 'number' ? String(value) : textOf(value, name);
  return text.startsWith('=') ? text : `=${text}`;
}

function cellValueRule(target: RuleTarget): unknown {
  const { operator, formula1, formula2 } = ruleAs(target, 'CellValue');
  return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function topBottomRule(target: RuleTarget): unknown {
  const { top, percent, rank } = ruleAs(target, 'TopBottom');
  return { rank, type: `${top ? 'Top' : 'Bottom'}${percent ? 'Percent' : 'Items'}` };
}

function scaleCriteria(target: RuleTarget): unknown {
  const { points } = ruleAs(target, 'ColorScale');
  const [minimum, ...others] = points.map(({ kind, formula, color }) => ({ type: kind, formula, color }));
  const [first, second] = others;
  return second === undefined ? { minimum, maximum: first } : { minimum, midpoint: first, maximum: second };
}

function setScale(target: RuleTarget, value: unknown): void {
  const { minimum, midpoint, maximum } = dictionaryOf(value, 'criteria');
  const points = [minimum, midpoint, maximum].filter((one) => !isAbsent(one)).map(scalePoint);
  changeRule(target, { type: 'ColorScale', points });
}

function scalePoint(value: unknown): ScalePoint {
  const { type, formula, color } = dictionaryOf(value, 'criterion');
  return {
    kind: textOf(type, 'type'),
    formula: isAbsent(formula) ? null : String(typeof formula === 'number' ? formula : textOf(formula, 'formula')),
    color: isAbsent(color) ? '' : colorOf(color, 'color'),
  };
}

function iconFlag(name: 'reverseIconOrder' | 'showIconOnly'): FieldSpec<RuleTarget> {
  return {
    get: (target) => ruleAs(target, 'IconSet').bag[name] === true,
    set: (target, value) => setIconBag(target, name, flagOf(value, name)),
  };
}

function setIconBag(target: RuleTarget, name: string, value: unknown): void {
  const rule = ruleAs(target, 'IconSet');
  changeRule(target, { ...rule, bag: { ...rule.bag, [name]: value } });
}

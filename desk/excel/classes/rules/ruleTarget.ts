import type { ConditionalFormatModel, ConditionalRule } from '../../../workbook/objects';
import type { SheetModel } from '../../../workbook/workbook';
import type { StyleChange } from '../../../workbook/style';
import { ExcelError } from '../../excelError';

/** Target of ConditionalFormat and of every part of it. */
export interface RuleTarget {
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

export type RuleType = ConditionalRule['type'];
export type RuleOf<T extends RuleType> = Extract<ConditionalRule, { readonly type: T }>;
export type StyledRule = Exclude<ConditionalRule, RuleOf<'ColorScale' | 'DataBar' | 'IconSet'>>;

/** The words of Excel.ConditionalFormatType. */
export const RULE_TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** Read the rule as one of its kind. @throws ExcelError when the format is of another kind, as Excel does. */
export function ruleAs<T extends RuleType>({ format }: RuleTarget, type: T): RuleOf<T> {
  const { rule } = format;
  if (isOf(rule, type)) return rule;
  throw new ExcelError('InvalidOperation', `This conditional format is of type ${rule.type}, not ${type}.`);
}

/** Put another rule in place and let listeners hear of it. */
export function changeRule({ sheet, format }: RuleTarget, rule: ConditionalRule): void {
  sheet.conditionalFormats.change(format, { rule }, 'script');
}

/** The style that a rule gives to cells. @throws ExcelError for kinds without one */
export function styledRule({ format }: RuleTarget): StyledRule {
  const { rule } = format;
  if (rule.type !== 'ColorScale' && rule.type !== 'DataBar' && rule.type !== 'IconSet') return rule;
  throw new ExcelError('InvalidOperation', `A conditional format of type ${rule.type} has no cell format.`);
}

/** Change parts of the style that a rule gives to cells. */
export function restyleRule(target: RuleTarget, change: StyleChange): void {
  const rule = styledRule(target);
  const { font, fill, borders } = rule.style;
  const style: StyleChange = {
    ...rule.style,
    ...change,
    ...(change.font ? { font: { ...font, ...change.font } } : {}),
    ...(change.fill ? { fill: { ...fill, ...change.fill } } : {}),
    ...(change.borders ? { borders: { ...borders, ...change.borders } } : {}),
  };
  changeRule(target, { ...rule, style });
}

/** What a rule of each kind starts as. Source: what the dialogs of Excel offer first. */
export function newRule(type: RuleType): ConditionalRule {
  switch (type) {
    case 'CellValue':
      return { type, operator: 'GreaterThan', formula1: '=0', style: {} };
    case 'ContainsText':
      return { type, operator: 'Contains', text: '', style: {} };
    case 'Custom':
      return { type, formula: '', style: {} };
    case 'TopBottom':
      return { type, top: true, percent: false, rank: 10, style: {} };
    case 'PresetCriteria':
      return { type, criterion: 'DuplicateValues', style: {} };
    case 'ColorScale':
      return { type, points: [scalePoint('LowestValue', '#F8696B'), scalePoint('HighestValue', '#63BE7B')] };
    case 'DataBar':
      return { type, color: '#638EC6', bag: {} };
    case 'IconSet':
      return { type, set: 'ThreeTrafficLights1', bag: {} };
    default:
      return type satisfies never;
  }
}

function scalePoint(kind: string, color: string) {
  return { kind, formula: null, color };
}

function isOf<T extends RuleType>(rule: ConditionalRule, type: T): rule is RuleOf<T> {
  return rule.type === type;
}

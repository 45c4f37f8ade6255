import type { Area } from '../../../core/index';
import { cellAddress } from '../../workbook/addresses';
import type { ConditionalFormatModel, ConditionalRule, ScalePoint } from '../../workbook/objects';
import type { FillStyle, FontStyle, StyleChange } from '../../workbook/style';
import type { BooleanCriteria, InterpolationType, RelativeDate } from './enums';

export type BooleanName = keyof typeof BooleanCriteria;
export type RelativeName = keyof typeof RelativeDate;
export type InterpolationName = keyof typeof InterpolationType;

/** A value that a condition compares with. Days are serials. */
export type ConditionValue =
  | { readonly kind: 'plain'; readonly value: string | number }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'relative'; readonly day: RelativeName };

/** What a condition does to cells; null leaves it alone. Colours as the model has them. */
export interface ConditionLook {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export interface GradientPoint {
  readonly color: string;
  readonly type: InterpolationName;
  /** '' for the least and the largest value. */
  readonly value: string;
}

/** A condition that is true or false of a cell. */
export interface BooleanRule {
  readonly criteria: BooleanName;
  readonly values: readonly ConditionValue[];
  readonly look: ConditionLook;
}

export interface GradientRule {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

export type Condition = ({ readonly kind: 'boolean' } & BooleanRule) | ({ readonly kind: 'gradient' } & GradientRule);

/** Key of a condition's own form, beside the form that the grid and the saved file read. */
const KEPT = 'sheets';

/** Put a condition into the words of the model. `areas` is where it will stand: formulas are relative to the first cell.
 *  Numbers and dates become formulas that ask for a number first: at Google neither text nor a blank cell is ever greater or less than one. */
export function modelCondition(condition: Condition, areas: readonly Area[]): ConditionalRule {
  if (condition.kind === 'gradient') return { type: 'ColorScale', points: scalePoints(condition) };
  const { criteria, values, look } = condition;
  const [home = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
  const rule = styledRule(criteria, values, cellAddress(home.top, home.left), styleOf(look));
  return Object.assign(rule, { [KEPT]: { criteria, values } });
}

/** Read the condition of a conditional format, whoever made it; null for kinds that Google does not have. */
export function conditionOf({ rule }: ConditionalFormatModel): Condition | null {
  if (rule.type === 'ColorScale') return { kind: 'gradient', ...gradientOf(rule.points) };
  if (rule.type === 'DataBar' || rule.type === 'IconSet' || rule.type === 'TopBottom') return null;
  const look = lookOf(rule.style);
  const kept = keptCondition(rule);
  if (kept !== null) return { kind: 'boolean', ...kept, look };
  const foreign = foreignCondition(rule);
  return foreign === null ? null : { kind: 'boolean', ...foreign, look };
}

function styledRule(
  criteria: BooleanName,
  values: readonly ConditionValue[],
  cell: string,
  style: StyleChange,
): ConditionalRule {
  const text = textOf(values[0]);
  switch (criteria) {
    case 'CELL_EMPTY':
      return { type: 'PresetCriteria', criterion: 'Blanks', style };
    case 'CELL_NOT_EMPTY':
      return { type: 'PresetCriteria', criterion: 'NonBlanks', style };
    case 'TEXT_CONTAINS':
      return { type: 'ContainsText', operator: 'Contains', text, style };
    case 'TEXT_DOES_NOT_CONTAIN':
      return { type: 'ContainsText', operator: 'NotContains', text, style };
    case 'TEXT_STARTS_WITH':
      return { type: 'ContainsText', operator: 'BeginsWith', text, style };
    case 'TEXT_ENDS_WITH':
      return { type: 'ContainsText', operator: 'EndsWith', text, style };
    case 'TEXT_EQUAL_TO':
      return { type: 'CellValue', operator: 'EqualTo', formula1: quoted(text), style };
    case 'TEXT_NOT_EQUAL_TO':
      return { type: 'CellValue', operator: 'NotEqualTo', formula1: quoted(text), style };
    case 'CUSTOM_FORMULA':
      return { type: 'Custom', formula: text.startsWith('=') ? text : `=${text}`, style };
    default:
      return { type: 'Custom', formula: comparison(criteria, values, cell), style };
  }
}

function quoted(text: string): string {
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

/** Sign by the end of a criterion's name. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['NOT_EQUAL_TO', '<>'], ['GREATER_THAN_OR_EQUAL_TO', '>='], ['LESS_THAN_OR_EQUAL_TO', '<='], ['EQUAL_TO', '='],
  ['GREATER_THAN', '>'], ['LESS_THAN', '<'], ['AFTER', '>'], ['BEFORE', '<'],
]; // prettier-ignore

function comparison(criteria: BooleanName, values: readonly ConditionValue[], cell: string): string {
  const [first = '0', second = '0'] = values.map(operandOf);
  const shown = criteria.startsWith('DATE') ? `INT(${cell})` : cell;
  const number = `ISNUMBER(${cell})`;
  if (criteria === 'NUMBER_BETWEEN') return `=AND(${number},${cell}>=${first},${cell}<=${second})`;
  if (criteria === 'NUMBER_NOT_BETWEEN') return `=AND(${number},OR(${cell}<${first},${cell}>${second}))`;
  const [day] = values;
  if (criteria === 'DATE_EQUAL_TO_RELATIVE' && day?.kind === 'relative' && day.day.startsWith('PAST'))
    return `=AND(${number},${shown}>=${first},${shown}<=TODAY())`;
  const name = criteria.replace(/^(NUMBER|DATE)_/, '').replace(/_RELATIVE$/, '');
  const sign = SIGNS.find(([word]) => word === name)?.[1] ?? '=';
  return `=AND(${number},${shown}${sign}${first})`;
}

const DAYS: Readonly<Record<RelativeName, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

function operandOf(value: ConditionValue): string {
  if (value.kind === 'date') return String(value.serial);
  if (value.kind === 'relative') return DAYS[value.day];
  const text = String(value.value);
  return text.startsWith('=') ? `(${text.slice(1)})` : text;
}

function textOf(value: ConditionValue | undefined): string {
  return value?.kind === 'plain' ? String(value.value) : '';
}

function keptCondition(rule: ConditionalRule): Pick<BooleanRule, 'criteria' | 'values'> | null {
  const kept: unknown = Reflect.get(rule, KEPT);
  // Written by `modelCondition` alone.
  return typeof kept === 'object' && kept !== null ? (kept as Pick<BooleanRule, 'criteria' | 'values'>) : null;
}

const plain = (value: string | number): ConditionValue => ({ kind: 'plain', value });

const NUMBERS: readonly (readonly [string, BooleanName])[] = [
  ['Between', 'NUMBER_BETWEEN'], ['NotBetween', 'NUMBER_NOT_BETWEEN'], ['EqualTo', 'NUMBER_EQUAL_TO'],
  ['NotEqualTo', 'NUMBER_NOT_EQUAL_TO'], ['GreaterThan', 'NUMBER_GREATER_THAN'], ['LessThan', 'NUMBER_LESS_THAN'],
  ['GreaterThanOrEqual', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'], ['LessThanOrEqual', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
]; // prettier-ignore
const TEXTS: readonly (readonly [string, BooleanName])[] = [
  ['Contains', 'TEXT_CONTAINS'], ['NotContains', 'TEXT_DOES_NOT_CONTAIN'], ['BeginsWith', 'TEXT_STARTS_WITH'],
  ['EndsWith', 'TEXT_ENDS_WITH'],
]; // prettier-ignore
const PRESETS: readonly (readonly [string, BooleanName, RelativeName | null])[] = [
  ['Blanks', 'CELL_EMPTY', null], ['NonBlanks', 'CELL_NOT_EMPTY', null], ['Today', 'DATE_EQUAL_TO_RELATIVE', 'TODAY'],
  ['Tomorrow', 'DATE_EQUAL_TO_RELATIVE', 'TOMORROW'], ['Yesterday', 'DATE_EQUAL_TO_RELATIVE', 'YESTERDAY'],
  ['LastSevenDays', 'DATE_EQUAL_TO_RELATIVE', 'PAST_WEEK'],
]; // prettier-ignore

/** A condition from a file or from another program, as Google reads it. */
function foreignCondition(
  rule: Extract<ConditionalRule, { readonly style: unknown }>,
): Pick<BooleanRule, 'criteria' | 'values'> | null {
  if (rule.type === 'Custom') return { criteria: 'CUSTOM_FORMULA', values: [plain(rule.formula)] };
  if (rule.type === 'ContainsText') {
    const criteria = TEXTS.find(([operator]) => operator === rule.operator)?.[1];
    return criteria === undefined ? null : { criteria, values: [plain(rule.text)] };
  }
  if (rule.type === 'PresetCriteria') {
    const [, criteria, day = null] = PRESETS.find(([preset]) => preset === rule.criterion) ?? [];
    return criteria === undefined ? null : { criteria, values: day === null ? [] : [{ kind: 'relative', day }] };
  }
  if (rule.type !== 'CellValue') return null;
  const text = /^=?"(.*)"$/s.exec(rule.formula1)?.[1]?.replaceAll('""', '"');
  if (text !== undefined) {
    const isEqual = rule.operator === 'EqualTo';
    return { criteria: isEqual ? 'TEXT_EQUAL_TO' : 'TEXT_NOT_EQUAL_TO', values: [plain(text)] };
  }
  const criteria = NUMBERS.find(([operator]) => operator === rule.operator)?.[1];
  const values = [rule.formula1, rule.formula2].flatMap((one) => (one === undefined ? [] : [numberOrFormula(one)]));
  return criteria === undefined ? null : { criteria, values };
}

function numberOrFormula(formula: string): ConditionValue {
  const number = Number(formula.replace(/^=/, ''));
  return plain(Number.isNaN(number) ? formula : number);
}

function styleOf({ background, fontColor, bold, italic, strikethrough, underline }: ConditionLook): StyleChange {
  const font: Partial<FontStyle> = {
    ...(fontColor === null ? {} : { color: fontColor }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
    ...(strikethrough === null ? {} : { strikethrough }),
    ...(underline === null ? {} : { underline: underline ? 'Single' : 'None' }),
  };
  const fill: Partial<FillStyle> = background === null ? {} : { color: background, pattern: 'Solid' };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(background === null ? {} : { fill }),
  };
}

function lookOf({ font, fill }: StyleChange): ConditionLook {
  const color = fill?.color ?? '';
  return {
    background: color === '' ? null : color,
    fontColor: font?.color ?? null,
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    strikethrough: font?.strikethrough ?? null,
    underline: font?.underline === undefined ? null : font.underline !== 'None',
  };
}

const POINTS: readonly (readonly [InterpolationName, string])[] = [
  ['MIN', 'LowestValue'],
  ['MAX', 'HighestValue'],
  ['NUMBER', 'Number'],
  ['PERCENT', 'Percent'],
  ['PERCENTILE', 'Percentile'],
];

function scalePoints({ min, mid, max }: GradientRule): readonly ScalePoint[] {
  return [min, mid, max].flatMap((point) => {
    if (point === null) return [];
    const kind = POINTS.find(([name]) => name === point.type)?.[1] ?? 'Number';
    return [{ kind, formula: point.value === '' ? null : point.value, color: point.color }];
  });
}

function gradientOf(points: readonly ScalePoint[]): GradientRule {
  const read = (point: ScalePoint | undefined): GradientPoint | null =>
    point === undefined
      ? null
      : {
          color: point.color,
          type: POINTS.find(([, kind]) => kind === point.kind)?.[0] ?? 'NUMBER',
          value: point.formula ?? '',
        };
  const [first, second, third] = points;
  return third === undefined
    ? { min: read(first), mid: null, max: read(second) }
    : { min: read(first), mid: read(second), max: read(third) };
}

import { areaAddress, parseAddress } from '../../../../workbook/addresses';
import type { SheetModel } from '../../../../workbook/workbook';
import { serialOf } from '../../../../../core/index';
import { HostObject, type ExcelHost } from '../../../spec';
import { dictionaryOf, filledTextOf, invalidArgument, isAbsent, optionalFlagOf, wordOf } from '../arguments';

/** A rule as Office.js gives it: one of its kinds with its conditions, formulas as texts that start with "=". */
export type Rule = Readonly<Record<string, unknown>>;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Name the type of a rule as Excel.DataValidationType does. */
export function typeOfRule(rule: Rule): string {
  const [kind] = Object.keys(rule);
  return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
}

/** Read Excel.DataValidationRule of a request; an empty one accepts everything. Ranges become addresses, numbers and dates formulas.
 *  @throws ExcelError InvalidArgument */
export function ruleFrom(host: ExcelHost, sheet: SheetModel, value: unknown): Rule {
  const kinds = Object.entries(dictionaryOf(value, 'rule')).filter(([, condition]) => !isAbsent(condition));
  const [first, ...others] = kinds;
  if (first === undefined) return {};
  const [kind, given] = first;
  if (others.length > 0 || TYPES[kind] === undefined)
    throw invalidArgument(`A rule is one of ${Object.keys(TYPES).join(', ')}.`);
  const condition = dictionaryOf(given, kind);
  if (kind === 'list') return { list: listCondition(host, sheet, condition) };
  if (kind === 'custom') return { custom: { formula: withEqualSign(filledTextOf(condition['formula'], 'formula')) } };
  return { [kind]: comparison(host, sheet, condition, kind) };
}

function listCondition(host: ExcelHost, sheet: SheetModel, condition: Rule): Rule {
  const source = condition['source'];
  return {
    inCellDropDown: optionalFlagOf(condition['inCellDropDown'], 'inCellDropDown', true),
    source: source instanceof HostObject ? rangeFormula(host, sheet, source) : filledTextOf(source, 'source'),
  };
}

function comparison(host: ExcelHost, sheet: SheetModel, condition: Rule, kind: string): Rule {
  const operator = wordOf(condition['operator'], 'operator', OPERATORS);
  const formula1 = formulaFrom(host, sheet, condition['formula1'], kind);
  const needsSecond = operator === 'Between' || operator === 'NotBetween';
  if (!needsSecond) return { formula1, operator };
  return { formula1, formula2: formulaFrom(host, sheet, condition['formula2'], kind), operator };
}

function formulaFrom(host: ExcelHost, sheet: SheetModel, value: unknown, kind: string): string {
  if (value instanceof HostObject) return rangeFormula(host, sheet, value);
  if (typeof value === 'number') return `=${value}`;
  const text = filledTextOf(value, 'formula');
  if (text.startsWith('=')) return text;
  const number = kind === 'date' || kind === 'time' ? serialOfText(text, host.workbook.date1904) : Number(text);
  if (Number.isFinite(number)) return `=${number}`;
  if (parseAddress(text) !== null) return `=${text}`;
  throw invalidArgument(`The formula of the rule cannot be read: ${text}.`);
}

function rangeFormula(host: ExcelHost, sheet: SheetModel, range: HostObject): string {
  const { sheet: owner, area } = host.areaOf(range, sheet);
  return `=${areaAddress(area, owner === sheet ? { absolute: true } : { absolute: true, sheet: owner.name })}`;
}

function withEqualSign(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** ISO date, date and time, or time as a serial number; NaN for other texts. */
function serialOfText(text: string, date1904: boolean): number {
  const parts = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?[T ]?(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (parts === null || text.trim() === '') return Number(text);
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part) => (part === undefined ? null : Number(part)));
  const days = isAbsent(year) ? 0 : serialOf(year, month ?? 1, day ?? 1) - (date1904 ? 1462 : 0);
  return days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
}

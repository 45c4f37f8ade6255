import type { Area, Cell } from '../../../core/index';
import { translateFormula } from '../../workbook/calc/translateFormula';
import type { FilterCriterion } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { notEmulated } from '../frame/serviceError';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { serialOfDate } from '../values/zones';
import type { CriteriaSpec } from './criteriaSpec';

/** The cells below the header of one column of a filter. */
interface Column {
  readonly end: SheetsEnd;
  readonly sheet: SheetModel;
  /** With the header's cell. */
  readonly area: Area;
}

/** Give the model's criterion that lets the same rows pass; null when all pass.
 *  Limit: hidden values, custom formulas and conditions of several values become the list of the values that are shown now. A formula that shows one of two equal cells and hides the other is refused by name. */
export function modelCriterion(column: Column, spec: CriteriaSpec): FilterCriterion | null {
  if (spec.shown !== null) return { on: spec.shown.on, color: spec.shown.color };
  const { sheet, area } = column;
  const own = spec.type === null ? null : ownTest(column, spec);
  const condition = spec.type === null || own !== null ? null : conditionOf(column.end, spec);
  if (own === null && spec.hidden.length === 0 && spec.visible.length === 0) return condition;
  const meets = condition === null ? () => true : column.end.filterTest(condition, area, sheet);
  const satisfies = own ?? ((): boolean => true);
  return shownValues(column, (row) => meets(row) && satisfies(row) && isListed(sheet.text(row, area.left), spec));
}

/** Test rows by a condition that the model has no word for: a formula, or one of several values. */
function ownTest(column: Column, { type, values }: CriteriaSpec): ((row: number) => boolean) | null {
  const name = type?.name() ?? '';
  if (name === 'CUSTOM_FORMULA') return formulaTest(column, String(values[0]));
  if (name === 'DATE_NOT_EQUAL_TO' || (values.length > 1 && name.endsWith('EQUAL_TO')))
    return valuesTest(column, name, values);
  return null;
}

function valuesTest({ end, sheet, area }: Column, name: string, values: readonly unknown[]): (row: number) => boolean {
  const wanted = new Set(values.map((value) => wantedValue(end, name, value)));
  const isWanted = !name.endsWith('NOT_EQUAL_TO');
  return (row) => {
    const value = sheet.value(row, area.left);
    const text = sheet.text(row, area.left).trim().toLowerCase();
    const found = name.startsWith('DATE') && typeof value === 'number' ? Math.floor(value) : value;
    return wanted.has(name.startsWith('TEXT') ? text : found) === isWanted;
  };
}

function wantedValue(end: SheetsEnd, name: string, value: unknown): Cell {
  if (name.startsWith('TEXT')) return String(value).trim().toLowerCase();
  return name.startsWith('DATE') ? daysOf(end, value).first : Number(value);
}

function isListed(text: string, { hidden, visible }: CriteriaSpec): boolean {
  return visible.length > 0 ? visible.includes(text) : !hidden.includes(text);
}

function shownValues({ sheet, area }: Column, isShown: (row: number) => boolean): FilterCriterion {
  const shown = new Set<string>();
  const hidden = new Set<string>();
  for (let row = area.top + 1; row <= area.bottom; row++)
    (isShown(row) ? shown : hidden).add(sheet.text(row, area.left).trim().toLowerCase());
  if ([...shown].some((text) => hidden.has(text)))
    throw notEmulated('A filter that shows one of two equal cells of its column and hides the other');
  return { on: 'values', values: [...shown] };
}

/** The formula is written for the first row below the header. */
function formulaTest({ end, sheet, area }: Column, formula: string): (row: number) => boolean {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return (row) => {
    const here = translateFormula(text, row - area.top - 1, 0);
    return isTrue(end.workbook.evaluate(here, { sheet, place: { row, column: area.left } }));
  };
}

function isTrue(value: Cell): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

type Custom = Extract<FilterCriterion, { on: 'custom' }>;

function conditionOf(end: SheetsEnd, { type, values }: CriteriaSpec): FilterCriterion | null {
  const name = type?.name() ?? '';
  const [first, second] = values;
  const text = escaped(String(first));
  switch (name) {
    case 'CELL_EMPTY':
      return one('=');
    case 'CELL_NOT_EMPTY':
      return one('<>');
    case 'TEXT_CONTAINS':
      return one(`=*${text}*`);
    case 'TEXT_DOES_NOT_CONTAIN':
      return one(`<>*${text}*`);
    case 'TEXT_STARTS_WITH':
      return one(`=${text}*`);
    case 'TEXT_ENDS_WITH':
      return one(`=*${text}`);
    case 'TEXT_EQUAL_TO':
      return one(`=${text}`);
    case 'TEXT_NOT_EQUAL_TO':
      return one(`<>${text}`);
    case 'NUMBER_BETWEEN':
      return both(`>=${Number(first)}`, `<=${Number(second)}`);
    case 'NUMBER_NOT_BETWEEN':
      return { ...both(`<${Number(first)}`, `>${Number(second)}`), operator: 'Or' };
    default:
      return name.startsWith('NUMBER')
        ? one(`${SIGNS[name] ?? '='}${Number(first)}`)
        : dateCondition(name, daysOf(end, first));
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  NUMBER_EQUAL_TO: '=',
  NUMBER_NOT_EQUAL_TO: '<>',
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
};

/** Whole days, both included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

function dateCondition(name: string, { first, last }: Days): FilterCriterion {
  if (name.startsWith('DATE_AFTER')) return one(`>=${last + 1}`);
  if (name.startsWith('DATE_BEFORE')) return one(`<${first}`);
  return both(`>=${first}`, `<${last + 1}`);
}

const PAST_DAYS: Readonly<Record<string, number>> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };
const NEAR_DAYS: Readonly<Record<string, number>> = { YESTERDAY: -1, TODAY: 0, TOMORROW: 1 };

/** A Date is a day of the spreadsheet's zone; a relative date one day, or the days up to today. */
function daysOf(end: SheetsEnd, value: unknown): Days {
  const today = Math.floor(serialOfDate(new Date(end.now()), end.timeZone));
  const word = String(value);
  const past = PAST_DAYS[word];
  if (past !== undefined) return { first: today - past, last: today };
  const near = NEAR_DAYS[word];
  const day = near === undefined ? Math.floor(serialOfDate(new Date(Number(value)), end.timeZone)) : today + near;
  return { first: day, last: day };
}

function one(criterion1: string): Custom {
  return { on: 'custom', criterion1, operator: 'And' };
}

function both(criterion1: string, criterion2: string): Custom {
  return { on: 'custom', criterion1, criterion2, operator: 'And' };
}

function escaped(text: string): string {
  return text.replace(/[*?~]/g, '~$&');
}

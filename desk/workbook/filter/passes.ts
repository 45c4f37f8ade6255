import { isCellError, type Area, type Cell } from '../../../core/index';
import type { FilterCriterion } from '../objects';
import type { SheetModel } from '../workbook';
import { criterionTest } from '../calc/criteria';
import { scalarOf } from '../calc/values';
import { dynamicTest } from './dynamicTest';

/** What a filter reads of a sheet. */
export type FilterSheet = Pick<SheetModel, 'value' | 'text' | 'style'>;

type RowTest = (row: number) => boolean;

/** Make the test that says which rows a filter shows. `area` starts with the header row; criteria go by column within it, and a row has to pass all of them.
 *  `today` is the serial of the day for criteria such as "this month", in the workbook's own date system; without it none of them lets a row pass. */
export function passes(
  criteria: ReadonlyMap<number, FilterCriterion>,
  area: Area,
  sheet: FilterSheet,
  today = NaN,
): RowTest {
  const tests = [...criteria].map(([column, criterion]) =>
    columnTest(criterion, { ...area, left: area.left + column, right: area.left + column }, sheet, today),
  );
  return (row) => tests.every((test) => test(row));
}

function columnTest(criterion: FilterCriterion, area: Area, sheet: FilterSheet, today: number): RowTest {
  const column = area.left;
  switch (criterion.on) {
    case 'values':
      return valuesTest(criterion.values, column, sheet);
    case 'custom':
      return customTest(criterion, column, sheet);
    case 'topItems':
    case 'topPercent':
    case 'bottomItems':
    case 'bottomPercent':
      return rankTest(criterion, area, sheet);
    case 'cellColor':
      return (row) => isSameColor(sheet.style(row, column).fill.color, criterion.color);
    case 'fontColor':
      return (row) => isSameColor(sheet.style(row, column).font.color, criterion.color);
    case 'dynamic': {
      const test = dynamicTest(criterion.rule, numbersIn(area, sheet), today);
      return (row) => test(sheet.value(row, column));
    }
    default:
      return criterion satisfies never;
  }
}

/** Listed values are texts as the cells show them; "" stands for blank cells. */
function valuesTest(values: readonly string[], column: number, sheet: FilterSheet): RowTest {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return (row) =>
    wanted.has(sheet.text(row, column).trim().toLowerCase()) || wanted.has(bare(sheet.value(row, column)));
}

function bare(value: Cell): string {
  if (value === null) return '';
  return (isCellError(value) ? value.error : String(value)).toLowerCase();
}

function customTest(
  { criterion1, criterion2, operator }: Extract<FilterCriterion, { on: 'custom' }>,
  column: number,
  sheet: FilterSheet,
): RowTest {
  const tests = [criterion1, criterion2].filter((one) => one !== undefined).map(filterTest);
  return (row) => {
    const given = { value: sheet.value(row, column), text: sheet.text(row, column) };
    return operator === 'Or' ? tests.some((test) => test(given)) : tests.every((test) => test(given));
  };
}

interface Given {
  readonly value: Cell;
  readonly text: string;
}

/** A filter compares what a cell shows as well as what it holds: "=1,234" finds 1234 under that format; "=" finds blanks, "<>" everything else. */
function filterTest(criterion: string): (given: Given) => boolean {
  if (criterion === '=' || criterion === '') return ({ value }) => value === null || value === '';
  if (criterion === '<>') return ({ value }) => value !== null && value !== '';
  const test = criterionTest(criterion);
  if (criterion.startsWith('<>')) return ({ value, text }) => test(scalarOf(value)) && test(text);
  const isOrder = /^[<>]/.test(criterion);
  return ({ value, text }) => test(scalarOf(value)) || (!isOrder && value !== null && test(text));
}

function rankTest(
  criterion: Extract<FilterCriterion, { on: 'topItems' | 'topPercent' | 'bottomItems' | 'bottomPercent' }>,
  area: Area,
  sheet: FilterSheet,
): RowTest {
  const isTop = criterion.on === 'topItems' || criterion.on === 'topPercent';
  const isShare = criterion.on === 'topPercent' || criterion.on === 'bottomPercent';
  const sorted = [...numbersIn(area, sheet)].sort((a, b) => (isTop ? b - a : a - b));
  const count = isShare ? Math.max(1, Math.floor((sorted.length * criterion.count) / 100)) : criterion.count;
  const edge = sorted[Math.min(count, sorted.length) - 1];
  if (edge === undefined || count < 1) return () => false;
  return (row) => {
    const value = sheet.value(row, area.left);
    return typeof value === 'number' && (isTop ? value >= edge : value <= edge);
  };
}

function numbersIn(area: Area, sheet: FilterSheet): readonly number[] {
  const numbers: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = sheet.value(row, area.left);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function isSameColor(one: string, other: string): boolean {
  return one.replace('#', '').toLowerCase() === other.replace('#', '').toLowerCase();
}

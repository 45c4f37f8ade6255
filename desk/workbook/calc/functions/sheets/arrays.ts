import { flat, number, truth } from '../../coerce';
import { compareScalars } from '../../operators';
import { ERROR, isError, type Argument, type Matrix, type Scalar } from '../../values';
import type { WorksheetFunction } from '../../worksheetFunction';
import { numbersOf, sum } from '../aggregates';
import { DYNAMIC_ARRAYS } from '../dynamicArrays';

/** Functions of arrays. `_ARRAY_ROW` and `_ARRAY_ROWS` are what `{A1:B2, C1}` and `{A1:B2; A5:B6}` are rewritten to. */
export const ARRAYS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['ARRAYFORMULA', ([values]) => shown(values?.rows ?? [[ERROR.na]])],
  ['ARRAY_CONSTRAIN', ([values, rows, columns]) => constrained(values, number(rows), number(columns))],
  ['FLATTEN', (args) => args.flatMap(flat).map((value) => [value])],
  ['SORT', sorted],
  ['SORTN', firstSorted],
  ['FILTER', filtered],
  ['COUNTUNIQUE', (args) => countUnique(args)],
  ['AVERAGE.WEIGHTED', weightedAverage],
  ['_ARRAY_ROW', besides],
  ['_ARRAY_ROWS', below],
]);

/** A blank among many stays empty in Sheets, where Excel shows 0. */
function shown(rows: Matrix): Matrix {
  return rows.map((row) => row.map((value) => value ?? ''));
}

function constrained(values: Argument | undefined, rows: number, columns: number): Scalar | Matrix {
  if (rows < 1 || columns < 1) return ERROR.value;
  return (values?.rows ?? []).slice(0, rows).map((row) => row.slice(0, columns));
}

/** `SORT(range, column, is_ascending, ...)` of Sheets; what has numbers for orders is Excel's. */
function sorted(...[args, context]: Parameters<WorksheetFunction>): ReturnType<WorksheetFunction> {
  const [values, ...rest] = args;
  const [by, order] = rest;
  const isExcels = rest.length === 0 || (!isTruth(order) && rest.length < 4 && !isColumn(by, values));
  const excels = DYNAMIC_ARRAYS.get('SORT');
  if (isExcels && excels) return excels(args, context);
  return shown(inOrder(values?.rows ?? [], sortColumns(values, rest)));
}

function isTruth(argument: Argument | undefined): boolean {
  return typeof argument?.rows[0]?.[0] === 'boolean';
}

/** A key may be a column of its own, as tall as what is sorted. */
function isColumn(argument: Argument | undefined, values: Argument | undefined): boolean {
  const isTall = (argument?.rows.length ?? 0) > 1 && argument?.rows[0]?.length === 1;
  return isTall && argument?.rows.length === values?.rows.length;
}

interface SortColumn {
  readonly values: readonly Scalar[];
  readonly isAscending: boolean;
}

function sortColumns(values: Argument | undefined, pairs: readonly Argument[]): readonly SortColumn[] {
  const columns: SortColumn[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const by = pairs[index];
    const place = isColumn(by, values) ? 0 : number(by);
    if (place !== 0 && !(place >= 1 && place <= (values?.rows[0]?.length ?? 0))) throw ERROR.value;
    const keys = place === 0 ? flat(by) : (values?.rows ?? []).map((row) => row[place - 1] ?? null);
    columns.push({ values: keys, isAscending: truth(pairs[index + 1], true) });
  }
  return columns;
}

/** Blanks stand last in either direction; what is equal keeps its order. */
function inOrder(lines: Matrix, columns: readonly SortColumn[]): Matrix {
  const order = [...lines.keys()].sort((one, other) => {
    for (const { values, isAscending } of columns) {
      const [left = null, right = null] = [values[one], values[other]];
      const byBlank = Number(left === null) - Number(right === null);
      const order = byBlank || (isAscending ? 1 : -1) * compareScalars(left, right);
      if (order !== 0) return order;
    }
    return one - other;
  });
  return order.map((at) => lines[at] ?? []);
}

/** The first rows in order. Ties: 0 gives n rows, 2 gives n distinct rows.
 *  Limit: the other two ways to count ties (1 and 3) give `#VALUE!`. */
function firstSorted([values, count, ties, ...rest]: readonly Argument[]): Scalar | Matrix {
  const lines = inOrder(values?.rows ?? [], sortColumns(values, rest));
  const [most, mode] = [Math.trunc(number(count, 1)), number(ties, 0)];
  if (most < 1 || (mode !== 0 && mode !== 2)) return ERROR.value;
  if (mode === 0) return lines.slice(0, most);
  const seen = new Set<string>();
  return lines.filter((line) => !seen.has(JSON.stringify(line)) && seen.add(JSON.stringify(line))).slice(0, most);
}

/** `FILTER(range, condition1, condition2, ...)`: a third argument as long as the second one is a condition, any other is Excel's value for nothing found. */
function filtered(...[args, context]: Parameters<WorksheetFunction>): ReturnType<WorksheetFunction> {
  const [values, first, ...rest] = args;
  const excels = DYNAMIC_ARRAYS.get('FILTER');
  if (!first || !excels) return ERROR.value;
  const isMore = rest.length > 0 && rest.every((one) => one.isMany && sizeOf(one) === sizeOf(first));
  if (!isMore || !values) return excels(args, context);
  const marks = first.rows.map((row, at) =>
    row.map((_, column) => [first, ...rest].every((one) => passes(one.rows[at]?.[column] ?? null))),
  );
  const all = { ref: null, isMany: true, isLeftOut: false, rows: marks };
  return excels([values, all], context);
}

function passes(value: Scalar): boolean {
  return !isError(value) && Boolean(value);
}

function sizeOf(argument: Argument): string {
  return `${argument.rows.length}x${argument.rows[0]?.length ?? 0}`;
}

function countUnique(args: readonly Argument[]): Scalar {
  const values = args.flatMap(flat).filter((value) => value !== null && value !== '');
  return new Set(values.map((value) => (isError(value) ? value : JSON.stringify(value)))).size;
}

function weightedAverage([values, weights]: readonly Argument[]): Scalar {
  const numbers = values ? numbersOf([values]) : [];
  const heavy = weights ? numbersOf([weights]) : [];
  if (numbers.length !== heavy.length) return ERROR.value;
  const total = sum(heavy);
  return total === 0 ? ERROR.div0 : sum(numbers.map((one, at) => one * (heavy[at] ?? 0))) / total;
}

/** Arrays side by side need the same height. */
function besides(args: readonly Argument[]): Scalar | Matrix {
  const height = args[0]?.rows.length ?? 0;
  if (args.some(({ rows }) => rows.length !== height)) return ERROR.value;
  return Array.from({ length: height }, (_, row) => args.flatMap(({ rows }) => rows[row] ?? []));
}

/** Arrays below each other need the same width. */
function below(args: readonly Argument[]): Scalar | Matrix {
  const width = args[0]?.rows[0]?.length ?? 0;
  if (args.some(({ rows }) => (rows[0]?.length ?? 0) !== width)) return ERROR.value;
  return args.flatMap(({ rows }) => rows);
}

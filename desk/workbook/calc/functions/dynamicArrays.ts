import { flat, number, truth } from '../coerce';
import { compareScalars } from '../operators';
import { ERROR, errorOf, isError, type Argument, type Matrix, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';
import { transposed } from './lookup';

/** Functions that give arrays. Source: the pages of each function, Microsoft Support. */
export const DYNAMIC_ARRAYS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['FILTER', filtered],
  ['UNIQUE', unique],
  ['SORT', sorted],
  ['SORTBY', sortedBy],
  ['SEQUENCE', sequence],
  ['TRANSPOSE', ([values]) => transposed(values?.rows ?? [])],
  ['TOCOL', ([values]) => flat(values).map((value) => [value])],
  ['TOROW', ([values]) => [flat(values)]],
]);

function filtered([values, include, ifEmpty]: readonly Argument[]): Scalar | Matrix {
  const rows = values?.rows ?? [];
  const marks = flat(include);
  const failed = marks.find(isError);
  if (failed) return failed;
  const isAcross = (include?.rows.length ?? 0) === 1 && marks.length > 1 && rows[0]?.length === marks.length;
  if (!isAcross && marks.length !== rows.length) return ERROR.value;
  const kept = isAcross
    ? rows.map((row) => row.filter((_, at) => Boolean(marks[at])))
    : rows.filter((_, at) => Boolean(marks[at]));
  if (kept.length > 0 && (kept[0]?.length ?? 0) > 0) return kept;
  return ifEmpty && !ifEmpty.isLeftOut ? ifEmpty.rows : errorOf('#CALC!');
}

function unique([values, byColumn, exactlyOnce]: readonly Argument[]): Scalar | Matrix {
  const isAcross = truth(byColumn, false);
  const lines = isAcross ? transposed(values?.rows ?? []) : (values?.rows ?? []);
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const isOnce = truth(exactlyOnce, false);
  const kept = lines.filter((line) => {
    const key = keyOf(line);
    if (seen.has(key) || (isOnce && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) return ERROR.value;
  return isAcross ? transposed(kept) : kept;
}

function keyOf(line: readonly Scalar[]): string {
  return JSON.stringify(line.map((value) => (typeof value === 'string' ? value.toLowerCase() : (value ?? ''))));
}

function sorted([values, by, order, byColumn]: readonly Argument[]): Scalar | Matrix {
  const isAcross = truth(byColumn, false);
  const lines = isAcross ? transposed(values?.rows ?? []) : (values?.rows ?? []);
  const keys = by && !by.isLeftOut ? flat(by).map(Number) : [1];
  if (keys.some((key) => !(key >= 1 && key <= (lines[0]?.length ?? 0)))) return ERROR.value;
  const orders = order && !order.isLeftOut ? flat(order).map(Number) : [1];
  const columns = keys.map((key, index) => ({
    values: lines.map((line) => line[key - 1] ?? null),
    sign: orders[index] ?? orders[0] ?? 1,
  }));
  const result = inOrder(lines, columns);
  return isAcross ? transposed(result) : result;
}

function sortedBy([values, ...rest]: readonly Argument[]): Scalar | Matrix {
  const lines = values?.rows ?? [];
  const columns = [];
  for (let index = 0; index < rest.length; index += 2) {
    columns.push({ values: flat(rest[index]), sign: number(rest[index + 1], 1) });
  }
  if (columns.some((column) => column.values.length !== lines.length)) return ERROR.value;
  return inOrder(lines, columns);
}

function inOrder(
  lines: Matrix,
  columns: readonly { readonly values: readonly Scalar[]; readonly sign: number }[],
): Matrix {
  const order = [...lines.keys()].sort((one, other) => {
    for (const { values, sign } of columns) {
      const difference = blankLast(values[one] ?? null, values[other] ?? null, sign);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return order.map((at) => lines[at] ?? []);
}

/** Blanks stand last in either direction. */
function blankLast(one: Scalar, other: Scalar, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * compareScalars(one, other);
}

function sequence([rows, columns, start, step]: readonly Argument[]): Scalar | Matrix {
  const [height, width] = [Math.trunc(number(rows, 1)), Math.trunc(number(columns, 1))];
  if (height < 1 || width < 1 || height * width > 1_000_000) return ERROR.value;
  const [first, by] = [number(start, 1), number(step, 1)];
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => first + by * (row * width + column)),
  );
}

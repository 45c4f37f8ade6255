import { textMatches } from '../criteria';
import { flat, number, scalar, truth } from '../coerce';
import { compareScalars } from '../operators';
import { ERROR, isError, type Argument, type EngineRef, type Matrix, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';

/** How near a match has to be: exact, else the next smaller, else the next larger, or by wildcards. */
type Nearness = 'exact' | 'smaller' | 'larger' | 'wildcard';

export const LOOKUP: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['MATCH', ([value, values, type]) => placeOr(matchPlace(value, values, number(type, 1)), (place) => place + 1)],
  ['XMATCH', ([value, values, mode, search]) => placeOr(xPlace(value, values, mode, search), (place) => place + 1)],
  ['VLOOKUP', ([value, table, column, near]) => tableLookup(value, table?.rows ?? [], number(column), near)],
  ['HLOOKUP', ([value, table, row, near]) => tableLookup(value, transposed(table?.rows ?? []), number(row), near)],
  ['LOOKUP', ([value, values, results]) => vectorLookup(value, values, results)],
  ['XLOOKUP', xLookup],
  ['INDEX', index],
]);

function placeOr(place: number | Scalar, give: (place: number) => Scalar): Scalar {
  if (typeof place !== 'number') return place;
  return place < 0 ? ERROR.na : give(place);
}

function matchPlace(value: Argument | undefined, values: Argument | undefined, type: number): number | Scalar {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  if (type === 0) return place(flat(values), wanted, 'wildcard', false);
  return type > 0 ? lastUpTo(flat(values), wanted) : lastFrom(flat(values), wanted);
}

const NEARNESS: ReadonlyMap<number, Nearness> = new Map([
  [0, 'exact'],
  [-1, 'smaller'],
  [1, 'larger'],
  [2, 'wildcard'],
]);

function xPlace(
  value: Argument | undefined,
  values: Argument | undefined,
  mode: Argument | undefined,
  search: Argument | undefined,
): number | Scalar {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const nearness = NEARNESS.get(number(mode, 0));
  return nearness ? place(flat(values), wanted, nearness, number(search, 1) === -1) : ERROR.value;
}

/** Find the first (or last) place of a value, or of the nearest one. */
function place(values: readonly Scalar[], wanted: Scalar, nearness: Nearness, isFromEnd: boolean): number {
  const matches = nearness === 'wildcard' && typeof wanted === 'string' ? textMatches(wanted) : equals(wanted);
  const exact = isFromEnd ? lastIndex(values, matches) : values.findIndex(matches);
  if (exact >= 0 || nearness === 'exact' || nearness === 'wildcard') return exact;
  return nearest(values, wanted, nearness === 'smaller' ? -1 : 1);
}

function lastIndex(values: readonly Scalar[], matches: (value: Scalar) => boolean): number {
  let at = values.length - 1;
  while (at >= 0 && !matches(values[at] ?? null)) at--;
  return at;
}

function equals(wanted: Scalar): (value: Scalar) => boolean {
  return (value) => isSameKind(value, wanted) && compareScalars(value, wanted) === 0;
}

function isSameKind(value: Scalar, wanted: Scalar): boolean {
  return !isError(value) && typeof value === typeof (wanted ?? 0) && value !== null;
}

function nearest(values: readonly Scalar[], wanted: Scalar, side: -1 | 1): number {
  let best = -1;
  values.forEach((value, at) => {
    if (!isSameKind(value, wanted) || Math.sign(compareScalars(value, wanted)) !== side) return;
    const isNearer = best < 0 || Math.sign(compareScalars(value, values[best] ?? null)) === -side;
    if (isNearer) best = at;
  });
  return best;
}

/** Binary search as in an ascending list: the last value not above the wanted one. Other kinds of value are passed over. */
function lastUpTo(values: readonly Scalar[], wanted: Scalar): number {
  const places = [...values.keys()].filter((at) => isSameKind(values[at] ?? null, wanted));
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareScalars(values[places[middle] ?? 0] ?? null, wanted) <= 0) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** In a descending list: the last value not below the wanted one. */
function lastFrom(values: readonly Scalar[], wanted: Scalar): number {
  let last = -1;
  for (const [at, value] of values.entries()) {
    if (!isSameKind(value, wanted)) continue;
    if (compareScalars(value, wanted) < 0) break;
    last = at;
  }
  return last;
}

function tableLookup(value: Argument | undefined, rows: Matrix, column: number, near: Argument | undefined): Scalar {
  if (column < 1) return ERROR.value;
  if (column > (rows[0]?.length ?? 0)) return ERROR.ref;
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const keys = rows.map((row) => row[0] ?? null);
  const at = truth(near, true) ? lastUpTo(keys, wanted) : place(keys, wanted, 'wildcard', false);
  return at < 0 ? ERROR.na : (rows[at]?.[Math.trunc(column) - 1] ?? null);
}

/** Turn rows into columns. */
export function transposed(rows: Matrix): Scalar[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

function vectorLookup(value: Argument | undefined, values: Argument | undefined, results?: Argument): Scalar {
  const rows = values?.rows ?? [];
  const isWide = (rows[0]?.length ?? 0) > rows.length;
  const lines = isWide ? transposed(rows) : rows;
  const keys = lines.map((line) => line[0] ?? null);
  const at = lastUpTo(keys, scalar(value));
  if (at < 0) return ERROR.na;
  if (results) return flat(results)[at] ?? null;
  return lines[at]?.at(-1) ?? null;
}

function xLookup(
  ...[[value, values, results, otherwise, mode, search]]: Parameters<WorksheetFunction>
): Scalar | Matrix {
  if (value?.isMany) {
    const one = (cell: Scalar) => ({ ref: null, isMany: false, isLeftOut: false, rows: [[cell]] });
    const rest = [values, results, otherwise, mode, search].map((arg) => arg ?? MISSING);
    return value.rows.map((row) => row.map((cell) => first(foundBy([one(cell), ...rest]))));
  }
  return foundBy([value, values, results, otherwise, mode, search].map((arg) => arg ?? MISSING));
}

const MISSING: Argument = { ref: null, isMany: false, isLeftOut: true, rows: [[null]] };

function first(result: Scalar | Matrix): Scalar {
  return Array.isArray(result) ? ((result as Matrix)[0]?.[0] ?? null) : (result as Scalar);
}

function foundBy([value, values, results, otherwise, mode, search]: readonly Argument[]): Scalar | Matrix {
  const at = xPlace(value, values, mode, search);
  if (typeof at !== 'number') return at;
  if (at < 0) return otherwise && !otherwise.isLeftOut ? otherwise.rows : ERROR.na;
  const rows = results?.rows ?? [];
  const isAcross = (values?.rows.length ?? 0) === 1 && (values?.rows[0]?.length ?? 0) > 1;
  if (isAcross) return rows.map((row) => [row[at] ?? null]);
  return [rows[at] ?? [ERROR.value]];
}

function index(...[[source, rowArgument, columnArgument]]: Parameters<WorksheetFunction>) {
  if (!source) return ERROR.value;
  const size = sizeOf(source);
  const isLine = size.height === 1 && columnArgument === undefined;
  const row = isLine ? 0 : Math.trunc(number(rowArgument, 0));
  const column = Math.trunc(isLine ? number(rowArgument, 0) : number(columnArgument, size.width === 1 ? 1 : 0));
  if (row < 0 || column < 0) return ERROR.value;
  if (row > size.height || column > size.width) return ERROR.ref;
  if (source.ref) return { ref: part(source.ref, row, column) };
  const rows = row === 0 ? source.rows : source.rows.slice(row - 1, row);
  return column === 0 ? rows : rows.map((line) => [line[column - 1] ?? null]);
}

function sizeOf({ ref, rows }: Argument): { height: number; width: number } {
  if (!ref) return { height: rows.length, width: rows[0]?.length ?? 0 };
  const { top, left, bottom, right } = ref.area;
  return { height: bottom - top + 1, width: right - left + 1 };
}

/** Row or column 0 means all of them. */
function part({ sheet, area }: EngineRef, row: number, column: number): EngineRef {
  const top = row === 0 ? area.top : area.top + row - 1;
  const left = column === 0 ? area.left : area.left + column - 1;
  return {
    sheet,
    area: { top, left, bottom: row === 0 ? area.bottom : top, right: column === 0 ? area.right : left },
  };
}

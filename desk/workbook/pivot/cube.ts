import type { Cell } from '../../../core/index';
import { isCellError } from '../../../core/index';
import type { Aggregation, PivotDataField, PivotModel } from '../objects';
import { add, nothing, summary, type Accumulated } from './accumulate';
import { labelTest } from './itemFilters';
import { fieldItems, type FieldItems, type Item } from './items';

/** What a pivot is made from. Texts of dates follow `formats`, one a column. */
export interface PivotSource {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly formats?: readonly string[];
}

/** A place on an axis: items from the outermost field inward; empty for the grand total. */
export type Path = readonly Item[];

export interface Cube {
  readonly rows: readonly FieldItems[];
  readonly columns: readonly FieldItems[];
  readonly filters: readonly FieldItems[];
  readonly data: readonly { readonly field: PivotDataField; readonly how: Exclude<Aggregation, 'Automatic'> }[];
  /** Whether any source row stands there. */
  has(row: Path, column: Path): boolean;
  /** Null where no source row stands. */
  value(row: Path, column: Path, data: number): Cell;
}

/** Read the source into a cube: one summary per combination of items, totals of every level included.
 *  `isLeftOut` takes combinations out of everything, totals too: what a value filter removed.
 *  Fields whose header is gone from the source are left out. */
export function cubeOf(
  pivot: PivotModel,
  source: PivotSource,
  blank: string,
  isLeftOut: (row: Path, column: Path) => boolean = () => false,
): Cube {
  const columnOf = (header: string) => source.headers.indexOf(header);
  const read = (fields: PivotModel['rows']) =>
    fields
      .filter((field) => columnOf(field.source) >= 0)
      .map((field) => {
        const at = columnOf(field.source);
        const values = source.rows.map((row) => row[at] ?? null);
        return fieldItems(field, values, source.formats?.[at] ?? 'General', blank);
      });
  const axes = { rows: read(pivot.rows), columns: read(pivot.columns), filters: read(pivot.filters) };
  const data = pivot.data
    .filter((field) => columnOf(field.source) >= 0)
    .map((field) => ({ field, at: columnOf(field.source), how: settled(field, source, columnOf(field.source)) }));
  const cells = new Map<string, Accumulated[]>();
  const isShown = rowTest([...axes.rows, ...axes.columns, ...axes.filters]);
  source.rows.forEach((values, index) => {
    if (!isShown(index)) return;
    const row = axes.rows.map((field) => field.byRow[index]).filter((item) => item !== undefined);
    const column = axes.columns.map((field) => field.byRow[index]).filter((item) => item !== undefined);
    if (isLeftOut(row, column)) return;
    const given = data.map(({ at }) => values[at] ?? null);
    for (let depth = 0; depth <= row.length; depth++)
      for (let width = 0; width <= column.length; width++) addAt(cells, row, depth, column, width, given);
  });
  return {
    ...axes,
    data,
    has: (row, column) => cells.has(keyOf(row, row.length, column, column.length)),
    value: (row, column, at) => {
      const found = cells.get(keyOf(row, row.length, column, column.length))?.[at];
      const how = data[at]?.how;
      return found && how ? summary(found, how) : null;
    },
  };
}

function addAt(
  cells: Map<string, Accumulated[]>,
  row: Path,
  depth: number,
  column: Path,
  width: number,
  given: readonly Cell[],
): void {
  const key = keyOf(row, depth, column, width);
  let found = cells.get(key);
  if (!found) {
    found = given.map(nothing);
    cells.set(key, found);
  }
  for (const [at, accumulated] of found.entries()) add(accumulated, given[at] ?? null);
}

function keyOf(row: Path, depth: number, column: Path, width: number): string {
  let key = '';
  for (let at = 0; at < depth; at++) key += `${row[at]?.id ?? ''},`;
  key += ';';
  for (let at = 0; at < width; at++) key += `${column[at]?.id ?? ''},`;
  return key;
}

function rowTest(fields: readonly FieldItems[]): (row: number) => boolean {
  const tests = fields.map(({ field, items, byRow }) => {
    const test = labelTest(field);
    const shown = new Set(items.filter(test));
    return (row: number) => {
      const item = byRow[row];
      return item !== undefined && shown.has(item);
    };
  });
  return (row) => tests.every((test) => test(row));
}

/** Numbers are added up; a column with anything else in it is counted. */
function settled({ summarizeBy }: PivotDataField, source: PivotSource, at: number): Exclude<Aggregation, 'Automatic'> {
  if (summarizeBy !== 'Automatic') return summarizeBy;
  const isNumeric = source.rows.every((row) => {
    const value = row[at] ?? null;
    return value === null || typeof value === 'number' || isCellError(value);
  });
  return isNumeric ? 'Sum' : 'Count';
}

import type { Cell } from '../../../core/index';
import { labelTest, valueFilter } from './itemFilters';
import type { Cube, Path } from './cube';
import type { FieldItems, Item } from './items';

/** One line of an axis before it is laid out. */
export interface AxisLine {
  /** `item`: innermost items. `group`: the line that opens an outer item. `subtotal`: the line that closes it. */
  readonly kind: 'item' | 'group' | 'subtotal' | 'grand';
  readonly path: Path;
}

export interface AxisOptions {
  readonly isRow: boolean;
  /** Depths whose items are closed by a line of their own. */
  readonly closes: (field: FieldItems, depth: number) => boolean;
  readonly grand: boolean;
}

/** List the lines of an axis in order, outer items before what is in them. Items without source rows are passed over unless their field shows all. */
export function axisLines(fields: readonly FieldItems[], cube: Cube, options: AxisOptions): readonly AxisLine[] {
  const lines: AxisLine[] = [];
  const visit = (path: Path) => {
    const field = fields[path.length];
    if (!field) return;
    for (const item of itemsAt(field, path, cube, options.isRow)) {
      const inner = [...path, item];
      const isInnermost = inner.length === fields.length;
      lines.push({ kind: isInnermost ? 'item' : 'group', path: inner });
      if (isInnermost) continue;
      visit(inner);
      if (options.closes(field, path.length)) lines.push({ kind: 'subtotal', path: inner });
    }
  };
  visit([]);
  if (options.grand) lines.push({ kind: 'grand', path: [] });
  return lines;
}

function itemsAt({ field, items }: FieldItems, path: Path, cube: Cube, isRow: boolean): readonly Item[] {
  const isShown = labelTest(field);
  const stands = (item: Item) => (isRow ? cube.has([...path, item], []) : cube.has([], [...path, item]));
  const shown = items.filter((item) => isShown(item) && (field.showAllItems || stands(item)));
  const data = cube.data.findIndex((one) => one.field.name === field.sortBy);
  if (data < 0 || field.sort === 'none') return shown;
  const sign = field.sort === 'descending' ? -1 : 1;
  const valueOf = (item: Item) => numeric(valueAt(cube, [...path, item], isRow, data));
  return [...shown].sort((one, other) => sign * (valueOf(one) - valueOf(other)) || one.id - other.id);
}

function valueAt(cube: Cube, path: Path, isRow: boolean, data: number): Cell {
  return isRow ? cube.value(path, [], data) : cube.value([], path, data);
}

function numeric(value: Cell): number {
  return typeof value === 'number' ? value : 0;
}

/** Say which combinations the value filters of the fields take out; null when no field has one.
 *  Each filter compares the items of its field within one outer item. */
export function filteredOut(cube: Cube): ((row: Path, column: Path) => boolean) | null {
  const rows = outOfAxis(cube.rows, cube, true);
  const columns = outOfAxis(cube.columns, cube, false);
  if (rows.size + columns.size === 0) return null;
  return (row, column) => isOut(rows, row) || isOut(columns, column);
}

function outOfAxis(fields: readonly FieldItems[], cube: Cube, isRow: boolean): ReadonlySet<string> {
  const out = new Set<string>();
  const visit = (path: Path) => {
    const field = fields[path.length];
    if (!field) return;
    const items = itemsAt(field, path, cube, isRow);
    const filter = valueFilter(field.field);
    const data = cube.data.findIndex((one) => one.field.name === filter?.data);
    const values = items.map((item) => numeric(valueAt(cube, [...path, item], isRow, Math.max(0, data))));
    const kept = filter?.keep(values);
    items.forEach((item, at) => {
      if (kept?.[at] === false) out.add(pathKey([...path, item]));
      else visit([...path, item]);
    });
  };
  visit([]);
  return out;
}

function isOut(out: ReadonlySet<string>, path: Path): boolean {
  return out.size > 0 && path.some((_, at) => out.has(pathKey(path.slice(0, at + 1))));
}

function pathKey(path: Path): string {
  return path.map((item) => item.id).join(',');
}

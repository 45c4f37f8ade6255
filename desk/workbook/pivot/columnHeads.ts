import type { Cell } from '../../../core/index';
import type { AxisLine } from './axisLines';
import type { Cube } from './cube';
import { labelColumns, type PivotColumn, type PivotPlan } from './pivotPlan';

/** Give each line of the column axis one column a data field. */
export function columnsOf(lines: readonly AxisLine[], cube: Cube): readonly PivotColumn[] {
  return lines.flatMap((line) => cube.data.map((_, data) => ({ ...line, data })));
}

/** The lines above the values. Null leaves a cell alone.
 *  With column fields: captions, then one line a field, then the names of the data fields when there are several. Without: only these names. */
export function columnHeads(plan: PivotPlan): readonly (readonly Cell[])[] {
  const { cube, columns } = plan;
  const left = labelColumns(plan);
  const space: readonly null[] = Array.from({ length: left }, () => null);
  const dataNames = columns.map(({ data }) => cube.data[data]?.field.name ?? '');
  if (cube.columns.length === 0) return cube.data.length === 0 ? [] : [[...space, ...dataNames]];
  const lines = cube.columns.map((_, depth) => [...space, ...labelsAt(plan, depth)]);
  const hasNames = cube.data.length > 1;
  const names = columns.map((column, at) => (column.kind === 'item' ? (dataNames[at] ?? null) : null));
  return [captionLine(plan, left), ...lines, ...(hasNames ? [[...space, ...names]] : [])];
}

function captionLine({ pivot, cube, captions }: PivotPlan, left: number): readonly Cell[] {
  const [first] = cube.data;
  const isNamed = cube.data.length === 1 && cube.rows.length > 0;
  const space: Cell[] = Array.from({ length: left }, () => null);
  if (isNamed && first) space[0] = first.field.name;
  const names = cube.columns.map(({ field }) => field.name);
  const outline = cube.data.length > 1 ? [...names, captions.values] : names;
  return [...space, ...(pivot.layout === 'Compact' ? [captions.columnLabels] : outline)];
}

/** An item stands over the first of its columns; totals over each of theirs, with the data field's name when there are several. */
function labelsAt({ cube, columns, captions }: PivotPlan, depth: number): readonly Cell[] {
  const isMany = cube.data.length > 1;
  return columns.map((column, at) => {
    const name = cube.data[column.data]?.field.name ?? '';
    if (column.kind === 'grand') {
      if (depth > 0) return null;
      return isMany ? `${captions.total} ${name}` : captions.grandTotal;
    }
    const item = column.path[depth];
    if (!item) return null;
    if (column.kind === 'subtotal' && column.path.length === depth + 1) {
      return isMany ? `${item.text} ${name}` : captions.subtotal(item.text);
    }
    if (column.kind === 'subtotal') return null;
    return isOpening(columns, at, depth) ? (item.value ?? item.text) : null;
  });
}

/** The item is not that of the column before. */
function isOpening(columns: readonly PivotColumn[], at: number, depth: number): boolean {
  const [before, own] = [columns[at - 1], columns[at]];
  if (before?.kind !== 'item') return true;
  return own?.path.slice(0, depth + 1).some((item, level) => before.path[level] !== item) ?? true;
}

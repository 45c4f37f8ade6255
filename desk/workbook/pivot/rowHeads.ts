import type { Cell } from '../../../core/index';
import type { PivotModel } from '../objects';
import type { AxisLine } from './axisLines';
import type { Cube } from './cube';
import type { PivotPlan, PivotRow } from './pivotPlan';

/** Turn the lines of the row axis into rows: in the tabular layout a group shares the row of its first item, elsewhere it has its own. */
export function rowsOf(lines: readonly AxisLine[], pivot: PivotModel, cube: Cube): readonly PivotRow[] {
  if (pivot.layout === 'Tabular') return tabularRows(lines);
  const isAtTop = pivot.subtotals === 'AtTop';
  return lines.map((line) => {
    const depth = line.path.length - 1;
    const hasSubtotal = isAtTop && (cube.rows[depth]?.field.subtotals ?? false);
    return { ...line, labelled: depth < 0 ? [] : [depth], hasValues: line.kind !== 'group' || hasSubtotal };
  });
}

function tabularRows(lines: readonly AxisLine[]): readonly PivotRow[] {
  const rows: PivotRow[] = [];
  let open: number[] = [];
  for (const line of lines) {
    const depth = line.path.length - 1;
    open.push(depth);
    if (line.kind === 'group') continue;
    rows.push({ ...line, labelled: depth < 0 ? [] : open, hasValues: true });
    open = [];
  }
  return rows;
}

/** The captions above the row labels: one line, "Row Labels" in the compact layout, else the names of the fields. */
export function rowHeads({ pivot, cube, captions }: PivotPlan): readonly (readonly Cell[])[] {
  if (cube.rows.length === 0) return [];
  return [pivot.layout === 'Compact' ? [captions.rowLabels] : cube.rows.map(({ field }) => field.name)];
}

/** A label, where it stands, and the number format of its field; '' leaves the format of the cell alone. */
export interface PivotLabel {
  readonly column: number;
  readonly value: Cell;
  readonly indent: number;
  readonly format?: string;
}

/** The number format that a label shows: dates look as they do in the source. */
export function labelFormat(value: Cell, format: string | undefined): string {
  return typeof value === 'number' && format !== undefined && format !== 'General' ? format : '';
}

/** The labels of one row, with the column where each stands. */
export function rowLabelOf(row: PivotRow, plan: PivotPlan): readonly PivotLabel[] {
  const { pivot, cube, captions } = plan;
  if (row.kind === 'grand') {
    if (cube.rows.length > 0) return [{ column: 0, value: captions.grandTotal, indent: 0 }];
    return cube.columns.length === 0 ? [] : [{ column: 0, value: soleLabel(plan), indent: 0 }];
  }
  const isCompact = pivot.layout === 'Compact';
  return row.labelled.flatMap((depth) => {
    const item = row.path[depth];
    if (!item) return [];
    const plain = item.value ?? item.text;
    const value = row.kind === 'subtotal' ? captions.subtotal(item.text) : plain;
    const format = labelFormat(value, cube.rows[depth]?.format);
    return [{ column: isCompact ? 0 : depth, value, indent: isCompact ? depth : 0, format }];
  });
}

/** Without row fields the only row is named after the data, or "Total" when there are several. */
function soleLabel({ cube, captions }: PivotPlan): string {
  const [only] = cube.data;
  return cube.data.length === 1 && only ? only.field.name : captions.total;
}

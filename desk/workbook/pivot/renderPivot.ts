import type { Area, Cell } from '../../../core/index';
import type { PivotModel, RenderedPivot } from '../objects';
import { axisLines, filteredOut, type AxisLine } from './axisLines';
import { EN_CAPTIONS, type PivotCaptions } from './captions';
import { columnHeads, columnsOf } from './columnHeads';
import { cubeOf, type Cube, type PivotSource } from './cube';
import { filterLines } from './filterLines';
import { labelColumns, type PivotColumn, type PivotPlan, type PivotRow } from './pivotPlan';
import { labelFormat, rowHeads, rowLabelOf, rowsOf } from './rowHeads';
import { isShare, shownValue, type Neighbours } from './showAs';

/** What a cell of a rendered pivot is. */
export type PivotPart =
  | 'empty'
  | 'filter'
  | 'caption'
  | 'columnLabel'
  | 'rowLabel'
  | 'value'
  | 'subtotalLabel'
  | 'subtotal'
  | 'grandLabel'
  | 'grand';

/** A pivot as cells. Areas count from the first cell, which stands at `pivot.at`. */
export interface RenderedPivotCells extends RenderedPivot {
  readonly parts: readonly (readonly PivotPart[])[];
  /** '' where nothing is asked for. */
  readonly formats: readonly (readonly string[])[];
  /** Steps that a label is indented, in the compact layout. */
  readonly indents: readonly (readonly number[])[];
  readonly areas: PivotAreas;
  /** What each row and column of the body stands for, in order. */
  readonly lines: { readonly rows: readonly PivotRow[]; readonly columns: readonly PivotColumn[] };
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Null for a part that this pivot does not have. */
export interface PivotAreas {
  /** Without the filters, as `PivotLayout.getRange`. */
  readonly table: Area;
  readonly filters: Area | null;
  readonly rowLabels: Area | null;
  readonly columnLabels: Area | null;
  readonly body: Area | null;
}

/** Compute the cells of a PivotTable from its source, laid out as Excel does in its compact, outline or tabular form. With filter fields these stand first, one a row, then a blank row, then the table. The source is not changed. */
export function renderPivot(
  pivot: PivotModel,
  source: PivotSource,
  captions: PivotCaptions = EN_CAPTIONS,
): RenderedPivotCells {
  const cube = settledCube(pivot, source, captions.blank);
  const rows = rowsOf(rowLines(pivot, cube), pivot, cube);
  const columns = columnsOf(columnLines(pivot, cube), cube);
  const plan: PivotPlan = { pivot, cube, captions, rows, columns };
  const sheet = new Drawing();
  const filters = filterLines(cube, captions);
  filters.forEach((line, at) => line.forEach((value, column) => sheet.put(at, column, value, 'filter')));
  const top = filters.length === 0 ? 0 : filters.length + 1;
  return { ...sheet.finished(drawTable(sheet, plan, top), filters.length), lines: { rows, columns } };
}

function settledCube(pivot: PivotModel, source: PivotSource, blank: string): Cube {
  const cube = cubeOf(pivot, source, blank);
  const isLeftOut = filteredOut(cube);
  return isLeftOut ? cubeOf(pivot, source, blank, isLeftOut) : cube;
}

function rowLines(pivot: PivotModel, cube: Cube): readonly AxisLine[] {
  const isClosed = pivot.layout === 'Tabular' || pivot.subtotals === 'AtBottom';
  return axisLines(cube.rows, cube, {
    isRow: true,
    closes: ({ field }) => isClosed && pivot.subtotals !== 'Off' && field.subtotals,
    grand: pivot.showColumnTotals || cube.rows.length === 0,
  });
}

function columnLines(pivot: PivotModel, cube: Cube): readonly AxisLine[] {
  return axisLines(cube.columns, cube, {
    isRow: false,
    closes: ({ field }) => pivot.subtotals !== 'Off' && field.subtotals,
    grand: pivot.showRowTotals || cube.columns.length === 0,
  }).filter((line) => line.kind !== 'group');
}

interface Drawn {
  readonly top: number;
  readonly firstBodyRow: number;
  readonly firstBodyColumn: number;
  readonly hasRows: boolean;
  readonly hasHeads: boolean;
}

function drawTable(sheet: Drawing, plan: PivotPlan, top: number): Drawn {
  const { cube, rows, columns } = plan;
  const left = rowHeads(plan);
  const heads = columnHeads(plan);
  const height = Math.max(heads.length, left.length);
  heads.forEach((line, at) =>
    line.forEach((value, column) => {
      if (value !== null)
        sheet.put(top + at, column, value, 'columnLabel', labelFormat(value, cube.columns[at - 1]?.format));
    }),
  );
  left.forEach((line, at) =>
    line.forEach((value, column) => {
      if (value !== null) sheet.put(top + height - left.length + at, column, value, 'caption');
    }),
  );
  const firstBodyColumn = labelColumns(plan);
  rows.forEach((row, at) => {
    rowLabelOf(row, plan).forEach(({ column, value, indent, format }) =>
      sheet.put(top + height + at, column, value, labelPart(row), format, indent),
    );
  });
  drawBody(sheet, plan, top + height, firstBodyColumn);
  sheet.reach(top + height + rows.length, firstBodyColumn + (cube.data.length === 0 ? 0 : columns.length));
  return {
    top,
    firstBodyRow: top + height,
    firstBodyColumn,
    hasRows: firstBodyColumn > 0 && rows.length > 0,
    hasHeads: heads.length > 0 && columns.length > 0,
  };
}

function labelPart({ kind }: PivotRow): PivotPart {
  if (kind === 'grand') return 'grandLabel';
  return kind === 'subtotal' ? 'subtotalLabel' : 'rowLabel';
}

function drawBody(sheet: Drawing, plan: PivotPlan, top: number, left: number): void {
  const { cube, rows, columns } = plan;
  const near = neighbours(plan);
  rows.forEach((row, down) => {
    if (!row.hasValues) return;
    columns.forEach((column, across) => {
      const field = cube.data[column.data]?.field;
      if (!field) return;
      const value = shownValue(cube, near, row.path, column.path, column.data);
      sheet.put(top + down, left + across, value, bodyPart(row, column), formatOf(field.numberFormat, field.showAs));
    });
  });
}

function bodyPart(row: PivotRow, column: PivotColumn): PivotPart {
  if (row.kind === 'grand' || column.kind === 'grand')
    return row.kind === column.kind || row.kind === 'grand' ? 'grand' : 'value';
  const isSubtotal = row.kind !== 'item' || column.kind === 'subtotal';
  return isSubtotal ? 'subtotal' : 'value';
}

function formatOf(numberFormat: string, { calculation }: { readonly calculation: string }): string {
  const isPlain = numberFormat === '' || numberFormat === 'General';
  return isPlain && isShare(calculation) ? '0.00%' : numberFormat;
}

function neighbours({ rows, columns }: PivotPlan): Neighbours {
  return { rowItems: siblingsIn(rows), columnItems: siblingsIn(columns) };
}

function siblingsIn(lines: readonly { readonly path: AxisLine['path'] }[]): Neighbours['rowItems'] {
  return (path) => {
    const inside = lines.filter(
      (line) => line.path.length > path.length && path.every((item, at) => line.path[at] === item),
    );
    return [...new Set(inside.map((line) => line.path[path.length]).filter((item) => item !== undefined))];
  };
}

/** Cells put down one by one. */
class Drawing {
  private readonly cells: { value: Cell; part: PivotPart; format: string; indent: number }[][] = [];
  private height = 0;
  private width = 0;

  put(row: number, column: number, value: Cell, part: PivotPart, format = '', indent = 0): void {
    const line = (this.cells[row] ??= []);
    line[column] = { value, part, format, indent };
    this.reach(row + 1, column + 1);
  }

  reach(height: number, width: number): void {
    this.height = Math.max(this.height, height);
    this.width = Math.max(this.width, width);
  }

  finished(
    { top, firstBodyRow, firstBodyColumn, hasRows, hasHeads }: Drawn,
    filterCount: number,
  ): Omit<RenderedPivotCells, 'lines'> {
    const [bottom, right] = [Math.max(top, this.height - 1), Math.max(0, this.width - 1)];
    const hasBody = bottom >= firstBodyRow && right >= firstBodyColumn;
    const headTop = Math.max(top, firstBodyRow - 1);
    return {
      cells: this.grid((cell) => cell?.value ?? null),
      parts: this.grid((cell) => cell?.part ?? 'empty'),
      formats: this.grid((cell) => cell?.format ?? ''),
      indents: this.grid((cell) => cell?.indent ?? 0),
      rowCount: Math.max(1, this.height),
      columnCount: Math.max(1, this.width),
      areas: {
        table: { top, left: 0, bottom, right },
        filters: filterCount === 0 ? null : { top: 0, left: 0, bottom: filterCount - 1, right: 1 },
        rowLabels: hasRows ? { top: headTop, left: 0, bottom, right: firstBodyColumn - 1 } : null,
        columnLabels: hasHeads && hasBody ? { top, left: firstBodyColumn, bottom: headTop, right } : null,
        body: hasBody && hasHeads ? { top: firstBodyRow, left: firstBodyColumn, bottom, right } : null,
      },
    };
  }

  private grid<T>(
    read: (cell: { value: Cell; part: PivotPart; format: string; indent: number } | undefined) => T,
  ): T[][] {
    const [height, width] = [Math.max(1, this.height), Math.max(1, this.width)];
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => read(this.cells[row]?.[column])),
    );
  }
}

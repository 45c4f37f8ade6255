import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';
import type { SheetModel } from '../workbook/workbook';

/** Tell whether a cell carries the button of a filter: the header cells of a filtered area and of tables that show it. */
export function hasFilterButton(sheet: SheetModel, row: number, column: number): boolean {
  return criteriaAt(sheet, row, column) !== null;
}

/** Draw the button of a filter into a cell: a triangle, filled blue where the filter hides rows. It shows the state; it cannot be pressed. */
export function filterButton(sheet: SheetModel, row: number, column: number): ICellCustomRender {
  const isFiltering = criteriaAt(sheet, row, column) === true;
  return { zIndex: 10, drawWith: (context, info) => draw(context, info, isFiltering) };
}

/** null without a button, else whether the column filters. */
function criteriaAt(sheet: SheetModel, row: number, column: number): boolean | null {
  const { autoFilter } = sheet;
  if (autoFilter !== null && isHeader(autoFilter.area, row, column)) {
    return autoFilter.criteria.has(column - autoFilter.area.left);
  }
  for (const table of sheet.tables.all) {
    if (!table.filterButton || !table.showHeaders || !isHeader(table.area, row, column)) continue;
    return table.criteria.has(column - table.area.left);
  }
  return null;
}

function isHeader(
  area: { readonly top: number; readonly left: number; readonly right: number },
  row: number,
  column: number,
): boolean {
  return row === area.top && column >= area.left && column <= area.right;
}

const SIDE = 14;
const GAP = 2;

function draw(context: CanvasRenderingContext2D, info: ICellRenderContext, isFiltering: boolean): void {
  const { endX, endY, startX } = info.primaryWithCoord;
  if (endX - startX < SIDE * 2) return;
  const left = endX - SIDE - GAP;
  const top = endY - SIDE - GAP;
  context.save();
  context.fillStyle = isFiltering ? '#0F6CBD' : '#FFFFFF';
  context.strokeStyle = '#8A8A8A';
  context.fillRect(left, top, SIDE, SIDE);
  context.strokeRect(left + 0.5, top + 0.5, SIDE - 1, SIDE - 1);
  context.fillStyle = isFiltering ? '#FFFFFF' : '#424242';
  context.beginPath();
  context.moveTo(left + 3, top + 5);
  context.lineTo(left + SIDE - 3, top + 5);
  context.lineTo(left + SIDE / 2, top + SIDE - 4);
  context.fill();
  context.restore();
}

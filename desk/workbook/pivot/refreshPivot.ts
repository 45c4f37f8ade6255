import { letterOf, type Area } from '../../../core/index';
import type { PivotModel } from '../objects';
import type { SheetModel, WorkbookModel } from '../workbook';
import type { PivotCaptions } from './captions';
import { placedColumns, readPivotSource } from './readPivotSource';
import { renderPivot, type RenderedPivotCells } from './renderPivot';

/** Compute a pivot again from what its source holds now and write it where it stands: old cells out, new cells in, `rendered` set. With filter fields these start at `pivot.at`, the table stands below them.
 *  @throws RangeError starting with `PivotTableRangeConflict` when the new cells would cover others; nothing is changed then.
 *  @throws RangeError starting with `PivotTableSource` when the source is gone. */
export function refreshPivot(
  workbook: WorkbookModel,
  sheet: SheetModel,
  pivot: PivotModel,
  captions?: PivotCaptions,
): RenderedPivotCells {
  const source = readPivotSource(workbook, pivot, (headers) => placedColumns(pivot, headers));
  if (!source) throw new RangeError(`PivotTableSource: the source of ${pivot.name} is gone`);
  const rendered = renderPivot(pivot, source, captions);
  const area = {
    top: pivot.at.row,
    left: pivot.at.column,
    bottom: pivot.at.row + rendered.rowCount - 1,
    right: pivot.at.column + rendered.columnCount - 1,
  };
  refuseForeign(sheet, pivot, area);
  if (pivot.rendered) sheet.clear(pivot.rendered, 'contents');
  sheet.write(area, (row, column) => ({ value: rendered.cells[row]?.[column] ?? null, formula: null }));
  applyFormats(sheet, area, rendered);
  sheet.pivots.change(pivot, { rendered: area });
  return rendered;
}

function refuseForeign(sheet: SheetModel, pivot: PivotModel, area: Area): void {
  const other = sheet.pivots.all.find((one) => one.id !== pivot.id && one.rendered && meets(one.rendered, area));
  if (other) throw new RangeError(`PivotTableRangeConflict: ${pivot.name} would cover ${other.name}`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (pivot.rendered && holds(pivot.rendered, row, column)) continue;
      const { value, formula } = sheet.content(row, column);
      if (value === null && formula === null) continue;
      const where = `${sheet.name}!${letterOf(column)}${row + 1}`;
      throw new RangeError(`PivotTableRangeConflict: ${pivot.name} would cover ${where}, which is not empty`);
    }
  }
}

function applyFormats(sheet: SheetModel, area: Area, { formats }: RenderedPivotCells): void {
  if (!formats.some((line) => line.some((format) => format !== ''))) return;
  sheet.restyle(area, (row, column) => {
    const format: string = formats[row]?.[column] ?? '';
    return format === '' ? undefined : { numberFormat: format };
  });
}

function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

import type { Area, Place } from '../../../core/index';
import { cellArea, contains, intersection, movedArea } from '../../workbook/areas';
import { copyCells } from '../../workbook/copyCells';
import { withFormulas } from '../../workbook/edits/formulas';
import type { CellContent, SheetModel } from '../../workbook/workbook';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { moveReferences } from './moveReferences';

/** Move cells within their sheet, as cut and paste does: what pointed at them points at their new place, their own references stay. Notes, merges, rules, metadata and protections that lie within them go along.
 *  The cells at the new place are overwritten; the old ones keep nothing but their look. Areas must not overlap.
 *  Limit: tables, pivots and charts stay where they are. */
export function relocate(end: SheetsEnd, sheet: SheetModel, from: Area, to: Place): void {
  const [rows, columns] = [to.row - from.top, to.column - from.left];
  const goes = (area: Area): Area => (contains(from, area) ? movedArea(area, rows, columns) : area);
  copyCells({ sheet, area: from }, { sheet, place: to }, 'formats', { source: 'script' });
  followFormulas(end, sheet, goes);
  moveContents(sheet, from, rows, columns);
  moveNotes(sheet, from, rows, columns);
  moveMerges(sheet, from, goes);
  moveRecords(end, sheet, goes);
}

function followFormulas(end: SheetsEnd, sheet: SheetModel, goes: (area: Area) => Area): void {
  const { workbook } = end;
  const followed = (formula: string, home: SheetModel | null): string =>
    moveReferences(formula, { sheet: sheet.name, home: home?.name ?? '', goes });
  for (const other of workbook.sheets) {
    followCells(other, (formula) => followed(formula, other));
    for (const format of other.conditionalFormats.all) {
      const areas = other === sheet ? format.areas.map(goes) : format.areas;
      other.conditionalFormats.change(format, {
        areas,
        rule: withFormulas(format.rule, (one) => followed(one, other)),
      });
    }
    for (const validation of other.validations.all) {
      const area = other === sheet ? goes(validation.area) : validation.area;
      other.validations.change(validation, {
        area,
        rule: withFormulas(validation.rule, (one) => followed(one, other)),
      });
    }
  }
  for (const name of workbook.names.all) {
    const refersTo = followed(name.refersTo, name.scope);
    if (refersTo !== name.refersTo) workbook.names.change(name, { refersTo }, 'script');
  }
}

function followCells(sheet: SheetModel, follow: (formula: string) => string): void {
  const used = sheet.usedArea(true);
  if (used === null) return;
  for (const [index, cells] of sheet.formulas(used).entries())
    for (const [offset, text] of cells.entries()) {
      if (typeof text !== 'string' || !text.startsWith('=')) continue;
      const place = cellArea(used.top + index, used.left + offset);
      const formula = follow(text);
      if (formula === text || sheet.content(place.top, place.left).formula === null) continue;
      sheet.write(place, () => ({ value: null, formula }), 'script');
    }
}

function moveContents(sheet: SheetModel, from: Area, rows: number, columns: number): void {
  const used = sheet.usedArea(true);
  const part = used === null ? null : intersection(from, used);
  if (part === null) return;
  const read: CellContent[][] = [];
  for (let row = part.top; row <= part.bottom; row++) {
    const cells: CellContent[] = [];
    for (let column = part.left; column <= part.right; column++) {
      const { value, formula } = sheet.content(row, column);
      cells.push({ value: formula === null ? value : null, formula });
    }
    read.push(cells);
  }
  sheet.clear(part, 'contents', 'script');
  sheet.write(movedArea(part, rows, columns), (row, column) => read[row]?.[column], 'script');
}

function moveNotes(sheet: SheetModel, from: Area, rows: number, columns: number): void {
  for (const { place, text } of [...sheet.notes]) {
    if (!contains(from, cellArea(place.row, place.column))) continue;
    sheet.setNote(place.row, place.column, null, 'script');
    sheet.setNote(place.row + rows, place.column + columns, text, 'script');
  }
}

function moveMerges(sheet: SheetModel, from: Area, goes: (area: Area) => Area): void {
  for (const merge of [...sheet.merges]) {
    if (!contains(from, merge)) continue;
    sheet.unmerge(merge, 'script');
    sheet.merge(goes(merge), 'script');
  }
}

function moveRecords({ state }: SheetsEnd, sheet: SheetModel, goes: (area: Area) => Area): void {
  for (const record of state.metadata) {
    const { place } = record;
    if ((place.kind === 'ROW' || place.kind === 'COLUMN') && place.sheet === sheet)
      record.place = { ...place, area: goes(place.area) };
  }
  for (const record of state.protections) {
    if (record.sheet !== sheet) continue;
    record.area = record.area === null ? null : goes(record.area);
    record.unprotected = record.unprotected.map(goes);
  }
}

import { copyCells } from '../../workbook/copyCells';
import { WHOLE_SHEET } from '../../workbook/limits';
import type { SheetModel } from '../../workbook/workbook';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { gridOf, setGrid } from './grid';
import { keptSheet } from './follow';
import { keptOf, NEW_GRID, type Grid } from './kept';

/** Make a spreadsheet beside this one, as a script does. It lasts as long as this one and can be opened by its id. */
export function makeSpreadsheet(
  end: SheetsEnd,
  name: string,
  sheets: readonly string[],
  grid: Readonly<Grid> = NEW_GRID,
): SheetsEnd {
  const workbook = end.newWorkbook(name, sheets);
  const id = `emulated-spreadsheet-${String(end.state.nextId()).padStart(23, '0')}`;
  let last = 1000;
  const made: SheetsEnd = {
    ...end,
    workbook,
    state: {
      metadata: [],
      protections: [],
      spreadsheetId: id,
      url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
      nextId: () => ++last,
    },
  };
  for (const sheet of workbook.sheets) setGrid(made, sheet, grid);
  keptOf(end).made.set(id, made);
  return made;
}

/** Copy the whole spreadsheet under another name.
 *  Limit: charts, pivot tables, filters, metadata and protections stay behind. */
export function copySpreadsheet(end: SheetsEnd, name: string): SheetsEnd {
  const made = makeSpreadsheet(end, name, end.workbook.sheets.map((sheet) => sheet.name)); // prettier-ignore
  for (const sheet of end.workbook.sheets) {
    const copy = made.workbook.sheet(sheet.name);
    if (copy !== undefined) copyAcross(end, sheet, made, copy);
  }
  for (const named of end.workbook.names.all) if (named.scope === null) made.workbook.names.add({ ...named }, 'script');
  return made;
}

/** Copy a sheet into a blank one of another spreadsheet: cells, looks, sizes, merges, notes, rules. */
export function copyAcross(end: SheetsEnd, from: SheetModel, other: SheetsEnd, to: SheetModel): void {
  const used = from.usedArea();
  setGrid(other, to, gridOf(end, from));
  copyCells({ sheet: from, area: WHOLE_SHEET }, { sheet: to, place: { row: 0, column: 0 } }, 'all');
  const { tabColor, freeze, gridlines, headings, standardWidth } = from;
  Object.assign(to, { tabColor, freeze: { ...freeze }, gridlines, headings, standardWidth });
  for (let row = 0; row <= (used?.bottom ?? -1); row++) to.setRowHeight(row, row, from.rowHeight(row));
  for (let column = 0; column <= (used?.right ?? -1); column++)
    to.setColumnWidth(column, column, from.columnWidth(column));
  for (const merge of from.merges) to.merge({ ...merge });
  for (const { place, text } of from.notes) to.setNote(place.row, place.column, text);
  for (const format of from.conditionalFormats)
    to.conditionalFormats.add({ ...format, id: other.workbook.newId('conditionalFormat') });
  for (const validation of from.validations)
    to.validations.add({ ...validation, id: other.workbook.newId('validation') });
  keptSheet(other, to).rightToLeft = keptSheet(end, from).rightToLeft;
}

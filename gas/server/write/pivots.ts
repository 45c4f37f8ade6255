import type { Area } from '../../../core/index';
import type { NewPivot } from '../../messages/requests';
import { clipped, rangeOf } from '../own/areas';
import { readObjects, writeObjects } from '../own/objectRecord';
import { shapeOf, sheetPivots } from '../own/sheetPivots';
import { goneRefusal, type OpenBook } from '../own/openBook';
import type { Range, Sheet } from '../services';
import { formatOf, GENERAL } from './looks';
import { rangeLists } from './rangeLists';

/** Take pivot tables of ours away, with the number formats of their cells. A name that is not there counts as done. */
export function dropPivots(
  book: OpenBook,
  { name, pivots }: { readonly name: string; readonly pivots: readonly string[] },
): boolean {
  const sheet = book.ownSheet(name);
  for (const pivot of pivots) dropPivot(book, sheet, pivot);
  SpreadsheetApp.flush();
  const record = readObjects(sheet);
  return pivots.every((pivot) => !record.pivots.has(pivot));
}

/** Make a pivot table; one of that name is made anew, so a half-made one never stays. Its name, place and planned size are written down first, because Google gives pivot tables no names.
 *  Items come in Google's order of labels. @throws ServerRefusal gone */
export function makePivot(
  book: OpenBook,
  { name, pivot }: { readonly name: string; readonly pivot: NewPivot },
): boolean {
  const sheet = book.ownSheet(name);
  const source = book.ownCells(pivot.source.name, pivot.source.area);
  if (!source) throw goneRefusal();
  dropPivot(book, sheet, pivot.name);
  dropStranger(sheet, pivot);
  const { row: top, column: left } = pivot.at;
  const [height, width] = [Math.max(1, pivot.size.rows), Math.max(1, pivot.size.columns)];
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  const shape = plannedShape(pivot, source);
  const record = readObjects(sheet);
  writeObjects(sheet, { ...record, pivots: new Map([...record.pivots, [pivot.name, { area, shape }]]) });
  book.grow(sheet, sheet.getSheetId(), { rows: area.bottom + SPARE + 1, columns: area.right + SPARE + 1 });
  build(rangeOf(sheet, { top, left, bottom: top, right: left }), source, pivot);
  setFormats(sheet, area, pivot);
  SpreadsheetApp.flush();
  const made = sheetPivots(sheet, readObjects(sheet)).find((one) => one.name === pivot.name);
  return made !== undefined && shapeOf(made.pivot) === shape;
}

/** Rows and columns that a pivot table may take beyond its plan: totals that Google adds. */
export const SPARE = 2;

function plannedShape({ rows, columns, values }: NewPivot, source: Range): string {
  const first = source.getColumn();
  return JSON.stringify([rows.map((column) => first + column), columns.map((column) => first + column), values.length]);
}

/** In a workbook that came from another program our pivot tables stand where they shall, and no record says that they are ours. */
function dropStranger(sheet: Sheet, { at }: NewPivot): void {
  for (const { name, anchor, pivot } of sheetPivots(sheet, readObjects(sheet)))
    if (name === null && anchor.top === at.row && anchor.left === at.column) pivot.remove();
}

function dropPivot(book: OpenBook, sheet: Sheet, name: string): void {
  const record = readObjects(sheet);
  const planned = record.pivots.get(name);
  if (!planned) return;
  const there = sheetPivots(sheet, record).find((one) => one.name === name);
  there?.pivot.remove();
  const cells = clipped(there?.plan ?? planned.area, book.gridOf(sheet));
  if (cells) rangeOf(sheet, cells).setNumberFormat(GENERAL);
  const pivots = new Map(record.pivots);
  pivots.delete(name);
  writeObjects(sheet, { ...record, pivots });
}

/** Columns are named by their number in the sheet of the source, from 1. */
function build(anchor: Range, source: Range, { rows, columns, values }: NewPivot): void {
  const table = anchor.createPivotTable(source);
  const first = source.getColumn();
  for (const column of rows) table.addRowGroup(first + column);
  for (const column of columns) table.addColumnGroup(first + column);
  for (const { column, summary, caption } of values)
    table.addPivotValue(first + column, summaryOf(summary)).setDisplayName(caption);
}

function summaryOf(
  summary: NewPivot['values'][number]['summary'],
): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
  const { SUM, COUNTA, AVERAGE } = SpreadsheetApp.PivotTableSummarizeFunction;
  return { sum: SUM, count: COUNTA, average: AVERAGE }[summary];
}

/** Pivot tables have no number formats of their own in Apps Script, so the cells right of the row labels get them: one value a column, in turns. */
function setFormats(sheet: Sheet, area: Area, { rows, values }: NewPivot): void {
  const places = new Map<string, Area[]>();
  for (let column = area.left + rows.length; column <= area.right && values.length > 0; column++) {
    const value = values[(column - area.left - rows.length) % values.length];
    const format = value ? formatOf(value.style) : GENERAL;
    if (format !== GENERAL)
      places.set(format, [...(places.get(format) ?? []), { ...area, left: column, right: column }]);
  }
  for (const [format, areas] of places) for (const list of rangeLists(sheet, areas)) list.setNumberFormat(format);
}

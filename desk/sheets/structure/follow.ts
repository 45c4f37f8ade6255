import type { Area } from '../../../core/index';
import { areaAfter, cellEdit, type CellEdit } from '../../workbook/edits/cellEdit';
import type { SheetModel, WorkbookEvent } from '../../workbook/workbook';
import type { MetadataRecord, ProtectionRecord, SheetsEnd } from '../frame/sheetsEnd';
import { keptOf, storedSheet, type Folded, type KeptSheet, type Outline, type SlicerRecord } from './kept';

/** Give what is kept with a sheet; from the first time on it follows the changes of the workbook. */
export function keptSheet(end: SheetsEnd, sheet: SheetModel): KeptSheet {
  followChanges(end);
  return storedSheet(end, sheet);
}

/** Let sizes, metadata, protections and groups follow the changes of the workbook from now on, whoever makes them. Asked again, it does nothing. */
export function followChanges(end: SheetsEnd): void {
  const kept = keptOf(end);
  if (kept.isFollowing) return;
  kept.isFollowing = true;
  for (const sheet of end.workbook.sheets) storedSheet(end, sheet);
  end.workbook.subscribe((event) => {
    follow(end, event);
  });
}

/** Move the records of a sheet as its cells were moved; what lost all its cells is gone. */
export function followEdit(end: SheetsEnd, sheet: SheetModel, edit: CellEdit): void {
  const after = (area: Area): Area | null => areaAfter(area, edit);
  keep(end.state.metadata, (record) => movedMetadata(record, sheet, after));
  keep(end.state.protections, (record) => movedProtection(record, sheet, after));
  keep(keptOf(end).slicers, (record) => movedSlicer(record, sheet, after));
  if (!edit.isWhole) return;
  const kept = storedSheet(end, sheet);
  const step = edit.kind === 'insert' ? edit.count : -edit.count;
  kept.grid[edit.axis] = Math.max(1, kept.grid[edit.axis] + step);
  moveOutline(kept[edit.axis], edit);
}

function follow(end: SheetsEnd, event: WorkbookEvent): void {
  if (event.kind === 'inserted' || event.kind === 'deleted')
    followEdit(end, event.sheet, cellEdit(event.area, event.shift));
  if (event.kind !== 'sheetDeleted') return;
  const { sheet } = event;
  keep(end.state.metadata, ({ place }) => place.kind === 'SPREADSHEET' || place.sheet !== sheet);
  keep(end.state.protections, (record) => record.sheet !== sheet);
  keep(keptOf(end).slicers, (record) => record.sheet !== sheet);
  keptOf(end).sheets.delete(sheet);
}

function movedMetadata(record: MetadataRecord, sheet: SheetModel, after: (area: Area) => Area | null): boolean {
  const { place } = record;
  if (place.kind === 'SPREADSHEET' || place.kind === 'SHEET' || place.sheet !== sheet) return true;
  const area = after(place.area);
  if (area === null) return false;
  record.place = { ...place, area };
  return true;
}

function movedProtection(record: ProtectionRecord, sheet: SheetModel, after: (area: Area) => Area | null): boolean {
  if (record.sheet !== sheet) return true;
  record.unprotected = record.unprotected.map(after).filter((area) => area !== null);
  if (record.area === null) return true;
  const area = after(record.area);
  record.area = area ?? record.area;
  return area !== null;
}

/** The criteria stay with their column; a slicer whose column is gone has none. */
function movedSlicer(record: SlicerRecord, sheet: SheetModel, after: (area: Area) => Area | null): boolean {
  if (record.sheet !== sheet) return true;
  const area = after(record.area);
  if (area === null) return false;
  if (record.column !== null) {
    const at = record.area.left + record.column;
    const column = after({ ...record.area, left: at, right: at });
    record.column = column === null ? null : column.left - area.left;
    if (column === null) record.criteria = null;
  }
  record.area = area;
  return true;
}

/** Inserted lines are grouped as deep as both of their neighbours are. */
function moveOutline(outline: Outline, edit: CellEdit): void {
  const { first, count } = edit;
  const depth = Math.min(outline.depths.get(first - 1) ?? 0, outline.depths.get(first) ?? 0);
  const moved = new Map<number, number>();
  for (const [index, level] of outline.depths) {
    const at = lineAfter(index, edit);
    if (at !== null) moved.set(at, level);
  }
  if (edit.kind === 'insert' && depth > 0)
    for (let index = first; index < first + count; index++) moved.set(index, depth);
  outline.depths = moved;
  outline.folded = outline.folded.flatMap((folded) => foldedAfter(folded, edit));
}

function foldedAfter(folded: Folded, edit: CellEdit): readonly Folded[] {
  const { kind, first, count } = edit;
  if (kind === 'insert') {
    const isBefore = folded.first >= first;
    const isInside = folded.last >= first;
    return [{ ...folded, first: folded.first + (isBefore ? count : 0), last: folded.last + (isInside ? count : 0) }];
  }
  const kept = [];
  for (let index = folded.first; index <= folded.last; index++) {
    const at = lineAfter(index, edit);
    if (at !== null) kept.push(at);
  }
  const [from] = kept;
  const to = kept[kept.length - 1];
  return from === undefined || to === undefined ? [] : [{ ...folded, first: from, last: to }];
}

function lineAfter(index: number, { kind, first, count }: CellEdit): number | null {
  if (index < first) return index;
  if (kind === 'insert') return index + count;
  return index < first + count ? null : index - count;
}

/** Keep the items of a list in place that a test lets stay. */
function keep<T>(list: T[], stays: (item: T) => boolean): void {
  const kept = list.filter(stays);
  list.splice(0, list.length, ...kept);
}

import { endedTexts, filterArea, isSameLook, styleRuns } from '../../../core/index';
import type { HeaderNote, OwnedSheet, SheetTask, TonedCells } from '../../../core/index';
import type { NewSheet } from '../../messages/requests';
import { isCoerced } from '../../server/write/isCoerced';
import type { SheetsSession } from '../sheetsSession';

/** Make sheets of ours at the end, with names, widths and frozen panes. What is active and selected stays.
 *  Limit: Apps Script has no page set-up, so these sheets print as Google prints them. */
export async function makeSheets(session: SheetsSession, sheets: readonly OwnedSheet[]): Promise<void> {
  if (sheets.length > 0) await session.put<'makeSheets'>({ op: 'makeSheets', sheets: sheets.map(newSheet) });
}

function newSheet(sheet: OwnedSheet): NewSheet {
  const tables = sheet.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const widths = [...sheet.widths];
  for (const { at, columns } of tables) columns.forEach((column, index) => (widths[at.column + index] = column.width));
  const rows = sheet.blocks.map(({ at, ...block }) => at.row + (block.kind === 'table' ? block.rowCount + 1 : block.cells.length)); // prettier-ignore
  return {
    name: sheet.name,
    ownedName: sheet.ownedName,
    isHidden: sheet.visibility !== 'visible',
    rows: Math.max(1, ...rows),
    columns: Math.max(1, widths.length),
    widths: Array.from(widths, (width: number | undefined) => width ?? 0),
    freeze: sheet.freeze,
    gridlines: tables.length > 0,
  };
}

/** Bring the looks of sheets of ours to what they shall be. Where the plan of looks is the same as last time nothing is touched, so what people coloured stays; only the format for plain text goes where `write` gave it to a text that went. */
export async function setLooks(session: SheetsSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const task of tasks) {
    const { next, before, used } = task;
    const isSame = before !== null && isSameLook(before, next);
    const runs = isSame ? [] : styleRuns(next);
    const filled = used === null ? [] : [used];
    const old = before === null ? filled : styleRuns(before).map((run) => run.area);
    const clear = isSame ? [] : old;
    const ended = endedTexts(task, isCoerced);
    for (let from = 0; from === 0 || from < ended.length; from += FORMATS_A_CALL) {
      const formats = ended.slice(from, from + FORMATS_A_CALL);
      const isFirst = from === 0;
      if (isFirst && runs.length + clear.length + formats.length === 0) break;
      await session.breathe();
      await session.put<'looks'>({ op: 'looks', name: next.ownedName, clear: isFirst ? clear : [], runs: isFirst ? runs : [], formats }); // prettier-ignore
    }
  }
}

/** About half a megabyte of places. */
const FORMATS_A_CALL = 5000;

/** Keep the filter buttons of tables over their cells. A sheet has one filter at most. */
export async function setFilters(session: SheetsSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const { next, before } of tasks) {
    const [area, old] = [filterArea(next), before === null ? null : filterArea(before)];
    if (area === null || JSON.stringify(area) === JSON.stringify(old)) continue;
    await session.put<'filter'>({ op: 'filter', name: next.ownedName, area });
  }
}

/** Say on our headers what the column means. */
export async function setNotes(session: SheetsSession, notes: readonly HeaderNote[]): Promise<void> {
  if (notes.length === 0) return;
  const asked = notes.map(({ ownedName, row, column, text }) => ({ name: ownedName, row, column, text }));
  await session.put<'notes'>({ op: 'notes', notes: asked });
}

/** Colour cells by their whole text. */
export async function setTones(session: SheetsSession, cells: readonly TonedCells[]): Promise<void> {
  if (cells.length === 0) return;
  const asked = cells.map(({ ownedName, area, tones }) => ({ name: ownedName, area, tones: [...tones] }));
  await session.put<'tones'>({ op: 'tones', cells: asked });
}

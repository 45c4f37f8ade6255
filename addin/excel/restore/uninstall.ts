import { lengthOf } from '../../../core/index';
import type { PlacedColumn, UndoReceipt } from '../../../core/index';
import { dropImages, readImage } from '../journal/imageSheet';
import { parseJournal } from '../journal/journal';
import { checkLease } from '../journal/lease';
import { writeSettings } from '../journal/settings';
import type { Kit } from '../kit';
import { NAME_START } from '../ownNames';
import { readOverview } from '../read/overview';
import { readWorkbook, type WorkbookSeen } from '../read/readWorkbook';
import type { ExcelSession } from '../session';
import { dropNames, type ColumnHere } from '../write/columns';
import { writeJobs } from '../write/jobs';
import { checkSheet } from '../write/preflight';
import { leaveTables } from '../write/tables';
import { removeColumns } from './columnsBack';
import { removeSheets } from './sheetsBack';

const SHEET_START = '_cp.sheet.';
const COLUMN_START = '_cp.column.';

/** Remove everything of ours from the workbook: columns with what was typed into them, sheets, names, settings, undo records. Safe to start again. */
export async function uninstallAll(kit: Kit, session: ExcelSession): Promise<UndoReceipt> {
  const seen = await readWorkbook(session);
  checkLease(seen.overview.settings, kit.owner, kit.now());
  const { names } = seen.book;
  const ours = new Set(names.flatMap((one) => (one.name.startsWith(NAME_START) ? [one.sheet] : [])));
  for (const layout of seen.layouts) if (ours.has(layout.name)) checkSheet(layout);
  session.state = 'partly';
  const widths = await oldWidths(session, seen);
  const columns = columnsOf(seen);
  await leaveTables(
    session,
    columns.map((one) => one.column.ownedName),
  );
  for (const one of columns) await emptied(session, seen, one);
  session.work.progress('remove', 1, 3);
  await removeColumns(session, seen, columns, (name) => widths.get(name) ?? null);
  const owned = names.filter((one) => one.name.startsWith(SHEET_START));
  const sheets = seen.layouts.filter((layout) => owned.some((one) => one.sheet === layout.name));
  await removeSheets(session, sheets.map((sheet) => sheet.id), owned.map((one) => one.name)); // prettier-ignore
  session.work.progress('remove', 2, 3);
  await dropImages(session, new Set());
  const rest = await readOverview(session);
  await dropNames(
    session,
    [...rest.takenNames].filter((name) => name.startsWith(NAME_START)),
  );
  if (rest.settings.size > 0)
    await writeSettings(session, new Map([...rest.settings.keys()].map((key) => [key, null])));
  session.work.progress('remove', 3, 3);
  const removedSheets = sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name);
  return { removedSheets, removedColumns: columns.length, restoredSheets: [], kept: [], notices: [] };
}

/** How wide the places of our columns were before the run that made them. */
async function oldWidths(session: ExcelSession, seen: WorkbookSeen): Promise<ReadonlyMap<string, number | null>> {
  const widths = new Map<string, number | null>();
  for (const run of parseJournal(seen.overview.settings)) {
    const image = await readImage(session, run);
    for (const [name, before] of image?.columnsBefore ?? []) if (before.isNew) widths.set(name, before.width);
  }
  return widths;
}

function columnsOf(seen: WorkbookSeen): readonly ColumnHere[] {
  return seen.book.names.flatMap(({ name, sheet, area }): readonly ColumnHere[] => {
    const layout = seen.layouts.find((one) => one.name === sheet);
    if (!name.startsWith(COLUMN_START) || area.left !== area.right || !layout) return [];
    const rows = seen.book.sheets.find((one) => one.name === sheet)?.rows ?? [];
    const first = rows.findIndex((cells) => (cells[area.left] ?? null) !== null);
    const headerRow = Math.max(0, first);
    return [{ group: { sheet, headerRow, firstRow: headerRow + 1, columns: [] }, column: blank(name, area.left), sheetId: layout.id, isThere: true, isLost: false }]; // prettier-ignore
  });
}

function blank(ownedName: string, at: number): PlacedColumn {
  const values = { kind: 'texts', values: [] } as const;
  return { field: '', header: '', style: 'text', width: 0, values, at, isNew: false, ownedName, kept: new Map() };
}

async function emptied(
  session: ExcelSession,
  seen: WorkbookSeen,
  { column, group, sheetId }: ColumnHere,
): Promise<void> {
  const bottom = seen.layouts.find((one) => one.id === sheetId)?.used?.bottom ?? -1;
  const rows = bottom - group.headerRow + 1 + lengthOf(column.values);
  if (rows <= 0) return;
  const contents = Array.from({ length: rows }, () => [null]);
  await writeJobs(session, [{ ownedName: column.ownedName, row: group.headerRow, column: 0, contents }]);
}

import type { UndoReceipt } from '../../host';
import { lengthOf } from '../../patch/columns';
import type { PlacedColumn } from '../../patch/patch';
import type { Bench, ColumnHere, WorkbookSeen } from '../bench';
import { releaseLease } from '../journal/close';
import { dropImages, readImage } from '../journal/imageSheet';
import { parseJournal } from '../journal/journal';
import { checkLease, keepLease, leaseText } from '../journal/lease';
import type { Kit } from '../kit';
import { LEASE_KEY, NAME_START } from '../ownNames';
import { readOnlyError } from '../refusals';
import { removeColumns } from './removeColumns';
import { removeSheets, strayIds } from './sheetsBack';
import { checkSheet } from '../write/preflight';

const SHEET_START = '_cp_sheet_';
const COLUMN_START = '_cp_column_';

/** Remove everything of ours from the workbook: columns with what was typed into them, sheets, names, settings, undo records. Safe to start again. */
export async function uninstallAll(kit: Kit, bench: Bench): Promise<UndoReceipt> {
  const seen = await bench.readWorkbook();
  if (seen.overview.isReadOnly) throw readOnlyError();
  checkLease(seen.overview.settings, kit.owner, kit.now());
  const { names } = seen.book;
  const ours = new Set(names.flatMap((one) => (one.name.startsWith(NAME_START) ? [one.sheet] : [])));
  for (const layout of seen.layouts) if (ours.has(layout.name)) checkSheet(layout);
  await bench.writeSettings(new Map([[LEASE_KEY, leaseText(kit.owner, kit.now())]]));
  keepLease(kit, bench);
  try {
    return await removeAll(bench, seen);
  } catch (error) {
    await releaseLease(bench, error);
    throw error;
  }
}

async function removeAll(bench: Bench, seen: WorkbookSeen): Promise<UndoReceipt> {
  const { names } = seen.book;
  bench.state = 'partly';
  const known = await knownOf(bench, seen);
  const columns = columnsOf(seen, known);
  await bench.leaveTables(columns.map((one) => one.column.ownedName));
  for (const one of columns) await emptied(bench, seen, one);
  bench.work.progress('remove', 1, 3);
  await removeColumns(bench, seen, columns, (name) => known.columns.get(name)?.width ?? null);
  const owned = names.filter((one) => one.name.startsWith(SHEET_START));
  const sheets = seen.layouts.filter((layout) => owned.some((one) => one.sheet === layout.name));
  await removeSheets(bench, [...sheets.map((sheet) => sheet.id), ...known.strays], owned.map((one) => one.name)); // prettier-ignore
  bench.work.progress('remove', 2, 3);
  await dropImages(bench, new Set());
  const { overview: rest } = await bench.readWorkbook();
  await bench.dropNames([...new Set([...rest.takenNames, ...[...known.names].map((name) => name.toLowerCase())])].filter((name) => name.startsWith(NAME_START))); // prettier-ignore
  bench.heartbeat = null;
  if (rest.settings.size > 0) await bench.writeSettings(new Map([...rest.settings.keys()].map((key) => [key, null])));
  bench.work.progress('remove', 3, 3);
  const removedSheets = sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name);
  return { removedSheets, removedColumns: columns.length, restoredSheets: [], kept: [], notices: [] };
}

/** What the images of all runs know: our columns, and sheets that were cut off half made. */
interface Known {
  readonly columns: ReadonlyMap<string, KnownColumn>;
  readonly strays: readonly string[];
  /** Owned names of all runs. Hosts may not list those whose cells somebody deleted. */
  readonly names: ReadonlySet<string>;
}

interface KnownColumn {
  /** Of its place, before the run that made it. */
  readonly width: number | null;
  /** The most rows that were ever written. */
  readonly rows: number;
  readonly headerRow: number;
}

async function knownOf(bench: Bench, seen: WorkbookSeen): Promise<Known> {
  const columns = new Map<string, KnownColumn>();
  const strays: string[] = [];
  const names = new Set<string>();
  for (const run of parseJournal(seen.overview.settings)) {
    const image = await readImage(bench, run);
    if (image === null) continue;
    strays.push(...strayIds(seen, image.patch.sheets));
    for (const { ownedName } of image.patch.sheets) names.add(ownedName);
    for (const { headerRow, columns: group } of image.patch.columns)
      for (const { ownedName, values } of group) {
        const before = image.columnsBefore.get(ownedName);
        const { width = null, rows = 0 } = columns.get(ownedName) ?? {};
        const then = before?.isNew === true ? before.width : width;
        columns.set(ownedName, { headerRow, width: then, rows: Math.max(rows, lengthOf(values)) });
      }
  }
  return { columns, strays, names: new Set([...names, ...columns.keys()]) };
}

/** A column whose header is gone starts where the images say. */
function columnsOf(seen: WorkbookSeen, known: Known): readonly ColumnHere[] {
  return seen.book.names.flatMap(({ name, sheet, area }): readonly ColumnHere[] => {
    const layout = seen.layouts.find((one) => one.name === sheet);
    if (!name.startsWith(COLUMN_START) || area.left !== area.right || !layout) return [];
    const cells = seen.book.sheets.find((one) => one.name === sheet)?.rows ?? [];
    const first = cells.findIndex((line) => (line[area.left] ?? null) !== null);
    const { headerRow: planned = Infinity, rows = 0 } = known.columns.get(name) ?? {};
    const top = Math.min(first === -1 ? Infinity : first, planned);
    const headerRow = top === Infinity ? 0 : top;
    return [{ group: { sheet, headerRow, firstRow: headerRow + 1, columns: [] }, column: blank(name, area.left, rows), sheetId: layout.id, isThere: true, isLost: false }]; // prettier-ignore
  });
}

function blank(ownedName: string, at: number, rows: number): PlacedColumn {
  const values = { kind: 'texts', values: Array.from({ length: rows }, () => null) } as const;
  return { field: '', header: '', style: 'text', width: 0, values, at, isNew: false, ownedName, kept: new Map() };
}

async function emptied(bench: Bench, seen: WorkbookSeen, { column, group, sheetId }: ColumnHere): Promise<void> {
  const bottom = seen.layouts.find((one) => one.id === sheetId)?.used?.bottom ?? -1;
  const rows = bottom - group.headerRow + 1 + lengthOf(column.values);
  if (rows <= 0) return;
  const contents = Array.from({ length: rows }, () => [null]);
  await bench.writeJobs([{ ownedName: column.ownedName, row: group.headerRow, column: 0, contents }]);
}

import type { OwnedSheet, SheetId } from '../../../../core/index';
import { CONTENT } from './contentTypes';
import type { HiddenName } from './definedNames';
import { writeCharts } from './drawing';
import { writeNotes } from './notes';
import { ownedNames, ownedSheetXml, tablesOf } from './ownedSheet';
import type { PatchRun } from './patchRun';
import { writePivotCaches, writePivotTables } from './pivotParts';
import type { PivotCache } from './pivotParts';
import { RELATION, addRelationship } from './relationships';
import { freeTableName, tableXml, takenTables } from './tablePart';
import { nextCacheId } from './workbookPart';
import type { SheetEntry } from './workbookPart';

/** What the workbook part must be told about the new sheets. */
export interface OwnedResult {
  /** Sheet name -> relation of the workbook. */
  readonly relations: ReadonlyMap<string, string>;
  readonly names: readonly HiddenName[];
  readonly caches: ReadonlyMap<SheetId, PivotCache>;
}

/** Write every sheet of ours with its tables, pivots, charts and notes. `entries` are the sheets as they will be. */
export function writeOwnedSheets(run: PatchRun, entries: readonly SheetEntry[]): OwnedResult {
  const { draft, patch, base, file, types } = run;
  const relations = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const sheet of patch.sheets) {
    const part = draft.unused(`${base}worksheets/sheet`, '.xml');
    draft.putText(part, '');
    types.set(part, CONTENT.worksheet);
    parts.set(sheet.name, part);
    relations.set(sheet.name, addRelationship(draft, file.parts.workbook, RELATION.worksheet, part));
  }
  const { names: tableNames, first } = namedTables(run);
  const cacheId = nextCacheId(draft, file.parts.workbook, run.goneCaches);
  const caches = writePivotCaches(draft, file.parts.workbook, base, patch, first, cacheId, types);
  for (const sheet of patch.sheets)
    writeOwnedSheet(run, sheet, parts.get(sheet.name) ?? '', tableNames, caches, entries);
  const names = patch.sheets.flatMap((sheet) =>
    ownedNames(
      sheet,
      entries.findIndex((entry) => entry.name === sheet.name),
    ),
  );
  return { relations, names, caches };
}

interface NamedTable {
  readonly name: string;
  readonly id: number;
}

function namedTables(run: PatchRun): { names: ReadonlyMap<object, NamedTable>; first: ReadonlyMap<SheetId, string> } {
  const taken = takenTables(run.draft);
  const all = new Set(taken.names);
  const names = new Map<object, NamedTable>();
  const first = new Map<SheetId, string>();
  for (const sheet of run.patch.sheets) {
    for (const table of tablesOf(sheet)) {
      if (table.tableName === undefined) continue;
      const name = freeTableName(table.tableName, all);
      all.add(name.toLowerCase());
      names.set(table, { name, id: taken.highestId + names.size + 1 });
      if (table === tablesOf(sheet)[0]) first.set(sheet.id, name);
    }
  }
  return { names, first };
}

function writeOwnedSheet(
  run: PatchRun,
  sheet: OwnedSheet,
  part: string,
  tableNames: ReadonlyMap<object, NamedTable>,
  caches: ReadonlyMap<SheetId, PivotCache>,
  entries: readonly SheetEntry[],
): void {
  const { draft, base, types, styles } = run;
  writePivotTables(draft, part, base, sheet, caches, { lang: run.patch.lang, styles }, types);
  const tables = tablesOf(sheet).flatMap((table) => {
    const named = tableNames.get(table);
    if (named === undefined) return [];
    const tablePart = draft.unused(`${base}tables/table`, '.xml');
    draft.putText(tablePart, tableXml(table, named.name, named.id));
    types.set(tablePart, CONTENT.table);
    return [addRelationship(draft, part, RELATION.table, tablePart)];
  });
  const drawing = writeCharts(draft, part, base, sheet, types);
  const notes = writeNotes(draft, part, base, headerNotes(sheet));
  for (const [key, type] of notes.types) types.set(key, type);
  const place = entries.findIndex((entry) => entry.name === sheet.name);
  const wasInFront = run.before[run.front]?.name === sheet.name && run.front === place;
  const relations = { drawing, legacyDrawing: notes.legacyDrawing, tables };
  draft.put(part, ownedSheetXml(sheet, styles, relations, wasInFront, run.tick));
}

function headerNotes(sheet: OwnedSheet): readonly { at: { row: number; column: number }; text: string }[] {
  return tablesOf(sheet).flatMap((table) =>
    table.columns.flatMap((column, i) =>
      column.note === undefined ? [] : [{ at: { row: table.at.row, column: table.at.column + i }, text: column.note }],
    ),
  );
}

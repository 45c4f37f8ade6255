import type { OwnedColumns, OwnedSheet, Patch } from '../../../../core/index';
import { wholeColumn } from './address';
import { forgetFormulas } from './calculationChain';
import { CONTENT, declareParts } from './contentTypes';
import type { HiddenName, SheetMoves } from './definedNames';
import { checkPatch } from './limits';
import { writeNotes } from './notes';
import { writeOwnedSheets } from './ownedSheets';
import { recalculateOnLoad } from './recalculation';
import { startRun } from './patchRun';
import type { PatchRun, PatchWatch, PatchedFile } from './patchRun';
import { RELATION, addRelationship, relationshipsOf } from './relationships';
import { patchUserSheet } from './userSheet';
import type { RowsWriter } from './userSheet';
import { editWorkbook } from './workbookPart';
import type { SheetEntry } from './workbookPart';

/** Apply a patch to a package. `makeRows` names sheets whose rows are written instead of copied. */
export function patchedWith(
  file: PatchedFile,
  patch: Patch,
  makeRows: ReadonlyMap<string, RowsWriter>,
  { onProgress, left }: PatchWatch = {},
): Map<string, Uint8Array | null> {
  checkPatch(patch);
  const run = startRun(file, patch, onProgress, left);
  const sheets = placedSheets(run);
  patchUserSheets(run, makeRows);
  const owned = writeOwnedSheets(run, sheets);
  editWorkbook(run.draft, file.parts.workbook, {
    sheets: sheets.map((entry) => ({ ...entry, relation: owned.relations.get(entry.name) ?? entry.relation })),
    moves: movesOf(run, sheets),
    names: [...ownedColumnNames(patch), ...owned.names],
    goneCaches: run.goneCaches,
    newCaches: [...owned.caches.values()],
  });
  if (patch.overwrites.length > 0) recalculateOnLoad(run.draft, file.parts.workbook);
  finishStyles(run);
  declareParts(run.draft, run.types);
  return run.draft.changes();
}

/** The sheets as they will be: a sheet of ours that has the name of an earlier one takes its place and id, others come last. */
function placedSheets(run: PatchRun): readonly SheetEntry[] {
  const { before, replaced, patch } = run;
  const isReplaced = new Set(replaced);
  const entryOf = (sheet: OwnedSheet, sheetId: number): SheetEntry => {
    return { name: sheet.name, sheetId, relation: '', visibility: sheet.visibility, oldPlace: null };
  };
  const placed = before.flatMap((entry) => {
    if (!isReplaced.has(entry)) return [entry];
    const again = patch.sheets.find((sheet) => sheet.name === entry.name);
    return again === undefined ? [] : [entryOf(again, entry.sheetId)];
  });
  const names = new Set(placed.filter((entry) => entry.oldPlace === null).map((entry) => entry.name));
  let highest = Math.max(0, ...before.map((entry) => entry.sheetId));
  const added = patch.sheets.filter((sheet) => !names.has(sheet.name)).map((sheet) => entryOf(sheet, ++highest));
  const all = [...placed, ...added];
  if (new Set(all.map((entry) => entry.name.toLowerCase())).size < all.length) {
    throw new Error('A sheet of ours has the name of a sheet that it does not replace.');
  }
  return all;
}

function movesOf(run: PatchRun, sheets: readonly SheetEntry[]): SheetMoves {
  const places = new Map<number, number>();
  const replaced = new Map<number, number>();
  const gone: string[] = [];
  run.before.forEach((entry, old) => {
    const now = sheets.findIndex((sheet) => sheet.name === entry.name);
    if (now < 0) gone.push(entry.name);
    else if (run.replaced.includes(entry)) replaced.set(old, now);
    else places.set(old, now);
  });
  return { places, replaced, gone };
}

function patchUserSheets(run: PatchRun, makeRows: ReadonlyMap<string, RowsWriter>): void {
  const groups = new Map<string, OwnedColumns[]>();
  for (const name of makeRows.keys()) groups.set(name, []);
  for (const { sheet } of run.patch.overwrites) if (!groups.has(sheet)) groups.set(sheet, []);
  for (const group of run.patch.columns) {
    const same = groups.get(group.sheet);
    if (same === undefined) groups.set(group.sheet, [group]);
    else same.push(group);
  }
  for (const [name, own] of groups) patchOneSheet(run, name, own, makeRows.get(name));
}

function patchOneSheet(
  run: PatchRun,
  name: string,
  groups: readonly OwnedColumns[],
  makeRows: RowsWriter | undefined,
): void {
  const { draft } = run;
  const part = run.file.parts.sheets.get(name);
  if (part === undefined) throw new Error(`The file has no worksheet "${name}" to put columns in.`);
  const notes = groups.flatMap((group) =>
    group.columns.flatMap((column) =>
      column.note === undefined ? [] : [{ at: { row: group.headerRow, column: column.at }, text: column.note }],
    ),
  );
  const written = writeNotes(draft, part, run.base, notes);
  for (const [key, type] of written.types) run.types.set(key, type);
  const source = { bytes: draft.bytes(part), part, ...(makeRows === undefined ? {} : { makeRows }) };
  const patched = patchUserSheet(source, groups, run.styles, written.legacyDrawing, {
    overwrites: run.patch.overwrites.filter(({ sheet }) => sheet === name),
    left: run.left,
  });
  draft.put(part, patched.bytes);
  const sheetId = run.before.find((entry) => entry.name === name)?.sheetId;
  if (patched.lostFormulas.length > 0 && sheetId !== undefined) {
    const cells = new Map([[sheetId, new Set(patched.lostFormulas)]]);
    forgetFormulas(draft, run.file.parts.workbook, { sheets: new Set(), cells });
  }
}

function ownedColumnNames(patch: Patch): readonly HiddenName[] {
  return patch.columns.flatMap((group) =>
    group.columns.map((column) => {
      return { name: column.ownedName, local: null, hidden: true, refersTo: wholeColumn(group.sheet, column.at) };
    }),
  );
}

function finishStyles(run: PatchRun): void {
  const { draft, stylesPart, styles, file } = run;
  const text = styles.finished();
  if (file.parts.styles !== null && text === draft.text(stylesPart)) return;
  draft.putText(stylesPart, text);
  if (relationshipsOf(draft, file.parts.workbook).some((relation) => relation.kind === 'styles')) return;
  addRelationship(draft, file.parts.workbook, RELATION.styles, stylesPart);
  run.types.set(stylesPart, CONTENT.styles);
}

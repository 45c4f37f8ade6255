import type { Codec } from '../file/codec';
import type { ZipPackage } from '../file/package';
import { cellSources } from '../file/xlsx/workbookFile';
import type { XlsxParts } from '../file/xlsx/workbookFile';
import { findWorkbook } from '../file/xlsx/read/workbook';
import { childOf, childrenOf } from '../file/xlsx/read/xmlTree';
import type { XmlNode } from '../file/xlsx/read/xmlTree';
import type { CellSources } from '../file/xlsx/read/cellValue';
import { CONTENT, declareParts } from '../file/xlsx/write/contentTypes';
import { emptyWorkbook, memoryFile } from '../file/xlsx/write/newPackage';
import { PackageDraft } from '../file/xlsx/write/packageDraft';
import { RELATION, addRelationship, relationshipsOf } from '../file/xlsx/write/relationships';
import { removeSheetParts, removeUnusedCaches } from '../file/xlsx/write/sheetRemoval';
import { EMPTY_STYLES } from '../file/xlsx/write/styles';
import { nextCacheId, sheetEntries } from '../file/xlsx/write/workbookPart';
import type { SheetEntry } from '../file/xlsx/write/workbookPart';
import { MAIN_NS, RELATIONS_NS, XML_HEAD } from '../file/xlsx/write/xmlText';
import { writePackage } from '../file/zip/writePackage';
import type { SheetModel } from '../workbook/workbook';
import type { OpenedWorkbook, Progress } from './openedWorkbook';
import { numberOf } from './read/attributes';
import { partRoot, relatedParts } from './read/partRoot';
import { LookBook } from './write/lookBook';
import type { NewCache } from './write/pivotEdits';
import { saveProperties } from './write/propertyEdits';
import { dropPart } from './write/saveRun';
import type { SaveRun } from './write/saveRun';
import { saveSheet } from './write/saveSheet';
import { saveSettings } from './write/settingEdits';
import { editWorkbookPart } from './write/workbookEdits';
import type { PlacedSheet } from './write/placedSheet';
import { withNamesForExcel } from './write/fileSheetNames';

/** Write a workbook as .xlsx (.xlsm when it was opened from one).
 *  A workbook that came from a file keeps every part that says the same already, byte for byte, and everything that the model
 *  does not hold: pictures, slicers, themes, macros, print settings. In a sheet that changed, cells that did not are copied as
 *  they were written. Looks are appended, nothing is renumbered. Formulas are written with their results; when one changed,
 *  whoever opens the file is asked to compute it anew. `onProgress` gets rows done of all rows.
 *  Names of sheets that no file of Excel can hold are replaced in the file (`namesForExcel`), with what points there; ask
 *  `replacedSheetNames` which. The opened workbook stays as it was and can be saved again.
 *  @throws FileRefusal past the limits of the format, and for worksheets in UTF-16.
 *  Limit: shapes of the model are not written. */
export function saveWorkbook(opened: OpenedWorkbook, codec: Codec, onProgress: Progress = () => undefined): Uint8Array {
  return withNamesForExcel(opened.workbook, () => savedWorkbook(opened, codec, onProgress));
}

function savedWorkbook(opened: OpenedWorkbook, codec: Codec, onProgress: Progress): Uint8Array {
  const { pack, parts } = opened.original ?? blankFile(opened);
  const run = startRun(opened, pack, parts);
  const was = partRoot(pack, parts.workbook);
  const before = sheetEntries(run.draft, parts.workbook);
  const goneCaches = new Set(removeSheetParts(run.draft, parts.workbook, goneSheets(run, before)));
  const sheets = placeSheets(run, before);
  const newCaches = saveSheets(run, sheets, was, goneCaches, onProgress);
  for (const relation of removeUnusedCaches(run.draft, parts.workbook)) goneCaches.add(relation);
  saveProperties(run);
  saveSettings(run);
  if (run.formulasChanged) forgetChain(run);
  editWorkbookPart(run, { sheets, goneCaches, newCaches }, was);
  finishStyles(run, parts.styles);
  declareParts(run.draft, run.types);
  return writePackage(pack, run.draft.changes(), codec);
}

function blankFile({ workbook }: OpenedWorkbook): { readonly pack: ZipPackage; readonly parts: XlsxParts } {
  const { pack, parts } = memoryFile(emptyWorkbook([], workbook.date1904), []);
  return { pack, parts };
}

function startRun(opened: OpenedWorkbook, pack: ZipPackage, { workbook, styles }: XlsxParts): SaveRun {
  const draft = new PackageDraft(pack);
  const [theme] = relatedParts(pack, workbook, 'theme');
  const xml = styles === null ? EMPTY_STYLES : draft.text(styles);
  return {
    opened,
    workbook: opened.workbook,
    pack,
    draft,
    workbookPart: workbook,
    base: workbook.slice(0, workbook.lastIndexOf('/') + 1),
    looks: new LookBook(xml, theme === undefined ? null : partRoot(pack, theme.part), styles ?? 'styles.xml'),
    types: new Map(),
    formulasChanged: false,
  };
}

/** Worksheets of the file that the model has no more. Sheets that it never had (chart sheets) stay. */
function goneSheets(run: SaveRun, before: readonly SheetEntry[]): readonly SheetEntry[] {
  const kept = new Set(run.workbook.sheets.map((sheet) => run.opened.link.sheetParts.get(sheet.id)));
  const known = new Set(run.opened.link.sheetParts.values());
  const targets = targetsOf(run);
  return before.filter(({ relation }) => {
    const part = targets.get(relation);
    return part !== undefined && known.has(part) && !kept.has(part);
  });
}

function targetsOf({ draft, workbookPart }: SaveRun): ReadonlyMap<string, string> {
  return new Map(relationshipsOf(draft, workbookPart).map(({ id, target }) => [id, target]));
}

/** Sheets in the order of the model; those of the file alone stay behind the same sheet as before. */
function placeSheets(run: SaveRun, before: readonly SheetEntry[]): readonly PlacedSheet[] {
  const targets = targetsOf(run);
  const byPart = new Map(before.map((entry) => [targets.get(entry.relation), entry]));
  let highest = Math.max(0, ...before.map((entry) => entry.sheetId));
  const placed = run.workbook.sheets.map((sheet): PlacedSheet => {
    const part = run.opened.link.sheetParts.get(sheet.id);
    const entry = part === undefined ? undefined : byPart.get(part);
    if (entry !== undefined) return { sheet, old: entry.oldPlace, relation: entry.relation, sheetId: entry.sheetId };
    return { sheet, old: null, relation: addSheetPart(run), sheetId: ++highest };
  });
  const known = new Set(run.opened.link.sheetParts.values());
  for (const entry of before) {
    const target = targets.get(entry.relation);
    if (target === undefined || known.has(target)) continue;
    const at = placed.findIndex(({ old }) => old !== null && old === (entry.oldPlace ?? 0) - 1) + 1;
    placed.splice(at, 0, { sheet: null, old: entry.oldPlace, relation: entry.relation, sheetId: entry.sheetId });
  }
  return placed;
}

const NEW_SHEET =
  `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${RELATIONS_NS}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

function addSheetPart({ draft, base, workbookPart, types }: SaveRun): string {
  const part = draft.unused(`${base}worksheets/sheet`, '.xml');
  draft.putText(part, NEW_SHEET);
  types.set(part, CONTENT.worksheet);
  return addRelationship(draft, workbookPart, RELATION.worksheet, part);
}

function saveSheets(
  run: SaveRun,
  placed: readonly PlacedSheet[],
  was: XmlNode,
  goneCaches: ReadonlySet<string>,
  onProgress: Progress,
): readonly NewCache[] {
  const targets = targetsOf(run);
  const sources = lazySources(run);
  const tasks = placed.flatMap(({ sheet, relation, old }) => {
    const part = targets.get(relation);
    return sheet === null || part === undefined ? [] : [{ sheet, part, ...whatToSave(run, sheet, old) }];
  });
  const leftFront = frontLeft(run, placed, was);
  const total = tasks.reduce(
    (sum, { sheet, withCells }) => sum + (withCells ? (sheet.usedArea()?.bottom ?? 0) + 1 : 0),
    1,
  );
  let done = 0;
  const tick = (): void => {
    if (++done % ROWS_A_TICK === 0) onProgress(Math.min(done, total), total);
  };
  const firstId = nextCacheId(run.draft, run.workbookPart, goneCaches);
  const caches: NewCache[] = [];
  for (const { isTouched, ...task } of tasks) {
    if (!isTouched && task.sheet !== leftFront) continue;
    caches.push(...saveSheet(run, { ...task, firstCacheId: firstId + caches.length, sources, tick }));
  }
  onProgress(total, total);
  return caches;
}

const ROWS_A_TICK = 4096;

/** A sheet that did not change is read again only where a change elsewhere can reach it: through its formulas. */
function whatToSave(
  { opened }: SaveRun,
  sheet: SheetModel,
  old: number | null,
): { readonly isTouched: boolean; readonly withCells: boolean } {
  const { changes } = opened.link;
  if (old === null || changes.sheets.has(sheet.id)) return { isTouched: true, withCells: true };
  if (!changes.anywhere) return { isTouched: false, withCells: false };
  const part = opened.link.sheetParts.get(sheet.id);
  const names = [...(opened.original?.parts.sheets ?? [])];
  const name = names.find(([, other]) => other === part)?.[0];
  const source = opened.original?.book.sheets.find((one) => one.name === name);
  return { isTouched: true, withCells: source === undefined || source.formulaCount > 0 };
}

/** The sheet that was in front in the file, when another one is now. */
function frontLeft({ workbook }: SaveRun, placed: readonly PlacedSheet[], was: XmlNode): SheetModel | null {
  const view = childrenOf(childOf(was, 'bookViews'), 'workbookView')[0];
  const front = placed.find(({ old }) => old === numberOf(view, 'activeTab', 0))?.sheet ?? null;
  return front === workbook.activeSheet ? null : front;
}

function lazySources({ pack }: SaveRun): () => CellSources {
  let sources: CellSources | null = null;
  return () => (sources ??= cellSources(pack, findWorkbook(pack)));
}

function forgetChain(run: SaveRun): void {
  const chain = relationshipsOf(run.draft, run.workbookPart).find(({ kind }) => kind === 'calcChain');
  if (chain !== undefined && run.draft.has(chain.target)) dropPart(run, run.workbookPart, chain.target);
}

function finishStyles(run: SaveRun, part: string | null): void {
  const text = run.looks.styles.finished();
  if (part !== null) {
    if (text !== run.draft.text(part)) run.draft.putText(part, text);
    return;
  }
  if (text === EMPTY_STYLES) return;
  const made = run.draft.unused(`${run.base}styles`, '.xml');
  run.draft.putText(made, text);
  run.types.set(made, CONTENT.styles);
  addRelationship(run.draft, run.workbookPart, RELATION.styles, made);
}

import type { Bilingual } from '../../core/index';
import type { Codec } from '../file/codec';
import type { XmlNode } from '../file/xlsx/read/xmlTree';
import { childOf, childrenOf, isOn } from '../file/xlsx/read/xmlTree';
import { openXlsx } from '../file/xlsx/workbookFile';
import type { XlsxFile } from '../file/xlsx/workbookFile';
import { newWorkbook } from '../workbook/newWorkbook';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import { fillSheet } from './fillSheet';
import { fillObjects } from './fillObjects';
import { fillWorkbook } from './fillWorkbook';
import { recordChanges } from './openedWorkbook';
import type { OpenedWorkbook, Progress } from './openedWorkbook';
import { numberOf, wordOf } from './read/attributes';
import { readLooks } from './read/looks';
import { partRoot, relatedParts } from './read/partRoot';
import { SheetCollector } from './read/sheetCollector';
import type { RowLayout, SheetFindings } from './read/sheetCollector';

/** Open an .xlsx or .xlsm file as a workbook in memory; see `openWorkbook`. */
export function openXlsxWorkbook(
  bytes: Uint8Array,
  fileName: string,
  codec: Codec,
  onProgress: Progress,
): OpenedWorkbook {
  const findings = new Map<string, { collector: SheetCollector | null; root: XmlNode | null }>();
  const original = openXlsx(bytes, fileName, codec, onProgress, (part) => {
    const seen: { collector: SheetCollector | null; root: XmlNode | null } = { collector: null, root: null };
    findings.set(part, seen);
    return {
      rows: (rows) => (seen.collector = new SheetCollector(rows)),
      around: (root) => (seen.root = root),
    };
  });
  const seen = new Map<string, SheetFindings>();
  for (const [part, { collector, root }] of findings)
    if (collector !== null && root !== null) seen.set(part, { collector, root });
  return filled(original, seen, fileName);
}

function filled(original: XlsxFile, seen: ReadonlyMap<string, SheetFindings>, title: string): OpenedWorkbook {
  const { pack, parts, book } = original;
  const root = partRoot(pack, parts.workbook);
  const [theme] = relatedParts(pack, parts.workbook, 'theme');
  const looks = readLooks(
    parts.styles === null ? null : partRoot(pack, parts.styles),
    theme === undefined ? null : partRoot(pack, theme.part),
  );
  const names = book.sheets.map(({ name }) => name);
  const workbook = newWorkbook(title, { date1904: isOn(childOf(root, 'workbookPr'), 'date1904'), sheets: names });
  const notices: Bilingual[] = [];
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheetParts = new Map<string, string>();
  const objectParts = new Map<string, string>();
  for (const source of book.sheets) {
    const sheet = sheets.get(source.name);
    const part = parts.sheets.get(source.name);
    const found = part === undefined ? undefined : seen.get(part);
    if (sheet === undefined || part === undefined || found === undefined) continue;
    sheetParts.set(sheet.id, part);
    fillSheet(sheet, source, found, looks);
    fillObjects({ workbook, sheet, part, pack, looks, root: found.root, theme: theme?.part ?? null, objectParts });
    settleHiddenRows(sheet, found.collector.rows);
  }
  notices.push(...fillWorkbook(workbook, original, root));
  for (const { name, visibility } of book.sheets) setVisibility(sheets.get(name), visibility);
  const front = frontSheet(workbook, root);
  if (front !== undefined) workbook.activate(front);
  return { workbook, original, notices, link: { sheetParts, objectParts, changes: recordChanges(workbook) } };
}

/** Rows that the file hides and no filter of the model does are hidden by hand. */
function settleHiddenRows(sheet: SheetModel, rows: readonly RowLayout[]): void {
  for (const { row, hidden } of rows) if (hidden && !sheet.isRowFiltered(row)) sheet.hideRows(row, row, true);
}

function setVisibility(sheet: SheetModel | undefined, visibility: SheetModel['visibility']): void {
  if (sheet !== undefined && sheet.visibility !== visibility) sheet.visibility = visibility;
}

function frontSheet(workbook: WorkbookModel, root: XmlNode): SheetModel | undefined {
  const views = childrenOf(childOf(root, 'bookViews'), 'workbookView');
  const entry = childrenOf(childOf(root, 'sheets'), 'sheet')[numberOf(views[0], 'activeTab', 0)];
  const sheet = workbook.sheet(wordOf(entry, 'name'));
  return sheet?.visibility === 'visible' ? sheet : workbook.sheets.find((one) => one.visibility === 'visible');
}

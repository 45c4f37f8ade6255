import type { Bilingual } from '../../core/index';
import type { XlsxFile } from '../file/xlsx/workbookFile';
import type { WorkbookModel } from '../workbook/workbook';

/** Told how far the work is: parts done of all, in units of its own. */
export type Progress = (done: number, total: number) => void;

/** A file in memory: what can be edited, and the file it came from. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookModel;
  /** The file as it was; null for text files and new workbooks. */
  readonly original: XlsxFile | null;
  /** What a person should know about how the file was read. */
  readonly notices: readonly Bilingual[];
  readonly link: FileLink;
}

/** How the model hangs together with the parts of its file. */
export interface FileLink {
  /** Sheet id -> worksheet part. */
  readonly sheetParts: ReadonlyMap<string, string>;
  /** Ids of tables, pivots and charts -> their parts. */
  readonly objectParts: ReadonlyMap<string, string>;
  /** What has changed since. */
  readonly changes: ChangeRecord;
}

/** What of a workbook has changed since it was opened. */
export interface ChangeRecord {
  /** Something changed that can reach every sheet: cells moved, a sheet was renamed or deleted, a value other formulas use. */
  readonly anywhere: boolean;
  readonly sheets: ReadonlySet<string>;
}

/** Join a workbook that came from no file. */
export function newlyMade(workbook: WorkbookModel, notices: readonly Bilingual[] = []): OpenedWorkbook {
  const link = { sheetParts: new Map(), objectParts: new Map(), changes: recordChanges(workbook) };
  return { workbook, original: null, notices, link };
}

/** Note from now on which sheets change. */
export function recordChanges(workbook: WorkbookModel): ChangeRecord {
  const sheets = new Set<string>();
  const record = { anywhere: false, sheets };
  workbook.subscribe((event) => {
    if (QUIET.has(event.kind)) return;
    if (event.sheet !== null) sheets.add(event.sheet.id);
    if (FAR_REACHING.has(event.kind) || event.sheet === null) record.anywhere = true;
  });
  return record;
}

const QUIET: ReadonlySet<string> = new Set([
  'selection',
  'sheetActivated',
  'sheetMoved',
  'sheetVisibility',
  'calculated',
  'sorted',
]);
const FAR_REACHING: ReadonlySet<string> = new Set([
  'cells',
  'inserted',
  'deleted',
  'sheetRenamed',
  'sheetDeleted',
  'objects',
]);

import { HostError, leftCellsNotices, stampBook } from '../../core/index';
import type { Host, HostErrorKind, Patch, Receipt, RunNote, RunRecord, Snapshot, Stamp, UndoReceipt, Work } from '../../core/index'; // prettier-ignore
import type { Codec } from '../file/codec';
import { FileRefusal } from '../file/refusal';
import { openXlsx } from '../file/xlsx/workbookFile';
import type { XlsxFile } from '../file/xlsx/workbookFile';
import { patchedParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import { applicablePatch } from '../memory/applicablePatch';

export interface FileHostOptions {
  /** Name of the file, for texts. */
  readonly title: string;
  readonly codec: Codec;
  /** ISO time now. */
  readonly now: () => string;
}

interface FileRun {
  readonly record: RunRecord;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const MOST_RUNS = 5;

/** The port over the bytes of an .xlsx file. `bytes` is the file as it stands; nothing is written to a disk.
 *  Undo gives the bytes before the run, as long as the file is the one that the run made.
 *  Limit: settings and the runs live as long as this object; the file holds neither. Uninstall needs a workbook host, so it is absent. */
export class FileHost implements Host {
  readonly kind = 'file' as const;
  private runsDone: readonly FileRun[] = [];
  private readonly settings = new Map<string, string>();

  constructor(
    private current: Uint8Array,
    private readonly options: FileHostOptions,
  ) {}

  get bytes(): Uint8Array {
    return this.current;
  }

  /** Put another version of the file in place, as when a person saved it anew. */
  replace(bytes: Uint8Array): void {
    this.current = bytes;
  }

  async read(work: Work): Promise<Snapshot> {
    await breathe(work);
    const { book } = this.open(work);
    return { book, stamp: { kind: this.kind, at: this.options.now(), seen: stampBook(book) } };
  }

  async apply(patch: Patch, stamp: Stamp, note: RunNote, work: Work): Promise<Receipt> {
    await breathe(work);
    const before = this.current;
    const file = this.open(work);
    const followed = applicablePatch(file.book, patch, stamp);
    await breathe(work);
    work.progress('sheets', 0, 1);
    const left = { formulas: 0, restricted: 0 };
    const after = refusing(() => {
      const parts = patchedParts(file, followed, (done, all) => work.progress('sheets', done, all), left);
      return writePackage(file.pack, parts, this.options.codec);
    });
    await breathe(work);
    work.progress('sheets', 1, 1);
    this.current = after;
    const at = this.options.now();
    const known = new Set(file.book.sheets.map((sheet) => sheet.name));
    const record: RunRecord = {
      ...note,
      id: `${this.runsDone.length + 1}@${at}`,
      at,
      state: 'done',
      createdSheets: followed.sheets.flatMap(({ name }) => (known.has(name) ? [] : [name])),
      createdColumns: followed.columns.flatMap((one) => one.columns).filter((column) => column.isNew).length,
      canUndo: true,
    };
    this.runsDone = patch.forgets ? [] : [...this.runsDone, { record, before, after }].slice(-MOST_RUNS);
    return {
      runId: record.id,
      state: 'done',
      written: note.rows,
      conflicts: [],
      verifiedAt: at,
      notices: leftCellsNotices(left),
    };
  }

  async runs(): Promise<readonly RunRecord[]> {
    const records = this.runsDone.map((run, index) => {
      const isNewest = index === this.runsDone.length - 1;
      return { ...run.record, canUndo: !isNewest || run.after === this.current };
    });
    return Promise.resolve(records.reverse());
  }

  async undo(work: Work): Promise<UndoReceipt> {
    await breathe(work);
    const last = this.runsDone[this.runsDone.length - 1];
    if (!last) throw refusal('nothingToUndo', { zh: '没有可以撤销的运行。', en: 'There is no run to take back.' });
    if (last.after !== this.current)
      throw refusal('changed', { zh: '文件在上次运行后被改动过。', en: 'The file was changed after the last run.' });
    this.current = last.before;
    this.runsDone = this.runsDone.slice(0, -1);
    const { createdSheets, createdColumns } = last.record;
    const restored = this.open(work).book.sheets.map((sheet) => sheet.name);
    return {
      removedSheets: createdSheets.filter((name) => !restored.includes(name) && name !== LEDGER),
      removedColumns: createdColumns,
      restoredSheets: [],
      kept: [],
      notices: [],
    };
  }

  async load(key: string): Promise<string | null> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  async save(key: string, text: string | null): Promise<void> {
    if (text === null) this.settings.delete(key);
    else this.settings.set(key, text);
    return Promise.resolve();
  }

  private open(work: Work): XlsxFile {
    const { title, codec } = this.options;
    return refusing(() => openXlsx(this.current, title, codec, (done, all) => work.progress('read', done, all)));
  }
}

const LEDGER = '_customer_portrait';

/** Let others run, then look whether the person wants to stop. */
async function breathe(work: Work): Promise<void> {
  await Promise.resolve();
  if (work.cancelled()) throw refusal('cancelled', { zh: '已取消。', en: 'Cancelled.' });
}

function refusal(kind: HostErrorKind, text: HostError['text'], cause?: unknown): HostError {
  return new HostError(kind, 'unchanged', text, cause);
}

function refusing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    const kind = error.kind === 'xmlLimits' || error.kind === 'zipLimits' ? 'tooLarge' : 'failed';
    throw refusal(kind, error.text, error);
  }
}

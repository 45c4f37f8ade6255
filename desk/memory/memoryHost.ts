import { applyChanges, HostError, imageOfBook, sheetChanges, stampBook } from '../../core/index';
import type { Area, Book, Host, HostEvent, Patch, Receipt, RunNote, RunRecord, Sheet, Snapshot, Stamp, UndoReceipt, Work } from '../../core/index'; // prettier-ignore
import { applicablePatch } from './applicablePatch';
import { bookWithout } from './bookWithout';
import type { MemoryRun } from './memoryRun';
import { takenBack } from './takenBack';
import { withOverwrites } from './withOverwrites';

export interface MemoryHostOptions {
  /** ISO time now. */
  readonly now: () => string;
}

const MOST_RUNS = 5;

/** The port over a plain book: the simplest host that keeps every promise of it, for tests and for trying things out.
 *  Widths, colours, notes, pivots and charts are not part of a book, so they are not kept. */
export class MemoryHost implements Host {
  readonly kind = 'memory' as const;
  private runsDone: readonly MemoryRun[] = [];
  private readonly settings = new Map<string, string>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private here: { sheet: string; area: Area } | null = null;

  constructor(
    private current: Book,
    private readonly options: MemoryHostOptions,
  ) {}

  /** The book as it stands. */
  get book(): Book {
    return this.current;
  }

  /** Change the book as a person would, and tell the listeners. */
  edit(change: (book: Book) => Book, event: HostEvent = { kind: 'sheets' }): void {
    this.current = change(this.current);
    for (const listener of this.listeners) listener(event);
  }

  async read(work: Work): Promise<Snapshot> {
    await breathe(work);
    work.progress('read', 1, 1);
    const stamp: Stamp = { kind: this.kind, at: this.options.now(), seen: stampBook(this.current) };
    return { book: this.current, stamp };
  }

  async apply(patch: Patch, stamp: Stamp, note: RunNote, work: Work): Promise<Receipt> {
    await breathe(work);
    const followed = applicablePatch(this.current, patch, stamp);
    const before = this.current;
    const cells = imageOfBook(before, followed.overwrites);
    const { book: after } = withOverwrites(applyChanges(before, sheetChanges(before, followed)), cells, 'after');
    await breathe(work);
    this.current = after;
    const at = this.options.now();
    const record: RunRecord = {
      ...note,
      id: `${this.runsDone.length + 1}@${at}`,
      at,
      state: 'done',
      createdSheets: after.sheets.flatMap(({ name }) => (before.sheets.some((one) => one.name === name) ? [] : [name])),
      createdColumns: followed.columns.flatMap((one) => one.columns).filter((column) => column.isNew).length,
      canUndo: true,
    };
    const run = { record, before, after, patch: followed, cells };
    this.runsDone = patch.forgets ? [] : [...this.runsDone, run].slice(-MOST_RUNS);
    work.progress('verify', 1, 1);
    return { runId: record.id, state: 'done', written: note.rows, conflicts: [], verifiedAt: at, notices: [] };
  }

  async runs(): Promise<readonly RunRecord[]> {
    return Promise.resolve(this.runsDone.map((run) => run.record).reverse());
  }

  async undo(work: Work): Promise<UndoReceipt> {
    await breathe(work);
    const last = this.runsDone[this.runsDone.length - 1];
    if (!last) {
      const text = { zh: '没有可以撤销的运行。', en: 'There is no run that can be taken back.' };
      throw new HostError('nothingToUndo', 'unchanged', text);
    }
    const { book, receipt } = takenBack(this.current, last);
    this.current = book;
    this.runsDone = this.runsDone.slice(0, -1);
    return receipt;
  }

  async uninstall(work: Work): Promise<UndoReceipt> {
    await breathe(work);
    const { book, receipt } = bookWithout(this.current);
    this.current = book;
    this.runsDone = [];
    this.settings.clear();
    return receipt;
  }

  async load(key: string): Promise<string | null> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  async save(key: string, text: string | null): Promise<void> {
    if (text === null) this.settings.delete(key);
    else this.settings.set(key, text);
    return Promise.resolve();
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => this.listeners.delete(listener));
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.here = { sheet, area };
    for (const listener of this.listeners) listener({ kind: 'selected', sheet, area });
    return Promise.resolve();
  }

  async selection(): Promise<{ readonly sheet: string; readonly area: Area } | null> {
    return Promise.resolve(this.here);
  }

  async addSheet(name: string, rows: Sheet, work: Work): Promise<string> {
    await breathe(work);
    const taken = new Set(this.current.sheets.map((sheet) => sheet.name.toLowerCase()));
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
    this.edit((book) => ({ ...book, sheets: [...book.sheets, { ...rows, name: free }] }));
    return free;
  }
}

/** Let others run, then look whether the person wants to stop. @throws HostError cancelled */
async function breathe(work: Work): Promise<void> {
  await Promise.resolve();
  if (work.cancelled()) throw new HostError('cancelled', 'unchanged', { zh: '已取消。', en: 'Cancelled.' });
}

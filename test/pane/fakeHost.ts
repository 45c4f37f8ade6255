import {
  HostError,
  lengthOf,
  valueAt,
  type Book,
  type Cell,
  type Host,
  type HostErrorKind,
  type HostEvent,
  type Patch,
  type Receipt,
  type RunRecord,
  type Sheet,
  type WorkbookState,
} from '../../core/index';

/** A host over a book in memory, for tests of the pane: it writes our sheets and columns as plain rows, and fails on demand. */
export interface FakeHost extends Required<Omit<Host, 'kind'>> {
  readonly kind: 'memory';
  book: Book;
  readonly settings: Map<string, string>;
  readonly applied: Patch[];
  readonly selects: { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Called before each write; may throw, change the book, or wait. */
  beforeApply: () => void | Promise<void>;
  beforeRead: () => void | Promise<void>;
  place: Awaited<ReturnType<Required<Host>['selection']>>;
  reads: number;
  receipt: Partial<Receipt>;
  emit(event: HostEvent): void;
}

export function fakeHost(book: Book): FakeHost {
  const listeners = new Set<(event: HostEvent) => void>();
  const past: Book[] = [];
  let runs: RunRecord[] = [];
  const host: FakeHost = {
    kind: 'memory',
    book,
    settings: new Map(),
    applied: [],
    selects: [],
    beforeApply: () => undefined,
    beforeRead: () => undefined,
    place: null,
    reads: 0,
    receipt: {},
    emit: (event) => listeners.forEach((listener) => listener(event)),
    async read(work) {
      host.reads++;
      work.progress('read', 0, 1);
      await host.beforeRead();
      return { book: host.book, stamp: { kind: 'memory', at: '2024-06-30T10:00:00.000Z', seen: null } };
    },
    async apply(patch, _stamp, note, work) {
      work.progress('columns', 1, 2);
      await host.beforeApply();
      if (work.cancelled()) throw refusal('cancelled', 'partly');
      past.push(host.book);
      host.book = written(host.book, patch);
      host.applied.push(patch);
      const at = '2024-06-30T10:00:05.000Z';
      const { newSheets, newColumns } = patch.preview;
      const id = `run${host.applied.length}`;
      runs = [
        { ...note, id, at, state: 'done', createdSheets: newSheets, createdColumns: newColumns, canUndo: true },
        ...runs,
      ];
      return {
        runId: id,
        state: 'done',
        written: note.rows,
        conflicts: [],
        verifiedAt: at,
        notices: [],
        ...host.receipt,
      };
    },
    runs: () => Promise.resolve(runs),
    undo() {
      host.book = past.pop() ?? host.book;
      runs = runs.map((run, index) => (index === 0 ? { ...run, state: 'undone', canUndo: false } : run));
      return Promise.resolve({ ...NOTHING, removedSheets: ['客户画像'], removedColumns: 2 });
    },
    uninstall() {
      [host.book] = [past[0] ?? host.book];
      runs = [];
      host.settings.clear();
      return Promise.resolve({ ...NOTHING, removedColumns: 2 });
    },
    load: (key) => Promise.resolve(host.settings.get(key) ?? null),
    save(key, text) {
      if (text === null) host.settings.delete(key);
      else host.settings.set(key, text);
      return Promise.resolve();
    },
    watch(listener) {
      listeners.add(listener);
      return Promise.resolve(() => listeners.delete(listener));
    },
    select(sheet, area) {
      host.selects.push({ sheet, row: area.top, column: area.left });
      return Promise.resolve();
    },
    selection: () => Promise.resolve(host.place),
    addSheet(name, sheet) {
      host.book = { ...host.book, sheets: [...host.book.sheets, { ...sheet, name }] };
      return Promise.resolve(name);
    },
  };
  return host;
}

const NOTHING = { removedSheets: [], removedColumns: 0, restoredSheets: [], kept: [], notices: [] } as const;

export function refusal(kind: HostErrorKind, state: WorkbookState = 'unchanged'): HostError {
  return new HostError(kind, state, { zh: `出事了：${kind}`, en: `it happened: ${kind}` });
}

/** Our sheets as plain rows, found again by their defined names. Columns beside the user's rows are left out. */
function written(book: Book, patch: Patch): Book {
  const users = book.sheets.filter((sheet) => !patch.replaces.includes(sheet.name));
  const ours = patch.sheets.map((sheet): Sheet => {
    const rows: Cell[][] = [];
    const set = (row: number, column: number, cell: Cell): void => {
      const line = (rows[row] ??= []);
      while (line.length < column) line.push(null);
      line[column] = cell;
    };
    for (const block of sheet.blocks) {
      const { row: top, column: left } = block.at;
      if (block.kind === 'cells') {
        block.cells.forEach((line, r) =>
          line.forEach((cell, c) => set(top + r, left + c, typeof cell === 'object' && cell ? cell.value : cell)),
        );
      } else {
        block.columns.forEach(({ header, values }, c) => {
          set(top, left + c, header);
          for (let r = 0; r < lengthOf(values); r++) set(top + 1 + r, left + c, valueAt(values, r));
        });
      }
    }
    const filled = Array.from(rows, (line) => line ?? []);
    return { ...EMPTY_SHEET, name: sheet.name, rows: filled, visibility: sheet.visibility };
  });
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const names = patch.sheets.map(({ ownedName, name }) => ({ name: ownedName, sheet: name, area }));
  return { ...book, sheets: [...users, ...ours], names };
}

const EMPTY_SHEET: Sheet = {
  name: '',
  rows: [],
  dates: new Map(),
  visibility: 'visible',
  merges: [],
  tables: [],
  hiddenRows: [],
  filtered: false,
  protected: false,
  pivots: [],
  formulaCount: 0,
};

import type { Cell } from '../../book/cell';
import type { SheetId } from '../../patch/patch';
import { textIn } from '../ownTable';
import { erasedHash, foldedKey, type ErasedKey } from './erasedKeys';

/** Everything by which one person can be found in sheets of ours. */
export interface PersonTraces {
  /** Id, phone, e-mail, references of merge decisions, and the name where customers are told apart by it; any spelling. */
  readonly keys: readonly string[];
  /** What stands for the person where keys are masked: `customerLabels`. */
  readonly labels: readonly string[];
  /** The person's rows in the user's sheets, zero-based. */
  readonly places: readonly { readonly sheet: string; readonly row: number }[];
}

/** A sheet of ours as it stands. Rows before `firstRow` are headings and the header. */
export interface OwnRows {
  readonly id: SheetId;
  readonly name: string;
  readonly firstRow: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** What has to go so that no trace of a person is left in what we own. The user's own cells are the user's to delete. */
export interface Erasure {
  readonly sheets: readonly SheetErasure[];
  /** Rows of the user's sheets in which every column of ours is blanked, zero-based. */
  readonly columns: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** To be kept in the settings sheet. */
  readonly erased: readonly ErasedKey[];
  /** Rows and cells that go, for the audit row: a count, no value. */
  readonly removed: number;
}

export interface SheetErasure {
  readonly id: SheetId;
  readonly name: string;
  /** Zero-based rows that go whole, last first, so that deleting one does not move the next. */
  readonly rows: readonly number[];
  /** Cells that are blanked in rows that stay. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Sheets with one customer, pair or finding a row; in the others a trace is a cell in a text. */
const ONE_A_ROW: readonly SheetId[] = ['portrait', 'questions', 'worklist', 'merges', 'changes', 'decisions', 'list1', 'list2', 'list3', 'list4', 'list5']; // prettier-ignore

/** Find every trace of a person in the sheets and columns we own (requirement 170; PIPL 47, GDPR 17): rows that hold a key, a masked label, or the place of a source row go whole; elsewhere the cell is blanked.
 *  A key counts where it stands by itself: C1 is not found in C10. Spelling does not matter. Nothing is written here.
 *  Limit: a name alone is no key, because others have it; it goes with the rows that other keys find. */
export function eraseTraces(person: PersonTraces, sheets: readonly OwnRows[], day: number): Erasure {
  const finder = new TraceFinder(person);
  const found = sheets
    .map((sheet) => finder.inSheet(sheet))
    .filter(({ rows, cells }) => rows.length > 0 || cells.length > 0);
  const names = [...new Set(person.places.map(({ sheet }) => sheet))];
  const keys = person.keys.filter((key) => key !== '' && !key.startsWith('#'));
  return {
    sheets: found,
    columns: names.map((sheet) => ({
      sheet,
      rows: person.places.filter((place) => place.sheet === sheet).map(({ row }) => row),
    })),
    erased: [...new Set(keys.map(erasedHash))].map((hash) => ({ hash, day })),
    removed: found.reduce((sum, { rows, cells }) => sum + rows.length + cells.length, 0),
  };
}

/** Give the rows of a sheet of ours without the person's traces. */
export function erasedRows(sheet: OwnRows, erasure: Erasure): readonly (readonly Cell[])[] {
  const own = erasure.sheets.find(({ id, name }) => id === sheet.id && name === sheet.name);
  if (!own) return sheet.rows;
  const gone = new Set(own.rows);
  const blank = new Set(own.cells.map(({ row, column }) => `${row} ${column}`));
  return sheet.rows
    .map((cells, row) => cells.map((cell, column) => (blank.has(`${row} ${column}`) ? null : cell)))
    .filter((_, row) => !gone.has(row));
}

class TraceFinder {
  private readonly keys: readonly string[];
  private readonly labels: ReadonlySet<string>;
  private readonly places: ReadonlySet<string>;

  constructor(person: PersonTraces) {
    this.keys = [...new Set(person.keys.map(foldedKey))].filter((key) => key !== '');
    this.labels = new Set(person.labels.filter((label) => label !== ''));
    this.places = new Set(person.places.map(({ sheet, row }) => `${sheet}\n${row + 1}`));
  }

  inSheet({ id, name, firstRow, rows }: OwnRows): SheetErasure {
    const whole: number[] = [];
    const cells: { row: number; column: number }[] = [];
    rows.forEach((line, row) => {
      const traced = line.flatMap((cell, column) => (this.isTrace(cell) ? [column] : []));
      const isRow = ONE_A_ROW.includes(id) && row >= firstRow;
      if (isRow && (traced.length > 0 || this.isAtPlace(line))) whole.push(row);
      else for (const column of traced) cells.push({ row, column });
    });
    return { id, name, rows: whole.reverse(), cells };
  }

  private isTrace(cell: Cell): boolean {
    const text = textIn(cell);
    if (text === '') return false;
    if (this.labels.has(text)) return true;
    const folded = foldedKey(text);
    return this.keys.some((key) => standsIn(folded, key) || standsIn(text.normalize('NFKC').toLowerCase(), key));
  }

  /** A sheet name followed by a row number, as the log writes places. */
  private isAtPlace(line: readonly Cell[]): boolean {
    return line.some((cell, at) => typeof cell === 'string' && this.places.has(`${cell}\n${textIn(line[at + 1])}`));
  }
}

const MOBILE = /^1\d{10}$/;

/** The key stands in the text with no letter or digit of its own kind right before or after it. A mobile number counts inside other digits too:
 *  where spaces were left out, a row number may have run into it. */
function standsIn(text: string, key: string): boolean {
  if (MOBILE.test(key)) return text.includes(key);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + key.length] ?? ''];
    if (!joins(before, key[0] ?? '') && !joins(key[key.length - 1] ?? '', after)) return true;
  }
  return false;
}

const WORD = /[0-9a-z]/;

/** Two neighbours that read as one word or number; Chinese letters always stand by themselves. */
function joins(left: string, right: string): boolean {
  return WORD.test(left) && WORD.test(right);
}

import type { SheetStamp } from '../../patch/bookStamp';
import { dateLook, type Overwrite } from '../../patch/overwrites';
import type { Content } from '../content';

/** What a run writes over cells of one sheet of the user, and what stood there: enough to put right what landed on a wrong row, and to go back. */
export interface CellsImage {
  readonly sheet: string;
  readonly rows: CellRows;
  readonly columns: readonly CellsColumn[];
}

type RowStamps = Pick<SheetStamp, 'high' | 'low'>;

/** Fingerprints of the user's rows: as they were, as they are with the cleaned values, and over the other columns alone. */
export interface CellRows {
  readonly before: RowStamps;
  readonly after: RowStamps;
  readonly rest: RowStamps;
}

export interface CellsColumn {
  /** Hidden defined name that follows the column. */
  readonly ownedName: string;
  /** The name came with this run. */
  readonly isNew: boolean;
  /** Zero-based, when it was read. */
  readonly column: number;
  readonly as: Overwrite['as'];
  /** By row of the sheet, as they were. */
  readonly contents: readonly Content[];
  /** Number formats in the host's own words; empty where a host has none. */
  readonly formats: readonly string[];
  /** `DateStyle` by row, for hosts that hold nothing but books. */
  readonly styles?: Uint8Array;
  /** Row -> what the run writes there. */
  readonly wrote: ReadonlyMap<number, string | number>;
}

/** Start of the defined names on columns of the user whose cells a run writes over. */
export const CELLS_NAME_START = '_cp_cells_';

const TEXT_FORMAT = '@';

/** The number format that a written cell gets: real dates look like dates, and text that could be taken for something else stays text. */
export function formatAfter(as: Overwrite['as'], content: string | number, before: string): string {
  if (as === 'date' && typeof content === 'number') return dateLook(content).format;
  if (typeof content === 'string') return isWord(content) ? before : TEXT_FORMAT;
  return isTextFormat(before) ? 'General' : before;
}

/** No host takes it for a number, a date or a formula. */
function isWord(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text);
}

export function isTextFormat(format: string): boolean {
  return format.startsWith(TEXT_FORMAT);
}

/** Tell whether two number formats are one: hosts write the standard one and that of texts in several ways. */
export function isSameFormat(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The standard format besides "General"; the long one is what Google Sheets gives. */
const STANDARD: ReadonlySet<string> = new Set(['', '0.###############']);

function plain(format: string): string {
  if (isTextFormat(format)) return TEXT_FORMAT;
  return STANDARD.has(format) ? 'general' : format.toLowerCase();
}

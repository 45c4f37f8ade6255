import type { Area, Book, Cell, Host, Receipt } from '../../core/index';
import { CALM, NOTE, patchOf } from './shop';

/** A host with a small shop in it, and the ways to look at and change its workbook behind its back. */
export interface PortRig {
  host: Host;
  /** Everything that a person can see of the workbook, as one text; equal texts, equal workbooks. */
  readonly whole: () => string;
  readonly cells: (sheet: string) => readonly (readonly Cell[])[];
  readonly setCell: (sheet: string, row: number, column: number, value: string | number) => void;
  /** Put whole rows of a sheet into the opposite order. */
  readonly reverseRows: (sheet: string, first: number, last: number) => void;
  readonly renameSheet: (from: string, to: string) => void;
  /** Absent where a person cannot do such a thing to this host's workbook between two calls. */
  readonly protect?: (sheet: string) => void;
  readonly filter?: (sheet: string) => void;
  readonly setFormula?: (sheet: string, row: number, column: number, formula: string, shown: string) => void;
  /** Put data validation over cells, which what stands there passes. */
  readonly restrict?: (sheet: string, area: Area) => void;
  /** People can edit the workbook between a run and its undo. */
  readonly edits?: true;
}

/** Read, run and apply, as the pane does. */
export async function runOnce({ host }: PortRig): Promise<Receipt> {
  const { book, stamp } = await host.read(CALM);
  return host.apply(patchOf(book), stamp, NOTE, CALM);
}

/** Our first tag by order id. */
export function tagsOf(rig: PortRig, sheet: string): ReadonlyMap<string, string> {
  const [header = [], ...rows] = rig.cells(sheet);
  const id = header.indexOf('订单号');
  return new Map(rows.map((row) => [String(row[id] ?? ''), String(row[FIRST_OF_OURS] ?? '')]));
}

/** The shop has six columns; ours come next. */
export const FIRST_OF_OURS = 6;

/** The first sheets of a book that people see. */
export function visibleNames(book: Book): readonly string[] {
  return book.sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => sheet.name);
}

import type { Cell } from '../../../../core/index';
import type { XmlNode } from './xmlTree';

/** Told of every row and cell element while a sheet is scanned, blank ones included. Places are in the bytes of the part,
 *  the first byte of a thing and the first after it. */
export interface CellObserver {
  row(index: number, start: number, tagEnd: number): void;
  /** Comes before its cell: where the start tag of `<f>` is, and where its text ends. */
  formula(tagStart: number, tagEnd: number, textEnd: number): void;
  cell(column: number, style: number, start: number, end: number, value: Cell): void;
  /** `closing` is where the end tag of the row starts, or where the row ends when it closes itself. */
  endRow(closing: number, end: number): void;
}

/** Sees of a sheet what a `Book` leaves out. */
export interface SheetWatcher {
  /** Gives the observer for the rows; `bytes` are UTF-8. */
  rows(bytes: Uint8Array, prefix: string): CellObserver;
  /** Gets the whole sheet but its rows. */
  around(root: XmlNode): void;
}

/** Makes the watcher of a worksheet part, or null for one that nobody watches. */
export type WatchSheet = (part: string) => SheetWatcher | null;

import { decodeUtf8 } from './packageDraft';

/** A worksheet part without its rows: `xml` is the whole part with `ROWS_MARK` where the rows were. */
export interface SheetFrame {
  readonly xml: string;
  /** Prefix of the sheet's elements with its colon, or "". */
  readonly prefix: string;
  /** Where the rows are in the part's bytes; start equals end when there are none. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
}

/** Stands for the rows; no XML text can hold this character. */
export const ROWS_MARK = '\u0001';

/** Split a worksheet part into its frame and its rows. An empty `<sheetData/>` gets a closing tag.
 *  @throws Error when the part has no sheetData element. */
export function sheetFrame(bytes: Uint8Array, part: string): SheetFrame {
  const { nameStart, prefix } = findSheetData(bytes);
  const tagEnd = bytes.indexOf(0x3e, nameStart) + 1;
  const closing = `</${prefix}sheetData`;
  const head = decodeUtf8(bytes.subarray(0, tagEnd), part);
  if (bytes[tagEnd - 2] === 0x2f) {
    const open = head.slice(0, head.lastIndexOf('/'));
    const tail = decodeUtf8(bytes.subarray(tagEnd), part);
    return { xml: `${open}>${ROWS_MARK}${closing}>${tail}`, prefix, rowsStart: tagEnd, rowsEnd: tagEnd };
  }
  const rowsEnd = lastIndexOf(bytes, closing);
  if (rowsEnd < tagEnd) throw new Error(`${part} does not close its rows.`);
  const tail = decodeUtf8(bytes.subarray(rowsEnd), part);
  return { xml: `${head}${ROWS_MARK}${tail}`, prefix, rowsStart: tagEnd, rowsEnd };
}

/** Split an edited frame where the rows go. */
export function aroundRows(xml: string): { readonly head: string; readonly tail: string } {
  const at = xml.indexOf(ROWS_MARK);
  return { head: xml.slice(0, at), tail: xml.slice(at + 1) };
}

function findSheetData(bytes: Uint8Array): { nameStart: number; prefix: string } {
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] === 0x21 && bytes[at + 2] === 0x2d) at = Math.max(at, indexOf(bytes, '-->', at));
    const name = /^<((?:[^\s:/>!?]+:)?)sheetData[\s/>]/.exec(String.fromCharCode(...bytes.subarray(at, at + 80)));
    if (name !== null) return { nameStart: at, prefix: name[1] ?? '' };
  }
  throw new Error('The worksheet has no sheetData element.');
}

function indexOf(bytes: Uint8Array, text: string, from: number): number {
  for (let at = from; at >= 0 && at < bytes.length; at++) if (holds(bytes, text, at)) return at;
  return -1;
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  let at = bytes.length;
  do at = at === 0 ? -1 : bytes.lastIndexOf(0x3c, at - 1);
  while (at >= 0 && !holds(bytes, text, at));
  return at;
}

function holds(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

import { BYTE } from './byteScan';

/** How a cell's value is to be read, from its `t` attribute. */
export const CellType = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

const LETTER = { b: 98, d: 100, e: 101, h: 104, i: 105, n: 110, r: 114, s: 115, t: 116 } as const;
const ZERO = 48;
const ONE = 49;
const LOWER_BIT = 32;
const LETTER_A = 65;

/** Reads the attributes of `<row>` and `<c>` tags from bytes into fields; one object serves a whole sheet.
 *  Names with a prefix or more than one letter are passed over, but for `hidden`. */
export class TagAttributes {
  /** Zero-based column from `r`, or -1. */
  column = -1;
  /** Zero-based row from `r`, or -1. */
  row = -1;
  style = 0;
  type: number = CellType.number;
  hidden = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** Read from just after the element name; gives the place of the tag's ">" or of its closing "/", or the end of the bytes. */
  read(start: number): number {
    this.column = -1;
    this.row = -1;
    this.style = 0;
    this.type = CellType.number;
    this.hidden = false;
    const bytes = this.bytes;
    let at = start;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      if (byte === BYTE.gt || byte === BYTE.slash) return at;
      at = byte <= BYTE.space ? at + 1 : this.readOne(at);
    }
    return at;
  }

  private readOne(nameStart: number): number {
    const bytes = this.bytes;
    let at = nameStart;
    let byte = bytes[at] ?? 0;
    while (at < bytes.length && byte !== BYTE.equals && byte > BYTE.space && byte !== BYTE.gt) byte = bytes[++at] ?? 0;
    const nameEnd = at;
    while (at < bytes.length && byte !== BYTE.quote && byte !== BYTE.apostrophe && byte !== BYTE.gt)
      byte = bytes[++at] ?? 0;
    if (byte === BYTE.gt) return at;
    const valueStart = at + 1;
    at = valueStart;
    while (at < bytes.length && bytes[at] !== byte) at++;
    this.take(bytes[nameStart] ?? 0, nameEnd - nameStart, valueStart, at);
    return at + 1;
  }

  private take(name: number, nameLength: number, start: number, end: number): void {
    if (nameLength === 1) {
      if (name === LETTER.r) this.takeReference(start, end);
      else if (name === LETTER.s) this.style = this.digits(start, end);
      else if (name === LETTER.t) this.type = cellType(this.bytes[start] ?? 0, end - start);
    } else if (name === LETTER.h && nameLength === 6) {
      this.hidden = this.bytes[start] === ONE || this.bytes[start] === LETTER.t;
    }
  }

  /** "B12" for a cell, "12" for a row. */
  private takeReference(start: number, end: number): void {
    const bytes = this.bytes;
    let at = start;
    let column = 0;
    for (; at < end; at++) {
      const letter = (bytes[at] ?? 0) & ~LOWER_BIT;
      if (letter < LETTER_A || letter > LETTER_A + 25) break;
      column = column * 26 + letter - LETTER_A + 1;
    }
    this.column = column - 1;
    this.row = this.digits(at, end) - 1;
  }

  private digits(start: number, end: number): number {
    const bytes = this.bytes;
    let number = 0;
    for (let at = start; at < end; at++) number = number * 10 + (bytes[at] ?? 0) - ZERO;
    return number;
  }
}

function cellType(first: number, length: number): number {
  if (first === LETTER.s) return length === 1 ? CellType.shared : CellType.text;
  if (first === LETTER.i) return CellType.inline;
  if (first === LETTER.b) return CellType.boolean;
  if (first === LETTER.e) return CellType.error;
  return first === LETTER.d ? CellType.date : CellType.number;
}

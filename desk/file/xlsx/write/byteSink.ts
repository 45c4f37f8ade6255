import { encodeSpreadsheetText } from './spreadsheetText';

/** A growing run of bytes: XML of a million rows is built here without one long string. */
export class ByteSink {
  private bytes: Uint8Array;
  private length = 0;

  constructor(capacity = 4096) {
    this.bytes = new Uint8Array(Math.max(64, capacity));
  }

  get size(): number {
    return this.length;
  }

  /** Append `source[from, to)`. */
  copy(source: Uint8Array, from = 0, to: number = source.length): void {
    const count = to - from;
    if (count <= 0) return;
    this.reserve(count);
    if (count < SHORT) {
      for (let i = from, at = this.length; i < to; i++, at++) this.bytes[at] = source[i] ?? 0;
    } else {
      this.bytes.set(source.subarray(from, to), this.length);
    }
    this.length += count;
  }

  /** Append markup of ours: ASCII only. */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.bytes[this.length + i] = text.charCodeAt(i);
    this.length += text.length;
  }

  /** Append any markup as UTF-8, unescaped. */
  markup(text: string): void {
    this.copy(new TextEncoder().encode(text));
  }

  /** Append cell text, escaped as `spreadsheetText.ts` says. */
  text(text: string): void {
    this.reserve(text.length * WORST_BYTES_PER_UNIT);
    this.length = encodeSpreadsheetText(text, this.bytes, this.length);
  }

  /** Append a whole number from 0 to 2^31 - 1. */
  integer(value: number): void {
    this.reserve(10);
    let end = this.length + digitsOf(value);
    this.length = end;
    let rest = value;
    do {
      const tens = (rest / 10) | 0;
      this.bytes[--end] = 48 + (rest - tens * 10);
      rest = tens;
    } while (rest > 0);
  }

  /** Append a finite number in its shortest decimal form. */
  number(value: number): void {
    if (value >= 0 && value <= 0x7fffffff && value === (value | 0)) this.integer(value);
    else this.ascii(String(value));
  }

  /** The bytes so far; later appends do not change them. */
  taken(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  /** The bytes, without a copy; the sink must not be used afterwards. */
  finished(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, Math.ceil(this.bytes.length * 1.6)));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}

/** Below this many bytes a loop beats `set`. */
const SHORT = 24;
/** One UTF-16 unit becomes at most `_x0000_`, that is 7 bytes. */
const WORST_BYTES_PER_UNIT = 7;

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; value >= limit && digits < 10; limit *= 10) digits++;
  return digits;
}

import type { Cell } from '../../../core/index';
import { readCsv } from '../../../desk/file/csv/readCsv';

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Turn "d5 c5" into bytes. */
export function hex(bytes: string): Uint8Array {
  return Uint8Array.from(bytes.split(' '), (byte) => parseInt(byte, 16));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export function rowsOf(bytes: Uint8Array): readonly (readonly Cell[])[] {
  return readCsv(bytes, 'orders.csv').book.sheets[0]?.rows ?? [];
}

export function noticesOf(text: string): readonly string[] {
  return readCsv(utf8(text), 'orders.csv').notices.map((notice) => notice.en);
}

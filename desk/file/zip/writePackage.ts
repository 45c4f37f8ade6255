import type { Codec } from '../codec';
import type { ZipPackage } from '../package';
import { Archive } from './archive';
import { ByteView } from './byteView';
import { findZip64 } from './directory';
import { FLAG, METHOD, SIGNATURE } from './entry';
import type { ZipEntry } from './entry';
import { overLimit } from './refuse';

const LOCAL_BYTES = 30;
const RECORD_BYTES = 46;
const END_BYTES = 22;
/** Where a central record holds the place of its local header. */
const OFFSET_AT = 42;
const VERSION = 20;
/** 1980-01-01 00:00, the first DOS time: output must not depend on a clock. */
const DOS_DATE = 0x21;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** An entry ready to be placed: its local part, and its central record, which still lacks the offset. */
interface Piece {
  readonly local: readonly Uint8Array[];
  readonly record: Uint8Array;
}

/** Write a zip package: `base` with `changes` applied (bytes replace or add an entry, null removes it).
 *  Entries without a change are copied raw: compressed bytes, method, checksum, time, flags and extra fields stay as they are.
 *  Replaced entries keep their place, new ones follow in the order of `changes`. Same input, same bytes; no clock.
 *  A base that is not an `Archive` is read and deflated anew. Changes equal to null for unknown names do nothing.
 *  Limit: the result has no zip64 records, so at most 65,535 entries and 4 GB. @throws FileRefusal (zipLimits) past that. */
export function writePackage(
  base: ZipPackage | null,
  changes: ReadonlyMap<string, Uint8Array | null>,
  codec: Codec,
): Uint8Array {
  const pieces: Piece[] = [];
  for (const [index, name] of (base?.names ?? []).entries()) {
    const change = changes.get(name);
    if (change) pieces.push(newPiece(name, change, codec));
    if (change === undefined && base) pieces.push(keptPiece(base, index, name, codec));
  }
  for (const [name, content] of changes) {
    if (content && !base?.has(name)) pieces.push(newPiece(name, content, codec));
  }
  return assemble(pieces);
}

function keptPiece(base: ZipPackage, index: number, name: string, codec: Codec): Piece {
  const entry = base instanceof Archive ? base.entries[index] : undefined;
  return base instanceof Archive && entry ? rawPiece(base.bytes, entry) : newPiece(name, base.read(name), codec);
}

function rawPiece(bytes: Uint8Array, entry: ZipEntry): Piece {
  const record = bytes.subarray(entry.recordStart, entry.recordEnd);
  return { local: [bytes.subarray(entry.localStart, entry.localEnd)], record: narrowRecord(record, entry) };
}

/** Copy a central record; sizes move from the zip64 field, which many readers only look at in truly large zips, back to their own. */
function narrowRecord(record: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new ByteView(record);
  const extraBytes = view.u16(30);
  const zip64 = findZip64(view, RECORD_BYTES + view.u16(28), extraBytes);
  if (zip64 < 0) return record.slice();
  const start = zip64 - 4;
  const end = zip64 + view.u16(zip64 - 2);
  const narrow = new Uint8Array(record.length - (end - start));
  narrow.set(record.subarray(0, start));
  narrow.set(record.subarray(end), start);
  const fields = new DataView(narrow.buffer);
  fields.setUint32(20, entry.compressedBytes, true);
  fields.setUint32(24, entry.declaredBytes, true);
  fields.setUint16(30, extraBytes - (end - start), true);
  return narrow;
}

function newPiece(name: string, content: Uint8Array, codec: Codec): Piece {
  const nameBytes = new TextEncoder().encode(name);
  const deflated = codec.deflate(content);
  const smaller = deflated.length < content.length;
  const body = smaller ? deflated : content;
  const shared = new Uint8Array(26);
  const view = new DataView(shared.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, nameBytes.length > name.length ? FLAG.utf8 : 0, true);
  view.setUint16(4, smaller ? METHOD.deflated : METHOD.stored, true);
  view.setUint16(8, DOS_DATE, true);
  view.setUint32(10, codec.crc32(content), true);
  view.setUint32(14, body.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  return {
    local: [headed(SIGNATURE.local, LOCAL_BYTES, 4, shared, nameBytes), body],
    record: headed(SIGNATURE.record, RECORD_BYTES, 6, shared, nameBytes),
  };
}

/** The local header and the central record share 26 bytes; the record has "version made by" before them. */
function headed(
  signature: number,
  length: number,
  sharedAt: number,
  shared: Uint8Array,
  nameBytes: Uint8Array,
): Uint8Array {
  const header = new Uint8Array(length + nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, signature, true);
  if (sharedAt === 6) view.setUint16(4, VERSION, true);
  header.set(shared, sharedAt);
  header.set(nameBytes, length);
  return header;
}

function assemble(pieces: readonly Piece[]): Uint8Array {
  const localBytes = sum(pieces.map(({ local }) => sum(local.map((part) => part.length))));
  const recordBytes = sum(pieces.map(({ record }) => record.length));
  const total = localBytes + recordBytes + END_BYTES;
  if (total >= MOST_BYTES || pieces.length >= MOST_ENTRIES) {
    throw overLimit({ zh: `结果将有 ${total} 字节`, en: `the result would have ${total} bytes` });
  }
  const out = new Uint8Array(total);
  let at = 0;
  let recordAt = localBytes;
  for (const piece of pieces) {
    out.set(piece.record, recordAt);
    new DataView(out.buffer).setUint32(recordAt + OFFSET_AT, at, true);
    recordAt += piece.record.length;
    for (const part of piece.local) {
      out.set(part, at);
      at += part.length;
    }
  }
  writeEnd(out, pieces.length, localBytes, recordBytes);
  return out;
}

function writeEnd(out: Uint8Array, count: number, start: number, size: number): void {
  const view = new DataView(out.buffer, out.length - END_BYTES);
  view.setUint32(0, SIGNATURE.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { nodeCodec } from '../../../desk/file/nodeCodec';

/** One entry as its bytes and its central record lie in the file. Every field can be told a lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
  readonly declaredBytes?: number;
  readonly localName?: string;
  readonly descriptor?: { readonly signed: boolean; readonly wide: boolean };
  readonly zip64?: boolean;
}

/** An extra field of another kind that follows the zip64 one. */
export const OTHER_EXTRA = Buffer.from([0x75, 0x70, 2, 0, 7, 9]);

/** Write a zip by hand (APPNOTE 4.3), deflating each entry; nothing is checked. */
export function rawZip(entries: readonly RawEntry[], zip64End = false): Uint8Array {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const [local, record] = written(entry, at);
    locals.push(local);
    records.push(record);
    at += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64End ? 0xffff : entries.length, 8);
  end.writeUInt16LE(zip64End ? 0xffff : entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(zip64End ? 0xffffffff : at, 16);
  const wide = zip64End ? [end64(entries.length, directory.length, at)] : [];
  return new Uint8Array(Buffer.concat([...locals, directory, ...wide, end]));
}

/** A zip as stream writers make it: sizes only in data descriptors. */
export function streamedZip(parts: Readonly<Record<string, string>>, signed: boolean, wide: boolean): Uint8Array {
  return rawZip(
    Object.entries(parts).map(([name, text]) => ({ name, content: strToU8(text), descriptor: { signed, wide } })),
  );
}

/** A zip whose sizes and offsets all stand in zip64 fields. */
export function zip64Of(parts: Readonly<Record<string, string>>): Uint8Array {
  return rawZip(
    Object.entries(parts).map(([name, text]) => ({ name, content: strToU8(text), zip64: true })),
    true,
  );
}

/** Each entry's bytes from its local header to the next one, by name; read by the central directory of a zip or zip64. */
export function localParts(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes);
  const found: [number, string][] = [];
  const first = file.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  for (let at = first; file.readUInt32LE(at) === 0x02014b50;) {
    const nameLength = file.readUInt16LE(at + 28);
    const narrow = file.readUInt32LE(at + 42);
    const offset = narrow === 0xffffffff ? Number(file.readBigUInt64LE(at + 46 + nameLength + 4 + 16)) : narrow;
    found.push([offset, file.toString('utf8', at + 46, at + 46 + nameLength)]);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return new Map(found.map(([offset, name], index) => [name, file.subarray(offset, found[index + 1]?.[0] ?? first)]));
}

function written(entry: RawEntry, offset: number): readonly [Buffer, Buffer] {
  const deflated = deflateRawSync(entry.content);
  const body = entry.method === 0 ? Buffer.from(entry.content) : deflated;
  const crc = nodeCodec.crc32(entry.content);
  const size = entry.declaredBytes ?? entry.content.length;
  const name = Buffer.from(entry.name);
  const localName = Buffer.from(entry.localName ?? entry.name);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(45, 0);
  shared.writeUInt16LE((entry.flags ?? 0) | (entry.descriptor ? 8 : 0), 2);
  shared.writeUInt16LE(entry.method ?? 8, 4);
  shared.writeUInt16LE(0x6000, 6);
  shared.writeUInt16LE(0x52a6, 8);
  shared.writeUInt16LE(localName.length, 22);
  const local = Buffer.from(shared);
  if (!entry.descriptor) putSizes(local, crc, body.length, size);
  putSizes(shared, crc, body.length, size, entry.zip64);
  shared.writeUInt16LE(name.length, 22);
  shared.writeUInt16LE(entry.zip64 ? 28 + OTHER_EXTRA.length : 0, 24);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(entry.zip64 ? 0xffffffff : offset, 10);
  return [
    Buffer.concat([
      Buffer.from('PK\u0003\u0004', 'latin1'),
      local,
      localName,
      body,
      descriptorOf(entry, crc, body.length, size),
    ]),
    Buffer.concat([
      Buffer.from('PK\u0001\u0002\u002d\u0000', 'latin1'),
      shared,
      tail,
      name,
      entry.zip64 ? extra64(size, body.length, offset) : Buffer.alloc(0),
    ]),
  ];
}

function putSizes(fields: Buffer, crc: number, compressed: number, size: number, zip64 = false): void {
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(zip64 ? 0xffffffff : compressed, 14);
  fields.writeUInt32LE(zip64 ? 0xffffffff : size, 18);
}

function descriptorOf({ descriptor }: RawEntry, crc: number, compressed: number, size: number): Buffer {
  if (!descriptor) return Buffer.alloc(0);
  const fields = Buffer.alloc(descriptor.wide ? 20 : 12);
  fields.writeUInt32LE(crc, 0);
  fields.writeUInt32LE(compressed, 4);
  fields.writeUInt32LE(size, descriptor.wide ? 12 : 8);
  return Buffer.concat([Buffer.from(descriptor.signed ? 'PK\u0007\u0008' : '', 'latin1'), fields]);
}

function extra64(size: number, compressed: number, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [size, compressed, offset].forEach((value, index) => extra.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  return Buffer.concat([extra, OTHER_EXTRA]);
}

function end64(count: number, directoryBytes: number, directoryStart: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  [count, count, directoryBytes, directoryStart].forEach((value, index) =>
    end.writeBigUInt64LE(BigInt(value), 24 + index * 8),
  );
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(directoryStart + directoryBytes), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

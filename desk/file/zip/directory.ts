import { ByteView } from './byteView';
import { FLAG, IN_ZIP64, METHOD, SIGNATURE, ZIP64_TAG } from './entry';
import type { ZipEntry } from './entry';
import type { ZipLimits } from './limits';
import { NEXT, overLimit, refuse, truncated, unreadablePart } from './refuse';

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_BYTES = 20;
const RECORD_BYTES = 46;
const LOCAL_BYTES = 30;

/** Read the central directory of a zip, in archive order, zip64 included.
 *  @throws FileRefusal when it is cut short, contradicts itself, has too many entries or an entry we cannot read. */
export function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = new ByteView(bytes);
  const end = findEnd(view);
  if (end.count > limits.entries) throw overLimit({ zh: `它有 ${end.count} 个部件`, en: `it has ${end.count} parts` });
  const entries: ZipEntry[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    const entry = readRecord(view, at);
    entries.push(entry);
    at = entry.recordEnd;
  }
  return entries;
}

function findEnd(view: ByteView): { readonly count: number; readonly start: number } {
  const last = view.bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.u32(at) !== SIGNATURE.end || at + END_BYTES + view.u16(at + 20) > view.bytes.length) continue;
    const locator = at - LOCATOR_BYTES;
    if (locator >= 0 && view.u32(locator) === SIGNATURE.locator64) return readEnd64(view, view.u64(locator + 8));
    return { count: view.u16(at + 10), start: view.u32(at + 16) };
  }
  throw truncated({ zh: '找不到 zip 目录的结尾', en: 'the end of the zip directory is missing' });
}

function readEnd64(view: ByteView, at: number): { readonly count: number; readonly start: number } {
  if (view.u32(at) !== SIGNATURE.end64) throw truncated({ zh: 'zip64 目录缺失', en: 'the zip64 directory is missing' });
  return { count: view.u64(at + 32), start: view.u64(at + 48) };
}

function readRecord(view: ByteView, at: number): ZipEntry {
  if (view.u32(at) !== SIGNATURE.record)
    throw truncated({ zh: 'zip 目录缺少记录', en: 'a record of the zip directory is missing' });
  const nameLength = view.u16(at + 28);
  const extraStart = at + RECORD_BYTES + nameLength;
  const recordEnd = extraStart + view.u16(at + 30) + view.u16(at + 32);
  const nameBytes = view.slice(at + RECORD_BYTES, nameLength);
  const wide = wideFields(view, at, extraStart);
  const entry = {
    name: new TextDecoder().decode(nameBytes),
    flags: view.u16(at + 8),
    method: view.u16(at + 10),
    crc: view.u32(at + 16),
    ...wide,
    recordStart: at,
    recordEnd,
  };
  refuseUnreadable(entry);
  return { ...entry, ...locate(view, entry, nameBytes) };
}

type Wide = Pick<ZipEntry, 'compressedBytes' | 'declaredBytes' | 'localStart'>;

/** The three fields that move to the zip64 extra field, in its order, when they do not fit 32 bits. */
function wideFields(view: ByteView, at: number, extraStart: number): Wide {
  let next = findZip64(view, extraStart, view.u16(at + 30));
  const wide = (field: number): number => {
    const narrow = view.u32(field);
    if (narrow !== IN_ZIP64 || next < 0) return narrow;
    next += 8;
    return view.u64(next - 8);
  };
  const declaredBytes = wide(at + 24);
  const compressedBytes = wide(at + 20);
  return { declaredBytes, compressedBytes, localStart: wide(at + 42) };
}

/** Find where the content of the zip64 extra field starts, or -1. */
export function findZip64(view: ByteView, start: number, length: number): number {
  let at = start;
  while (at + 4 <= start + length) {
    if (view.u16(at) === ZIP64_TAG) return at + 4;
    at += 4 + view.u16(at + 2);
  }
  return -1;
}

function refuseUnreadable(entry: Pick<ZipEntry, 'name' | 'flags' | 'method'>): void {
  if (entry.flags & (FLAG.encrypted | FLAG.maskedHeaders)) {
    throw refuse(
      'encrypted',
      { zh: `其中的部件"${entry.name}"带有密码`, en: `its part "${entry.name}" is encrypted` },
      NEXT.saveAgain,
    );
  }
  if (entry.method === METHOD.stored || entry.method === METHOD.deflated) return;
  throw unreadablePart(entry.name, {
    zh: `压缩方法 ${entry.method} 不属于 .xlsx 所用的两种（0 和 8）`,
    en: `compression method ${entry.method} is not one of the two that .xlsx uses (0 and 8)`,
  });
}

type Located = Pick<ZipEntry, 'bodyStart' | 'localEnd'>;

function locate(
  view: ByteView,
  entry: Wide & Pick<ZipEntry, 'name' | 'flags' | 'crc'>,
  nameBytes: Uint8Array,
): Located {
  const at = entry.localStart;
  if (view.u32(at) !== SIGNATURE.local) {
    throw truncated({
      zh: `部件"${entry.name}"不在目录所说的位置`,
      en: `part "${entry.name}" is not where the directory says`,
    });
  }
  const localName = view.slice(at + LOCAL_BYTES, view.u16(at + 26));
  if (localName.length !== nameBytes.length || localName.some((byte, index) => byte !== nameBytes[index])) {
    throw unreadablePart(entry.name, {
      zh: '它在文件中的名字与目录不一致',
      en: 'its name in the file differs from the directory',
    });
  }
  const bodyStart = at + LOCAL_BYTES + localName.length + view.u16(at + 28);
  view.slice(bodyStart, entry.compressedBytes);
  const bodyEnd = bodyStart + entry.compressedBytes;
  const trailer = entry.flags & FLAG.descriptor ? descriptorLength(view, bodyEnd, entry) : 0;
  return { bodyStart, localEnd: bodyEnd + trailer };
}

/** A data descriptor may lack its signature and may hold 4- or 8-byte sizes; the known CRC and size tell which it is. */
function descriptorLength(view: ByteView, at: number, entry: Wide & Pick<ZipEntry, 'crc'>): number {
  const signed = view.u32(at) === SIGNATURE.descriptor && view.u32(at + 4) === entry.crc ? 4 : 0;
  if (view.u32(at + signed) !== entry.crc) return 0;
  const narrow =
    view.u32(at + signed + 4) === entry.compressedBytes && view.u32(at + signed + 8) === entry.declaredBytes;
  return signed + (narrow ? 12 : 20);
}

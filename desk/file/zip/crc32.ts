const POLYNOMIAL = 0xedb88320;
const SLICES = 8;
const TABLE = buildTable();

/** Compute the CRC-32 of zip (IEEE 802.3, reflected) as an unsigned number; no bytes give 0.
 *  Eight bytes a step with eight tables ("slicing-by-8", Kounavis and Berry, 2005).
 *  @example crc32(of the ASCII text "123456789") -> 0xcbf43926 */
export function crc32(bytes: Uint8Array): number {
  const stepped = bytes.length - (bytes.length % SLICES);
  let crc = -1;
  for (let at = 0; at < stepped; at += SLICES) crc = eightBytes(crc, bytes, at);
  for (let at = stepped; at < bytes.length; at++) crc = slot(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

function eightBytes(crc: number, bytes: Uint8Array, at: number): number {
  return (
    slot(7, (bytes[at] ?? 0) ^ crc) ^
    slot(6, (bytes[at + 1] ?? 0) ^ (crc >>> 8)) ^
    slot(5, (bytes[at + 2] ?? 0) ^ (crc >>> 16)) ^
    slot(4, (bytes[at + 3] ?? 0) ^ (crc >>> 24)) ^
    slot(3, bytes[at + 4] ?? 0) ^
    slot(2, bytes[at + 5] ?? 0) ^
    slot(1, bytes[at + 6] ?? 0) ^
    slot(0, bytes[at + 7] ?? 0)
  );
}

function slot(slice: number, byte: number): number {
  return TABLE[slice * 256 + (byte & 255)] ?? 0;
}

function buildTable(): Int32Array {
  const table = new Int32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? POLYNOMIAL ^ (crc >>> 1) : crc >>> 1;
    table[byte] = crc;
  }
  for (let at = 256; at < table.length; at++) {
    const before = table[at - 256] ?? 0;
    table[at] = (before >>> 8) ^ (table[before & 255] ?? 0);
  }
  return table;
}

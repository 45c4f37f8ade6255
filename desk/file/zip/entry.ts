/** One entry of the central directory. Offsets are from the start of the file, sizes in bytes.
 *  Field meanings: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly declaredBytes: number;
  /** Where the local header starts. */
  readonly localStart: number;
  /** Where the compressed bytes start. */
  readonly bodyStart: number;
  /** Where the entry ends, data descriptor included. */
  readonly localEnd: number;
  /** Where its central record starts and ends. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

/** Compression methods that workbooks use. */
export const METHOD = { stored: 0, deflated: 8 } as const;

/** Bits of the general purpose flag that change how an entry is read. */
export const FLAG = { encrypted: 1, descriptor: 8, utf8: 1 << 11, maskedHeaders: 1 << 13 } as const;

/** First four bytes of each structure, read as a little-endian number. */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  record: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** A 32-bit field with this value sends the reader to the zip64 extra field. */
export const IN_ZIP64 = 0xffffffff;
/** The tag of that extra field. */
export const ZIP64_TAG = 1;

const MEGABYTE = 1024 * 1024;

/** How much a package may ask of this machine. Sizes in bytes. */
export interface ZipLimits {
  readonly fileBytes: number;
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, looked at only past `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
}

/** What we accept. 200 MB a file and 768 MB an entry, so that large results of ours open again: measured, 1,048,575 orders
 *  of 8 text columns with our two columns beside them are 657 MB of sheet XML in a file of 103 MB, 1,009 MB in all.
 *  Bombs are still caught by the ratio (200:1 past 10 MB) and by the total of 1 GB, counted while inflating.
 *  Limit: a full sheet of more columns than that passes the limits: 14 text columns are 985 MB of sheet XML. */
export const ZIP_LIMITS: ZipLimits = {
  fileBytes: 200 * MEGABYTE,
  entries: 10_000,
  entryBytes: 768 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
  ratio: 200,
  ratioFreeBytes: 10 * MEGABYTE,
};

/** Say how far one entry may inflate when `spentBytes` of the total are used up.
 *  A small entry may be as dense as it likes; a large one may not be denser than `ratio`. */
export function allowedBytes(compressedBytes: number, spentBytes: number, limits: ZipLimits): number {
  const byRatio = Math.max(limits.ratioFreeBytes, compressedBytes * limits.ratio);
  return Math.max(0, Math.min(limits.entryBytes, limits.totalBytes - spentBytes, byRatio));
}

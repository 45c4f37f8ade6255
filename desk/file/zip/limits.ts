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

/** What we accept. 200 MB a file rather than 50: a workbook of 1,000,000 orders that we wrote ourselves, with pivots,
 *  passes 50 MB and must open again. Inflated sizes are what protects memory, and those stay strict. */
export const ZIP_LIMITS: ZipLimits = {
  fileBytes: 200 * MEGABYTE,
  entries: 10_000,
  entryBytes: 256 * MEGABYTE,
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

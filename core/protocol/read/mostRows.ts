import type { SheetHead } from '../bench';

/** Letters that a cell of our very hidden ledger may hold. */
const LONG_CELL = 32_000;
const BUDGET = 1_500_000;

/** Rows of a sheet that one answer may hold for certain. Only very hidden sheets have a bound: in our ledger a row of few cells may be a megabyte, and Excel on the web refuses answers of 5 MB.
 *  @example mostRows('veryHidden', 26) -> 1 */
export function mostRows(visibility: SheetHead['visibility'], width: number): number {
  if (visibility !== 'veryHidden') return Infinity;
  return Math.max(1, Math.floor(BUDGET / (width * LONG_CELL)));
}

import type { Direction } from './scores';

/** Class each value 1..cuts.length + 1 by ascending cuts, the best class highest.
 *  A value on a cut has reached it: it belongs to the better class, so R days are bounded by "at most"
 *  and F and M by "at least". NaN stays NaN; no cuts put everything into class 1.
 *  @example thresholdClasses([90, 91, 400], [90, 180], 'smallIsBetter') -> [3, 2, 1]
 *  @example thresholdClasses([1, 2, 9], [2, 5], 'largeIsBetter') -> [1, 2, 3] */
export function thresholdClasses(values: Float64Array, cuts: readonly number[], direction: Direction): Float64Array {
  return classesByCuts(values, cuts, direction === 'smallIsBetter' ? 'lower' : 'upper', direction);
}

/** Class each value by ascending cuts; `onCut` says whether a value equal to a cut belongs below or above it.
 *  Class 1 is the worst: the lowest values when large is better, the highest when small is better. */
export function classesByCuts(
  values: Float64Array,
  cuts: readonly number[],
  onCut: 'lower' | 'upper',
  direction: Direction,
): Float64Array {
  const classes = new Float64Array(values.length);
  const reached = onCut === 'upper' ? cutsUpTo : cutsUnder;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    const passed = reached(cuts, value);
    classes[row] = direction === 'largeIsBetter' ? passed + 1 : cuts.length + 1 - passed;
    if (Number.isNaN(value)) classes[row] = NaN;
  }
  return classes;
}

function cutsUpTo(cuts: readonly number[], value: number): number {
  let passed = 0;
  while (passed < cuts.length && (cuts[passed] ?? NaN) <= value) passed++;
  return passed;
}

function cutsUnder(cuts: readonly number[], value: number): number {
  let passed = 0;
  while (passed < cuts.length && (cuts[passed] ?? NaN) < value) passed++;
  return passed;
}

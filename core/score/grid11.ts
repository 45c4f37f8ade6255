import type { Recipe } from '../recipe/recipe';
import { PUTLER_SEGMENTS, RFM_PACKAGE_OTHERS, RFM_PACKAGE_RULES } from './grid11.data';
import type { RfmPackageRule } from './grid11.data';
import { NO_ORDERS } from './noOrders.data';
import type { ClassSet, Scores, SegmentClass } from './scores';

/** A grid of five classes each of R, F and M: `cells[25 (r - 1) + 5 (f - 1) + m - 1]` is the index of its segment. */
export interface Grid125 {
  readonly segments: readonly SegmentClass[];
  readonly cells: Int32Array;
}

/** Class customers into the named segments by their bins; customers without orders apart.
 *  `putler`: eleven segments by R and the rounded-up mean of F and M. `r-rfm`: the first rule of R's rfm package that
 *  fits, else Others. Bins other than five are brought to five by ceil(bin x 5 / bins) first.
 *  Limit: with fewer than five bins the lowest bin becomes 2 (3 with two bins), so segments of class 1 stay empty. */
export function classifyGrid11(scores: Scores, recipe: Recipe): ClassSet {
  const { segments, cells } = grid125(recipe.grid11);
  const { binR, binF, binM } = scores;
  const fifth = (bin: number): number => Math.ceil((bin * 5) / recipe.bins);
  const codes = new Int32Array(binR.length);
  for (let row = 0; row < codes.length; row++) {
    const cell = cellOf(fifth(binR[row] ?? NaN), fifth(binF[row] ?? NaN), fifth(binM[row] ?? NaN));
    codes[row] = cells[cell] ?? segments.length;
  }
  return { id: 'grid11', classes: [...segments, NO_ORDERS], codes };
}

/** Lay out all 125 cells of one of the two named grids. */
export function grid125(kind: Recipe['grid11']): Grid125 {
  const segmentOf = kind === 'putler' ? putlerSegmentOf : rfmPackageSegmentOf;
  const cells = Int32Array.from({ length: 125 }, (_, cell) =>
    segmentOf(Math.floor(cell / 25) + 1, (Math.floor(cell / 5) % 5) + 1, (cell % 5) + 1),
  );
  return { segments: kind === 'putler' ? PUTLER_SEGMENTS : [...RFM_PACKAGE_RULES, RFM_PACKAGE_OTHERS], cells };
}

function cellOf(r: number, f: number, m: number): number {
  return 25 * (r - 1) + 5 * (f - 1) + m - 1;
}

function putlerSegmentOf(r: number, f: number, m: number): number {
  const cell = `${r}${Math.ceil((f + m) / 2)}`;
  return PUTLER_SEGMENTS.findIndex((segment) => segment.cells.includes(cell));
}

function rfmPackageSegmentOf(r: number, f: number, m: number): number {
  const first = RFM_PACKAGE_RULES.findIndex((rule) => fits(rule, r, f, m));
  return first === -1 ? RFM_PACKAGE_RULES.length : first;
}

function fits(rule: RfmPackageRule, r: number, f: number, m: number): boolean {
  return within(rule.r, r) && within(rule.f, f) && within(rule.m, m);
}

function within([lowest, highest]: readonly [number, number], value: number): boolean {
  return lowest <= value && value <= highest;
}

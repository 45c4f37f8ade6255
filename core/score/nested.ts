import type { Recipe } from '../recipe/recipe';
import type { Ascending } from './ascending';
import { quantileCuts } from './quantile';
import type { Direction } from './scores';
import { classesByCuts } from './thresholds';

/** Class each value 1..bins by the quantiles of its own group: F within each R bin, M within each cell of R and F.
 *  `groups[i]` is the group of row i, 0..groupCount-1; rows whose value is NaN have none and stay NaN. `column` is
 *  `ascending(values)`. Ties share a class, as everywhere.
 *  Source: SPSS RFM Binning, "Nested"; the cuts inside a group are those of the recipe's binning.
 *  Limit: a group of fewer customers than bins cannot fill its bins; a single customer is in the lowest bin.
 *  @example values [1, 2, 10, 20], groups [0, 0, 1, 1], 2 bins -> [1, 2, 1, 2] */
export function nestedBins(
  values: Float64Array,
  column: Ascending,
  groups: Int32Array,
  groupCount: number,
  { bins, binning }: Pick<Recipe, 'bins' | 'binning'>,
): Float64Array {
  const { starts, order, sorted } = byGroup(column, groups, groupCount);
  const nested = new Float64Array(values.length).fill(NaN);
  const direction: Direction = 'largeIsBetter';
  for (let group = 0; group < groupCount; group++) {
    const members = sorted.subarray(starts[group], starts[group + 1]);
    const cuts = quantileCuts(members, bins, binning);
    const classes = classesByCuts(members, cuts, binning === 'r-rfm' ? 'upper' : 'lower', direction);
    const first = starts[group] ?? 0;
    for (let k = 0; k < classes.length; k++) nested[order[first + k] ?? 0] = classes[k] ?? NaN;
  }
  return nested;
}

/** The cell of each customer in a grid of R bins, or of R and F bins; 0 where a bin is NaN. */
export function cellsOf(bins: number, binR: Float64Array, binF?: Float64Array): Int32Array {
  const cells = new Int32Array(binR.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = (binR[row] ?? NaN) - 1;
    cells[row] = binF ? cell * bins + (binF[row] ?? NaN) - 1 : cell;
  }
  return cells;
}

/** Deal an ascending column out into its groups; within a group it stays ascending. */
function byGroup(column: Ascending, groups: Int32Array, groupCount: number): Ascending & { starts: Int32Array } {
  const starts = new Int32Array(groupCount + 1);
  for (const row of column.order) starts[(groups[row] ?? 0) + 1] = (starts[(groups[row] ?? 0) + 1] ?? 0) + 1;
  for (let group = 0; group < groupCount; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const ends = starts.slice(0, groupCount);
  const order = new Uint32Array(column.order.length);
  const sorted = new Float64Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const row = column.order[k] ?? 0;
    const place = ends[groups[row] ?? 0] ?? 0;
    order[place] = row;
    sorted[place] = column.sorted[k] ?? NaN;
    ends[groups[row] ?? 0] = place + 1;
  }
  return { starts, order, sorted };
}

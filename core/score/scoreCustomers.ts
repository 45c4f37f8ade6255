import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { ascending } from './ascending';
import type { Ascending } from './ascending';
import { ofBuyers } from './buyers';
import { cellsOf, nestedBins } from './nested';
import { quantileBins, quantileType7 } from './quantile';
import { rankScores } from './rank';
import type { Direction, ScoreWarning, Scores } from './scores';
import { thresholdClasses } from './thresholds';

/** Score recency, frequency and amount of every customer, by rank and by bins, and by thresholds when the recipe asks.
 *  Money is scored in currency units, so `mCuts` are units too. Customers without orders get NaN everywhere and are
 *  not counted. At most three different values in a measure cannot carry quantile bins: a warning is given and that
 *  measure's bins come from the recipe's cuts, stretched to the recipe's number of bins; under `r-rfm` the warning is
 *  given and the package's bins stay. Fewer than twenty customers give a warning. With nested bins F is cut within
 *  each R bin and M within each cell of R and F; a measure too poor for quantiles is cut by thresholds all the same.
 *  Source: requirement 118, C31; SPSS RFM Binning for nested bins. */
export function scoreCustomers(measures: Measures, recipe: Recipe): Scores {
  const { recencyDays } = measures;
  const days = ascending(recencyDays);
  const frequency = ofBuyers(measures.frequency, recencyDays);
  const orders = ascending(frequency);
  const cents = ascending(ofBuyers(measures.monetaryCents, recencyDays));
  const amounts = { order: cents.order, sorted: inUnits(cents.sorted) };
  const r = scoreMeasure('r', recencyDays, days, recipe, recipe.rCuts);
  const isNested = recipe.nesting === 'nested';
  const cellsOfF = isNested ? { groups: cellsOf(recipe.bins, r.bin), count: recipe.bins } : null;
  const f = scoreMeasure('f', frequency, orders, recipe, recipe.fCuts, cellsOfF);
  const cellsOfM = isNested ? { groups: cellsOf(recipe.bins, r.bin, f.bin), count: recipe.bins ** 2 } : null;
  const units = ofBuyers(measures.monetaryCents, recencyDays, 100);
  const m = scoreMeasure('m', units, amounts, recipe, recipe.mCuts, cellsOfM);
  return {
    r: r.shown,
    f: f.shown,
    m: m.shown,
    rankR: r.rank,
    rankF: f.rank,
    rankM: m.rank,
    binR: r.bin,
    binF: f.bin,
    binM: m.bin,
    medians: { r: median(days), f: median(orders), m: median(cents) },
    warnings: [...fewCustomers(days.order.length), ...r.warnings, ...f.warnings, ...m.warnings],
  };
}

const FEW_CUSTOMERS = 20;
const FEW_DISTINCT = 3;

interface ScoredMeasure {
  readonly shown: Float64Array;
  readonly rank: Float64Array;
  readonly bin: Float64Array;
  readonly warnings: readonly ScoreWarning[];
}

function inUnits(cents: Float64Array): Float64Array {
  return cents.map((value) => value / 100);
}

function median({ sorted }: Ascending): number {
  return quantileType7(sorted, 0.5);
}

function scoreMeasure(
  measure: 'r' | 'f' | 'm',
  values: Float64Array,
  column: Ascending,
  recipe: Recipe,
  cuts: readonly number[],
  within: { readonly groups: Int32Array; readonly count: number } | null = null,
): ScoredMeasure {
  const direction: Direction = measure === 'r' ? 'smallIsBetter' : 'largeIsBetter';
  const warnings = fewDistinct(measure, column);
  const rank = rankScores(values, direction, column);
  const classes = (): Float64Array => thresholdClasses(values, cuts, direction);
  const quantiles = (): Float64Array =>
    within
      ? nestedBins(values, column, within.groups, within.count, recipe)
      : quantileBins(values, recipe.bins, direction, recipe.binning, column);
  const isWeak = warnings.length > 0 && recipe.binning !== 'r-rfm';
  const bin = isWeak ? stretched(classes(), cuts.length + 1, recipe.bins) : quantiles();
  const shown = { rank: () => rank, bins: () => bin, thresholds: classes }[recipe.score]();
  return { shown, rank, bin, warnings };
}

/** Classes 1..from as bins 1..to, rounded up, so that a code of five bins stays a code of five bins. */
function stretched(classes: Float64Array, from: number, to: number): Float64Array {
  return classes.map((value) => Math.ceil((value * to) / from));
}

function fewCustomers(customers: number): readonly ScoreWarning[] {
  return customers < FEW_CUSTOMERS ? [{ kind: 'fewCustomers', measure: 'all', distinct: customers }] : [];
}

function fewDistinct(measure: 'r' | 'f' | 'm', { sorted }: Ascending): readonly ScoreWarning[] {
  let distinct = sorted.length > 0 ? 1 : 0;
  for (let k = 1; k < sorted.length && distinct <= FEW_DISTINCT; k++) {
    if (sorted[k] !== sorted[k - 1]) distinct++;
  }
  return distinct > 0 && distinct <= FEW_DISTINCT ? [{ kind: 'fewDistinct', measure, distinct }] : [];
}

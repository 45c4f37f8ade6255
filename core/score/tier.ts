import type { Recipe } from '../recipe/recipe';
import type { ClassSet, Scores } from './scores';
import { TIERS } from './tier.data';

/** Class customers into value tiers by their rank scores, the first that holds:
 *  high value: R, F and M all >= `tierHigh`; potential: F and M (or either) >= `tierHigh` and R < `tierPotentialR`;
 *  at risk: R < `tierRiskR` and F and M both < `tierRiskFmScore` (or both at least that); else general.
 *  Source: requirements 119-122 with C5 (lost signs), C6 (both or either), C7 (catch-all).
 *  Limit: with `tierPotential` both, F = M = 80 and R = 60-79 is general, as the source's own bounds leave it. */
export function classifyTier(scores: Scores, recipe: Recipe): ClassSet {
  const { rankR, rankF, rankM } = scores;
  const codes = new Int32Array(rankR.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = TIER_CODES[tierOf(rankR[row] ?? NaN, rankF[row] ?? NaN, rankM[row] ?? NaN, recipe)];
  }
  return { id: 'tier', classes: TIERS, codes };
}

type TierId = (typeof TIERS)[number]['id'];

const TIER_CODES: Readonly<Record<TierId, number>> = { high: 0, potential: 1, atRisk: 2, general: 3, noOrders: 4 };

function tierOf(r: number, f: number, m: number, recipe: Recipe): TierId {
  const high = recipe.tierHigh;
  const lower = Math.min(f, m);
  const higher = Math.max(f, m);
  if (Number.isNaN(r)) return 'noOrders';
  if (r >= high && lower >= high) return 'high';
  if (r < recipe.tierPotentialR && (recipe.tierPotential === 'both' ? lower : higher) >= high) return 'potential';
  if (r < recipe.tierRiskR && fitsRisk(lower, higher, recipe)) return 'atRisk';
  return 'general';
}

function fitsRisk(lower: number, higher: number, recipe: Recipe): boolean {
  return recipe.tierRiskFm === 'below' ? higher < recipe.tierRiskFmScore : lower >= recipe.tierRiskFmScore;
}

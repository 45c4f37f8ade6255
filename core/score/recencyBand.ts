import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import type { Tone } from '../patch/styles.data';
import { NO_ORDERS } from './noOrders.data';
import type { ClassSet, SegmentClass } from './scores';

/** Class customers by days since the last order into bands that exclude each other; no orders apart. A day on a bound
 *  belongs to the nearer band. Labels carry the bounds, so no label of activity is repeated, and begin with no sign that
 *  a spreadsheet's COUNTIF would read as a comparison.
 *  Source: requirement 89 with C1: its three windows nest; bands do not.
 *  @example bounds 30, 90, 180 -> 0–30 days, 31–90 days, 91–180 days, over 180 days */
export function classifyRecencyBand(measures: Measures, recipe: Recipe): ClassSet {
  const bounds = recipe.recencyBands;
  const classes = [...bandsOf(bounds), NO_ORDERS];
  const bandOf = bandsByDay(bounds);
  const codes = new Int32Array(measures.count).fill(bounds.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const days = measures.recencyDays[row] ?? NaN;
    if (days >= 0) codes[row] = bandOf[Math.ceil(days)] ?? bounds.length;
  }
  return { id: 'recency_band', classes, codes };
}

/** The band of each whole day up to the last bound; days beyond are in the last band. */
function bandsByDay(bounds: readonly number[]): Uint8Array {
  const bands = new Uint8Array((bounds[bounds.length - 1] ?? -1) + 1);
  let band = 0;
  for (let day = 0; day < bands.length; day++) {
    if (day > (bounds[band] ?? Infinity)) band++;
    bands[day] = band;
  }
  return bands;
}

function bandsOf(bounds: readonly number[]): readonly SegmentClass[] {
  const last = bounds[bounds.length - 1] ?? 0;
  const closed = bounds.map((to, band) => {
    const from = band === 0 ? 0 : (bounds[band - 1] ?? 0) + 1;
    const days = from === to ? String(to) : `${from}–${to}`;
    return {
      id: `upTo${to}`,
      label: { zh: `${days}天`, en: days === '1' ? '1 day' : `${days} days` },
      tone: toneOf(band, bounds.length),
    };
  });
  return [...closed, { id: `over${last}`, label: { zh: `超过${last}天`, en: `Over ${last} days` }, tone: 'lost' }];
}

const TONES: readonly Tone[] = ['best', 'good', 'watch', 'risk'];

/** From good to bad, however many bands there are. */
function toneOf(band: number, bands: number): Tone {
  return TONES[Math.floor((band * TONES.length) / bands)] ?? 'risk';
}

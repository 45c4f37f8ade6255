import type { Trait } from '../measure/trait';

/** One combination of words, one code a trait in the order of the traits. */
export interface Combo {
  readonly codes: readonly number[];
  readonly count: number;
  /** Of the customers who have a word in every trait. */
  readonly share: number;
  readonly cents: number;
  readonly salesShare: number;
  /** How often the words meet, over how often they would if they had nothing to do with each other. */
  readonly lift: number;
  /** Fewer customers than the limit, which was asked for: count, money and lift are NaN. */
  readonly isMasked: boolean;
}

export interface Crossing {
  readonly traits: readonly Trait[];
  /** Customers with a word in every trait, and what they spent. */
  readonly customers: number;
  readonly cents: number;
  /** Combinations that somebody has, most customers first, ties by code; masked ones last. */
  readonly combos: readonly Combo[];
}

export interface CrossingOptions {
  /** Hide combinations of fewer customers than this; 0 hides none. Source: requirement 166, small cells. */
  readonly maskBelow: number;
}

/** Of a trait with more words than this, the words with most customers are crossed. */
const MOST_WORDS = 100;

/** Cross two or three traits (requirement 135): one pass over the customers, counts in typed arrays.
 *  Customers without a word in one of the traits are left out of counts and shares.
 *  Limit: words past the 100 most frequent of a trait count as no word. A masked cell can be worked out from the
 *  totals when it is the only one of its row.
 *  @example crossing([gender, tier], cents, { maskBelow: 0 }).combos[0] -> { codes: [1, 3], count: 120, lift: 1.2, ... } */
export function crossing(traits: readonly Trait[], cents: Float64Array, options: CrossingOptions): Crossing {
  const axes = traits.map(axisOf);
  const cells = axes.reduce((size, axis) => size * axis.codes.length, 1);
  const [counts, sums] = [new Float64Array(cells), new Float64Array(cells)];
  const cellOf = cellsOf(axes);
  let [customers, money] = [0, 0];
  for (let customer = 0; customer < cellOf.length; customer++) {
    const cell = cellOf[customer] ?? -1;
    if (cell < 0) continue;
    const cent = cents[customer] ?? 0;
    customers++;
    money += cent;
    counts[cell] = (counts[cell] ?? 0) + 1;
    sums[cell] = (sums[cell] ?? 0) + cent;
  }
  const margins = axes.map((axis) => new Float64Array(axis.codes.length));
  counts.forEach((count, cell) => addToMargins(margins, axes, cell, count));
  const combos: Combo[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const places = placesOf(axes, cell);
    const codes = places.map((place, axis) => axes[axis]?.codes[place] ?? -1);
    const isMasked = count < options.maskBelow;
    const expected = places.reduce(
      (share, place, axis) => share * ((margins[axis]?.[place] ?? 0) / customers),
      customers,
    );
    const sum = sums[cell] ?? 0;
    combos.push(
      isMasked
        ? { codes, isMasked, count: NaN, share: NaN, cents: NaN, salesShare: NaN, lift: NaN }
        : {
            codes,
            isMasked,
            count,
            share: count / customers,
            cents: sum,
            salesShare: money === 0 ? 0 : sum / money,
            lift: count / expected,
          },
    );
  });
  return { traits, customers, cents: money, combos: combos.sort(byCount) };
}

interface Axis {
  readonly trait: Trait;
  /** Trait code per place, and place per trait code (-1 = left out). */
  readonly codes: readonly number[];
  readonly places: Int32Array;
}

function axisOf(trait: Trait): Axis {
  const counts = new Float64Array(trait.dictionary.length);
  const { codes: words } = trait;
  for (let customer = 0; customer < words.length; customer++) {
    const code = words[customer] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const used = trait.dictionary.flatMap((_, code) => ((counts[code] ?? 0) > 0 ? [code] : []));
  const codes = [...used]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a - b);
  const places = new Int32Array(trait.dictionary.length).fill(-1);
  codes.forEach((code, place) => (places[code] = place));
  return { trait, codes, places };
}

/** The cell of every customer; -1 without a word in some trait. One axis at a time, so that each loop reads two arrays. */
function cellsOf(axes: readonly Axis[]): Int32Array {
  const cells = new Int32Array(axes[0]?.trait.codes.length ?? 0);
  for (const { trait, codes, places } of axes) {
    const { codes: words } = trait;
    const width = codes.length;
    for (let customer = 0; customer < cells.length; customer++) {
      const cell = cells[customer] ?? -1;
      const word = words[customer] ?? -1;
      const place = word < 0 ? -1 : (places[word] ?? -1);
      cells[customer] = cell < 0 || place < 0 ? -1 : cell * width + place;
    }
  }
  return cells;
}

function placesOf(axes: readonly Axis[], cell: number): readonly number[] {
  const places: number[] = [];
  let rest = cell;
  for (const { codes } of [...axes].reverse()) {
    places.unshift(rest % codes.length);
    rest = Math.floor(rest / codes.length);
  }
  return places;
}

function addToMargins(margins: readonly Float64Array[], axes: readonly Axis[], cell: number, count: number): void {
  if (count === 0) return;
  placesOf(axes, cell).forEach((place, axis) => {
    const margin = margins[axis];
    if (margin) margin[place] = (margin[place] ?? 0) + count;
  });
}

function byCount(a: Combo, b: Combo): number {
  if (a.isMasked !== b.isMasked) return a.isMasked ? 1 : -1;
  const codes = (): number => a.codes.reduce((order, code, at) => order || code - (b.codes[at] ?? 0), 0);
  return (a.isMasked ? 0 : b.count - a.count) || codes();
}

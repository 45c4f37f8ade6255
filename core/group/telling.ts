import type { Trait } from '../measure/trait';
import { crossing, type Crossing } from './crossing';
import { isNoFinding, isUnknownWord } from './themes';

/** Two or three traits whose words meet more, or less, often than chance has it. */
export interface Telling {
  readonly traits: readonly Trait[];
  /** Strength 0..1: Cramér's V without the part that chance gives; of three traits the weakest of their pairs. */
  readonly strength: number;
}

/** Weaker pairs than this tell nobody anything: 0.1 is Cohen's "small" for a table of two rows. */
const LEAST_STRENGTH = 0.1;
/** A trait that tells the other one almost always, such as city and province, tells nothing new. */
const NESTED = 0.95;
/** Both sides need this many customers before a pair is looked at. */
const LEAST_CUSTOMERS = 50;
const MOST_WORDS = 60;

/** Choose the pairs of traits worth a cross table (requirement 135): pairs of two classes of traits first, as how people
 *  buy by who they are, then pairs of one class; the strongest of each first. `isTied` says that two traits go together
 *  by nature or are made of the same figures, which is no news. Words for "not known" and words about our records do not count.
 *  Pairs in which one word settles the other (city and province) are left out, as are pairs known for fewer than 50 customers.
 *  Source of the strength: W. Bergsma 2013, a bias correction for Cramér's V. */
export function tellingPairs(
  traits: readonly Trait[],
  cents: Float64Array,
  isTied: (one: Trait, other: Trait) => boolean,
): readonly Telling[] {
  const open = traits.filter((trait) => trait.privacy === 'open' && !isNoFinding(trait));
  const fit = open.map((trait) => ({ trait, told: withoutUnknown(trait) })).filter(({ told }) => isWorthCrossing(told));
  const pairs: Telling[] = [];
  fit.forEach((one, at) => {
    for (const other of fit.slice(at + 1)) {
      if (isTied(one.trait, other.trait)) continue;
      const table = crossing([one.told, other.told], cents, { maskBelow: 0 });
      if (table.customers < LEAST_CUSTOMERS || isNested(table)) continue;
      const strength = cramersV(table);
      if (strength >= LEAST_STRENGTH) pairs.push({ traits: [one.trait, other.trait], strength });
    }
  });
  return pairs.sort(
    (a, b) => classesOf(b) - classesOf(a) || b.strength - a.strength || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

/** How many classes the traits of a pair come from. */
function classesOf({ traits }: Telling): number {
  return new Set(traits.map(({ traitClass }) => traitClass)).size;
}

/** Customers whose word says that nothing is known have no word. */
function withoutUnknown(trait: Trait): Trait {
  if (!trait.dictionary.some((_, code) => isUnknownWord(trait, code))) return trait;
  return { ...trait, codes: trait.codes.map((code) => (isUnknownWord(trait, code) ? -1 : code)) };
}

/** Choose the triples all of whose pairs are telling, strongest first by their weakest pair. */
export function tellingTriples(pairs: readonly Telling[]): readonly Telling[] {
  const strengths = new Map(pairs.map((pair) => [nameOf(pair), pair.strength]));
  const traits = [...new Set(pairs.flatMap((pair) => pair.traits))].sort((a, b) => (a.id < b.id ? -1 : 1));
  const between = (one: Trait, other: Trait): number =>
    strengths.get(`${one.id}|${other.id}`) ?? strengths.get(`${other.id}|${one.id}`) ?? 0;
  const triples: Telling[] = [];
  traits.forEach((a, i) => {
    traits.slice(i + 1).forEach((b, j) => {
      for (const c of traits.slice(i + j + 2)) {
        const strength = Math.min(between(a, b), between(a, c), between(b, c));
        if (strength > 0) triples.push({ traits: [a, b, c], strength });
      }
    });
  });
  return triples.sort((a, b) => b.strength - a.strength || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Give Cramér's V of a two-way table, less what chance gives (Bergsma 2013); 0 when one side has a single word. */
export function cramersV(table: Crossing): number {
  const n = table.customers;
  const [rows, columns] = [words(table, 0), words(table, 1)];
  if (rows < 2 || columns < 2 || n < 2) return 0;
  // Chi-square over n is the sum of observed²/(row·column) minus 1; lift carries the margins: observed/expected.
  const phi2 = table.combos.reduce((sum, combo) => sum + combo.share * combo.lift, -1);
  const corrected = Math.max(0, phi2 - ((rows - 1) * (columns - 1)) / (n - 1));
  const [r, c] = [rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)];
  const least = Math.min(r, c) - 1;
  return least <= 0 ? 0 : Math.min(1, Math.sqrt(corrected / least));
}

function words(table: Crossing, axis: number): number {
  return new Set(table.combos.map((combo) => combo.codes[axis])).size;
}

function isNested(table: Crossing): boolean {
  return [0, 1].some((axis) => {
    const best = new Map<number, number>();
    for (const { codes, count } of table.combos)
      best.set(codes[axis] ?? -1, Math.max(best.get(codes[axis] ?? -1) ?? 0, count));
    const told = [...best.values()].reduce((sum, count) => sum + count, 0) / table.customers;
    return told >= NESTED && words(table, 1 - axis) > 1 && words(table, axis) > 2 && !isOneWord(table, 1 - axis);
  });
}

/** Nearly everybody has the same word: then everything tells it, and it is no nesting. */
function isOneWord(table: Crossing, axis: number): boolean {
  const counts = new Map<number, number>();
  for (const { codes, count } of table.combos)
    counts.set(codes[axis] ?? -1, (counts.get(codes[axis] ?? -1) ?? 0) + count);
  return Math.max(...counts.values()) / table.customers >= NESTED;
}

function isWorthCrossing(trait: Trait): boolean {
  const used = new Uint8Array(trait.dictionary.length);
  const { codes } = trait;
  for (let customer = 0; customer < codes.length; customer++) used[codes[customer] ?? -1] = 1;
  const words = used.reduce((sum, one) => sum + one, 0);
  return words >= 2 && words <= MOST_WORDS;
}

function nameOf({ traits }: Telling): string {
  return traits.map((trait) => trait.id).join('|');
}

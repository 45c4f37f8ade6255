import type { Bilingual } from '../../../words';
import { leavesOf } from '../../evaluate';
import type { Facts } from '../../facts';
import type { FieldTable, RuleField } from '../fields';
import { finding, MOST_SHOWN, NOBODY, shownWhere, type Finding, type Measured, type Shown } from './finding';
import { common, isNothing, NOTHING, outside, united, valueSetOf, wholeSet, type ValueSet } from './intervals';
import { rangesText } from './ranges';

/** A rule with its customers and, where it asks one number only, the values it holds for. */
interface Seen {
  readonly measured: Measured;
  readonly mask: Uint8Array;
  readonly about: { readonly fact: string; readonly isWhole: boolean; readonly set: ValueSet } | null;
}

/** Look at the rules of one class, in the order in which they are asked. */
export function lintClass(rules: readonly Measured[], facts: Facts, table: FieldTable): readonly Finding[] {
  const seen = rules.flatMap((measured): Seen[] =>
    measured.mask ? [{ measured, mask: measured.mask, about: aboutOf(measured, table) }] : [],
  );
  if (seen.length === 0) return [];
  const takers = firstTakers(seen, facts.count);
  const reached = seen.map((rule, place) => reach(rule, place, seen, takers));
  const pairs = overlaps(seen, facts.count).filter(({ place }) => !HIDES.has(reached[place]?.kind ?? 'overlap'));
  return [
    ...reached.flatMap((one) => one ?? []),
    ...pairs.map(({ found }) => found),
    ...gaps(seen, table),
    ...uncovered(seen, takers),
  ];
}

/** Where one of these is said of a rule, that it overlaps with others goes without saying. */
const HIDES: ReadonlySet<string> = new Set(['impossible', 'unreachable', 'shadowed']);

function aboutOf({ rule }: Measured, table: FieldTable): Seen['about'] {
  const asked = [...new Set(leavesOf(rule.when).map(({ fact }) => fact))];
  const [fact] = asked;
  if (asked.length !== 1 || fact === undefined) return null;
  const isWhole = fieldOf(fact, table)?.isWhole ?? false;
  const set = valueSetOf(rule.when, fact, isWhole);
  return set && { fact, isWhole, set };
}

function fieldOf(fact: string, table: FieldTable): RuleField | undefined {
  return table.byId.get(fact) ?? table.byId.get(fact.slice(0, Math.max(0, fact.lastIndexOf('@'))));
}

/** Per customer the place of the first rule that holds, -1 for none. */
function firstTakers(seen: readonly Seen[], count: number): Int32Array {
  const takers = new Int32Array(count).fill(-1);
  seen.forEach(({ mask }, place) => {
    for (let row = 0; row < count; row++) if (mask[row] === 1 && takers[row] === -1) takers[row] = place;
  });
  return takers;
}

function reach(one: Seen, place: number, seen: readonly Seen[], takers: Int32Array): Finding | null {
  const { rule } = one.measured;
  const { number, tagClass } = rule;
  if (one.about && isNothing(one.about.set))
    return finding('impossible', 'error', [number], tagClass, 'values', NOBODY, { rule: number });
  const shown = shownWhere(takers.length, (row) => one.mask[row] === 1);
  const over = earlierOver(one, seen.slice(0, place));
  if (over.length > 0)
    return finding('unreachable', 'error', [number, ...over], tagClass, 'values', shown, {
      rule: number,
      other: numbered(over),
    });
  if (shown.count === 0) return finding('empty', 'warning', [number], tagClass, 'customers', NOBODY, { rule: number });
  const taken = new Set<number>();
  for (let row = 0; row < takers.length; row++) if (one.mask[row] === 1) taken.add(takers[row] ?? -1);
  if (taken.has(place)) return null;
  const others = [...taken].sort((a, b) => a - b).map((taker) => seen[taker]?.measured.rule.number ?? 0);
  return finding('shadowed', 'warning', [number, ...others], tagClass, 'customers', shown, {
    rule: number,
    other: numbered(others),
  });
}

function numbered(numbers: readonly number[]): Bilingual {
  return { zh: numbers.join('、'), en: numbers.join(', ') };
}

/** The earlier rules that together take every value a rule holds for; empty when they do not. */
function earlierOver(one: Seen, earlier: readonly Seen[]): readonly number[] {
  const { about } = one;
  if (!about) return [];
  const same = earlier.filter((rule) => rule.about?.fact === about.fact);
  const all = allOf(same, about.isWhole);
  if (!isNothing(common(about.set, outside(all)))) return [];
  return same
    .filter((rule) => !isNothing(common(about.set, rule.about?.set ?? NOTHING)))
    .map((rule) => rule.measured.rule.number);
}

/** Every value that one of these rules holds for. */
function allOf(rules: readonly Seen[], isWhole: boolean): ValueSet {
  const all = rules.reduce((set, { about }) => united(set, about?.set ?? NOTHING), NOTHING);
  return wholeSet(all, isWhole);
}

interface Overlap {
  /** Place of the later rule. */
  readonly place: number;
  readonly found: Finding;
}

function overlaps(seen: readonly Seen[], count: number): readonly Overlap[] {
  const shared = sharedCustomers(seen, count);
  const found: Overlap[] = [];
  for (let late = 1; late < seen.length; late++) {
    for (let early = 0; early < late; early++) {
      const one = pairOf(seen, early, late, shared.get(early * seen.length + late));
      if (one) found.push({ place: late, found: one });
    }
  }
  return found;
}

function pairOf(seen: readonly Seen[], early: number, late: number, shown: Shown | undefined): Finding | null {
  const [first, second] = [seen[early], seen[late]];
  if (!first || !second) return null;
  const [one, other] = [first.measured.rule, second.measured.rule];
  const places = { rule: one.number, other: other.number };
  const numbers = [one.number, other.number];
  if (shown) return finding('overlap', 'note', numbers, one.tagClass, 'customers', shown, places);
  if (!first.about || !second.about || first.about.fact !== second.about.fact) return null;
  const both = common(first.about.set, second.about.set);
  if (isNothing(both)) return null;
  const range = rangesText(both, 'number');
  return finding('overlapPossible', 'note', numbers, one.tagClass, 'values', NOBODY, { ...places, range });
}

/** Customers whom two rules hold for, by pair: early place x number of rules + late place. */
function sharedCustomers(seen: readonly Seen[], count: number): ReadonlyMap<number, Shown> {
  const shared = new Map<number, { count: number; readonly customers: number[] }>();
  const masks = seen.map(({ mask }) => mask);
  const holding = new Int32Array(masks.length);
  for (let row = 0; row < count; row++) {
    let held = 0;
    for (let place = 0; place < masks.length; place++) if (masks[place]?.[row] === 1) holding[held++] = place;
    for (let late = 1; late < held; late++) {
      for (let early = 0; early < late; early++) {
        const key = (holding[early] ?? 0) * masks.length + (holding[late] ?? 0);
        const known = shared.get(key) ?? { count: 0, customers: [] };
        if (known.count === 0) shared.set(key, known);
        known.count++;
        if (known.customers.length < MOST_SHOWN) known.customers.push(row);
      }
    }
  }
  return shared;
}

/** Values that no rule of a class about one number takes. Below zero counts only where values can be negative. */
function gaps(seen: readonly Seen[], table: FieldTable): readonly Finding[] {
  const [first] = seen;
  const fact = first?.about?.fact;
  if (!first || fact === undefined || seen.length < 2 || seen.some(({ about }) => about?.fact !== fact)) return [];
  const field = fieldOf(fact, table);
  const all = allOf(seen, field?.isWhole ?? false);
  const left = wholeSet(common(outside(all), domainOf(field)), field?.isWhole ?? false);
  if (left.intervals.length === 0) return [];
  const isInside = left.intervals.some(({ to }) => to !== Infinity);
  const range = rangesText({ ...left, hasBlank: false }, field?.kind ?? 'number');
  const numbers = seen.map(({ measured }) => measured.rule.number);
  const name = field?.name ?? { zh: fact, en: fact };
  const { tagClass } = first.measured.rule;
  return [finding('gap', isInside ? 'warning' : 'note', numbers, tagClass, 'values', NOBODY, { field: name, range })];
}

function domainOf(field: RuleField | undefined): ValueSet {
  const isCounted = field?.isWhole === true || field?.kind === 'days' || field?.kind === 'percent';
  const from = isCounted ? 0 : -Infinity;
  return { intervals: [{ from, to: Infinity, hasFrom: isCounted, hasTo: false }], hasBlank: false };
}

function uncovered(seen: readonly Seen[], takers: Int32Array): readonly Finding[] {
  const shown = shownWhere(takers.length, (row) => takers[row] === -1);
  if (shown.count === 0) return [];
  const share = `${Math.round((shown.count * 1000) / takers.length) / 10}%`;
  const tagClass = seen[0]?.measured.rule.tagClass ?? '';
  const numbers = seen.map(({ measured }) => measured.rule.number);
  return [finding('uncovered', seen.length > 1 ? 'warning' : 'note', numbers, tagClass, 'customers', shown, { share })];
}

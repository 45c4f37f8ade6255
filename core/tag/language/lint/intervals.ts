import type { CompareTest, Condition } from '../../condition';

/** A stretch of numbers from `from` to `to`, each end in or out; infinite ends are out. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly hasFrom: boolean;
  readonly hasTo: boolean;
}

/** The values of one number for which a condition holds: disjoint intervals, ascending, and blank or not. Exact. */
export interface ValueSet {
  readonly intervals: readonly Interval[];
  readonly hasBlank: boolean;
}

const ALL: Interval = { from: -Infinity, to: Infinity, hasFrom: false, hasTo: false };
export const EVERYTHING: ValueSet = { intervals: [ALL], hasBlank: true };
export const NOTHING: ValueSet = { intervals: [], hasBlank: false };

/** Give the values for which a condition about the number `fact` holds; null when it asks anything else. Where
 *  `isWhole`, only whole numbers occur, and the ends lie on them: > 90 is >= 91. */
export function valueSetOf(condition: Condition, fact: string, isWhole: boolean): ValueSet | null {
  switch (condition.op) {
    case 'and':
    case 'or': {
      let joined: ValueSet = condition.op === 'and' ? EVERYTHING : NOTHING;
      for (const part of condition.of) {
        const next = valueSetOf(part, fact, isWhole);
        if (!next) return null;
        joined = condition.op === 'and' ? common(joined, next) : united(joined, next);
      }
      return wholeSet(joined, isWhole);
    }
    case 'not': {
      const set = valueSetOf(condition.of, fact, isWhole);
      return set && wholeSet(outside(set), isWhole);
    }
    case 'compare':
      return condition.fact === fact ? wholeSet(compared(condition.test, condition.value), isWhole) : null;
    case 'blank':
      return condition.fact === fact ? { intervals: [], hasBlank: true } : null;
    default:
      return null;
  }
}

/** Tell whether no value is in a set. */
export function isNothing(set: ValueSet): boolean {
  return set.intervals.length === 0 && !set.hasBlank;
}

/** The values in both sets. */
export function common(left: ValueSet, right: ValueSet): ValueSet {
  const intervals: Interval[] = [];
  for (let a = 0, b = 0; ;) {
    const [one, other] = [left.intervals[a], right.intervals[b]];
    if (!one || !other) return { intervals, hasBlank: left.hasBlank && right.hasBlank };
    const both = overlap(one, other);
    if (both) intervals.push(both);
    if (endsFirst(one, other)) a++;
    else b++;
  }
}

/** The values in one of two sets. */
export function united(left: ValueSet, right: ValueSet): ValueSet {
  return outside(common(outside(left), outside(right)));
}

/** The values that are not in a set. */
export function outside(set: ValueSet): ValueSet {
  const intervals: Interval[] = [];
  let [from, hasFrom] = [-Infinity, false];
  for (const one of set.intervals) {
    addTo(intervals, { from, hasFrom, to: one.from, hasTo: !one.hasFrom && one.from !== -Infinity });
    [from, hasFrom] = [one.to, !one.hasTo && one.to !== Infinity];
  }
  addTo(intervals, { from, hasFrom, to: Infinity, hasTo: false });
  return { intervals, hasBlank: !set.hasBlank };
}

function addTo(intervals: Interval[], one: Interval): void {
  if (one.from < one.to || (one.from === one.to && one.hasFrom && one.hasTo)) intervals.push(one);
}

function compared(test: CompareTest, value: number): ValueSet {
  const set = (...intervals: readonly Interval[]): ValueSet => ({ intervals, hasBlank: false });
  const below = (hasTo: boolean): Interval => ({ ...ALL, to: value, hasTo });
  const above = (hasFrom: boolean): Interval => ({ ...ALL, from: value, hasFrom });
  switch (test) {
    case '<':
      return set(below(false));
    case '<=':
      return set(below(true));
    case '>':
      return set(above(false));
    case '>=':
      return set(above(true));
    case '=':
      return set({ from: value, to: value, hasFrom: true, hasTo: true });
    case '<>':
      return set(below(false), above(false));
    default:
      return test satisfies never;
  }
}

function overlap(one: Interval, other: Interval): Interval | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  const hasFrom = holdsEnd(one, from) && holdsEnd(other, from);
  const hasTo = holdsEnd(one, to) && holdsEnd(other, to);
  return from < to || (from === to && hasFrom && hasTo) ? { from, to, hasFrom, hasTo } : null;
}

function holdsEnd({ from, to, hasFrom, hasTo }: Interval, value: number): boolean {
  return (value > from || (value === from && hasFrom)) && (value < to || (value === to && hasTo));
}

function endsFirst(one: Interval, other: Interval): boolean {
  return one.to < other.to || (one.to === other.to && !one.hasTo);
}

/** Where only whole numbers occur, move ends to the whole numbers inside and join neighbours: up to 90 and from 91 on is
 *  everything. Other sets stay as they are. */
export function wholeSet(set: ValueSet, isWhole: boolean): ValueSet {
  if (!isWhole) return set;
  const intervals: Interval[] = [];
  for (const one of set.intervals) {
    const from = wholeFrom(one);
    const to = wholeTo(one);
    if (from > to) continue;
    const whole = { from, to, hasFrom: from !== -Infinity, hasTo: to !== Infinity };
    const before = intervals[intervals.length - 1];
    if (before && before.to + 1 >= from) intervals[intervals.length - 1] = { ...before, to, hasTo: whole.hasTo };
    else intervals.push(whole);
  }
  return { intervals, hasBlank: set.hasBlank };
}

function wholeFrom({ from, hasFrom }: Interval): number {
  return hasFrom || from === -Infinity ? Math.ceil(from) : Math.floor(from) + 1;
}

function wholeTo({ to, hasTo }: Interval): number {
  return hasTo || to === Infinity ? Math.floor(to) : Math.ceil(to) - 1;
}

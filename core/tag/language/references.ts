import { leavesOf } from '../evaluate';
import type { Condition } from '../condition';
import { classOfFact } from './tagFields';

/** A rule as references are followed: the class it gives a tag of, and what it asks. */
export interface ReferringRule {
  readonly tagClass: string;
  readonly when: Condition;
}

/** Put classes in an order in which every class comes after those that its rules ask; classes that ask each other, and
 *  those that ask them, cannot be put in one and are told apart. Otherwise the order of first appearance stays. */
export function classOrder(rules: readonly ReferringRule[]): {
  readonly order: readonly string[];
  readonly circular: readonly (readonly string[])[];
  readonly stuck: ReadonlySet<string>;
} {
  const asks = askedClasses(rules);
  const order: string[] = [];
  const placed = new Set<string>();
  for (let before = -1; before !== order.length;) {
    before = order.length;
    for (const [tagClass, asked] of asks) {
      const isReady = [...asked].every((one) => placed.has(one) || !asks.has(one));
      if (placed.has(tagClass) || !isReady) continue;
      placed.add(tagClass);
      order.push(tagClass);
    }
  }
  const stuck = new Set([...asks.keys()].filter((tagClass) => !placed.has(tagClass)));
  return { order, circular: circles(asks, stuck), stuck };
}

function askedClasses(rules: readonly ReferringRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asks = new Map<string, Set<string>>();
  for (const { tagClass, when } of rules) {
    const asked = asks.get(tagClass) ?? new Set<string>();
    asks.set(tagClass, asked);
    for (const { fact } of leavesOf(when)) {
      const named = classOfFact(fact);
      if (named !== null) asked.add(named);
    }
  }
  return asks;
}

/** Follow first unsettled references until a class comes again: each such way round once. */
function circles(
  asks: ReadonlyMap<string, ReadonlySet<string>>,
  stuck: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const found: string[][] = [];
  const seen = new Set<string>();
  for (const start of stuck) {
    const way: string[] = [];
    let here: string | undefined = start;
    while (here !== undefined && !seen.has(here)) {
      seen.add(here);
      way.push(here);
      here = [...(asks.get(here) ?? [])].find((one) => stuck.has(one));
    }
    const from = here === undefined ? -1 : way.indexOf(here);
    if (from >= 0) found.push(way.slice(from));
  }
  return found;
}

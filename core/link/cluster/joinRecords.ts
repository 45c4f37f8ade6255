import type { LinkRule, Pairs, PairVerdicts } from '../pairs/pairs';
import { Verdict } from '../pairs/pairs';
import { DisjointSets } from './disjointSets';
import type { Apart } from './neverTogether';
import { NeverTogether } from './neverTogether';

/** Candidates with their verdicts, strongest matcher first. */
export interface Decided {
  readonly pairs: Pairs;
  readonly verdicts: PairVerdicts;
}

/** Two records that were joined, or might have been, and why. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly rule: LinkRule;
  readonly likeness: number;
}

/** A link that was cut, because a person keeps its ends apart. */
export interface Cut extends Link {
  readonly decision: number;
}

/** Links, one entry an index. */
export interface Links {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly rules: readonly LinkRule[];
  readonly likeness: Float64Array;
}

/** Records joined to sets. */
export interface Joined {
  readonly sets: DisjointSets;
  /** Links that joined two sets: a tree a set. */
  readonly links: Links;
  readonly cuts: readonly Cut[];
  /** Pairs looked at. */
  readonly looked: number;
}

/** Join the pairs that are the same, strongest first: by matcher, then by rule, then as the source gave them.
 *  A link that would bring together what a person keeps apart is cut; so of a chain the weakest, latest link goes. A record that was cut off still joins others of its value that it may join.
 *  `allows` leaves links out; a person's decisions must pass it too. */
export function joinRecords(
  count: number,
  decided: readonly Decided[],
  apart: readonly Apart[],
  allows: (record: number, rule: LinkRule) => boolean,
): Joined {
  const sets = new DisjointSets(count);
  const never = new NeverTogether(apart);
  const find = (record: number): number => sets.find(record);
  // A tree has fewer links than records.
  const [lefts, rights] = [new Int32Array(count), new Int32Array(count)];
  const [rules, alike]: [LinkRule[], Float64Array] = [[], new Float64Array(count)];
  const cuts: Cut[] = [];
  let looked = 0;

  function join(one: number, other: number, rule: LinkRule, likeness: number): number {
    const [left, right] = [sets.find(one), sets.find(other)];
    if (left === right) return -1;
    const decision = never.between(left, right, find);
    if (decision >= 0) return decision;
    const stays = sets.union(left, right);
    never.joined(stays, stays === left ? right : left);
    lefts[rules.length] = one;
    rights[rules.length] = other;
    alike[rules.length] = likeness;
    rules.push(rule);
    return -1;
  }

  for (const { pairs, verdicts } of decided) {
    for (const [rule, group] of pairsByRule(pairs)) {
      /** By first record of a value: those that it could not take. */
      const cutOff = new Map<number, number[]>();
      for (const pair of group) {
        looked++;
        const [left, right] = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0];
        if (verdicts.verdict[pair] !== Verdict.same || !allows(left, rule) || !allows(right, rule)) continue;
        const likeness = verdicts.likeness[pair] ?? 1;
        const decision = join(left, right, rule, likeness);
        if (decision < 0) continue;
        cuts.push({ left, right, rule, likeness, decision });
        const waiting = cutOff.get(left) ?? [];
        if (!waiting.some((other) => join(other, right, rule, likeness) < 0)) waiting.push(right);
        cutOff.set(left, waiting);
      }
    }
  }
  const joined = rules.length;
  const links = {
    left: lefts.subarray(0, joined),
    right: rights.subarray(0, joined),
    rules,
    likeness: alike.subarray(0, joined),
  };
  return { sets, links, cuts, looked };
}

function pairsByRule({ rules, rule }: Pairs): readonly (readonly [LinkRule, Int32Array])[] {
  const counts = new Int32Array(rules.length);
  for (const one of rule) counts[one] = (counts[one] ?? 0) + 1;
  const groups = rules.map((one, at) => [one, new Int32Array(counts[at] ?? 0)] as const);
  const filled = new Int32Array(rules.length);
  for (let pair = 0; pair < rule.length; pair++) {
    const one = rule[pair] ?? 0;
    const at = filled[one] ?? 0;
    filled[one] = at + 1;
    const group = groups[one]?.[1];
    if (group) group[at] = pair;
  }
  return groups;
}

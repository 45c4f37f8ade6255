import { ACCEPTED, compares, relation } from './condition';
import type { Condition, Leaf } from './condition';
import type { Facts } from './facts';
import { textTest } from './textTest';

/** What a condition asks that the facts cannot answer. */
export interface FactProblem {
  readonly fact: string;
  readonly problem: 'unknown' | 'notANumber' | 'notAText';
}

/** `mask[i]` is 1 where the condition holds for customer i; or the facts that stand in the way, each once. */
export type Evaluation =
  | { readonly kind: 'mask'; readonly mask: Uint8Array }
  | { readonly kind: 'problems'; readonly problems: readonly FactProblem[] };

/** Evaluate a condition for all customers, a column at a time. Blank: see `Condition`.
 *  A fact that is unknown or of the wrong kind makes the whole condition a list of problems; nothing is thrown.
 *  @example evaluate({ op: 'compare', fact: 'orders', test: '>=', value: 2 }, facts) -> { kind: 'mask', mask: [1, 0, ...] } */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  const problems = problemsOf(condition, facts);
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'mask', mask: maskOf(condition, facts) };
}

/** Tell whether a condition holds for one customer; the same answer as that customer's place in `evaluate`'s mask.
 *  A fact that is missing counts as blank. */
export function holds(condition: Condition, facts: Facts, customer: number): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => holds(part, facts, customer));
    case 'or':
      return condition.of.some((part) => holds(part, facts, customer));
    case 'not':
      return !holds(condition.of, facts, customer);
    case 'compare':
      return compares(condition.test, facts.numbers.get(condition.fact)?.[customer] ?? NaN, condition.value);
    case 'is': {
      const text = facts.texts.get(condition.fact);
      const value = text?.dictionary[text.codes[customer] ?? -1];
      return value !== undefined && condition.values.includes(value);
    }
    case 'text': {
      const text = facts.texts.get(condition.fact);
      const value = text?.dictionary[text.codes[customer] ?? -1];
      return value !== undefined && textTest(condition)(value);
    }
    case 'blank':
      return isBlankFact(condition.fact, facts, customer);
    default:
      return condition satisfies never;
  }
}

/** Tell whether a customer has no value in a fact. */
export function isBlankFact(fact: string, facts: Facts, customer: number): boolean {
  const numbers = facts.numbers.get(fact);
  return numbers ? Number.isNaN(numbers[customer] ?? NaN) : (facts.texts.get(fact)?.codes[customer] ?? -1) < 0;
}

function problemsOf(condition: Condition, facts: Facts): readonly FactProblem[] {
  const found = new Map<string, FactProblem>();
  for (const leaf of leavesOf(condition)) {
    const problem = problemOf(leaf, facts);
    if (problem) found.set(JSON.stringify(problem), problem);
  }
  return [...found.values()];
}

/** List the leaves of a condition in the order they are written. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    default:
      return [condition];
  }
}

function problemOf({ op, fact }: Leaf, facts: Facts): FactProblem | null {
  if (!facts.numbers.has(fact) && !facts.texts.has(fact)) return { fact, problem: 'unknown' };
  if (op === 'compare' && !facts.numbers.has(fact)) return { fact, problem: 'notANumber' };
  return (op === 'is' || op === 'text') && !facts.texts.has(fact) ? { fact, problem: 'notAText' } : null;
}

function maskOf(condition: Condition, facts: Facts): Uint8Array {
  switch (condition.op) {
    case 'and':
    case 'or':
      return joined(condition.op, condition.of, facts);
    case 'not':
      return maskOf(condition.of, facts).map((held) => 1 - held);
    default:
      return leafMask(condition, facts);
  }
}

function joined(op: 'and' | 'or', parts: readonly Condition[], facts: Facts): Uint8Array {
  const mask = new Uint8Array(facts.count).fill(op === 'and' ? 1 : 0);
  for (const part of parts) {
    const next = maskOf(part, facts);
    for (let row = 0; row < mask.length; row++) {
      const held = mask[row] ?? 0;
      mask[row] = op === 'and' ? held & (next[row] ?? 0) : held | (next[row] ?? 0);
    }
  }
  return mask;
}

function leafMask(leaf: Leaf, facts: Facts): Uint8Array {
  const mask = new Uint8Array(facts.count);
  const numbers = facts.numbers.get(leaf.fact);
  const text = facts.texts.get(leaf.fact);
  if (leaf.op === 'compare' && numbers) return compareInto(mask, numbers, leaf);
  const isWanted = entryTest(leaf);
  const wanted = text?.dictionary.map(isWanted) ?? [];
  for (let row = 0; row < mask.length; row++) {
    mask[row] = Number(
      leaf.op === 'blank' ? isBlankFact(leaf.fact, facts, row) : (wanted[text?.codes[row] ?? -1] ?? false),
    );
  }
  return mask;
}

/** A text rule runs once per distinct text. */
function entryTest(leaf: Leaf): (entry: string) => boolean {
  if (leaf.op === 'text') return textTest(leaf);
  const values = new Set(leaf.op === 'is' ? leaf.values : []);
  return (entry) => values.has(entry);
}

function compareInto(mask: Uint8Array, numbers: Float64Array, leaf: Extract<Leaf, { op: 'compare' }>): Uint8Array {
  const accepted = ACCEPTED[leaf.test];
  const bound = leaf.value;
  for (let row = 0; row < mask.length; row++) {
    mask[row] = Number((relation(numbers[row] ?? NaN, bound) & accepted) !== 0);
  }
  return mask;
}

import type { Apart } from '../cluster/neverTogether';
import { PairTable } from '../cluster/pairTable';
import type { Records } from '../cluster/record';
import { keyOf } from '../cluster/record';
import type { Decided } from '../cluster/joinRecords';
import { PairWriter, Verdict, type LinkRule } from '../pairs/pairs';
import type { Decision } from './decision';
import { recordKey } from './recordKey';
import type { Reference } from './reference';

/** Why a decision does not hold as it was made. `decision` and `by` are indexes of decisions. */
export type DecisionIssue =
  | { readonly kind: 'nobody'; readonly decision: number; readonly side: 'left' | 'right' }
  | { readonly kind: 'several'; readonly decision: number; readonly side: 'left' | 'right' }
  | { readonly kind: 'itself'; readonly decision: number }
  /** A later decision about the same two says the contrary. */
  | { readonly kind: 'overruled'; readonly decision: number; readonly by: number }
  /** Merging would bring together, over others, two whom `by` keeps apart. */
  | { readonly kind: 'chain'; readonly decision: number; readonly by: number };

/** Decisions as links and as pairs that must stay apart. The first record of an id stands for all: nothing parts the records of one id. */
export interface Resolved {
  readonly merges: Decided;
  /** Decision of each merge pair. */
  readonly mergedBy: readonly number[];
  readonly apart: readonly Apart[];
  readonly issues: readonly DecisionIssue[];
}

const RULES: readonly LinkRule[] = [{ kind: 'decision', kinds: [] }];

/** Find the records that decisions speak of. Of contradicting decisions about the same two the latest holds: by day, then by place in the list. */
export function resolveDecisions(records: Records, decisions: readonly Decision[]): Resolved {
  const find = finder(records, decisions);
  const issues: DecisionIssue[] = [];
  const standing = new Map<number, Standing>();
  const about = new PairTable();
  for (const decision of inOrder(decisions)) {
    const one = decisions[decision];
    if (!one) continue;
    const [left, right] = [find(one.left), find(one.right)];
    const lacks = [lackOf(one.left, left, 'left', decision), lackOf(one.right, right, 'right', decision)];
    issues.push(...lacks.filter((lack) => lack !== null));
    const [a, b] = [left[0], right[0]];
    if (a === undefined || b === undefined || lacks.some((lack) => lack !== null)) continue;
    if (a === b) {
      issues.push({ kind: 'itself', decision });
      continue;
    }
    const pair = about.code(Math.min(a, b), Math.max(a, b));
    const before = standing.get(pair);
    if (before && decisions[before.decision]?.verdict !== one.verdict)
      issues.push({ kind: 'overruled', decision: before.decision, by: decision });
    standing.delete(pair);
    standing.set(pair, { decision, left: a, right: b });
  }
  return { ...linksOf([...standing.values()], decisions), issues };
}

/** A decision that holds, with its records. */
interface Standing {
  readonly decision: number;
  readonly left: number;
  readonly right: number;
}

function linksOf(standing: readonly Standing[], decisions: readonly Decision[]): Omit<Resolved, 'issues'> {
  const pairs = new PairWriter(RULES);
  const mergedBy: number[] = [];
  const apart: Apart[] = [];
  for (const { decision, left, right } of standing) {
    if (decisions[decision]?.verdict === 'same') {
      pairs.add(left, right, 0);
      mergedBy.push(decision);
      continue;
    }
    apart.push({ left, right, decision });
  }
  const merges = pairs.finish();
  const verdicts = {
    verdict: new Uint8Array(merges.count).fill(Verdict.same),
    likeness: new Float64Array(merges.count).fill(1),
  };
  return { merges: { pairs: merges, verdicts }, mergedBy, apart };
}

/** By day, then by place: a decision without a day is older than all with one. */
function inOrder(decisions: readonly Decision[]): readonly number[] {
  return decisions
    .map((_, index) => index)
    .sort((a, b) => (decisions[a]?.day ?? 0) - (decisions[b]?.day ?? 0) || a - b);
}

function lackOf(
  reference: Reference,
  found: readonly number[],
  side: 'left' | 'right',
  decision: number,
): DecisionIssue | null {
  if (found.length === 0) return { kind: 'nobody', decision, side };
  return reference.kind === 'record' && found.length > 1 ? { kind: 'several', decision, side } : null;
}

/** Looks ids and keys up; each record is looked at once, and keys are made only when a decision speaks of one. */
function finder(records: Records, decisions: readonly Decision[]): (reference: Reference) => readonly number[] {
  const asked = decisions.flatMap(({ left, right }) => [left, right]);
  const ids = new Map(asked.flatMap((one) => (one.kind === 'id' ? [[one.id, [] as number[]]] : [])));
  const keys = new Map(asked.flatMap((one) => (one.kind === 'record' ? [[one.key, [] as number[]]] : [])));
  for (let record = 0; record < records.count && asked.length > 0; record++) {
    const id = keyOf(records, record, 'customerId');
    if (id !== null) ids.get(id)?.push(record);
    else if (keys.size > 0) keys.get(recordKey(records, record))?.push(record);
  }
  return (reference) => (reference.kind === 'id' ? ids.get(reference.id) : keys.get(reference.key)) ?? [];
}

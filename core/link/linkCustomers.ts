import { groupsOf, recordsOfLargeSets } from './cluster/largeClusters';
import type { Cut, Decided, Joined, Links } from './cluster/joinRecords';
import { joinRecords } from './cluster/joinRecords';
import type { Apart } from './cluster/neverTogether';
import type { Records } from './cluster/record';
import { readRecords } from './cluster/readRecords';
import { identities } from './cluster/identities';
import type { Decision } from './decide/decision';
import type { DecisionIssue, Resolved } from './decide/resolveDecisions';
import { resolveDecisions } from './decide/resolveDecisions';
import type { KeyTable } from './keys/keyTable';
import { lostZeros } from './pairs/lostZeros';
import type { LinkRule, Matcher } from './pairs/pairs';
import { strongKeys } from './pairs/strongKeys';
import { weakKeys } from './pairs/weakKeys';
import type { Recipe } from '../recipe/recipe';
import type { LinkSettings } from './settings';

/** Which rows are the same customer. */
export interface Linked {
  readonly table: KeyTable;
  readonly records: Records;
  /** Customers, numbered by first row. */
  readonly count: number;
  /** Customer of each row of the table; -1 for a row without any key. */
  readonly customerOfRow: Int32Array;
  readonly customerOfRecord: Int32Array;
  /** First row of each customer. */
  readonly firstRow: Int32Array;
  /** Links that joined records: of a customer of n records there are n - 1. */
  readonly links: Links;
  /** Links that a person's decision cut. */
  readonly cuts: readonly Cut[];
  /** Candidates with their verdicts, strongest matcher first; those to ask about are among them. */
  readonly decided: readonly Decided[];
  /** Sets too large to be joined without a person's word: records, ascending. */
  readonly large: readonly (readonly number[])[];
  readonly apart: readonly Apart[];
  readonly issues: readonly DecisionIssue[];
  /** How much was done, to check that it grows with the rows: pairs looked at, and steps in the sets. */
  readonly work: { readonly pairs: number; readonly hops: number };
}

/** The exact keys, strongest first. A fuzzy or learned matcher is put behind them. `zeros`: what ids are that differ in leading zeros only. */
export function exactMatchers(zeros: Recipe['leadingZeros']): readonly Matcher[] {
  return [strongKeys, weakKeys, lostZeros(zeros)];
}

export const EXACT_MATCHERS = exactMatchers('ask');

/** Join rows to customers: a person's decisions first, then equal keys, strongest first (requirements 47-52, A18 C18, C29).
 *  Values are compared as cleaned, unmasked, and exactly. Blank matches nothing. A row without any key is nobody's.
 *  Ties: of links of equal worth the one of the earlier rows comes first; without "never merge" decisions row order changes nothing but the numbering.
 *  @example linkCustomers(keyTable(sources), [], standardLink).customerOfRow */
export function linkCustomers(
  table: KeyTable,
  decisions: readonly Decision[],
  settings: LinkSettings,
  matchers: readonly Matcher[] = EXACT_MATCHERS,
): Linked {
  const records = readRecords(table, settings);
  const resolved = resolveDecisions(records, decisions);
  const decided = matchers.map(({ source, decide }) => {
    const pairs = source(records);
    return { pairs, verdicts: decide(records, pairs) };
  });
  const { joined, large, work } = joinWithLimit(records, [resolved.merges, ...decided], resolved.apart, settings);
  return {
    table,
    records,
    ...numbered(records, joined, table.rowCount),
    links: joined.links,
    cuts: joined.cuts,
    decided,
    large,
    apart: resolved.apart,
    issues: [...resolved.issues, ...chainIssues(joined.cuts, resolved)],
    work,
  };
}

/** Join; where a set becomes too large, join again with nothing in it but ids and decisions. */
function joinWithLimit(
  records: Records,
  decided: readonly Decided[],
  apart: readonly Apart[],
  { largestCluster }: LinkSettings,
): { joined: Joined; large: Linked['large']; work: Linked['work'] } {
  const joined = joinRecords(records.count, decided, apart, () => true);
  const marked = recordsOfLargeSets(joined.sets, identities(records), largestCluster);
  if (!marked) return { joined, large: [], work: { pairs: joined.looked, hops: joined.sets.hops } };
  const large = groupsOf(joined.sets, marked);
  const again = joinRecords(records.count, decided, apart, (record, rule) => marked[record] === 0 || isCertain(rule));
  const work = { pairs: joined.looked + again.looked, hops: joined.sets.hops + again.sets.hops };
  return { joined: again, large, work };
}

function isCertain({ kind, kinds }: LinkRule): boolean {
  return kind === 'decision' || (kind === 'agreement' && kinds[0] === 'customerId');
}

function numbered(
  { count, ofRow, firstRow }: Records,
  { sets }: Joined,
  rowCount: number,
): Pick<Linked, 'count' | 'customerOfRow' | 'customerOfRecord' | 'firstRow'> {
  const ofRoot = new Int32Array(count).fill(-1);
  const customerOfRecord = new Int32Array(count);
  const first: number[] = [];
  for (let record = 0; record < count; record++) {
    const root = sets.find(record);
    if (ofRoot[root] === -1) ofRoot[root] = first.push(firstRow[record] ?? 0) - 1;
    customerOfRecord[record] = ofRoot[root] ?? -1;
  }
  const customerOfRow = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) customerOfRow[row] = customerOfRecord[ofRow[row] ?? -1] ?? -1;
  return { count: first.length, customerOfRow, customerOfRecord, firstRow: Int32Array.from(first) };
}

/** Merges of a person that another decision of a person cut. */
function chainIssues(cuts: readonly Cut[], { merges, mergedBy }: Resolved): readonly DecisionIssue[] {
  const { left, right } = merges.pairs;
  return cuts.flatMap((cut): readonly DecisionIssue[] => {
    if (cut.rule.kind !== 'decision') return [];
    const pair = mergedBy.findIndex((_, at) => left[at] === cut.left && right[at] === cut.right);
    return [{ kind: 'chain', decision: mergedBy[pair] ?? -1, by: cut.decision }];
  });
}

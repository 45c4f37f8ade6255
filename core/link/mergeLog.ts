import { keyOf, type Records } from './cluster/record';
import type { Linked } from './linkCustomers';
import { STRONG_KINDS, WEAK_KINDS, type KeyKind } from './kinds';
import type { LinkRule } from './pairs/pairs';

/** Why a row belongs to its customer. `row` and `other` are rows of the table. */
export type MergeEvidence =
  /** The customer's first row, or its only one. */
  | { readonly kind: 'first'; readonly row: number }
  /** Every key equals that of an earlier row. */
  | { readonly kind: 'equal'; readonly row: number; readonly other: number; readonly values: readonly KeyValue[] }
  | {
      readonly kind: 'link';
      readonly row: number;
      readonly other: number;
      readonly rule: LinkRule;
      readonly likeness: number;
      readonly values: readonly KeyValue[];
    }
  /** No key at all: nobody's row. */
  | { readonly kind: 'none'; readonly row: number };

export interface KeyValue {
  readonly kind: KeyKind;
  readonly text: string;
}

/** The merge log: every source row keeps its entry; the words are made when asked for. */
export interface MergeLog {
  /** Records joined to others, that is rows that were not the same customer by all keys. */
  readonly joined: number;
  readonly evidence: (row: number) => MergeEvidence;
}

/** Keep for every row the key that joined it to its customer (design: every answer explains itself).
 *  The links of a customer are a tree; it is read from the customer's first row, so that each other record has one link towards it. */
export function mergeLog(linked: Linked): MergeLog {
  const { records, links } = linked;
  const towards = linksTowardsFirst(linked);
  return {
    joined: links.left.length,
    evidence(row) {
      const record = records.ofRow[row] ?? -1;
      if (record < 0) return { kind: 'none', row };
      const first = records.firstRow[record] ?? row;
      if (row !== first) return { kind: 'equal', row, other: first, values: ownValues(linked, record) };
      const link = towards[record] ?? -1;
      const rule = links.rules[link];
      if (!rule) return { kind: 'first', row };
      const end = links.left[link] === record ? links.right[link] : links.left[link];
      const other = records.firstRow[end ?? -1] ?? -1;
      return {
        kind: 'link',
        row,
        other,
        rule,
        likeness: links.likeness[link] ?? 1,
        values: ruleValues(linked, record, rule),
      };
    },
  };
}

/** By record: the link on the way to its customer's first record; -1 for that one. */
function linksTowardsFirst({ records, links }: Linked): Int32Array {
  const { count } = records;
  const starts = new Int32Array(count + 2);
  for (const ends of [links.left, links.right]) for (const end of ends) starts[end + 2] = (starts[end + 2] ?? 0) + 1;
  for (let at = 2; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const touching = new Int32Array(links.left.length * 2);
  links.left.forEach((left, link) => {
    for (const end of [left, links.right[link] ?? 0]) {
      const place = starts[end + 1] ?? 0;
      starts[end + 1] = place + 1;
      touching[place] = link;
    }
  });
  const towards = new Int32Array(count).fill(-1);
  const seen = new Uint8Array(count);
  const waiting: number[] = [];
  for (let first = 0; first < count; first++) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    waiting.push(first);
    for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
      for (let at = starts[record] ?? 0; at < (starts[record + 1] ?? 0); at++) {
        const link = touching[at] ?? 0;
        const end = (links.left[link] === record ? links.right[link] : links.left[link]) ?? 0;
        if (seen[end] === 1) continue;
        seen[end] = 1;
        towards[end] = link;
        waiting.push(end);
      }
    }
  }
  return towards;
}

function ruleValues({ records }: Linked, record: number, { kinds }: LinkRule): readonly KeyValue[] {
  return kinds.flatMap((kind) => valueOf(records, record, kind));
}

/** The strongest key of a record, or its weak ones. */
function ownValues({ records }: Linked, record: number): readonly KeyValue[] {
  const strong = STRONG_KINDS.flatMap((kind) => valueOf(records, record, kind));
  return strong.length > 0 ? strong.slice(0, 1) : WEAK_KINDS.flatMap((kind) => valueOf(records, record, kind));
}

function valueOf(records: Records, record: number, kind: KeyKind): readonly KeyValue[] {
  const text = keyOf(records, record, kind);
  return text === null ? [] : [{ kind, text }];
}

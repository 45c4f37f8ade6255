import { PairTable } from './cluster/pairTable';
import { Shared } from './cluster/record';
import type { Linked } from './linkCustomers';
import { STRONG_KINDS, type StrongKind } from './kinds';
import { Verdict, type LinkRule } from './pairs/pairs';

/** Something that only a person can tell. Customers are numbers of `Linked`; `worth` is the sum of theirs. */
export type ReviewItem =
  /** Two customers that may be one: decide by the two records. */
  | {
      readonly kind: 'pair';
      readonly customers: readonly [number, number];
      readonly records: readonly [number, number];
      readonly rule: LinkRule;
      readonly likeness: number;
      readonly worth: number;
    }
  /** Many customers that keys would join into one; they were left as they are. */
  | { readonly kind: 'large'; readonly customers: readonly number[]; readonly worth: number }
  /** One phone, e-mail or device of many people; it joined nobody by itself. */
  | {
      readonly kind: 'shared';
      readonly by: StrongKind;
      readonly text: string;
      readonly customers: readonly number[];
      readonly worth: number;
    };

/** List what a person should decide, the most valuable first: by the sum of the customers' worth (such as cents of sales by customer number), then by first row.
 *  Each two customers are asked about once, for the strongest reason; nothing is asked about customers whom a person keeps apart. */
export function reviewQueue(linked: Linked, worth: ArrayLike<number>): readonly ReviewItem[] {
  const sum = (customers: readonly number[]): number => customers.reduce((all, who) => all + (worth[who] ?? 0), 0);
  const items = [...pairItems(linked, sum), ...largeItems(linked, sum), ...sharedItems(linked, sum)];
  return items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => b.item.worth - a.item.worth || firstOf(a.item) - firstOf(b.item) || a.at - b.at)
    .map(({ item }) => item);
}

type Sum = (customers: readonly number[]) => number;

function pairItems(linked: Linked, sum: Sum): readonly ReviewItem[] {
  const { customerOfRecord, decided } = linked;
  const known = new PairTable();
  for (const { left, right } of linked.apart)
    askedOnce(known, customerOfRecord[left] ?? -1, customerOfRecord[right] ?? -1);
  const items: ReviewItem[] = [];
  for (const { pairs, verdicts } of decided) {
    for (let pair = 0; pair < pairs.count; pair++) {
      const rule = pairs.rules[pairs.rule[pair] ?? 0];
      if (verdicts.verdict[pair] !== Verdict.ask || !rule) continue;
      const records = [pairs.left[pair] ?? 0, pairs.right[pair] ?? 0] as const;
      const [one, other] = [customerOfRecord[records[0]] ?? -1, customerOfRecord[records[1]] ?? -1];
      if (one === other || !askedOnce(known, one, other)) continue;
      const worth = sum([one, other]);
      items.push({
        kind: 'pair',
        customers: [one, other],
        records,
        rule,
        likeness: verdicts.likeness[pair] ?? 1,
        worth,
      });
    }
  }
  return items;
}

/** True the first time for two customers, in either order. */
function askedOnce(known: PairTable, one: number, other: number): boolean {
  const before = known.count;
  return known.code(Math.min(one, other), Math.max(one, other)) === before;
}

function largeItems({ large, customerOfRecord }: Linked, sum: Sum): readonly ReviewItem[] {
  return large.flatMap((records): readonly ReviewItem[] => {
    const customers = distinct(records.map((record) => customerOfRecord[record] ?? -1));
    return customers.length < 2 ? [] : [{ kind: 'large', customers, worth: sum(customers) }];
  });
}

function sharedItems({ records, customerOfRecord }: Linked, sum: Sum): readonly ReviewItem[] {
  return STRONG_KINDS.flatMap((by): readonly ReviewItem[] => {
    const column = records.keys.get(by);
    if (!column?.shared.includes(Shared.many)) return [];
    const groups = new Map<number, number[]>();
    column.codes.forEach((code, record) => {
      if (code < 0 || column.shared[code] !== Shared.many) return;
      const group = groups.get(code) ?? [];
      group.push(customerOfRecord[record] ?? -1);
      groups.set(code, group);
    });
    return [...groups].flatMap(([code, group]): readonly ReviewItem[] => {
      const customers = distinct(group);
      const text = column.texts[code] ?? '';
      return customers.length < 2 ? [] : [{ kind: 'shared', by, text, customers, worth: sum(customers) }];
    });
  });
}

function distinct(customers: readonly number[]): readonly number[] {
  return [...new Set(customers)].sort((a, b) => a - b);
}

/** Customers are numbered by first row. */
function firstOf({ customers }: ReviewItem): number {
  return Math.min(customers[0] ?? 0, customers[1] ?? Infinity);
}

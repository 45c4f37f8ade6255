import type { Trait } from '../measure/trait';
import { wilson, type Interval } from '../score/wilson';

/** One word of a trait and the customers who have it. */
export interface Share {
  readonly code: number;
  readonly count: number;
  /** Of all customers, those without a word included. */
  readonly share: number;
  readonly cents: number;
  readonly salesShare: number;
  /** 95 % interval of `share` where the population is below `SMALL`; else null. */
  readonly interval: Interval | null;
}

export interface Distribution {
  readonly trait: Trait;
  /** Words that somebody has: in the trait's own order, else by count, ties by amount and then by text. */
  readonly shares: readonly Share[];
  readonly customers: number;
  readonly cents: number;
  /** Customers without a word, and what they spent. */
  readonly unknown: { readonly count: number; readonly cents: number };
}

/** Below this many customers a share is said with its interval. */
export const SMALL = 500;

/** Count customers and sum their money per word of a trait (requirements 126, 133, 134). Sums are exact in cents.
 *  Customers without a word are in `unknown` and stay in the base of every share.
 *  @example three of ten customers are IT: { share: 0.3, interval: 0.108..0.603 } */
export function distribution(trait: Trait, cents: Float64Array): Distribution {
  const counts = new Float64Array(trait.dictionary.length);
  const sums = new Float64Array(trait.dictionary.length);
  const unknown = { count: 0, cents: 0 };
  let total = 0;
  const { codes } = trait;
  for (let customer = 0; customer < codes.length; customer++) {
    const [code, money] = [codes[customer] ?? -1, cents[customer] ?? 0];
    total += money;
    if (code < 0 || code >= counts.length) {
      unknown.count++;
      unknown.cents += money;
    } else {
      counts[code] = (counts[code] ?? 0) + 1;
      sums[code] = (sums[code] ?? 0) + money;
    }
  }
  const customers = trait.codes.length;
  const shares = trait.dictionary.flatMap((_, code): Share[] => {
    const [count, sum] = [counts[code] ?? 0, sums[code] ?? 0];
    if (count === 0) return [];
    return [
      {
        code,
        count,
        share: count / customers,
        cents: sum,
        salesShare: total === 0 ? 0 : sum / total,
        interval: customers < SMALL ? wilson(count, customers) : null,
      },
    ];
  });
  return { trait, shares: inOrder(trait, shares), customers, cents: total, unknown };
}

function inOrder(trait: Trait, shares: readonly Share[]): readonly Share[] {
  if (trait.isOrdered) return shares;
  const textOf = (code: number): string => trait.dictionary[code] ?? '';
  return [...shares].sort(
    (a, b) => b.count - a.count || b.cents - a.cents || (textOf(a.code) < textOf(b.code) ? -1 : 1),
  );
}

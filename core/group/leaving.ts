import type { Trait } from '../measure/trait';

/** Customers who bought in the window, have not done so for a while, and are not gone yet. */
export interface Leaving {
  /** Classes of the activity states that they are in. */
  readonly codes: readonly number[];
  readonly count: number;
  /** Of all customers. */
  readonly share: number;
  readonly cents: number;
  readonly salesShare: number;
}

/** States between active and churned, by id; source: requirement 116. */
const ON_THE_WAY: ReadonlySet<string> = new Set(['dormant', 'preChurn']);
/** Fewer are no headline. */
const LEAST_CUSTOMERS = 5;

/** Sum up who is on the way out and what they brought in the window: dormant and pre-churn customers.
 *  Null for fewer than five of them, and where they brought nothing. */
export function leavingOf(activity: Trait, cents: Float64Array): Leaving | null {
  const codes = activity.dictionary.flatMap((id, code) => (ON_THE_WAY.has(id) ? [code] : []));
  let [count, sum, total] = [0, 0, 0];
  cents.forEach((money, customer) => {
    total += money;
    if (!codes.includes(activity.codes[customer] ?? -1)) return;
    count++;
    sum += money;
  });
  if (count < LEAST_CUSTOMERS || sum <= 0 || total <= 0) return null;
  return { codes, count, share: count / cents.length, cents: sum, salesShare: sum / total };
}

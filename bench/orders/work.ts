import type { Cell } from '../../core/index';

/** The work every engine does, so that the same rows give the same answer cell by cell.
 *
 *  In: a header and rows of [order id, customer id, date, amount, phone, email, city, status], as `orderRows` makes them.
 *  1. Texts lose outer space; a blank mark (`-`, `--`, `/`, `n/a`, `na`, `null`, `none`, `无`, `暂无`, any case) is blank.
 *  2. Date: `Y-M-D`, `Y/M/D`, `Y.M.D`, `Y年M月D日`, `YYYYMMDD`, each also with ` HH:MM[:SS]` behind, or a serial
 *     (number or five digits) -> whole serial day. Impossible days are unreadable.
 *  3. Amount: number or text with ¥ ￥ 元, thousands commas, 万, parentheses for minus -> whole cents.
 *  4. Phone: full-width, `+86`, spaces, `-` -> 11 digits that begin with 13 to 19. Email: lower case, one `@` and a later dot.
 *     Full-width letters and digits count as half-width in dates, amounts and phones.
 *  5. A row without customer, readable date up to today or readable amount is set aside.
 *  6. `已退款` and `已取消`: not an order; a positive amount adds nothing (sale and refund in one row), a negative one is netted.
 *  7. Per customer (every id that is not blank, also when all its rows were set aside): R = days from the last order of all history to today; F = orders, M = net amount, both of the last 365 days.
 *  8. Bins of five: type-7 quantiles over the customers that have orders, a value on a cut belongs to the lower bin, R reversed.
 *     Code = the three bins. Activity by R: up to 90, 180, 360, more. Tier by bins, see `tierOf`.
 *  Out: `tags` and `customers`, see `PortraitRows`. */
export type OrdersRun = (rows: readonly (readonly Cell[])[]) => PortraitRows | Promise<PortraitRows>;

/** One engine of the orders work. `start` opens whatever may be open before the clock runs. */
export interface OrdersEngine {
  start(): OrdersRun | Promise<OrdersRun>;
}

export interface PortraitRows {
  /** One [tier, activity] per order row, header not included, in the order of the rows; [null, null] where the row was set aside. */
  readonly tags: readonly (readonly (string | null)[])[];
  /** One [id, R days, F, M as a decimal amount, r, f, m, code, activity, tier] per customer, in any order.
   *  Without any order: R is null, r, f and m are 0, the code is '', activity and tier are `noOrders`. */
  readonly customers: readonly (readonly (string | number | null)[])[];
  readonly cleaned: Cleaned;
}

/** Proof that the columns outside the result were cleaned too; sums over all rows, also those set aside. */
export interface Cleaned {
  /** Cents of every readable amount. */
  readonly cents: number;
  readonly phones: number;
  /** Sum of the last eight digits of every good phone. */
  readonly phoneTails: number;
  readonly emails: number;
  /** Sum of the lengths of the good emails. */
  readonly emailLetters: number;
  /** Cells that are not blank. */
  readonly orderIds: number;
  readonly cities: number;
}

/** 1 November 2026, the day after the newest sample order. */
export const TODAY = 46327;
export const WINDOW = 365;

/** The tier of three bins, each 1 to 5. */
export function tierOf(r: number, f: number, m: number): string {
  if (f >= 4 && m >= 4) return r >= 4 ? 'high' : 'potential';
  return r <= 2 && f <= 2 && m <= 2 ? 'atRisk' : 'general';
}

/** The activity of R days. */
export function activityOf(days: number): string {
  if (days <= 90) return 'active';
  if (days <= 180) return 'dormant';
  return days <= 360 ? 'preChurn' : 'churned';
}

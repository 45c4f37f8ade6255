/** Numbers per customer, one entry a customer in every array. Money is whole cents. */
export interface Measures {
  readonly count: number;
  /** Days from the last order to today; NaN without any order. */
  readonly recencyDays: Float64Array;
  /** Orders in the window; refunds and cancellations do not count. */
  readonly frequency: Float64Array;
  /** Net amount in the window in cents, refunds netted. */
  readonly monetaryCents: Float64Array;
  /** Serial days (1900 system) of first and last order; NaN without any. */
  readonly firstOrder: Float64Array;
  readonly lastOrder: Float64Array;
  /** Orders in all history. */
  readonly orders: Float64Array;
  /** Net cents in all history. */
  readonly allCents: Float64Array;
  /** Refund rows in all history. */
  readonly refunds: Float64Array;
  /** Average amount of an order in the window in cents; NaN without orders. */
  readonly averageOrderCents: Float64Array;
  /** Mean days between distinct purchase days in all history; NaN below two. */
  readonly cycleDays: Float64Array;
}

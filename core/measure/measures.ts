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
  /** What only order rows can tell; absent where a customer sheet gives totals. Each column is made when first asked for. */
  readonly behaviour?: Behaviour;
}

/** Numbers per customer that a run needs only when a rule, class or report asks for them. NaN without any order. */
export interface Behaviour {
  /** Distinct calendar months with a purchase in all history. */
  readonly purchaseMonths: Float64Array;
  /** Orders in the last 30, 90 and 180 days, today and the boundary day included. */
  readonly orders30: Float64Array;
  readonly orders90: Float64Array;
  readonly orders180: Float64Array;
  /** Change of the average order from the stretch before the window to the window, as a share: 0.2 = a fifth more.
   *  The stretch before is as long as the window; NaN without orders in both. */
  readonly averageOrderChange: Float64Array;
  /** Share of the money sold in all history that went back, 0-1. */
  readonly refundShare: Float64Array;
}

import type { Book } from '../../core/index';
import type { DirtId, DirtPlace } from './dirt.data';

/** How large a sample is and from which seed it comes. */
export interface SampleOptions {
  /** Data rows of the order sheet, duplicates and refunds included: 200 to 1,000,000. */
  readonly orders: number;
  readonly seed: number;
}

/** A dirty workbook and what is true about it. */
export interface Sample {
  readonly book: Book;
  readonly truth: SampleTruth;
  /** The day the sample is looked at, `YYYY-MM-DD`; later orders are future orders. */
  readonly asOf: string;
}

/** What an order row really is.
 *  `refund`: money given back, a negative row. `refunded`: a positive row whose status says it was given back.
 *  `duplicate`: the exact copy of an earlier row. `noCustomer`: neither id nor phone. */
export type OrderKind =
  | 'sale'
  | 'refund'
  | 'refunded'
  | 'cancelled'
  | 'duplicate'
  | 'future'
  | 'badDate'
  | 'badAmount'
  | 'unexplainedNegative'
  | 'noCustomer';

export type Currency = 'CNY' | 'USD' | 'GBP' | 'EUR';

/** The truth about one data row of the order sheet. */
export interface OrderTruth {
  /** Zero-based row in the sheet. */
  readonly row: number;
  readonly orderId: string;
  /** Index in `SampleTruth.customers`; null when the row names nobody. */
  readonly customer: number | null;
  readonly kind: OrderKind;
  /** Whole 1900-system serial; null when the cell holds no readable date. */
  readonly date: number | null;
  /** Signed amount in cents; null when the cell holds no readable amount. */
  readonly cents: number | null;
  readonly currency: Currency;
  /** National digits of the phone; null when the cell is blank or cannot be read safely. */
  readonly phone: string | null;
  readonly dirt: readonly DirtId[];
}

export type Gender = 'male' | 'female';

/** The truth about one row of the customer sheet; texts are clean, whatever the cells say. */
export interface CustomerTruth {
  readonly row: number;
  readonly id: string;
  /** Index in `SampleTruth.persons`. */
  readonly person: number;
  readonly name: string;
  readonly company: string | null;
  readonly gender: Gender;
  readonly age: number;
  /** National digits. The cell may be blank or damaged: see `dirt`. */
  readonly phone: string;
  readonly email: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly industry: string;
  readonly registered: number;
  readonly dirt: readonly DirtId[];
}

/** How a person buys: the six kinds behind the skew of a real shop, and those who never bought. */
export type Profile = 'oneTime' | 'occasional' | 'regular' | 'heavy' | 'churned' | 'new' | 'noOrders';

/** One real person (in the B2B sample: one real account) and its rows in the customer sheet. */
export interface PersonTruth {
  readonly profile: Profile;
  readonly customers: readonly number[];
}

/** The truth about one row of the service log. */
export interface ServiceTruth {
  readonly row: number;
  readonly customer: number;
  readonly date: number;
  readonly topic: string;
}

/** Everything that is true about a sample, beside its cells. */
export interface SampleTruth {
  readonly orders: readonly OrderTruth[];
  readonly customers: readonly CustomerTruth[];
  readonly persons: readonly PersonTruth[];
  readonly service: readonly ServiceTruth[];
  /** Where the order sheet's frame is, zero-based rows. */
  readonly headerRow: number;
  readonly totalRow: number;
  readonly blankRows: readonly number[];
  /** How often each kind of dirt was put in. */
  readonly dirt: ReadonlyMap<DirtId, number>;
  /** Per place of dirt: how many cells or rows could have got it; a rate is a share of these. */
  readonly places: ReadonlyMap<DirtPlace, number>;
}

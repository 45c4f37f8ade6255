import type { Bilingual } from '../words';

/** What a column means. One role per column; `productName` etc. may be absent. */
export type Role =
  | 'customerId'
  | 'customerName'
  | 'phone'
  | 'email'
  | 'orderId'
  | 'orderDate'
  | 'amount'
  | 'quantity'
  | 'unitPrice'
  | 'status'
  | 'productId'
  | 'product'
  | 'category'
  | 'region'
  | 'city'
  | 'channel'
  | 'lastOrderDate'
  | 'firstOrderDate'
  | 'orderCount'
  | 'totalAmount'
  /** Whole days since the last order, in a customer table that gives days and no date. */
  | 'recencyDays'
  | TraitRole
  | EventRole;

/** What describes a customer beside the orders. Found only in columns that carry none of the roles above. */
export type TraitRole =
  | 'gender'
  | 'age'
  | 'birthDate'
  /** Sensitive: never read unless a mapping says so, see `ColumnMeaning.offers`. */
  | 'idCard'
  | 'company'
  | 'companySize'
  | 'industry'
  | 'contactRole'
  | 'occupation'
  /** A province column beside another column that is the region. */
  | 'province'
  | 'address'
  | 'postcode'
  | 'device'
  | 'ip'
  /** Mobile or PC, beside another column that is the channel. */
  | 'platform'
  /** Where the customer came from, beside another column that is the channel. */
  | 'source'
  | 'payment'
  /** Whether the customer agrees to marketing; the header says which answer agrees. */
  | 'consent'
  | 'need'
  /** Free text: remarks, service records, answers. */
  | 'note'
  | 'browseCount'
  | 'interactionCount'
  | 'satisfaction'
  /** Who of our own people looks after the customer. */
  | 'owner'
  /** The time of day of an order, where the date column carries none. */
  | 'orderTime';

/** What a row of a service log, a survey or a browsing log tells beside its customer. */
export type EventRole = 'eventDate' | 'eventKind';

export type SheetKind = 'orders' | 'customers' | 'interactions' | 'other';

/** A guess with its reason. `confidence` is 0-1; 1 is the user's own word. */
export interface ColumnMeaning {
  /** Zero-based column in the sheet. */
  readonly column: number;
  /** Header text as the user wrote it, trimmed; "" when the header cell is blank; the column letter when the sheet has no header row. */
  readonly header: string;
  readonly role: Role | null;
  readonly confidence: number;
  readonly reason: Bilingual;
  /** A sensitive role that the column would have (identity card numbers). Its `role` stays null, so nothing reads it, until a mapping gives it. */
  readonly offers?: Role;
}

export interface SheetMeaning {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly confidence: number;
  /** Zero-based row of the header (the lower one of two; -1 when the sheet has none), and the first and last data row (last < first when there is none). */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows inside first..last that are totals (合计), set aside. */
  readonly totalRows: readonly number[];
  readonly columns: readonly ColumnMeaning[];
  readonly notices: readonly Bilingual[];
}

export type Shape = 'orders' | 'customers' | 'customers+orders';

export interface BookMeaning {
  readonly kind: 'book';
  readonly shape: Shape;
  readonly orders: SheetMeaning | null;
  readonly customers: SheetMeaning | null;
  /** The service log, survey or browsing log whose customers are mostly known to the sheets above. */
  readonly interactions: SheetMeaning | null;
  /** Sheets that were looked at and not used; the reason is their last notice. */
  readonly others: readonly SheetMeaning[];
}

/** No sheet of the book can be used. */
export interface NoMeaning {
  readonly kind: 'none';
  /** One sentence a sheet: what was found, what is missing, how to say it with a mapping; and one an unknown header of the mapping. */
  readonly reasons: readonly Bilingual[];
  readonly sheets: readonly SheetMeaning[];
}

/** What the user said: column header (exact text, or spreadsheet letter such as "C") -> role, or "ignore". */
export type Mapping = ReadonlyMap<string, Role | 'ignore'>;

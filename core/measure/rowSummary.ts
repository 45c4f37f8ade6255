import type { CleanedSheet } from '../clean/cleanSheet';
import { moneyOf, textOf } from '../clean/cleanSheet';
import { orderState } from '../clean/status';
import type { Gathered } from './gather';
import type { OrderRows } from './orderRows';
import { creditNotes } from './refundSigns';
import { ASIDE_REASONS, RowState } from './rowState';

/** Every data row accounted for: read = kept + set aside. */
export interface RowSummary {
  readonly sheet: string;
  readonly read: number;
  readonly kept: number;
  readonly sales: number;
  readonly refunds: number;
  readonly cancelled: number;
  readonly details: number;
  readonly aside: number;
  /** Rows per reason id, each row under its first reason; reasons without rows are left out. */
  readonly asideBy: ReadonlyMap<string, number>;
  /** What was met, counted over all rows whatever else is true of them. */
  readonly found: ReadonlyMap<string, number>;
}

/** Account for the rows of the main sheet of a run. */
export function summarizeRows(gathered: Gathered): RowSummary {
  if (gathered.orders) {
    const { sheet, rows } = gathered.orders;
    return { ...countStates(sheet, rows.state), found: findings(sheet, rows) };
  }
  const listed = gathered.customers;
  if (!listed)
    return {
      sheet: '',
      read: 0,
      kept: 0,
      sales: 0,
      refunds: 0,
      cancelled: 0,
      details: 0,
      aside: 0,
      asideBy: new Map(),
      found: new Map(),
    };
  return { ...countStates(listed.sheet, listed.state), found: new Map() };
}

function countStates(sheet: CleanedSheet, state: Uint8Array): Omit<RowSummary, 'found'> {
  const counts = new Float64Array(256);
  for (let row = 0; row < state.length; row++) counts[state[row] ?? 0] = (counts[state[row] ?? 0] ?? 0) + 1;
  const of = (code: number): number => counts[code] ?? 0;
  const asideBy = new Map(
    ASIDE_REASONS.filter(({ state: code }) => of(code) > 0).map(({ state: code, id }) => [id, of(code)]),
  );
  const aside = [...asideBy.values()].reduce((sum, count) => sum + count, 0);
  const [sales, refunds, cancelled, details] = [
    of(RowState.sale),
    of(RowState.refund),
    of(RowState.cancelled),
    of(RowState.detail),
  ];
  const kept = sales + refunds + cancelled + details;
  return { sheet: sheet.meaning.sheet, read: kept + aside, kept, sales, refunds, cancelled, details, aside, asideBy };
}

function findings(sheet: CleanedSheet, rows: OrderRows): Map<string, number> {
  const isRow = (row: number): boolean =>
    rows.state[row] !== RowState.blankRow && rows.state[row] !== RowState.totalRow;
  const count = (test: (row: number) => boolean): number => {
    let found = 0;
    for (let row = 0; row < rows.count; row++) if (test(row) && isRow(row)) found++;
    return found;
  };
  const found = new Map<string, number>();
  const note = (id: string, number: number): void => {
    if (number > 0) found.set(id, number);
  };
  const orders = textOf(sheet, 'orderId');
  const credits = orders && creditNotes(orders.dictionary);
  const price = moneyOf(sheet, 'unitPrice')?.units;
  const quantity = moneyOf(sheet, 'quantity')?.units;
  const status = textOf(sheet, 'status');
  const states = status?.dictionary.map(orderState);
  note(
    'missing_customer',
    count((row) => (rows.customer[row] ?? -1) < 0),
  );
  note('exact_duplicate_rows', rows.duplicates);
  if (orders && credits)
    note(
      'cancellation_rows',
      count((row) => credits[orders.codes[row] ?? -1] === true),
    );
  if (status && states)
    note(
      'refund_status',
      count((row) => states[status.codes[row] ?? -1] === 'refund'),
    );
  if (status && states)
    note(
      'cancelled_status',
      count((row) => states[status.codes[row] ?? -1] === 'cancelled'),
    );
  if (quantity)
    note(
      'negative_quantity',
      count((row) => (quantity[row] ?? 0) < 0),
    );
  if (price)
    note(
      'zero_price',
      count((row) => price[row] === 0),
    );
  note(
    'negative_amount',
    count((row) => (rows.cents[row] ?? 0) < 0),
  );
  note(
    'zero_amount',
    count((row) => rows.cents[row] === 0),
  );
  return found;
}

import type { CleanedSheet } from '../clean/cleanSheet';
import { moneyOf, textOf } from '../clean/cleanSheet';
import { orderStates } from '../clean/status';
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
  const tests = findingTests(sheet, rows);
  const found = new Float64Array(tests.length);
  for (let row = 0; row < rows.count; row++) {
    const state = rows.state[row];
    if (state === RowState.blankRow || state === RowState.totalRow || state === RowState.erased) continue;
    for (let test = 0; test < tests.length; test++) if (tests[test]?.holds(row)) found[test] = (found[test] ?? 0) + 1;
  }
  const counts = new Map<string, number>(tests.map(({ id }, test) => [id, found[test] ?? 0]));
  counts.set('exact_duplicate_rows', rows.duplicates);
  return new Map(FINDINGS.map((id): [string, number] => [id, counts.get(id) ?? 0]).filter(([, count]) => count > 0));
}

/** What is counted over all rows, in the order of the report. */
const FINDINGS = [
  'missing_customer',
  'exact_duplicate_rows',
  'cancellation_rows',
  'refund_status',
  'cancelled_status',
  'negative_quantity',
  'zero_price',
  'negative_amount',
  'zero_amount',
] as const;

interface FindingTest {
  readonly id: (typeof FINDINGS)[number];
  readonly holds: (row: number) => boolean;
}

function findingTests(sheet: CleanedSheet, { customer, cents }: OrderRows): readonly FindingTest[] {
  const price = moneyOf(sheet, 'unitPrice')?.units;
  const quantity = moneyOf(sheet, 'quantity')?.units;
  const tests: FindingTest[] = [
    { id: 'missing_customer', holds: (row) => (customer[row] ?? -1) < 0 },
    { id: 'negative_amount', holds: (row) => (cents[row] ?? 0) < 0 },
    { id: 'zero_amount', holds: (row) => cents[row] === 0 },
  ];
  const orders = textOf(sheet, 'orderId');
  if (orders) {
    const isCredit = creditNotes(orders.dictionary);
    const isNegative = (row: number): boolean => (cents[row] ?? 0) < 0 || (quantity?.[row] ?? 0) < 0;
    tests.push({ id: 'cancellation_rows', holds: (row) => isNegative(row) && isCredit(orders.codes[row] ?? -1) });
  }
  const status = textOf(sheet, 'status');
  if (status) {
    const states = orderStates(status.dictionary);
    tests.push({ id: 'refund_status', holds: (row) => states[status.codes[row] ?? -1] === 'refund' });
    tests.push({ id: 'cancelled_status', holds: (row) => states[status.codes[row] ?? -1] === 'cancelled' });
  }
  if (quantity) tests.push({ id: 'negative_quantity', holds: (row) => (quantity[row] ?? 0) < 0 });
  if (price) tests.push({ id: 'zero_price', holds: (row) => price[row] === 0 });
  return tests;
}

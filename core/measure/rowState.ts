import type { Bilingual } from '../words';

/** What a data row counts as. Kept rows are below `FIRST_ASIDE`; every row set aside has its reason. */
export const RowState = {
  sale: 0,
  /** Money given back: netted in M, not counted in F. */
  refund: 1,
  /** Cancelled, closed or unpaid: counts nothing. */
  cancelled: 2,
  /** A further line of an order whose amount stands on another line. */
  detail: 3,
  /** Of a person who asked to be forgotten: in no list, count or sheet of ours. */
  erased: 9,
  blankRow: 10,
  totalRow: 11,
  noCustomer: 12,
  duplicate: 13,
  noDate: 14,
  badDate: 15,
  ambiguousDate: 16,
  futureDate: 17,
  noAmount: 18,
  badAmount: 19,
  otherCurrency: 20,
  negativeAmount: 21,
  duplicateCustomer: 22,
} as const;

export type RowStateCode = (typeof RowState)[keyof typeof RowState];

/** States from here on are set aside: they count nothing and are listed. */
export const FIRST_ASIDE = RowState.totalRow;

/** Why a row was set aside. `blankRow` and `erased` are no rows at all and are not listed. */
export const ASIDE_REASONS: readonly {
  readonly state: RowStateCode;
  readonly id: string;
  readonly reason: Bilingual;
}[] = [
  { state: RowState.totalRow, id: 'total_row', reason: { zh: '合计行', en: 'total row' } },
  { state: RowState.noCustomer, id: 'missing_customer', reason: { zh: '没有客户标识', en: 'no customer key' } },
  {
    state: RowState.duplicate,
    id: 'exact_duplicate',
    reason: { zh: '与前面某行完全相同（含订单号）', en: 'equal to an earlier row in every cell, order id included' },
  },
  { state: RowState.noDate, id: 'missing_date', reason: { zh: '没有日期', en: 'no date' } },
  {
    state: RowState.badDate,
    id: 'bad_date',
    reason: { zh: '日期读不出或不存在', en: 'unreadable or impossible date' },
  },
  {
    state: RowState.ambiguousDate,
    id: 'ambiguous_date',
    reason: { zh: '日月顺序不明', en: 'day/month order unknown' },
  },
  {
    state: RowState.futureDate,
    id: 'future_date',
    reason: { zh: '日期晚于分析日', en: 'date after the analysis date' },
  },
  { state: RowState.noAmount, id: 'missing_amount', reason: { zh: '没有金额', en: 'no amount' } },
  { state: RowState.badAmount, id: 'bad_amount', reason: { zh: '金额读不出', en: 'unreadable amount' } },
  {
    state: RowState.otherCurrency,
    id: 'other_currency',
    reason: { zh: '与主币种不同，一次只算一种货币', en: 'not the main currency; one currency per run' },
  },
  {
    state: RowState.negativeAmount,
    id: 'negative_amount',
    reason: {
      zh: '负数金额，找不到对应的早先订单，也没有退款标记',
      en: 'negative amount without an earlier order to pair with and without a refund sign',
    },
  },
  {
    state: RowState.duplicateCustomer,
    id: 'duplicate_customer',
    reason: { zh: '同一客户已有更新的一行', en: 'a newer row is of the same customer' },
  },
];

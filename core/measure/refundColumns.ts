import type { CleanedSheet } from '../clean/cleanSheet';
import { isPartRefund, orderState } from '../clean/status';
import { foldHeader, withoutBrackets } from '../understand/foldHeader';
import { readMoney } from '../understand/readMoney';

const folded = (headers: string): ReadonlySet<string> => new Set(headers.split(',').map(foldHeader));

/** Headers of what went back of an order, known as a whole. */
const REFUNDED = folded(
  '退款金额, 订单退款金额, 已退款金额, 实际退款金额, 退款总金额, refunded amount, amount refunded, total refunded, refund amount, order refund amount',
);
/** Headers of what became of an order after its sale, known as a whole. */
const AFTER_SALES = folded(
  '售后状态, 退款状态, 退货状态, 退款退货状态, 售后退款状态, refund status, return status, after sales status, aftersales status, after sale status',
);
/** Amounts from which a refund may have been taken already. */
const MAY_BE_NET = /net|净|實收|实收|收入|revenue|adjusted/i;

/** What a sheet says of refunds beside its column of order states. */
export interface RefundColumns {
  /** Header of the column of sums; null when there is none. */
  readonly header: string | null;
  /** The sum of a row in cents; 0 or NaN without one. */
  readonly sum: (row: number) => number;
  /** Whether the after-sales state of a row says that all or part of it went back, or neither; null in a sheet without such a column. */
  readonly said: ((row: number) => 'all' | 'part' | 'none') | null;
}

/** Find the columns without a role that tell refunds (退款金额, 售后状态, "Refunded Amount"), by their headers alone. null: none, or the amount may be net of them already. */
export function refundColumns({ meaning, columns, sheet, firstRow }: CleanedSheet): RefundColumns | null {
  if (MAY_BE_NET.test(columns.get('amount')?.meaning.header ?? '')) return null;
  const free = meaning.columns.filter(({ role }) => role === null);
  const sums = free.find(({ header }) => REFUNDED.has(foldHeader(withoutBrackets(header))));
  const states = free.filter(({ header }) => AFTER_SALES.has(foldHeader(header)));
  if (!sums && states.length === 0) return null;
  const words = new Map<string, 'all' | 'part' | 'none'>();
  const read = (word: string): 'all' | 'part' | 'none' => {
    const known = words.get(word) ?? wordOf(word);
    words.set(word, known);
    return known;
  };
  const saidIn = (row: number): 'all' | 'part' | 'none' => {
    const cells = sheet.rows[firstRow + row] ?? [];
    const said = states.map(({ column }) => {
      const cell = cells[column] ?? null;
      return typeof cell === 'string' ? read(cell) : 'none';
    });
    return said.find((one) => one !== 'none') ?? 'none';
  };
  return {
    header: sums?.header ?? null,
    sum: (row) => (sums ? Math.round(readMoney(sheet.rows[firstRow + row]?.[sums.column] ?? null) * 100) : 0),
    said: states.length > 0 ? saidIn : null,
  };
}

function wordOf(word: string): 'all' | 'part' | 'none' {
  if (isPartRefund(word)) return 'part';
  return orderState(word) === 'refund' ? 'all' : 'none';
}

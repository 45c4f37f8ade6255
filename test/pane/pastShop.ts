import { isoDate, plainSheet, type Book, type Cell } from '../../core/index';
import { shop, TODAY } from './shop';

/** One row of the history sheet, as a run writes it. */
export interface PastRow {
  readonly what: string;
  /** Days before the day on which the shop is looked at. */
  readonly ago: number;
  readonly rules?: string;
  readonly customers?: number;
  readonly orders?: number;
  readonly sales?: number;
  /** Customers of high value, and at risk. */
  readonly high?: number;
  readonly risk?: number;
}

/** Three runs, oldest first: 3 of 30, 6 of 30 and 10 of 40 customers of high value. The rules changed before the last. */
export const PAST: readonly PastRow[] = [
  { what: '运行', ago: 120, rules: 'r1', customers: 30, orders: 60, sales: 9000, high: 3, risk: 27 },
  { what: '运行', ago: 60, rules: 'r1', customers: 30, orders: 70, sales: 9500, high: 6, risk: 24 },
  { what: '运行', ago: 31, rules: 'r2', customers: 40, orders: 90, sales: 12500.5, high: 10, risk: 30 },
];

const HEADER = ['事项', '时间', '分析日', '谁', '结果指纹', '规则指纹', '客户数', '订单数', '销售额', 'RFM分层 高价值客户', 'RFM分层 流失风险客户']; // prettier-ignore

/** The shop, and beside its orders the history of earlier runs, found by its name. */
export function pastShop(past: readonly PastRow[] = PAST): Book {
  const book = shop();
  const rows: Cell[][] = past.map((one, at) => [
    one.what,
    null,
    isoDate(TODAY - one.ago),
    null,
    `run${at}`,
    one.rules ?? null,
    one.customers ?? null,
    one.orders ?? null,
    one.sales ?? null,
    one.high ?? null,
    one.risk ?? null,
  ]);
  const name = '画像_历史';
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...book,
    sheets: [...book.sheets, plainSheet(name, [['画像历史'], [], HEADER, ...rows])],
    names: [{ name: '_cp_sheet_history', sheet: name, area }],
  };
}

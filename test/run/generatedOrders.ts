import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import { isoDate } from '../../core/book/serial';
import { TODAY } from './runBook';

export const ORDER_HEADER: readonly Cell[] = ['订单号', '客户编号', '下单日期', '订单状态', '品类', '金额'];

const STATUSES = ['已完成', '已完成', '已完成', '已退款', '已取消', '部分退款', null];
const CATEGORIES = ['茶', '杯', '壶', null];

/** One row of an order export with everything that happens in one: shared order ids, refunds with and without a sign, dirt, blanks. */
export const orderRow: fc.Arbitrary<readonly Cell[]> = fc
  .record({
    order: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 12 }),
    customer: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 15 }),
    days: fc.option(fc.integer({ min: -3, max: 500 }), { freq: 15 }),
    status: fc.constantFrom(...STATUSES),
    category: fc.constantFrom(...CATEGORIES),
    cents: fc.option(fc.integer({ min: -3000, max: 9000 }), { freq: 15 }),
  })
  .map(({ order, customer, days, status, category, cents }) => [
    order === null ? null : `S${order}`,
    customer === null ? null : `C${customer}`,
    days === null ? null : isoDate(TODAY - days),
    status,
    category,
    cents === null ? null : cents / 100,
  ]);

/** Rows that leave no doubt that the sheet holds orders, of customers of their own. */
export const PLAIN_ROWS: readonly (readonly Cell[])[] = Array.from({ length: 12 }, (_, i) => [
  `P${i}`,
  `K${i % 6}`,
  isoDate(TODAY - 20 - i),
  '已完成',
  '茶',
  20 + i,
]);

/** Put rows into an order that the numbers say. */
export function shuffledBy<T>(rows: readonly T[], numbers: readonly number[]): readonly T[] {
  return rows
    .map((row, at) => ({ row, by: numbers[at % numbers.length] ?? 0, at }))
    .sort((a, b) => a.by - b.by || b.at - a.at)
    .map(({ row }) => row);
}

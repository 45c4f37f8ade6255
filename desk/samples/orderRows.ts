import type { Cell, Sheet } from '../../core/index';
import { DateStyle, plainSheet } from '../../core/index';
import type { Day } from './calendar';
import { dayOf, serialOf } from './calendar';
import { groupedAmount, joined, padded, plainAmount } from './digits';
import type { Random } from './random';
import { randomFrom } from './random';

/** How many order rows to write, and from which seed. */
export interface OrderRowsOptions {
  readonly rows: number;
  readonly seed: number;
}

/** Write a header and `rows` order rows of exactly eight cells for timing runs: order id, customer id, order date,
 *  amount, phone, email, city, status. About one customer for five orders, 24 months up to 31 October 2026, dates
 *  as mixed text and serials, amounts as numbers and text, one person's phone in several spellings, one customer
 *  in eleven the same person as another, three rows in a hundred with one faulty cell.
 *  Every text but city and status is a flat string of its own, as a host delivers it.
 *  @example orderRows({ rows: 1000, seed: 1 }).length -> 1001 */
export function orderRows({ rows, seed }: OrderRowsOptions): Cell[][] {
  const random = randomFrom(seed);
  const customers = Math.max(1, Math.round(rows / 5));
  const written: Cell[][] = [[...ORDER_HEADER]];
  for (let index = 0; index < rows; index += 1) {
    const row = orderRow(index, skewedCustomer(random, customers), customers, random);
    if (random.chance(DIRTY_RATE)) spoil(row, random);
    written.push(row);
  }
  return written;
}

/** Put the rows of `orderRows` into a sheet whose date serials are date-styled, as a reader of files gives it. */
export function orderSheet(options: OrderRowsOptions): Sheet {
  const rows = orderRows(options);
  const styles = Uint8Array.from(rows, (row) => (typeof row[2] === 'number' ? DateStyle.date : DateStyle.none));
  return plainSheet('Orders', rows, { dates: new Map([[2, styles]]) });
}

/** The eight headings of `orderRows`. */
export const ORDER_HEADER = ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Phone', 'Email', 'City', 'Status'];

const DIRTY_RATE = 0.03;
const LAST_DAY = serialOf({ year: 2026, month: 10, day: 31 });
const DAYS = Array.from({ length: 730 }, (_, back) => dayOf(LAST_DAY - back));

/** A squared draw: customers with low numbers buy often, most buy once or twice. */
function skewedCustomer(random: Random, customers: number): number {
  const draw = random.next();
  return Math.floor(draw * draw * customers);
}

function orderRow(index: number, customer: number, customers: number, random: Random): Cell[] {
  const person = customer % Math.ceil(customers / 1.1);
  return [
    `SO${padded(index + 1, 9)}`,
    `C${padded(customer + 1, 7)}`,
    dateCell(random),
    amountCell(random),
    phoneCell(person, random),
    emailCell(person, random),
    random.pick(CITIES),
    random.pick(STATUSES),
  ];
}

function dateCell(random: Random): Cell {
  const back = random.below(DAYS.length);
  const day = DAYS[back];
  if (day === undefined || random.chance(0.4)) return LAST_DAY - back;
  return random.pick(DATE_SPELLINGS)(day, random);
}

const two = (value: number): string => padded(value, 2);

const DATE_SPELLINGS: readonly DateSpelling[] = [
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}.${month}.${day}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}${two(month)}${two(day)}`,
  ({ year, month, day }, random) =>
    joined(String(year), '-', two(month), '-', two(day), ' ', two(random.below(24)), ':', two(random.below(60))),
];
type DateSpelling = (day: Day, random: Random) => string;

function amountCell(random: Random): Cell {
  const draw = random.next();
  const cents = 990 + Math.floor(draw * draw * draw * 500000);
  if (random.chance(0.3)) return cents / 100;
  return random.pick(AMOUNT_SPELLINGS)(cents);
}

const AMOUNT_SPELLINGS: readonly AmountSpelling[] = [
  (cents) => plainAmount(cents),
  (cents) => plainAmount(cents),
  (cents) => groupedAmount(cents),
  (cents) => `¥${groupedAmount(cents)}`,
  (cents) => `${plainAmount(cents)}元`,
];
type AmountSpelling = (cents: number) => string;

function phoneCell(person: number, random: Random): Cell {
  const digits = phoneOf(person);
  const style = random.below(10);
  if (style === 0) return Number(digits);
  if (style === 1) return joined('+86 ', digits);
  if (style === 2) return joined(digits.slice(0, 3), '-', digits.slice(3, 7), '-', digits.slice(7));
  if (style === 3) return joined(digits.slice(0, 3), ' ', digits.slice(3, 7), ' ', digits.slice(7));
  return digits;
}

/** One number a person: the multiplier shares no factor with the count of numbers, so none comes twice. */
function phoneOf(person: number): string {
  return `16${padded((person * 2654435761 + 12345678) % 1e9, 9)}`;
}

function emailCell(person: number, random: Random): Cell {
  if (random.chance(0.2)) return null;
  const local = random.chance(0.1) ? 'Buyer' : 'buyer';
  return joined(local, padded(person + 1, 7), '@example.com');
}

/** Damage one cell of a row. */
function spoil(row: Cell[], random: Random): void {
  const [column, text] = random.pick(FAULTS);
  row[column] = text;
}

const FAULTS: readonly (readonly [number, Cell])[] = [
  [1, null],
  [2, '2026-02-30'],
  [2, '待定'],
  [3, '面议'],
  [3, null],
  [4, '160123456789'],
  [4, '无'],
  [5, 'buyer＠example'],
  [6, ' \u3000'],
];

const CITIES =
  '北京 上海 广州市 深圳 杭州 成都市 武汉 西安 南京 重庆 天津 苏州市 长沙 郑州 青岛 沈阳 合肥 厦门 昆明 大连'.split(
    ' ',
  );
const STATUSES = '已完成 已完成 已完成 已完成 已发货 已完成 已签收 已完成 已取消 已退款'.split(' ');

import { createHash } from 'node:crypto';
import type { Cell } from '../../core/book/cell';
import { bookOf, runBook } from './runBook';

/** Make a portrait of a fixed dirty sheet and print the hash of its patch. Run in processes of many zones and languages. */
const NAMES = ['张伟', 'Åsa', 'ábel', 'Zoë', 'ı', 'İ', 'ß', '李娜'];
const DATES = [
  '2024-03-10',
  '2024/3/31',
  '2024年6月1日',
  '2023-12-31 23:30',
  '2024-01-01T00:30:00Z',
  45383,
  '20240229',
  '1 Mar 2024',
];
const AMOUNTS = ['¥1,234.50', '99.9', 12.34, '1.2万', '（30.00）', '２０'];

const rows = Array.from({ length: 200 }, (_, i): Cell[] => [
  `S${i % 150}`,
  NAMES[(i * 5) % NAMES.length] ?? '',
  DATES[(i * 3) % DATES.length] ?? '',
  i % 11 === 0 ? '已退款' : '已完成',
  NAMES[(i * 7) % NAMES.length] ?? '',
  AMOUNTS[i % AMOUNTS.length] ?? null,
]);
const { patch, portrait } = runBook(bookOf([['订单号', '客户编号', '下单日期', '订单状态', '城市', '金额'], ...rows]));

/** Typed arrays and maps as lists, so that the text holds every value. */
const plain = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
};
const text = JSON.stringify(patch, plain);
process.stdout.write(`${portrait.certificate} ${text.length} ${createHash('sha256').update(text).digest('hex')}`);

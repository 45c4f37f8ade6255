import { run, standardRecipe } from '../../core/index';
import type { Book, Cell, Patch, RunNote, Work } from '../../core/index';

/** The day on which the shop is looked at: 2024-06-30. */
export const TODAY = 45473;

/** A small shop: 24 orders of 8 customers. */
export const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '下单日期', '订单状态', '品类', '金额'],
  ...Array.from({ length: 24 }, (_, i): readonly Cell[] => [
    `S${String(i + 1).padStart(3, '0')}`,
    `C${'111111112222233344556788'.charAt(i)}`,
    TODAY - 3 - i * 13,
    '已完成',
    i % 3 === 0 ? '茶' : '杯',
    20 + i * 7.5,
  ]),
];

/** What a run of a book is to write; `now` is what clocks show. */
export function patchOf(book: Book, overwrite = false, now = ''): Patch {
  const clock = { today: TODAY, given: true, now };
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock, overwrite });
  if (result.kind === 'none') throw new Error(result.reasons.map((reason) => reason.en).join('\n'));
  return result.patch;
}

export const NOTE: RunNote = { certificate: 'abc', version: '0.1.0', customers: 8, rows: 24, recipe: '{}' };

/** Nobody cancels, nobody looks at the progress. */
export const CALM: Work = { progress: () => undefined, cancelled: () => false };

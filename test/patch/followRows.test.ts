import { followRows, matchRows, stampBook } from '../../core/index';
import type { Cell } from '../../core/index';
import { ORDERS, patchOf } from '../port/shop';
import { bookOf } from '../run/runBook';

const book = bookOf(ORDERS);
const patch = patchOf(book);
function swapped(a: number, b: number): readonly (readonly Cell[])[] {
  const rows = [...ORDERS];
  [rows[a], rows[b]] = [ORDERS[b] ?? [], ORDERS[a] ?? []];
  return rows;
}
const follow = (rows: readonly (readonly Cell[])[]): ReturnType<typeof followRows> =>
  followRows(patch, stampBook(book), stampBook(bookOf(rows)));

test('a patch of rows that did not move stays the same', () => {
  expect(follow(ORDERS)?.columns).toEqual(patch.columns);
});

test('two rows that changed places take their tags along', () => {
  const before = patch.columns[0]?.columns[0]?.values;
  const after = follow(swapped(1, 20))?.columns[0]?.columns[0]?.values;
  if (before?.kind !== 'codes' || after?.kind !== 'codes') throw new Error('no codes');
  expect([after.codes[0], after.codes[19]]).toEqual([before.codes[19], before.codes[0]]);
  expect([...after.codes].slice(1, 19)).toEqual([...before.codes].slice(1, 19));
});

test('a blank row above the header moves everything down by one', () => {
  const moved = follow([[], ...ORDERS]);
  expect(moved?.columns[0]).toMatchObject({ headerRow: 1, firstRow: 2 });
});

test.each([
  ['a changed cell', ORDERS.map((row, at) => (at === 3 ? [...row.slice(0, 5), 1] : row))],
  [
    'a number that became the same text',
    ORDERS.map((row, at) => (at === 3 ? [...row.slice(0, 5), String(row[5])] : row)),
  ],
  ['a row that went', ORDERS.slice(0, -1)],
  ['a row that came', [...ORDERS, ['S999']]],
  ['two columns that changed places', ORDERS.map(([a = null, b = null, ...rest]) => [b, a, ...rest])],
])('%s makes a patch out of date', (_what, rows) => {
  expect(follow(rows)).toBeNull();
});

test('rows are told by what they say; an edited one by its place', () => {
  const [then, now] = [stampBook(book), stampBook(bookOf(swapped(1, 20).map((row, at) => (at === 5 ? ['S005', 'X'] : row))))]; // prettier-ignore
  const [a, b] = [then.sheets.get('订单'), now.sheets.get('订单')];
  if (!a || !b) throw new Error('no sheet');
  const was = matchRows(a, b);
  expect([was[0], was[1], was[20], was[5]]).toEqual([0, 20, 1, 5]);
});

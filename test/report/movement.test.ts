import type { Cell } from '../../core/book/cell';
import { earlierPortrait, movementSince, type Movement } from '../../core/report/movement';
import { segmentOf } from '../../core/report/segment';
import { bookOf, runBook } from '../run/runBook';

const header = ['订单号', '客户编号', '下单日期', '实付金额'];
const fields = [
  { field: 'customer_id', header: '客户编号' },
  { field: 'rfm_tier', header: 'RFM分层' },
];

/** Customers C0..C9; the later ones bought more, more often and later. */
function portrait() {
  const rows: Cell[][] = [header];
  for (let k = 0; k < 10; k++)
    for (let n = 0; n <= k; n++)
      rows.push([`D${k}-${n}`, `C${k}`, `2024-06-${String(5 + 2 * k).padStart(2, '0')}`, 10 + 20 * k]);
  return runBook(bookOf(rows)).portrait;
}

const now = portrait();
const labels = (id: string): string => {
  const set = segmentOf(now);
  return set.classes[set.codes[now.gathered.ids.indexOf(id)] ?? -1]?.label.zh ?? '';
};

function since(
  rows: readonly (readonly Cell[])[],
  headers: readonly Cell[] = ['客户编号', 'RFM分层'],
): Movement | null {
  return movementSince(earlierPortrait([headers, ...rows], fields), now);
}

const all = now.gathered.ids.map((id) => [id, labels(id)]);

test('the test shop has customers of high value, and others', () => {
  expect([labels('C9'), labels('C0')]).toEqual(['高价值客户', '流失风险客户']);
});

test('nobody moves when every class is what it was', () => {
  expect(since(all)).toMatchObject({ up: 0, down: 0, same: 10, joined: 0, left: 0, flows: [] });
});

test('a better class is up, a worse one down, and the flows say from where to where', () => {
  const rows = all.map(([id, label]) => {
    if (id === 'C9') return [id, '一般客户'];
    return id === 'C0' ? [id, '高价值客户'] : [id, label];
  }) as Cell[][];
  const movement = since(rows);
  expect(movement).toMatchObject({ up: 1, down: 1, same: 8 });
  expect(movement?.flows).toEqual([
    { from: 0, to: 2, customers: 1 },
    { from: 3, to: 0, customers: 1 },
  ]);
  expect([...(movement?.moved ?? [])].map((customer) => now.gathered.ids[customer])).toEqual(['C0', 'C9']);
});

test('who was not there is new, who is not there any more has left', () => {
  expect(since([...all.slice(1), ['X1', '一般客户'] as Cell[]])).toMatchObject({ joined: 1, left: 1, same: 9 });
});

test('labels of the other language are the same classes', () => {
  expect(since(all.map(([id]) => [id ?? '', id === 'C9' ? 'General' : labels(id ?? '')]))).toMatchObject({
    up: 1,
    down: 0,
  });
});

test('a class that a person overtyped counts as unknown, and nobody moves for it', () => {
  expect(since(all.map(([id, label]) => [id ?? '', id === 'C9' ? '我的老客户' : (label ?? '')]))).toMatchObject({
    up: 0,
    same: 10,
    joined: 0,
  });
});

test('columns are found by the headers of that time, wherever they stand', () => {
  const rows = all.map(([id, label]) => ['x', label ?? '', id ?? '']);
  expect(since(rows, ['备注', 'RFM分层', '客户编号'])).toMatchObject({ same: 10 });
});

test('without the key or the class there is nothing to compare', () => {
  expect(since(all, ['客户编号', '别的'])).toBeNull();
  expect(since(all, ['别的', 'RFM分层'])).toBeNull();
  expect(since([], [])).toBeNull();
});

test('blank rows and error cells of the earlier sheet count nowhere', () => {
  expect(since([...all, [], [null, '一般客户'], [{ error: '#REF!' }, '一般客户']])).toMatchObject({
    same: 10,
    left: 0,
  });
});

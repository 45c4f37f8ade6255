import type { Content, OwnedColumns, PlacedColumn } from '../../core/index';
import { contentsBefore } from '../../core/protocol/restore/contentsBefore';
import { withoutColumns } from '../../core/protocol/restore/withoutColumns';
import { plainSheet } from '../../core/index';

/** A run wrote the header 分层 and the tags 高, 低, 低 over 旧, 高, 高 of the run before. */
const COLUMN: PlacedColumn = {
  field: 'segment',
  header: '分层',
  style: 'text',
  width: 10,
  values: { kind: 'texts', values: ['高', '低', '低'] },
  at: 2,
  isNew: false,
  ownedName: '_cp_column_a.segment',
  kept: new Map(),
};
const GROUP: OwnedColumns = { sheet: '订单', headerRow: 0, firstRow: 1, columns: [COLUMN] };
const EARLIER: readonly Content[] = ['分层', '旧', '高', '高'];
const STILL = [0, 1, 2, 3];

function back(
  found: readonly Content[],
  was: readonly number[],
  { isCutOff = false, isNew = false } = {},
): readonly [readonly Content[], readonly number[]] {
  const before = { contents: isNew ? [] : EARLIER, isNew, width: null, lastRow: 3 };
  const { contents, typed } = contentsBefore(
    { group: GROUP, column: COLUMN },
    { found, was: Int32Array.from(was), before, isCutOff },
  );
  return [contents, typed];
}

test('cells of ours get what they held before the run, by row', () => {
  expect(back(['分层', '高', '低', '低'], STILL)).toEqual([['分层', '旧', '高', '高'], []]);
  expect(back(['分层', '低', '高', '低'], [0, 2, 1, 3])).toEqual([['分层', '高', '旧', '高'], []]);
});

test('a new column is emptied, what people typed into it stays', () => {
  const [contents, typed] = back(['我的', '高', '我填的', '低'], STILL, { isNew: true });
  expect(contents).toEqual(['我的', null, '我填的', null]);
  expect(typed).toEqual([0, 2]);
});

test('a tag of ours beside another row of the run was typed; beside a row that nobody knows it came along with the row', () => {
  expect(back(['分层', '低', '低', '低'], STILL)).toEqual([['分层', '低', '高', '高'], [1]]);
  expect(back(['分层', '高', '低', '低'], [0, -1, 2, 3])).toEqual([['分层', null, '高', '高'], []]);
});

test('after a cut-off run or undo, values of ours and of the run before on wrong rows are no typing', () => {
  const found = ['分层', '低', '旧', '我填的'];
  expect(back(found, STILL, { isCutOff: true })).toEqual([['分层', '旧', '高', '我填的'], [3]]);
  expect(back(found, STILL)).toEqual([
    ['分层', '低', '旧', '我填的'],
    [1, 2, 3],
  ]);
});

test('a header that a table got from Excel is no typing after a cut-off undo, whichever language Excel speaks of the two', () => {
  const gone = { isCutOff: true, isNew: true };
  expect(back(['列3', null, null, null], STILL, gone)).toEqual([[null, null, null, null], []]);
  expect(back(['Column3', null, null, null], STILL, gone)).toEqual([[null, null, null, null], []]);
  expect(back(['列3', null, null, null], STILL, { isNew: true })[1]).toEqual([0]);
  expect(back([null, '列3', null, null], STILL, gone)[1]).toEqual([1]);
});

test('taking out columns of ours moves names right of them along', () => {
  const area = (left: number) => ({ top: 0, left, bottom: 9, right: left });
  const name = (called: string, left: number) => ({ name: called, sheet: '订单', area: area(left) });
  const sheet = plainSheet('订单', [['号', '分层', '金额', '活跃', '备注']]);
  const book = { title: '', date1904: false, sheets: [sheet], names: [name('a', 0), name('ours', 1), name('b', 4)] };
  const bare = withoutColumns(book, new Map([['订单', new Set([1, 3])]]));
  expect(bare.sheets[0]?.rows).toEqual([['号', '金额', '备注']]);
  expect(bare.names).toEqual([name('a', 0), name('b', 2)]);
});

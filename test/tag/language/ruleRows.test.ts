import type { Cell } from '../../../core/book/cell';
import { cellsOfRuleRows, ruleRowsOf } from '../../../core/tag/language/sheet/ruleRows';

const HEADER = ['标签类', '标签', '条件', '我的列', '权重', '顺序', '启用'];
const CELLS: readonly (readonly Cell[])[] = [
  HEADER,
  ['价值', '高', 'M > 10万', '甲', 3, 1, '是'],
  [null, null, null, null, null, null, null],
  ['价值', '低', 'M < 1', '乙', '很多', null, '停用'],
];

test('#95: every filled row is a rule for the editor, also one that cannot be read', () => {
  expect(ruleRowsOf(CELLS)).toEqual([
    { row: 1, tagClass: '价值', tag: '高', condition: 'M > 10万', weight: 3, order: 1, from: null, to: null, on: true, definition: '' }, // prettier-ignore
    { row: 3, tagClass: '价值', tag: '低', condition: 'M < 1', weight: 1, order: null, from: null, to: null, on: false, definition: '' }, // prettier-ignore
  ]);
  expect(ruleRowsOf([])).toEqual([]);
});

test('#95: writing what was read leaves every cell as it stands, blank rows apart; twice equals once', () => {
  const once = cellsOfRuleRows(ruleRowsOf(CELLS), CELLS, 'zh');
  expect(once).toEqual([CELLS[0], CELLS[1], CELLS[3]]);
  expect(cellsOfRuleRows(ruleRowsOf(once), once, 'zh')).toEqual(once);
});

test('#95: a changed, moved or new rule takes its own columns along and leaves unread cells alone', () => {
  const [high, low] = ruleRowsOf(CELLS);
  if (!high || !low) throw new Error('two rules');
  const rows = [
    { ...low, condition: 'M < 2' },
    { ...high, on: false },
    { ...high, row: -1, tag: '新', from: 45292 },
  ];
  expect(cellsOfRuleRows(rows, CELLS, 'zh')).toEqual([
    [...HEADER, '生效日期'],
    ['价值', '低', 'M < 2', '乙', '很多', null, '停用'],
    ['价值', '高', 'M > 10万', '甲', 3, 1, '否'],
    ['价值', '新', 'M > 10万', null, 3, 1, null, 45292],
  ]);
});

test('#95: without a sheet before, a new header is written', () => {
  const [high] = ruleRowsOf(CELLS);
  if (!high) throw new Error('a rule');
  expect(cellsOfRuleRows([{ ...high, row: -1 }], [], 'en').map((line) => line.slice(0, 4))).toEqual([
    ['Tag class', 'Tag', 'Condition', 'Weight'],
    ['价值', '高', 'M > 10万', 3],
  ]);
});

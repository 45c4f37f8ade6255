import { readWorklist } from '../../core/project/worklist/readWorklist';
import { worklist, type MissingFields } from '../../core/project/worklist/worklist';
import { customerLabels } from '../../core/project/privacy/labels';
import { worklistSheet } from '../../core/report/project/worklistSheet';
import type { Cell } from '../../core/book/cell';
import { cellOf, rowsOf, typed } from './sheets';

const PHONES = ['13811115678', '13822225678', '13933334444', '13944445555'];
const SOURCE = {
  labels: customerLabels(PHONES, 'phone', true),
  cents: [10000, 25050, 25050, 99900],
  segmentOf: (customer: number): string => (customer === 1 ? '高价值' : '一般'),
};
const INDUSTRY = { zh: '行业', en: 'industry' };
const CITY = { zh: '城市', en: 'city' };
const MISSING: readonly MissingFields[] = [
  { customer: 0, fields: [INDUSTRY], place: { sheet: '客户', row: 1 } },
  { customer: 1, fields: [INDUSTRY, CITY], place: { sheet: '客户', row: 2 } },
  { customer: 2, fields: [CITY], place: null },
  { customer: 3, fields: [], place: null },
];

function written(missing = MISSING, before: readonly (readonly Cell[])[] = []): readonly (readonly Cell[])[] {
  const { notes, extraHeaders } = readWorklist(before);
  return rowsOf(worklistSheet(worklist(missing, SOURCE, notes, 'zh'), extraHeaders, 'zh'));
}

test('#55: customers who lack key fields are listed by value, with what is missing and where', () => {
  const items = worklist(MISSING, SOURCE, new Map(), 'zh');
  expect(
    items.map(({ label, missing, value, segment, sheet, row }) => [label, missing, value, segment, sheet, row]),
  ).toEqual([
    ['138****5678·2', '行业、城市', 250.5, '高价值', '客户', 2],
    ['139****4444', '城市', 250.5, '一般', '', -1],
    ['138****5678', '行业', 100, '一般', '客户', 1],
  ]);
  expect(cellOf(written(), '138****5678', '行')).toBe(2);
});

test('#55: the owner that people typed stays with the customer when the list is sorted, filled and made again', () => {
  const rows = typed(typed(written(), '138****5678', '负责人', '小李'), '138****5678·2', '备注', '已发邮件');
  const sorted = [...rows.slice(0, 4), ...rows.slice(4).reverse()];
  const next = written(MISSING, sorted);
  expect(cellOf(next, '138****5678', '负责人')).toBe('小李');
  expect(cellOf(next, '138****5678·2', '备注')).toBe('已发邮件');
  expect(cellOf(next, '139****4444', '负责人')).toBeNull();
  expect(written(MISSING, next)).toEqual(next);
});

test('a customer who is complete leaves the list; where somebody wrote, the row stays until it is marked as done', () => {
  const rows = typed(written(), '138****5678', '负责人', '小李');
  const rest = MISSING.slice(1);
  const next = written(rest, rows);
  expect(cellOf(next, '138****5678', '缺什么')).toContain('已补全');
  expect(cellOf(next, '138****5678', '负责人')).toBe('小李');
  expect(cellOf(written(rest, typed(next, '138****5678', '已完成', '未完成')), '138****5678', '负责人')).toBe('小李');
  expect(cellOf(written(rest, typed(next, '138****5678', '已完成', '是')), '138****5678', '负责人')).toBeNull();
  expect(cellOf(written(rest, written()), '138****5678', '客户')).toBeNull();
});

test('columns that people added stay', () => {
  const rows = written().map((row) => (row.includes('负责人') ? [...row, '电话'] : row));
  const next = written(MISSING, typed(rows, '139****4444', '电话', '下午打'));
  expect(cellOf(next, '139****4444', '电话')).toBe('下午打');
});

test('without anything to do there is no sheet, and a broken one never stops a run', () => {
  expect(worklistSheet(worklist([], SOURCE, new Map(), 'en'), [], 'en')).toBeNull();
  expect(readWorklist([[{ error: '#REF!' }]]).notes.size).toBe(0);
});

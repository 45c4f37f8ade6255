import { valueAt } from '../../core/patch/columns';
import { portraitColumns } from '../../core/report/portraitColumns';
import { pivotSheet } from '../../core/report/pivotSheet';
import { bookOf, runBook } from '../run/runBook';

/** 61 cities: "大城" with three customers, sixty others with one each. */
const shop = runBook(
  bookOf([
    ['订单号', '客户编号', '下单日期', '金额', '城市'],
    ...Array.from({ length: 63 }, (_, i) => [`S${i}`, `C${i}`, '2024-06-01', 10 + i, i < 3 ? '大城' : `小城${i}`]),
  ]),
).portrait;

test('a describing word with more than 60 values is shortened for the pivots: the 30 most frequent, and the rest as other', () => {
  const column = portraitColumns(shop, 'zh').find(({ field }) => field === 'city_top');
  const shown = shop.gathered.ids.map((_, who) => column && valueAt(column.values, who));
  expect(column?.header).toBe('城市（前30）');
  expect(shown.slice(0, 3)).toEqual(['大城', '大城', '大城']);
  expect(new Set(shown).size).toBe(31);
  // 60 single cities, 29 of them shown beside the large one.
  expect(shown.filter((text) => text === '其他')).toHaveLength(31);
});

test('the full word stays in the portrait, and the pivot is over the shortened one', () => {
  const full = portraitColumns(shop, 'zh').find(({ field }) => field === 'city');
  expect(full && valueAt(full.values, 40)).toBe('小城40');
  const pivots = pivotSheet(shop, 'zh').pivots.filter(({ rows }) => rows.includes('city_top'));
  expect(pivots).toHaveLength(2);
  expect(pivots[0]?.rendered[2]?.[0]).toBe('大城');
});

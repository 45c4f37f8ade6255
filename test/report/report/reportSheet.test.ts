import { insightSheet } from '../../../core/report/insight/insightSheet';
import { earlierPortrait, movementSince } from '../../../core/report/movement';
import { monthsLater } from '../../../core/report/report/ending';
import { isPlainCriterion } from '../../../core/report/report/counting';
import { reportSheet } from '../../../core/report/reportSheet';
import { segmentOf } from '../../../core/report/segment';
import { serialOf } from '../../../core/book/serial';
import { bookOf, runBook } from '../../run/runBook';
import { cellsOf, linesOf, portraitWith, rowsOf, shop, traitsOf } from './reported';

const traits = traitsOf(shop);
const { place } = portraitWith(shop, traits, 'zh');
const set = segmentOf(shop);
const earlier = shop.gathered.ids
  .slice(2)
  .map((id, at) => [id, set.classes[at === 3 ? 0 : (set.codes[shop.gathered.ids.indexOf(id)] ?? 0)]?.label.zh ?? '']);
const movement = movementSince(
  earlierPortrait(
    [['k', 'c'], ...earlier, ['gone', '一般客户']],
    [
      { field: 'customer_id', header: 'k' },
      { field: 'rfm_tier', header: 'c' },
    ],
  ),
  shop,
);
const report = reportSheet(shop, place, 'zh', { traits, movement, joined: 3 });
const lines = linesOf(report);

test('#149: the report follows the outline of the source, from introduction to conclusions', () => {
  const headings = cellsOf(report)
    .filter(({ style, value }) => (style === 'heading' || style === 'subheading') && value !== null)
    .sort((a, b) => a.row - b.row)
    .map(({ value }) => value);
  expect(headings).toEqual([
    '1 简介', '要点', '2 画像定义', '3 方法', '4 特征', '4.1 年龄、性别等基本属性', '4.2 地域', '4.3 消费行为', '4.4 兴趣与需求',
    '5 结论与建议', '核心结论', '典型客户', '建议动作', '6 与上次运行相比', '复盘与证书',
  ]); // prettier-ignore
});

test('#149: parts without data are left out', () => {
  const bare = runBook(bookOf([['订单号', '客户编号', '下单日期', '金额'], ['A', 'K1', '2024-06-01', 5], ['B', 'K2', '2024-06-02', 5]])).portrait; // prettier-ignore
  const found = linesOf(reportSheet(bare, portraitWith(bare, [], 'zh').place, 'zh', { traits: [] }));
  for (const part of ['4.1', '4.2', '4.4', '6 '])
    expect(found.filter((line) => line.startsWith(part) && !/\d%/.test(line))).toEqual([]);
  expect(found).toContain('4.3 消费行为');
});

test('#126: the sentence of shares is a formula over the table, and its value is what the formula gives', () => {
  const cell = cellsOf(report).find(({ value }) => /^高价值客户占比\d+%，贡献\d+%销售额$/.test(String(value)));
  const row = /^A(\d+)&"占比"&TEXT\(C\1,"0%"\)&"，贡献"&TEXT\(E\1,"0%"\)&"销售额"$/.exec(cell?.formula ?? '')?.[1];
  expect(row).toBeDefined();
  const label = cellsOf(report).find((one) => one.column === 0 && one.row === Number(row) - 1);
  expect(label?.value).toBe('高价值客户');
});

test('#134: the share of a word is printed as the source prints it: IT互联网占比30%', () => {
  // 18 of 60 customers; manufacturing has as many, retail 24.
  const cell = cellsOf(report).find(
    ({ value }) => String(value).includes('IT互联网') && String(value).includes('占比'),
  );
  const retail = cellsOf(report).find(({ value }) => String(value).startsWith('行业：零售占比40%'));
  expect(String(cell?.value ?? retail?.value)).toContain('IT互联网占比30%');
});

test('#166: words that are not open are nowhere in the report or the cross analysis', () => {
  const all = [...cellsOf(report), ...cellsOf(insightSheet(shop, place, 'zh', { traits }))];
  expect(all.filter(({ value, formula }) => `${String(value)}${formula ?? ''}`.includes('秘密'))).toEqual([]);
});

test('#161, #162, C22: the report says when to look again, by month and by quarter', () => {
  expect(cellsOf(report).map(({ value }) => String(value)).filter((text) => /^2024-(07-30|09-30) 前/.test(text))).toHaveLength(2); // prettier-ignore
});

test.each([
  [[2026, 1, 31], 1, [2026, 2, 28]],
  [[2026, 11, 30], 3, [2027, 2, 28]],
  [[2026, 10, 31], 3, [2027, 1, 31]],
])('%p and %p months is %p', ([y = 0, m = 0, d = 0], months, [yy = 0, mm = 0, dd = 0]) => {
  expect(monthsLater(serialOf(y, m, d), months)).toBe(serialOf(yy, mm, dd));
});

test('movement: who rose, fell, is new, gone, and rows joined; the customers it is about', () => {
  const at = lines.indexOf('变化');
  expect(lines.slice(at, at + 7)).toEqual(['变化', '上升', '不变', '下降', '新出现', '不再出现', '合并到其他客户的行']);
  const count = (name: string): unknown => {
    const label = cellsOf(report).find(({ value }) => value === name);
    return cellsOf(report).find(({ row, column }) => row === label?.row && column === 1)?.value;
  };
  expect([count('新出现'), count('不再出现'), count('合并到其他客户的行')]).toEqual([2, 1, 3]);
  expect(lines).toContain('变动客户（按金额）');
});

test('#136, #151: charts stand over cells of tables: distribution, sales, regions, trend, movement; no two overlap', () => {
  const names = report.charts.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['cp_rfm_tier_shares', 'cp_rfm_tier_amount', 'cp_city_shares', 'cp_trend', 'cp_movement'])); // prettier-ignore
  expect(new Set(names).size).toBe(names.length);
  const areas = report.charts.map(({ over }) => over);
  const clash = areas.some((a, i) => areas.slice(i + 1).some((b) => a.top <= b.bottom && b.top <= a.bottom));
  expect(clash).toBe(false);
  const filled = new Set(cellsOf(report).map(({ row, column }) => `${row},${column}`));
  for (const { categories } of report.charts) expect(filled.has(`${categories.top},${categories.left}`)).toBe(true);
});

test('the report stays short enough to read, and both languages say the same', () => {
  const english = reportSheet(shop, portraitWith(shop, traits, 'en').place, 'en', { traits, movement, joined: 3 });
  expect(rowsOf(report)).toBeLessThanOrEqual(260);
  expect(rowsOf(english)).toBe(rowsOf(report));
  expect(english.charts.map(({ name }) => name)).toEqual(report.charts.map(({ name }) => name));
});

test('the same portrait gives the same cells', () => {
  expect(reportSheet(shop, place, 'zh', { traits, movement, joined: 3 })).toEqual(report);
});

test.each(['北京', '活跃(≤90天)', '31–90天', 'IT互联网', 'A & B'])('%p can be counted by a criterion', (text) => {
  expect(isPlainCriterion(text)).toBe(true);
});

test.each(['>5折', '=1', 'a*', 'b?', '1-2', '100', '3/4', 'TRUE', ' x', ''])('%p is counted by us', (text) => {
  expect(isPlainCriterion(text)).toBe(false);
});

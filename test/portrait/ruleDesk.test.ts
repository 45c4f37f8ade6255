import { isoDate, type Cell, type Portrait } from '../../core/index';
import { portraitRules, ruleDesk } from '../../core/portrait/ruleDesk';
import { run } from '../../core/run';
import { standardRecipe } from '../../core/recipe/settings.data';
import { bookOf, TODAY } from '../pane/shop';

/** Customer k of n bought once, k % 360 days ago, for 10 k. */
function portraitOf(customers: number): Portrait {
  const rows: Cell[][] = [['客户编号', '下单日期', '实付金额', '城市']];
  for (let k = 1; k <= customers; k++)
    rows.push([`C${k}`, isoDate(TODAY - (k % 360)), 10 * k, k % 2 ? '北京' : '上海']);
  const result = run(bookOf('订单', rows), { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true } }); // prettier-ignore
  if (result.kind === 'none') throw new Error('no portrait');
  return result.portrait;
}

const portrait = portraitOf(20);
const HEADER = ['标签类', '标签', '条件', '启用'];

test('#95: a condition is counted, with the first five customers', () => {
  const desk = ruleDesk(portrait);
  expect(desk.check('R <= 10')).toEqual({ kind: 'counted', count: 10, of: 20, customers: [0, 1, 2, 3, 4] });
  expect(desk.check('城市 = 北京 且 近30天订单金额 > 100')).toMatchObject({ kind: 'counted', count: 5 });
  expect(desk.check('城市 = 北京 且 近30天订单金额 > 100')).toMatchObject({ kind: 'counted', count: 5 });
});

test('#95: what cannot be read is told with its place, what the data lack by name', () => {
  const desk = ruleDesk(portrait);
  expect(desk.check('R > ')).toMatchObject({ kind: 'wrong', problems: [{ code: 'expectedNumber', at: 4 }] });
  expect(desk.check('')).toMatchObject({ kind: 'wrong', problems: [{ code: 'empty' }] });
  const totals: Cell[][] = [['客户编号', '累计金额', '订单数', '最近购买日期'], ['C1', 10, 1, isoDate(TODAY)], ['C2', 20, 2, isoDate(TODAY)]]; // prettier-ignore
  const made = run(bookOf('客户', totals), { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true } }); // prettier-ignore
  if (made.kind === 'none') throw new Error('no portrait');
  expect(ruleDesk(made.portrait).check('近30天订单金额 > 1')).toMatchObject({ kind: 'missing' });
});

test('#95: a list of rules says whom each tags, what is wrong in a row, and what to look at', () => {
  const desk = ruleDesk(portrait);
  const look = desk.look([
    HEADER,
    ['新旧', '新', 'R <= 5'],
    ['新旧', '都', 'R <= 10'],
    ['新旧', '停', 'R > 15', '否'],
    ['新旧', '错', 'R >'],
    ['再问', '老', '新旧 = 都'],
  ]);
  expect(look.tagged).toEqual([5, 5, null, null, 5]);
  expect(look.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'condition']]);
  expect(look.findings.map(({ kind, rules, count }) => [kind, rules, count])).toEqual([
    ['overlap', [1, 2], 5],
    ['gap', [1, 2], 0],
    ['uncovered', [1, 2], 10],
    ['uncovered', [5], 15],
  ]);
  expect(desk.check('新旧 = 新')).toMatchObject({ count: 5 });
});

test('#95: a class that is gone is no column any more; classes that ask each other tag nobody', () => {
  const desk = ruleDesk(portrait);
  desk.look([HEADER, ['甲', '一', 'R < 5']]);
  expect(desk.check('甲 = 一').kind).toBe('counted');
  const look = desk.look([HEADER, ['乙', '一', '丙 = 二'], ['丙', '二', '乙 = 一']]);
  expect(desk.check('甲 = 一').kind).toBe('wrong');
  expect(look.tagged).toEqual([0, 0]);
  expect(look.findings[0]).toMatchObject({ kind: 'circular', rules: [1, 2] });
});

test('#95: the standard rules stand in for a missing sheet, in either language', () => {
  const cells = portraitRules(portrait, 'en');
  expect(cells[0]?.slice(0, 3)).toEqual(['Tag class', 'Tag', 'Condition']);
  const { tagged } = ruleDesk(portrait).look(cells);
  expect(tagged[0]).toBe(20);
});

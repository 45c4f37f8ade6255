import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { missingFields } from '../../core/clean/missing';
import { farFromMean } from '../../core/clean/outlier/farFromMean';
import { isoDate } from '../../core/book/serial';
import type { Recipe } from '../../core/recipe/recipe';
import { dirtOf } from '../../core/report/dirt';
import type { Role } from '../../core/understand/meaning';
import { cellsOf } from '../report/report/reported';
import { runBook, type Ran } from './runBook';

/** The values of A19 that are seen in a whole run, or in the public function that answers for them, each by the number of its requirement.
 *  Those of scoring (activity, recency, frequency, browsing, value, tiers) stand in test/score/acceptanceValues.test.ts.
 *  The sentence on what is bought together (requirement 138) belongs to the learned models, which are not there yet. */
type Rows = readonly (readonly Cell[])[];

const ORDER = ['订单号', '客户编号', '下单日期', '金额'];
const LAST = ['S1', 'C1', '2024-06-01', 100];

function ran(sheets: Readonly<Record<string, Rows>>, changes: Partial<Recipe> = {}): Ran {
  const named = Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows));
  return runBook({ title: 'test.xlsx', date1904: false, sheets: named, names: [] }, changes);
}

/** One customer who is told in one column, with one order. */
function told(header: string, cell: Cell, changes: Partial<Recipe> = {}): Ran {
  const customers = [['客户编号', '城市', header], ['C1', '北京', cell]]; // prettier-ignore
  return ran({ 客户: customers, 订单: [ORDER, LAST] }, changes);
}

function word({ portrait }: Ran, id: string): string | undefined {
  const trait = portrait.traits.find((one) => one.id === id);
  return trait?.names?.[trait.codes[0] ?? -1]?.zh;
}

/** Rules whose cells wait for a person, in the column of this header. */
function flagged({ portrait }: Ran, header: string): readonly string[] {
  return dirtOf(portrait, 0).flatMap((one) => (one.header === header && one.effect === 'issue' ? [one.rule] : []));
}

const dayOf = (cell: Cell): string =>
  isoDate(ran({ 订单: [ORDER, ['S1', 'C1', cell, 5]] }).portrait.gathered.measures.lastOrder[0] ?? NaN);

function asideWith(amount: Cell): readonly string[] {
  const rows: Rows = [ORDER, ['S1', 'C1', '2024-06-01', 50], ['S2', 'C2', '2024-06-02', amount]];
  return [...ran({ 订单: rows }).portrait.rows.asideBy].flatMap(([reason, count]) => (count > 0 ? [reason] : []));
}

/** Eleven orders of 100.00 and one more, in cents: which of the last two is far from the mean of the others. */
function far(cents: number): readonly number[] {
  const eleven = Array.from({ length: 11 }, () => 10_000);
  return [...farFromMean(Float64Array.of(...eleven, cents)).isFar].slice(-2);
}

const KEYS: readonly (readonly [header: string, role: Role, filled: Cell])[] = [
  ['客户名称', 'customerName', '林晓'],
  ['手机', 'phone', '13800138001'],
  ['联系人角色', 'contactRole', '采购部经理'],
  ['累计消费金额', 'totalAmount', 100],
  ['邮箱', 'email', 'a@example.com'],
  ['省份', 'region', '广东'],
  ['城市', 'city', '深圳'],
  ['所属行业', 'industry', '制造业'],
  ['职业', 'occupation', '教师'],
  ['性别', 'gender', '女'],
];

/** Whether a record with so many key fields, some of them empty, is marked 待补充. */
function marked(keys: number, empty: number): boolean {
  const asked = KEYS.slice(0, keys);
  const full = asked.map(([, , cell]) => cell);
  const holes = asked.map(([, , cell], at) => (at >= keys - empty ? null : cell));
  const customers = [
    ['客户编号', ...asked.map(([header]) => header)],
    ['C1', ...holes],
    ['C2', ...full],
  ];
  const { gathered } = ran({ 客户: customers, 订单: [ORDER, LAST, ['S2', 'C2', '2024-06-02', 5]] }, { sameCustomer: 'key' }).portrait; // prettier-ignore
  const found = gathered.customers && missingFields(gathered.customers.sheet, asked.map(([, role]) => role)); // prettier-ignore
  expect(found?.keys).toHaveLength(keys);
  return found?.toComplete[0] === 1;
}

/** Two rows of one phone, typed by two people; the lower one is the newer. */
function twoRows(): { customers: readonly string[]; city: string | undefined } {
  const customers = [['客户编号', '手机号', '城市'], ['C1', '13800138001', '北京'], ['C2', '138 0013 8001', '上海']]; // prettier-ignore
  const { ids, attributes } = ran({ 客户: customers, 订单: [ORDER, LAST] }).portrait.gathered;
  const city = attributes.find(({ role }) => role === 'city')?.values;
  return { customers: ids, city: city?.kind === 'codes' ? city.dictionary[city.codes[0] ?? -1] : undefined };
}

/** Twenty customers: three bring 40 % of the sales, and six are of one industry. */
function reportLines(): readonly string[] {
  const others = ['制造业', '零售业', '教育', '房地产业', '餐饮业'];
  const industry = (at: number): string => (at % 10 < 3 ? 'IT互联网' : (others[at % 5] ?? ''));
  const ids = Array.from({ length: 20 }, (_, at) => `K${at + 10}`);
  const orders = ids.flatMap((id, at) =>
    at < 3
      ? [[`A${at}`, id, '2024-06-28', 340], [`B${at}`, id, '2024-06-29', 340]]
      : [[`A${at}`, id, `2024-05-${at + 5}`, 180]],
  ); // prettier-ignore
  const customers = [['客户编号', '所属行业'], ...ids.map((id, at) => [id, industry(at)])];
  const { patch } = ran({ 客户: customers, 订单: [ORDER, ...orders] });
  return patch.sheets.filter(({ id }) => id === 'report').flatMap((sheet) => cellsOf(sheet).map(({ value }) => String(value))); // prettier-ignore
}

test.each<[numbers: string, what: string, seen: () => unknown, wanted: unknown]>([
  ['#65', '2024.1.15 is 2024-01-15', () => dayOf('2024.1.15'), '2024-01-15'],
  ['#80, #110', 'age 28 in the standard bands', () => word(told('年龄', 28), 'age_band'), '25-29'],
  ['#80', 'age 28 in the other bands', () => word(told('年龄', 28, { ageBands: '25-30' }), 'age_band'), '25-30岁'],
  ['#59, #60', 'age 0 is flagged', () => flagged(told('年龄', 0), '年龄'), ['ageImpossible']],
  ['#59, #60', 'age 200 is flagged', () => flagged(told('年龄', 200), '年龄'), ['ageImpossible']],
  ['#68', 'age 28 is not', () => flagged(told('年龄', 28), '年龄'), []],
  ['#59, #60', 'an amount of -100 is set aside with its reason', () => asideWith(-100), ['negative_amount']],
  ['#60', 'an amount of 100 is not', () => asideWith(100), []],
  ['#61', 'ten times the mean of the others is flagged', () => far(100_000), [0, 1]],
  ['#61', '9.99 times is not', () => far(99_900), [0, 0]],
  ['#72', '采购决策者 is 决策层', () => word(told('联系人角色', '采购决策者'), 'role_level'), '决策层'],
  ['#55', '1 of 4 key fields empty is no mark', () => marked(4, 1), false],
  ['#55', '2 of 4 are', () => marked(4, 2), true],
  ['#55', '3 of 10, exactly 30%, are no mark', () => marked(10, 3), false],
  ['#55', '4 of 10 are', () => marked(10, 4), true],
  ...['C20240528001', 'C202405001', 'TECH2024001'].map((id): [string, string, () => unknown, unknown] => [
    '#27, #29, #34',
    `the id ${id} stays as it is`,
    () => ran({ 订单: [ORDER, ['S1', id, '2024-06-01', 5]] }).portrait.gathered.ids,
    [id],
  ]),
  ['#48', 'two rows of one customer are one, the newest kept', twoRows, { customers: ['C1'], city: '上海' }],
])('%s: %s', (_, __, seen, wanted) => {
  expect(seen()).toEqual(wanted);
});

describe('sentences that the report can print', () => {
  const lines = reportLines();

  test('#126: 高价值客户占比15%，贡献40%销售额', () => {
    expect(lines).toContain('高价值客户占比15%，贡献40%销售额');
  });

  test('#134: IT互联网占比30%', () => {
    expect(lines.filter((line) => line.includes('IT互联网占比30%'))).not.toEqual([]);
  });
});

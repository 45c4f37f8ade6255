import type { Cell } from '../../../core/book/cell';
import { isoDate } from '../../../core/book/serial';
import { evaluate } from '../../../core/tag/evaluate';
import { compileCondition } from '../../../core/tag/language/compile';
import { parseCondition } from '../../../core/tag/language/parse';
import { portraitFields } from '../../../core/tag/language/portraitFields';
import { hitReason } from '../../../core/tag/language/hitReason';
import { ruleFacts } from '../../../core/tag/language/ruleFacts';
import type { TagRule } from '../../../core/tag/condition';
import { bookOf, runBook, TODAY } from '../../run/runBook';

const ago = (days: number): string => isoDate(TODAY - days);
/** Twelve months before 2024-06-30 is 2023-06-30, 366 days: 2024 is a leap year. */
const ROWS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '下单日期', '城市', '金额'],
  ['S1', 'C1', ago(30), '北京', 60000],
  ['S2', 'C1', ago(100), '北京', 30000],
  ['S3', 'C1', ago(365), '上海', 10000],
  ['S4', 'C2', ago(31), '上海', 500],
  ['S5', 'C2', ago(400), '上海', 900],
  ['S6', 'C3', ago(367), '广州', 200000],
];
const { portrait } = runBook(bookOf(ROWS));
const table = portraitFields(portrait.classes, portrait.gathered.attributes, new Map());
const source = {
  facts: portrait.facts,
  measures: portrait.gathered.measures,
  attributes: portrait.gathered.attributes,
  orders: portrait.gathered.orders?.rows ?? null,
  recipe: portrait.recipe,
  today: portrait.today,
};

function condition(text: string) {
  const parsed = parseCondition(text, table);
  if (parsed.kind === 'problems') throw new Error(parsed.problems.map(({ en }) => en).join());
  return compileCondition(parsed.expression, { table, today: portrait.today });
}

/** Ids of the customers that a condition holds for. */
function hits(text: string): readonly string[] {
  const when = condition(text);
  const evaluation = evaluate(when, ruleFacts(source, [when]));
  if (evaluation.kind === 'problems') throw new Error(JSON.stringify(evaluation.problems));
  return portrait.gathered.ids.filter((_, customer) => evaluation.mask[customer] === 1);
}

test.each([
  ['近12个月订单金额 >= 10万 且 复购率 >= 60%', ['C1']],
  ['近12个月订单金额 > 10万', []],
  ['近30天订单数 >= 1', ['C1']],
  ['orders of last 31 days >= 1', ['C1', 'C2']],
  ['近2年订单金额 >= 20万', ['C3']],
  ['近100天客单价 = 45000', ['C1']],
  ['近12个月复购率 = 50%', []],
  ['累计金额 >= 10万', ['C1', 'C3']],
  ['复购率 = 50%', ['C2']],
  ['城市 属于 (广州, 上海)', ['C2', 'C3']],
  [`末单日期 = ${ago(31)}`, ['C2']],
  [`最近购买 > ${ago(32)}`, ['C1', 'C2']],
  ['最近购买 在 30 天内', ['C1']],
  ['活跃状态 = 流失', ['C3']],
] as const)('%s is asked of the orders themselves', (text, expected) => {
  expect(hits(text)).toEqual(expected);
});

test('without order rows a stretch of time cannot be asked, and is named', () => {
  const when = condition('近30天订单数 >= 1');
  expect(evaluate(when, ruleFacts({ ...source, orders: null }, [when]))).toEqual({
    kind: 'problems',
    problems: [{ fact: 'frequency@30d', problem: 'unknown' }],
  });
});

test('the reason of a hit names the stretch of time', () => {
  const when = condition('近12个月订单金额 >= 10万 且 复购率 >= 60%');
  const rule: TagRule = { id: 'r', tagClass: { zh: '', en: '' }, tag: { zh: '高价值', en: 'High value' }, when, weight: 1, order: 1, definition: { zh: '', en: '' } }; // prettier-ignore
  const facts = ruleFacts(source, [when]);
  const c1 = portrait.gathered.ids.indexOf('C1');
  expect(hitReason(rule, facts, c1, 'zh')).toBe(
    '近12个月订单金额 100,000.00 ≥ 100,000.00，复购率 66.7% ≥ 60% → 高价值',
  );
  expect(hitReason(rule, facts, c1, 'en')).toBe('amount of last 12 months 100,000.00 ≥ 100,000.00, repurchase rate 66.7% ≥ 60% → High value'); // prettier-ignore
});

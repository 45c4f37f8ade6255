import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import type { Book } from '../../core/book/book';
import { ruleDesk } from '../../core/portrait/ruleDesk';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run, type RunRequest } from '../../core/run';
import { completeCondition } from '../../core/tag/language/complete';
import { bookOf, TODAY, type Ran } from './runBook';

const ORDERS: Cell[][] = [
  ['订单号', '客户编号', '下单时间', '订单金额'],
  ...Array.from({ length: 20 }, (_, at): Cell[] => [`O${at}`, `C${at % 5}`, `2024-06-1${at % 9}`, 100]),
];
const PEOPLE: Cell[][] = [
  ['客户编号', '姓名', '手机', '宗教信仰', '身份证号', '会员等级'],
  ...Array.from({ length: 5 }, (_, at): Cell[] => [`C${at}`, `张三${at}`, `1380013800${at}`, at % 2 === 0 ? '甲教' : '乙教', `1101011990030785${at}5`, '金卡']), // prettier-ignore
];
const BOOK: Book = { ...bookOf(ORDERS), sheets: [plainSheet('订单', ORDERS), plainSheet('客户', PEOPLE)] };

function ran(book: Book, more: Partial<RunRequest> = {}): Ran {
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true }, ...more }); // prettier-ignore
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  return result;
}

const applied = (book: Book, { patch }: Ran): Book => applyChanges(book, sheetChanges(book, patch));
const ONCE = applied(BOOK, ran(BOOK));

/** The rule sheet with one condition alone. */
function rules(condition: string): readonly (readonly Cell[])[] {
  const [header = [], first = []] = ONCE.sheets.find(({ name }) => name === '画像_规则')?.rows ?? [];
  const column = header.indexOf('条件');
  if (column < 0) throw new Error(header.join(' '));
  return [header, first.map((cell, at) => (at === column ? condition : cell))];
}

const ours = (book: Book): string => JSON.stringify(book.sheets.slice(2).map(({ rows }) => rows));
/** Customers with the tag of the only rule. */
const tagged = ({ portrait }: Ran): number => portrait.tags.classes.flatMap(({ winners }) => [...winners]).filter((rule) => rule === 0).length; // prettier-ignore
const notices = ({ portrait }: Ran): string => portrait.notices.map(({ zh }) => zh).join('\n');

describe('requirement 166, PIPL 28: sensitive columns and rules', () => {
  test.each([
    ['宗教信仰 = 甲教', '宗教信仰'],
    ['[身份证号] 包含 1101', '[身份证号]'],
    ['[@column:宗教信仰] = 甲教', '[@column:宗教信仰]'],
  ])('%s: the rule is told where it names the column, tags nobody, and no value gets out', (condition, marked) => {
    const told = ran(ONCE, { edits: { rules: rules(condition) } });
    expect(notices(told)).toContain(`第 1 个字“${marked}”`);
    expect(notices(told)).toContain('是敏感列，规则不用它');
    expect(told.portrait.tags.rules).toEqual([]);
    expect(ours(applied(ONCE, told))).not.toMatch(/"[^"]*乙教|110101199003/);
    const check = ruleDesk(told.portrait).check(condition);
    expect(check).toMatchObject({ kind: 'wrong', problems: [{ code: 'heldBack' }] });
  });

  test('a column that the settings allow is asked as any other', () => {
    const settings = { project: { sensitive: ['宗教信仰'] } };
    const allowed = ran(ONCE, { edits: { rules: rules('宗教信仰 = 甲教'), settings } });
    expect(notices(allowed)).not.toContain('敏感列');
    expect(tagged(allowed)).toBe(3);
    const both = ran(ONCE, { edits: { rules: rules('身份证号 包含 1101'), settings: { project: { sensitive: ['身份证号'] } } } }); // prettier-ignore
    expect(tagged(both)).toBe(5);
  });

  test('is not proposed while a condition is typed', () => {
    const labels = (text: string) => completeCondition(text, ran(BOOK).portrait.fields, 'zh').map(({ label }) => label);
    expect(labels('会员等')).toEqual(['会员等级']);
    expect(labels('宗教')).not.toContain('宗教信仰');
    expect(labels('')).not.toContain('宗教信仰');
  });
});

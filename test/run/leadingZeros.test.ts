import type { Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { Recipe } from '../../core/recipe/recipe';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run, type RunRequest } from '../../core/run';
import { bookOf, TODAY, type Ran } from './runBook';

/** Three ids with and without their zeros, each with a phone of its own, and two ids that share a company name. */
const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '手机号', '企业名称', '下单日期', '金额'],
  ['S1', '00198', '13800138001', null, '2024-06-01', 100],
  ['S2', '198', '13800138002', null, '2024-06-02', 50],
  ['S3', '00200', '13800138003', null, '2024-06-03', 30],
  ['S4', '200', '13800138004', null, '2024-06-04', 20],
  ['S5', '00300', '13800138005', null, '2024-06-05', 10],
  ['S6', '300', '13800138006', null, '2024-06-06', 5],
  ['S7', 'C9', '13800138009', null, '2024-06-07', 1],
];
const ID = 'setting:leadingZeros:订单!1';

function ran(book: Book, more: Partial<RunRequest> = {}): Ran {
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true }, ...more }); // prettier-ignore
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  return result;
}

function after(book: Book, more: Partial<RunRequest> = {}): Book {
  return applyChanges(book, sheetChanges(book, ran(book, more).patch));
}

function rowsOf(book: Book, name: string): readonly (readonly Cell[])[] {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

/** Put a cell into the row of a sheet that holds all of `marks`. */
function typed(book: Book, name: string, marks: readonly string[], column: number, value: string): Book {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => (marks.every((mark) => row.includes(mark)) ? row.map((cell, at) => (at === column ? value : cell)) : row)); // prettier-ignore
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

const answered = (book: Book, answer: string): Book => typed(book, '待确认', [ID], 1, answer);
const ids = (book: Book): readonly string[] => [...ran(book).portrait.gathered.ids].sort();
const ALL = ['00198', '00200', '00300', '198', '200', '300', 'C9'];
const ONCE = after(bookOf(ORDERS));
/** Ids of the questions that are open. */
const asked = (book: Book): readonly string[] =>
  rowsOf(book, '待确认').flatMap((row) => row.flatMap((cell) => (/^(setting|merge):/.test(String(cell)) ? [String(cell)] : []))); // prettier-ignore

describe('C20, #49: ids that differ in leading zeros only', () => {
  test('are one question for all pairs, and nobody is merged before it is answered', () => {
    expect(ids(bookOf(ORDERS))).toEqual(ALL);
    expect(asked(ONCE)).toEqual([ID]);
    const row = rowsOf(ONCE, '待确认').find((cells) => cells.includes(ID));
    expect(row?.[0]).toBe('3 对客户编号只差前面的零，例如 00198 和 198。每一对都是同一位客户吗？');
    expect(row?.[2]).toBe('同一客户、不同客户、逐对决定');
    expect(after(ONCE)).toEqual(ONCE);
  });

  test('answered 同一客户: every pair is one customer, now and at each refresh, as a setting', () => {
    const same = after(answered(ONCE, '同一客户'));
    expect(ids(same)).toEqual(['00198', '00200', '00300', 'C9']);
    expect(asked(same)).toEqual([]);
    expect(rowsOf(same, '画像_设置').find((cells) => cells.includes('leadingZeros'))?.[2]).toBe('同一客户');
    expect(JSON.stringify(rowsOf(same, '合并记录'))).toContain('客户编号只差前面的零');
    expect(after(same)).toEqual(same);
    expect(ids({ ...same, sheets: same.sheets.filter(({ name }) => name !== '待确认') })).toHaveLength(4);
  });

  test('answered 不同客户: nobody is merged and nobody is asked again', () => {
    const different = after(answered(ONCE, '不同客户'));
    expect(ids(different)).toEqual(ALL);
    expect(asked(different)).toEqual([]);
    expect(JSON.stringify(rowsOf(different, '画像_合并决定'))).not.toContain('00198');
    expect(after(different)).toEqual(different);
  });

  test('answered 逐对决定: each pair is a question, and its answer holds', () => {
    const each = after(answered(ONCE, '逐对决定'));
    expect(asked(each)).toEqual(['merge:00198 | 198', 'merge:00200 | 200', 'merge:00300 | 300']);
    const merged = after(typed(each, '待确认', ['merge:00200 | 200'], 1, '合并'));
    expect(ids(merged)).toEqual(['00198', '00200', '00300', '198', '300', 'C9']);
    expect(asked(merged)).toEqual(['merge:00198 | 198', 'merge:00300 | 300']);
  });

  test('what was decided about one pair wins over the answer for all', () => {
    const apart = typed(ONCE, '画像_合并决定', ['00200', '200'], 0, '不合并');
    expect(asked(after(apart))).toEqual([ID]);
    expect(ids(after(answered(apart, '同一客户')))).toEqual(['00198', '00200', '00300', '200', 'C9']);
    const joined = typed(ONCE, '画像_合并决定', ['00200', '200'], 0, '合并');
    expect(ids(after(answered(joined, '不同客户')))).toEqual(['00198', '00200', '00300', '198', '300', 'C9']);
  });

  test('an answer that is none is told, and the question stays', () => {
    const odd = answered(ONCE, '也许');
    expect(
      ran(odd)
        .portrait.notices.map(({ zh }) => zh)
        .join('\n'),
    ).toContain('也许');
    expect(asked(after(odd))).toEqual([ID]);
  });

  test('the answer of the pane and the setting of the command do the same', () => {
    const edits = { answers: new Map([[ID, 'same']]) };
    expect(ids(after(ONCE, { edits }))).toHaveLength(4);
    const setting = (leadingZeros: Recipe['leadingZeros']): Partial<RunRequest> => ({ recipe: { ...standardRecipe, leadingZeros } }); // prettier-ignore
    expect(ran(bookOf(ORDERS), setting('same')).portrait.gathered.ids).toHaveLength(4);
    expect(ran(bookOf(ORDERS), setting('different')).portrait.merges.queue).toEqual([]);
  });

  test('a sheet that has nothing but ids is joined when a person says so', () => {
    const bare = bookOf(ORDERS.map(([order = null, id = null, , , day = null, amount = null]) => [order, id, day, amount])); // prettier-ignore
    expect(ids(bare)).toHaveLength(7);
    const { portrait } = ran(bare, { recipe: { ...standardRecipe, leadingZeros: 'same' } });
    expect(portrait.gathered.ids).toHaveLength(4);
    expect(portrait.notices.map(({ zh }) => zh).join('\n')).not.toContain('前面的零');
  });
});

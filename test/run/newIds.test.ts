import type { Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { plainSheet } from '../../core/book/book';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { ProjectEdits } from '../../core/project/edits';
import type { Recipe } from '../../core/recipe/recipe';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run } from '../../core/run';
import { bookOf, TODAY, type Ran } from './runBook';

type Rows = readonly (readonly Cell[])[];

const HEADER: readonly Cell[] = ['订单号', '客户编号', '姓名', '手机号', '下单日期', '金额'];
const ORDERS: Rows = [
  HEADER,
  ['S1', 'TECH2024001', '华夏科技', '13800138001', '2024-06-01', 100],
  ['S2', null, '王伟', '13800138003', '2024-06-02', 50],
  ['S3', null, '李娜', '13800138002', '2024-06-03', 25],
  ['S4', null, '李娜', '13800138002', '2024-06-04', 10],
  ['S5', null, '张敏', null, '2024-06-05', 5],
];
const IDS = '画像_新编号';

interface Options extends Partial<Recipe> {
  readonly today?: number;
  readonly edits?: ProjectEdits;
}

function ran(book: Book, { today = TODAY, edits, ...changes }: Options = {}): Ran {
  const request = { recipe: { ...standardRecipe, ...changes }, mapping: new Map(), clock: { today, given: true } };
  const result = run(book, edits ? { ...request, edits } : request);
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  return result;
}

const idsOf = (book: Book, options: Options = {}): readonly string[] => [...ran(book, options).portrait.gathered.ids].sort(); // prettier-ignore

function after(book: Book, options: Options = {}): Book {
  return applyChanges(book, sheetChanges(book, ran(book, options).patch));
}

function rowsOf(book: Book, name: string): Rows {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function withRows(book: Book, name: string, change: (rows: Rows) => Rows): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...plainSheet(name, change(sheet.rows)) } : sheet)) }; // prettier-ignore
}

/** What stands in our column beside each order. */
function besideOrders(book: Book): Record<string, Cell> {
  const [header = [], ...rows] = rowsOf(book, '订单');
  const at = header.indexOf('新客户编号');
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[at] ?? null]));
}

describe('#27, C20: customers without an id', () => {
  test('get C, day and three digits in the order of their keys; ids that are there stay; a bare name is nobody', () => {
    expect(idsOf(bookOf(ORDERS))).toEqual(['C20240630001', 'C20240630002', 'TECH2024001']);
    expect(besideOrders(after(bookOf(ORDERS)))).toEqual({
      S1: null,
      S2: 'C20240630002',
      S3: 'C20240630001',
      S4: 'C20240630001',
      S5: null,
    });
  });

  test('keep it in the next run, on another day, with rows sorted and new people among them', () => {
    const once = after(bookOf(ORDERS));
    const more = withRows(once, '订单', ([header = [], ...rows]) => [header, ['S6', null, '赵六', '13800138000', '2024-06-20', 9], ...[...rows].reverse()]); // prettier-ignore
    expect(idsOf(more, { today: TODAY + 1 })).toEqual(['C20240630001', 'C20240630002', 'C20240701001', 'TECH2024001']);
    const later = besideOrders(after(more, { today: TODAY + 1 }));
    const dayOf = (id: string): Cell | undefined => rowsOf(after(more, { today: TODAY + 1 }), IDS).find((row) => row[0] === id)?.[2]; // prettier-ignore
    expect(['C20240630001', 'C20240701001'].map(dayOf)).toEqual(['2024-06-30', '2024-07-01']);
    expect(later).toMatchObject({ S2: 'C20240630002', S3: 'C20240630001', S6: 'C20240701001' });
    expect(besideOrders(after(more))).toMatchObject({ S2: 'C20240630002', S3: 'C20240630001', S6: 'C20240630003' });
  });

  test('keep it while they are away, and nobody else gets it', () => {
    const once = after(bookOf(ORDERS));
    const away = withRows(once, '订单', (rows) => rows.filter((row) => row[3] !== '13800138002').concat([['S9', null, '孙七', '13700137000', '2024-06-21', 3]])); // prettier-ignore
    expect(besideOrders(after(away))).toEqual({ S1: null, S2: 'C20240630002', S5: null, S9: 'C20240630003' });
    const back = withRows(after(away), '订单', (rows) => [...rows, ['S3', null, '李娜', '138-0013-8002', '2024-06-03', 25]]); // prettier-ignore
    expect(besideOrders(after(back))).toMatchObject({ S3: 'C20240630001', S9: 'C20240630003' });
  });

  test('a second run on its own output changes nothing', () => {
    const once = after(bookOf(ORDERS));
    const twice = after(once);
    expect(after(twice)).toEqual(twice);
    expect(rowsOf(twice, IDS)).toEqual(rowsOf(once, IDS));
    expect(ran(twice).portrait.certificate).toBe(ran(once).portrait.certificate);
  });

  test('people with one switchboard keep theirs by name, however rows are sorted', () => {
    const names = ['王伟', '李娜', '张敏', '赵六'];
    const one = bookOf([...ORDERS.slice(0, 2), ...names.map((name, at): readonly Cell[] => [`T${at}`, null, name, '01062345678', '2024-06-05', 5])]); // prettier-ignore
    const once = after(one);
    const turned = withRows(once, '订单', ([header = [], ...rows]) => [header, ...[...rows].reverse()]);
    expect(new Set(Object.values(besideOrders(once))).size).toBe(5);
    const bare = withRows(turned, '订单', (rows) => rows.map((row) => row.slice(0, 6)));
    const unnamed = { ...bare, names: bare.names.filter(({ name }) => !name.startsWith('_cp_column')) };
    expect(besideOrders(after(unnamed, { today: TODAY + 1 }))).toEqual(besideOrders(once));
  });

  test('tags typed for a new id follow to the id that the customer gets later', () => {
    const tagged = after(bookOf(ORDERS), { edits: { manualTags: new Map([['C20240630001', '大客户']]) } });
    const named = withRows(tagged, '订单', (rows) => rows.map((row) => (row[3] === '13800138002' ? [row[0] ?? null, 'V9', ...row.slice(2)] : row))); // prettier-ignore
    const { portrait } = ran(named);
    expect([...portrait.gathered.ids].sort()).toEqual(['C20240630002', 'TECH2024001', 'V9']);
    expect(portrait.gathered.identity.mergedInto.get('C20240630001')).toBe('V9');
    expect(portrait.tags.classes.some(({ winners }) => portrait.tags.rules[winners[portrait.gathered.ids.indexOf('V9')] ?? -1]?.tag.zh === '大客户')).toBe(true); // prettier-ignore
  });

  test('where no sheet has ids nobody gets one unless asked: then by the day, or not at all', () => {
    const plain = bookOf(ORDERS.map((row) => [row[0] ?? null, ...row.slice(2)]));
    expect(idsOf(plain)).toEqual(['13800138001', '13800138002', '13800138003']);
    expect(idsOf(plain, { newIds: 'day' })).toEqual(['C20240630001', 'C20240630002', 'C20240630003']);
    expect(idsOf(bookOf(ORDERS), { newIds: 'off' })).toEqual(['13800138002', '13800138003', 'TECH2024001']);
    expect(rowsOf(after(plain), IDS)).toEqual([]);
  });
});

test('#33, C20: ids of name and phone on request, with the warning about personal data', () => {
  const { portrait } = ran(bookOf(ORDERS), { newIds: 'name' });
  expect([...portrait.gathered.ids].sort()).toEqual(['TECH2024001', '李娜8002', '王伟8003']);
  expect(portrait.notices.map(({ zh }) => zh).join()).toContain('属于个人信息');
  expect(
    ran(bookOf(ORDERS))
      .portrait.notices.map(({ zh }) => zh)
      .join(),
  ).not.toContain('属于个人信息');
});

test('#170: the sheet holds no phone, and who is forgotten goes from it and gets no other id', () => {
  const once = after(bookOf(ORDERS));
  expect(JSON.stringify(rowsOf(once, IDS))).not.toContain('13800138002');
  expect(JSON.stringify(rowsOf(once, IDS))).toContain('138****8002');
  for (const keys of [['C20240630001', '13800138002'], ['C20240630001']]) {
    const forgotten = after(once, { edits: { erase: [{ keys, labels: [] }] } });
    expect(JSON.stringify(rowsOf(forgotten, IDS))).not.toContain('138****8002');
    // Known by our id alone, a person must stay known by it; else the row goes.
    expect(JSON.stringify(rowsOf(forgotten, IDS)).includes('C20240630001')).toBe(keys.length === 1);
    for (const book of [forgotten, after(forgotten)])
      expect(idsOf(book, { today: TODAY + 3 })).toEqual(['C20240630002', 'TECH2024001']);
  }
});

test('a person may sort the sheet of ids and write beside them', () => {
  const once = after(bookOf(ORDERS));
  const at = rowsOf(once, IDS).findIndex((row) => row.includes('新客户编号') && row.length > 1);
  const noted = withRows(once, IDS, (rows) => [
    ...rows.slice(0, at),
    [...(rows[at] ?? []), '备注'],
    ...rows.slice(at + 1).map((row): readonly Cell[] => [...row, `给${String(row[0])}`]).reverse(),
  ]); // prettier-ignore
  const again = after(noted);
  expect(besideOrders(again)).toMatchObject({ S2: 'C20240630002', S3: 'C20240630001' });
  expect(rowsOf(again, IDS).slice(at).map((row) => [row[0], row[4]])).toEqual([
    ['新客户编号', '备注'],
    ['C20240630001', '给C20240630001'],
    ['C20240630002', '给C20240630002'],
  ]); // prettier-ignore
});

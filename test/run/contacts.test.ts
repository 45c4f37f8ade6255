import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { valueAt } from '../../core/patch/columns';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { ProjectEdits } from '../../core/project/edits';
import type { Recipe } from '../../core/recipe/recipe';
import { standardRecipe } from '../../core/recipe/settings.data';
import { customerCard } from '../../core/report/customerCard';
import { portraitColumns } from '../../core/report/portraitColumns';
import { run } from '../../core/run';
import { runBook, TODAY, type Ran } from './runBook';

type Rows = readonly (readonly Cell[])[];

const ORDERS: Rows = [
  ['订单编号', '客户编号', '下单日期', '订单金额'],
  ['D1', 'C001', '2024-06-05', 100],
  ['D2', 'C002', '2024-06-06', 59.9],
  ['D3', 'C001', '2024-06-09', 20],
];
const CUSTOMERS: Rows = [
  ['客户编号', '姓名', '手机', '性别'],
  ['C001', '林晓', '13800138001', '女'],
  ['C002', '周宁', '13800138002', '男'],
  ['C003', '吴四', '13800138003', '男'],
  ['C004', '郑五', '13800138004', '女'],
];
const LOG: Rows = [
  ['工单号', '客户编号', '客户手机', '客户名称', '咨询时间', '渠道', '问题类型', '咨询内容'],
  ['G1', 'C001', null, '林晓', '2024年6月10日', '电话', '物流', '交付周期长，三天没有更新'],
  ['G2', 'C001', null, '林晓', '2024-06-20', '微信', '物流', '还是交付周期长'],
  ['G3', null, '138-0013-8002', '周宁', '2024-06-12', '微信', '退换货', '想退货，我要投诉'],
  ['G8', 'C002', null, null, '2024-06-11', '电话', '物流', null],
  ['G4', null, null, '吴四', '2024-05-01', '微信', '咨询', '没有投诉，只问问设备维护'],
  ['G5', 'C001', null, '林晓', '2024-07-15', '电话', '物流', '分析日之后'],
  ['G6', 'C999', null, '林晓', '2024-06-15', '电话', '物流', '投诉'],
  ['G7', 'C001', null, '林晓', null, '电话', '物流', '又问了一次'],
];

function bookWith(sheets: Readonly<Record<string, Rows>>): Book {
  const named = Object.entries(sheets).map(([name, rows]) => plainSheet(name, rows));
  return { title: 'test.xlsx', date1904: false, sheets: named, names: [] };
}

const shop = (log: Rows = LOG, changes: Partial<Recipe> = {}, customers = CUSTOMERS): Ran =>
  runBook(bookWith({ 订单: ORDERS, 客户: customers, 工单: log }), changes);

const LOGGED = bookWith({ 订单: ORDERS, 客户: CUSTOMERS, 工单: LOG });
function ranWith(book: Book, edits: ProjectEdits): Ran {
  const result = run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true }, edits });
  if (result.kind === 'none') throw new Error('nothing to do');
  return result;
}

function applied(book: Book, { patch }: Ran): Book {
  return applyChanges(book, sheetChanges(book, patch));
}

const after = (book: Book): Book => applied(book, runBook(book));

function rowsOf(book: Book, name: string): Rows {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function withRows(book: Book, name: string, rows: Rows): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet)) };
}

/** A column of the portrait by customer, as the sheet shows it; null without the column. */
function columnOf({ portrait }: Ran, field: string): Record<string, unknown> | null {
  const column = portraitColumns(portrait, 'zh').find((one) => one.field === field);
  return column ? Object.fromEntries(portrait.gathered.ids.map((id, who) => [id, valueAt(column.values, who)])) : null;
}

const day = (month: number, date: number): number => TODAY + (Date.UTC(2024, month - 1, date) - Date.UTC(2024, 5, 30)) / 864e5; // prettier-ignore

describe('a service log beside the orders', () => {
  const ran = shop();

  test('#13, #30: its rows are joined by id, by phone, and by name only where the row has nothing stronger', () => {
    expect(columnOf(ran, 'contacts')).toEqual({ C001: 3, C002: 2, C003: 1, C004: 0 });
    expect(columnOf(ran, 'last_contact')).toEqual({ C001: day(6, 20), C002: day(6, 12), C003: day(5, 1), C004: null });
  });

  test('#13: rows of strangers and of days to come count nothing, and that is said', () => {
    const said = ran.portrait.notices.map(({ zh }) => zh).filter((text) => text.includes('工单'));
    expect(said).toEqual([
      '“工单”有 1 行对不上任何一位客户（或对上不止一位），没有计入互动。',
      '“工单”有 1 行的日期在分析日之后，没有计入互动。',
    ]);
  });

  test('#74, #75, #92: its texts give pain points, complaints and needs; what is negated gives none', () => {
    expect(columnOf(ran, 'pain_point')).toMatchObject({ C001: '交付周期长', C003: null });
    expect(columnOf(ran, 'complaint')).toEqual({ C001: null, C002: '正式投诉', C003: null, C004: null });
    expect(columnOf(ran, 'main_need')).toMatchObject({ C003: '设备维护服务' });
  });

  test('#71, #75: words of the user’s dictionary are found in it, and a second run says the same', () => {
    const words = [{ kind: 'keyword', word: '三天没有更新', meaning: '痛点：信息不及时' }];
    const told = applied(LOGGED, ranWith(LOGGED, { words }));
    expect(columnOf(runBook(told), 'needs')).toMatchObject({
      C001: expect.stringContaining('痛点-信息不及时') as string,
    });
    expect(columnOf(ran, 'needs')).toMatchObject({ C001: expect.not.stringContaining('信息不及时') as string });
    const again = after(told);
    expect(after(again)).toEqual(again);
  });

  test('#23, #91, #156: rules ask how often and how lately somebody was in touch', () => {
    const once = after(LOGGED);
    const rules = [
      ...rowsOf(once, '画像_规则').slice(0, 1),
      ['服务', '专属客服', '互动次数 >= 3 且 最近互动 在 30 天内'],
      ['服务', '普通', '互动次数 >= 1'],
    ];
    const told = runBook(withRows(once, '画像_规则', rules));
    expect(columnOf(told, 'tags')).toEqual({ C001: '专属客服', C002: '普通', C003: '普通', C004: null });
    expect(columnOf(told, 'reason')).toMatchObject({ C001: expect.stringContaining('互动 3 次') as string });
  });

  test('#170: who asked to be forgotten is not counted, and no list shows the rows of the log', () => {
    const result = ranWith(LOGGED, { erase: [{ keys: ['C001'], labels: [] }] });
    expect(columnOf(result, 'contacts')).toEqual({ C002: 2, C003: 1, C004: 0 });
    const listed = ({ patch }: Ran): boolean => JSON.stringify(patch.sheets).includes('2024年6月10日');
    expect([listed(ran), listed(result)]).toEqual([true, false]);
  });

  test('#141: the channel and the kind of contact that a customer has most are columns; of two as common the smaller word', () => {
    expect(columnOf(ran, 'contact_channel')).toEqual({ C001: '电话', C002: '微信', C003: '微信', C004: null });
    expect(columnOf(ran, 'contact_kind')).toEqual({ C001: '物流', C002: '物流', C003: '咨询', C004: null });
  });

  test('#39: the card of a customer shows them', () => {
    const card = customerCard(ran.portrait, ran.portrait.gathered.ids.indexOf('C001'));
    expect(card?.figures.filter(({ title }) => /互动/.test(title.zh)).map(({ value }) => value)).toEqual([
      3,
      day(6, 20),
    ]);
  });

  test('#128, #129: who never ordered but was in touch is activated, and lapsed after as long as a buyer would be', () => {
    expect(columnOf(ran, 'lifecycle')).toMatchObject({ C003: '激活期', C004: '获取期' });
    expect(columnOf(shop(LOG, { churnDays: 59 }), 'lifecycle')).toMatchObject({ C003: '流失期' });
    expect(columnOf(shop(LOG, { churnDays: 60 }), 'lifecycle')).toMatchObject({ C003: '激活期' });
  });

  test('the order of its rows changes nothing', () => {
    const [header = [], ...rows] = LOG;
    const turned = shop([header, ...rows.reverse()]);
    const cells = ({ portrait }: Ran): unknown => portraitColumns(portrait, 'zh').map(({ values }) => values);
    expect(cells(turned)).toEqual(cells(shop()));
  });

  test('another log is another certificate', () => {
    expect(shop(LOG.slice(0, 3)).portrait.certificate).not.toBe(ran.portrait.certificate);
  });

  test('without a log there is no such column', () => {
    const alone = runBook(bookWith({ 订单: ORDERS, 客户: CUSTOMERS }));
    for (const field of ['contacts', 'last_contact', 'visits_30d', 'contact_channel', 'pain_point'])
      expect(columnOf(alone, field)).toBeNull();
  });

  test('what could not be read in it is in the cleaning log, with its sheet', () => {
    const log = ran.patch.sheets.find(({ id }) => id === 'changes');
    expect(JSON.stringify(log)).toContain('工单');
  });
});

describe('how often customers look round', () => {
  const VIEWS: Rows = [
    ['客户编号', '事件时间', '事件类型', '商品'],
    ...Array.from({ length: 10 }, (_, at): readonly Cell[] => ['C001', `2024-06-${10 + at} 10:00`, '浏览商品', '毛巾']),
    ...Array.from({ length: 9 }, (_, at): readonly Cell[] => ['C002', `2024-06-${10 + at} 10:00`, 'page_view', '杯子']),
    ['C002', '2024-05-30 10:00', 'view', '杯子'],
    ['C002', '2024-06-21 10:00', '下单', '杯子'],
    ['C003', '2024-03-01 10:00', '点击', '杯子'],
    ['C003', '2024-03-02 10:00', '上门访问', '杯子'],
  ];
  const views = shop(VIEWS);
  const counted = (header: string, counts: readonly Cell[], changes: Partial<Recipe> = {}): Ran =>
    runBook(
      bookWith({ 订单: ORDERS, 客户: [['客户编号', '姓名', header], ...counts.map((count, at) => [`C00${at + 1}`, `林${at}`, count])] }), // prettier-ignore
      changes,
    );

  test('#82, C9, A19: 10 visits of the last 30 days are often, 9 are seldom; an order is no visit, a call is a contact', () => {
    expect(columnOf(views, 'visits_30d')).toEqual({ C001: 10, C002: 9, C003: 0, C004: null });
    expect(columnOf(views, 'browsing')).toEqual({ C001: '高浏览', C002: '低浏览', C003: '低浏览', C004: '浏览不明' });
    expect(columnOf(views, 'contacts')).toEqual({ C001: 0, C002: 0, C003: 1, C004: 0 });
  });

  test('#82: the 30th day counts, the 31st does not', () => {
    const on = (date: string): Ran => shop([...VIEWS.slice(0, 10), ['C001', `${date} 09:00`, '浏览商品', '杯子']]);
    expect(columnOf(on('2024-05-31'), 'visits_30d')).toMatchObject({ C001: 10 });
    expect(columnOf(on('2024-05-30'), 'visits_30d')).toMatchObject({ C001: 9 });
  });

  test('#81, C9, A19: by the week, 5 in 7 days are often; a column says over what time it counts', () => {
    const weekly = counted('周浏览次数', [5, 4, 0], { browsing: 'week' });
    expect(columnOf(weekly, 'browsing')).toEqual({ C001: '高浏览', C002: '低浏览', C003: '低浏览' });
    expect(columnOf(counted('周浏览次数', [3, 2]), 'browsing')).toEqual({ C001: '高浏览', C002: '低浏览' });
    expect(columnOf(counted('近7天浏览次数', [3, 2]), 'browsing')).toEqual({ C001: '高浏览', C002: '低浏览' });
    expect(columnOf(counted('月浏览次数', [10, 9, null]), 'browsing')).toEqual({
      C001: '高浏览',
      C002: '低浏览',
      C003: '浏览不明',
    });
  });

  test('#82: a count over nobody knows what time is taken for a month, and that is said', () => {
    const bare = counted('浏览次数', [10, 9]);
    expect(columnOf(bare, 'browsing')).toEqual({ C001: '高浏览', C002: '低浏览' });
    expect(bare.portrait.notices.map(({ zh }) => zh).join()).toContain(
      '“浏览次数”没有写明是多久的次数，按每月（30 天）计',
    );
    expect(
      counted('月浏览次数', [10, 9])
        .portrait.notices.map(({ zh }) => zh)
        .join(),
    ).not.toContain('没有写明');
  });

  test('#82: without visits there is no such class, and nothing is missed; who asked for it is told', () => {
    expect(columnOf(shop(), 'browsing')).toBeNull();
    const missed = ({ portrait }: Ran): boolean => portrait.notices.some(({ zh }) => zh.includes('要分浏览频次'));
    expect(missed(shop())).toBe(false);
    expect(missed(shop(LOG, { browsing: 'month' }))).toBe(true);
    expect(columnOf(shop(VIEWS, { browsing: 'off' }), 'browsing')).toBeNull();
  });

  test('#23, #82: rules ask for visits per 30 days', () => {
    const once = after(bookWith({ 订单: ORDERS, 客户: CUSTOMERS, 浏览: VIEWS }));
    const rules = [...rowsOf(once, '画像_规则').slice(0, 1), ['行为', '常来', '月浏览次数 >= 10']];
    expect(columnOf(runBook(withRows(once, '画像_规则', rules)), 'tags')).toMatchObject({ C001: '常来', C002: null });
  });

  test('#128, #129: a visitor who never ordered is activated', () => {
    expect(columnOf(views, 'lifecycle')).toMatchObject({ C003: '激活期', C004: '获取期' });
  });
});

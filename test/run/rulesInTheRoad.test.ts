import type { Book } from '../../core/book/book';
import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { valueAt } from '../../core/patch/columns';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import type { Recipe } from '../../core/recipe/recipe';
import { portraitColumns } from '../../core/report/portraitColumns';
import { STANDARD_RULES } from '../../core/tag/standardRules.data';
import { runBook, type Ran } from './runBook';

const ORDERS: readonly (readonly Cell[])[] = [
  ['订单号', '客户编号', '下单日期', '金额'],
  ['S1', 'C1', '2024-06-20', 100],
  ['S2', 'C1', '2024-05-20', 900],
  ['S3', 'C2', '2024-04-20', 50],
  ['S4', 'C3', '2023-01-20', 25],
];
const CUSTOMERS: readonly (readonly Cell[])[] = [
  ['客户编号', '会员等级', '积分', '城市'],
  ['C1', '金卡', 1200, '北京'],
  ['C2', '银卡', 300, '上海'],
  ['C3', '金卡', null, null],
];
const BOOK: Book = {
  title: 'shop.xlsx',
  date1904: false,
  sheets: [plainSheet('客户', CUSTOMERS), plainSheet('订单', ORDERS)],
  names: [],
};
const RULES = '画像_规则';

function applied(book: Book, changes: Partial<Recipe> = {}): Book {
  return applyChanges(book, sheetChanges(book, runBook(book, changes).patch));
}

function rowsOf(book: Book, name: string): readonly (readonly Cell[])[] {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function withRows(book: Book, name: string, rows: readonly (readonly Cell[])[]): Book {
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet)) };
}

function columnOf(ran: Ran, field: string, id: string): string | number | null | undefined {
  const column = portraitColumns(ran.portrait, 'zh').find((one) => one.field === field);
  return column && valueAt(column.values, ran.portrait.gathered.ids.indexOf(id));
}

const ONCE = applied(BOOK);
const HEADER = rowsOf(ONCE, RULES)[0] ?? [];
const rule = (tagClass: string, tag: string, condition: string): readonly Cell[] => [tagClass, tag, condition];

describe('#96: the rule sheet', () => {
  test('is written once with the standard rules, and tags as they do', () => {
    expect(HEADER).toEqual(['标签类', '标签', '条件', '权重', '顺序', '生效日期', '失效日期', '启用', '说明']);
    expect(rowsOf(ONCE, RULES)).toHaveLength(1 + STANDARD_RULES.length);
    const first = runBook(BOOK).portrait;
    expect(first.tags.rules).toEqual(STANDARD_RULES);
    expect(runBook(ONCE).portrait.tags).toEqual(first.tags);
    expect(runBook(ONCE).portrait.certificate).toBe(first.certificate);
  });

  test('is the same in English, and a run in the other language reads it', () => {
    const english = applied(BOOK, { lang: 'en' });
    expect(rowsOf(english, 'Portrait rules')[0]?.[0]).toBe('Tag class');
    expect(runBook(english).portrait.tags.rules).toEqual(STANDARD_RULES);
  });

  test('#20, #98: is people’s: a changed rule counts, and the sheet stays as they left it', () => {
    const mine = [
      HEADER,
      rule('等级', '大客户', '[会员等级] = 金卡 且 积分 >= 1000'),
      rule('等级', '金卡客户', '会员等级 = 金卡'),
    ];
    const edited = withRows(ONCE, RULES, mine);
    const ran = runBook(edited);
    expect(['C1', 'C2', 'C3'].map((id) => columnOf(ran, 'tags', id))).toEqual(['大客户', null, '金卡客户']);
    expect(columnOf(ran, 'reason', 'C1')).toContain('大客户：会员等级是“金卡”，积分 1,200 ≥ 1,000');
    expect(rowsOf(applied(edited), RULES)).toEqual(mine);
    expect(ran.portrait.certificate).not.toBe(runBook(ONCE).portrait.certificate);
  });

  test('a rule may ask the tag of another class, and text columns that have a role', () => {
    const mine = [HEADER, rule('圈选', '可联系', '[等级] = 金 且 城市 = 北京'), rule('等级', '金', '会员等级 = 金卡')];
    const ran = runBook(withRows(ONCE, RULES, mine));
    expect(['C1', 'C2', 'C3'].map((id) => columnOf(ran, 'tags', id))).toEqual(['可联系；金', null, '金']);
  });

  test('a row that cannot be read is a notice with cell and character, stays, and the others count', () => {
    const mine = [
      HEADER,
      rule('等级', '坏', '订单金颜 >= 10'),
      rule('等级', '好', '会员等级 = 金卡'),
      rule('', '无类', 'R > 1'),
    ];
    const edited = withRows(ONCE, RULES, mine);
    const ran = runBook(edited);
    const notices = ran.portrait.notices.map(({ zh }) => zh);
    expect(notices.filter((one) => one.startsWith('“画像_规则”'))).toEqual([
      '“画像_规则”C2第 1 个字“订单金颜”：没有叫“订单金颜”的列。你是想写“订单金额”吗？这一行没有参与打标签，其余各行照常。',
      '“画像_规则”A4：缺少“标签类”。这一行没有参与打标签，其余各行照常。',
    ]);
    expect(columnOf(ran, 'tags', 'C1')).toBe('好');
    expect(rowsOf(applied(edited), RULES)).toEqual(mine);
  });

  test('an emptied sheet means no rules, never a crash; without its header it is told', () => {
    expect(runBook(withRows(ONCE, RULES, [])).portrait.tags.rules).toEqual([]);
    expect(runBook(withRows(ONCE, RULES, [HEADER])).portrait.tags.rules).toEqual([]);
    const broken = runBook(withRows(ONCE, RULES, [['x'], ['y', true, { error: '#REF!' }]]));
    expect(broken.portrait.notices.map(({ en }) => en).join()).toContain('The header row lacks "Condition"');
  });

  test('what the linter finds is data for the pane; a rule that can never hold is told', () => {
    const ran = runBook(withRows(ONCE, RULES, [HEADER, rule('甲', '乙', 'R > 180 且 R < 90')]));
    expect(ran.portrait.lint.map(({ kind }) => kind)).toContain('impossible');
    expect(ran.portrait.notices.map(({ zh }) => zh).join()).toContain('“画像_规则”：第 2 条的条件自相矛盾');
  });

  test('is found by its defined name when the ledger is damaged', () => {
    const mine = [HEADER, rule('等级', '金', '会员等级 = 金卡')];
    const ledger = ONCE.sheets.find((sheet) => sheet.visibility === 'veryHidden');
    const damaged = withRows(withRows(ONCE, RULES, mine), ledger?.name ?? '', [['customer-portrait-ledger', 1]]);
    const ran = runBook(damaged);
    expect(columnOf(ran, 'tags', 'C1')).toBe('金');
    expect(ran.patch.sheets.map(({ id }) => id)).not.toContain('rules');
    expect(ran.patch.replaces).not.toContain(RULES);
  });
});

describe('#58: tags typed by hand', () => {
  const PORTRAIT = '客户画像';

  function typed(id: string, text: string, book = ONCE): Book {
    const rows = rowsOf(book, PORTRAIT);
    const column = rows[0]?.indexOf('手工标签') ?? -1;
    const changed = rows.map((row) => {
      if (row[0] !== id) return row;
      const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_, at) => row[at] ?? null);
      cells[column] = text;
      return cells;
    });
    return withRows(book, PORTRAIT, changed);
  }

  test('join the tags of rules, and a minus takes one off', () => {
    const ran = runBook(typed('C1', '老板的朋友；VIP、-回头客'));
    const tags = String(columnOf(ran, 'tags', 'C1')).split('；');
    expect(tags).toEqual(expect.arrayContaining(['老板的朋友', 'VIP', '近30天']));
    expect(tags).not.toContain('回头客');
    expect(columnOf(ran, 'reason', 'C1')).toContain('VIP：手工添加');
    expect(columnOf(ran, 'tags', 'C2')).toBe(columnOf(runBook(ONCE), 'tags', 'C2'));
  });

  test('stay in their cell through further runs, are no change of ours, and can be taken back', () => {
    const book = typed('C2', 'VIP');
    const twice = applied(book);
    expect(applied(applied(twice))).toEqual(applied(twice));
    expect(columnOf(runBook(twice), 'manual_tags', 'C2')).toBe('VIP');
    expect(rowsOf(twice, '清洗记录').flat()).not.toContain('VIP');
    expect(runBook(twice).patch.preview.keptEdits).toBe(0);
    const back = runBook(typed('C2', '', twice));
    expect(String(columnOf(back, 'tags', 'C2'))).not.toContain('VIP');
    expect(runBook(applied(typed('C2', '', twice))).portrait.project.manualTags.size).toBe(0);
  });

  test('are part of the certificate', () => {
    expect(runBook(typed('C2', 'VIP')).portrait.certificate).not.toBe(runBook(ONCE).portrait.certificate);
  });
});

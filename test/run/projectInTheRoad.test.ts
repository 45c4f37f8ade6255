import type { Book } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { plainSheet } from '../../core/book/book';
import type { Portrait } from '../../core/portrait';
import { applyChanges, sheetChanges } from '../../core/patch/sheetChanges';
import { standardRecipe } from '../../core/recipe/settings.data';
import { run, type RunRequest } from '../../core/run';
import { bookOf, TODAY, type Ran } from './runBook';

const HEADER = ['订单号', '客户编号', '下单时间', '订单金额'];
const ORDERS = [
  HEADER,
  ...Array.from({ length: 60 }, (_, at): Cell[] => [
    `O${at}`,
    `C${at % 20}`,
    `2024-0${1 + (at % 6)}-1${at % 9}`,
    100 + at,
  ]),
];
const PEOPLE = [
  ['客户编号', '姓名', '手机', '地区', '联系人角色', '是否同意营销'],
  ...Array.from({ length: 20 }, (_, at): Cell[] => [
    `C${at}`,
    at === 3 ? null : `张三${at}`,
    at === 3 ? null : `138 0013 80${String(at).padStart(2, '0')}`,
    '浙江',
    '采购部经理',
    at % 5 === 0 ? '否' : '是',
  ]),
];
const BOOK: Book = { ...bookOf(ORDERS), sheets: [plainSheet('订单', ORDERS), plainSheet('客户', PEOPLE)] };

function ran(book: Book, more: Partial<RunRequest> = {}): Ran {
  const request = { recipe: standardRecipe, mapping: new Map(), clock: { today: TODAY, given: true }, ...more };
  const result = run(book, request);
  if (result.kind === 'none') throw new Error(result.reasons.map(({ en }) => en).join('\n'));
  return result;
}

function after(book: Book, more: Partial<RunRequest> = {}): Book {
  return applyChanges(book, sheetChanges(book, ran(book, more).patch));
}

function rowsOf(book: Book, name: string): readonly (readonly Cell[])[] {
  return book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function names(book: Book): readonly string[] {
  return book.sheets.map(({ name }) => name);
}

/** Type into a cell of a sheet: the row that has `key` in any cell, the column under `header`. */
function typed(book: Book, sheet: string, key: Cell, header: string, value: Cell): Book {
  const rows = rowsOf(book, sheet);
  const column = rows.find((row) => row.includes(header))?.indexOf(header) ?? -1;
  const at = rows.findIndex((row) => row.includes(key));
  if (column < 0 || at < 0) throw new Error(`no ${String(key)} / ${header} in ${sheet}`);
  const changed = rows.map((row, index) => {
    if (index !== at) return row;
    const wide = Array.from({ length: Math.max(row.length, column + 1) }, (_, place) => row[place] ?? null);
    return wide.map((cell, place) => (place === column ? value : cell));
  });
  return { ...book, sheets: book.sheets.map((one) => (one.name === sheet ? { ...one, rows: changed } : one)) };
}

const ONCE = after(BOOK);

describe('issue 5, section 6: the settings sheet', () => {
  test('stands in every workbook, with the history, and a run on it changes nothing', () => {
    expect(names(ONCE)).toEqual(expect.arrayContaining(['画像_设置', '画像_历史', '交叉分析', '待补充']));
    expect(names(ONCE)).not.toEqual(expect.arrayContaining(['画像_词典']));
    expect(names(ONCE)).not.toEqual(expect.arrayContaining(['画像_活动']));
    const twice = after(ONCE);
    expect(twice).toEqual(ONCE);
  });

  test('what a person sets there holds for the next run', () => {
    const set = typed(ONCE, '画像_设置', 'window', '值', 'all');
    expect(ran(set).portrait.recipe.window).toBe('all');
    expect(rowsOf(after(set), '画像_设置').find((row) => row[7] === 'window')?.[2]).toBe('all');
  });

  test('what the request names wins over the sheet, named standards too', () => {
    const set = typed(ONCE, '画像_设置', 'window', '值', 'all');
    expect(ran(set, { recipe: { ...standardRecipe, window: 90 } }).portrait.recipe.window).toBe(90);
    expect(ran(set, { explicit: ['window'] }).portrait.recipe.window).toBe(365);
  });

  test('settings that cannot hold beside the request give way and are told', () => {
    const set = typed(ONCE, '画像_设置', 'churnDays', '值', '200');
    const { portrait } = ran(set, { recipe: { ...standardRecipe, dormantDays: 300 } });
    expect(portrait.recipe).toMatchObject({ dormantDays: 300, churnDays: 360 });
    expect(portrait.notices.map(({ zh }) => zh).join()).toContain('没有采用');
  });

  test('a wrong value is told with its cell, and the standard holds', () => {
    const { portrait } = ran(typed(ONCE, '画像_设置', 'window', '值', '许久'));
    expect(portrait.recipe.window).toBe(365);
    expect(portrait.notices.map(({ zh }) => zh).find((one) => one.includes('许久'))).toMatch(/^画像_设置 C\d+：/);
  });

  test('a column is taken for what the sheet says, and for what the request says before that', () => {
    const set = typed(ONCE, '画像_设置', 'column:客户!地区', '值', '忽略');
    const isRegion = (portrait: Portrait): boolean | undefined =>
      portrait.gathered.customers?.sheet.columns.has('region');
    expect(isRegion(ran(ONCE).portrait)).toBe(true);
    expect(isRegion(ran(set).portrait)).toBe(false);
    const asked = ran(set, { mapping: new Map([['地区', 'region'] as const]) });
    expect(isRegion(asked.portrait)).toBe(true);
  });

  test('the analysis date of the sheet holds unless the request gives one', () => {
    const set = typed(ONCE, '画像_设置', 'analysisDate', '值', '2024-06-20');
    expect(ran(set, { clock: { today: TODAY, given: false } }).portrait.today).toBe(TODAY - 10);
    expect(ran(set).portrait.today).toBe(TODAY);
  });
});

describe('requirement 55: the worklist', () => {
  test('takes an owner from the pane, beside what stands in the row already, and takes the owner out again', () => {
    const remarked = after(typed(ONCE, '待补充', 'C3', '备注', '等回电'));
    const rowOf = (book: Book) => rowsOf(book, '待补充').find((one) => one[0] === 'C3');
    const owned = after(remarked, { edits: { owners: new Map([['C3', ' 李四 ']]) } });
    expect(rowOf(owned)).toEqual(expect.arrayContaining(['李四', '等回电']));
    expect(rowOf(after(owned))).toEqual(rowOf(owned));
    const freed = rowOf(after(owned, { edits: { owners: new Map([['C3', '']]) } }));
    expect(freed).not.toContain('李四');
    expect(freed).toContain('等回电');
  });

  test('names who lacks more than 30 % of the key fields, and keeps what people write', () => {
    const row = rowsOf(ONCE, '待补充').find((one) => one[0] === 'C3');
    expect(row?.[1]).toContain('手机');
    const again = after(typed(ONCE, '待补充', 'C3', '负责人', '李四'));
    expect(rowsOf(again, '待补充').find((one) => one[0] === 'C3')).toContain('李四');
    expect(
      ran(ONCE)
        .portrait.traits.find(({ id }) => id === 'completeness')
        ?.codes.reduce((a, b) => a + b, 0),
    ).toBe(1);
  });
});

describe('requirement 161: the history', () => {
  test('one row a run: the same run again keeps its row, another day adds one', () => {
    const runs = (book: Book): number => rowsOf(book, '画像_历史').filter((row) => row[1] === '运行').length;
    expect(runs(ONCE)).toBe(1);
    expect(runs(after(ONCE))).toBe(1);
    expect(runs(after(ONCE, { clock: { today: TODAY + 30, given: true } }))).toBe(2);
  });

  test('says when each run was made; the same run again keeps its time, and no cell changes', () => {
    const at = (now: string, today = TODAY): Partial<RunRequest> => ({ clock: { today, given: true, now } });
    const times = (book: Book): unknown => {
      const rows = rowsOf(book, '画像_历史');
      const header = rows.findIndex((row) => row.includes('时间'));
      const column = rows[header]?.indexOf('时间') ?? -1;
      return rows.slice(header + 1).map((row) => row[column]);
    };
    const first = after(BOOK, at('2024-06-30 09:05'));
    expect(times(first)).toEqual(['2024-06-30 09:05']);
    expect(after(first, at('2024-07-01 18:30'))).toEqual(first);
    const next = after(first, at('2024-07-30 08:00', TODAY + 30));
    expect(times(next)).toEqual(['2024-06-30 09:05', '2024-07-30 08:00']);
    expect(ran(BOOK, at('09:05')).portrait.certificate).toBe(ran(BOOK).portrait.certificate);
  });
});

describe('requirement 162: campaigns', () => {
  const started = after(BOOK, { edits: { campaigns: [{ segment: 'activity=active', share: 0.5 }] } });

  test('a campaign that a person starts makes its list, without those who refused, and is read back', () => {
    expect(names(started)).toEqual(expect.arrayContaining(['画像_活动', '活动名单1']));
    const listed = rowsOf(started, '活动名单1').map((row) => row[0]);
    expect(listed).not.toContain('C0');
    expect(listed.filter((cell) => String(cell).startsWith('C')).length).toBeGreaterThan(0);
    expect(after(started)).toEqual(started);
  });

  test('phones in a list are masked', () => {
    const text = JSON.stringify(rowsOf(started, '活动名单1'));
    expect(text).toContain('****');
    expect(text).not.toMatch(/1380013\d{4}/);
  });

  test('a campaign sheet without rows goes, with its lists', () => {
    const emptied = { ...started, sheets: started.sheets.map((one) => (one.name === '画像_活动' ? { ...one, rows: one.rows.slice(0, 4) } : one)) }; // prettier-ignore
    expect(names(after(emptied))).not.toContain('活动名单1');
  });
});

describe('edits of a run', () => {
  test('settings, words and tags by hand are written and read again', () => {
    const edits = {
      settings: { sets: [['window', 'all']] as const, project: { masks: 'off' as const } },
      words: [{ kind: 'industry', word: '预制菜', meaning: '食品制造业' }],
      manualTags: new Map([['C1', '大客户']]),
    };
    const edited = after(ONCE, { edits });
    const { portrait } = ran(edited);
    expect(portrait.recipe.window).toBe('all');
    expect(portrait.project.settings.project.masks).toBe('off');
    expect(portrait.project.dictionary.dictionary.words).toMatchObject([{ kind: 'industry', word: '预制菜' }]);
    expect(portrait.project.manualTags.get('C1')?.added).toEqual(['大客户']);
    const again = after(edited);
    expect(after(again)).toEqual(again);
  });

  test('rules are written over the sheet', () => {
    const rows = rowsOf(ONCE, '画像_规则').slice(0, 2);
    const edited = after(ONCE, { edits: { rules: rows } });
    expect(rowsOf(edited, '画像_规则').length).toBe(2);
    expect(ran(edited).portrait.tags.rules.length).toBe(1);
  });

  test('a decision that is added replaces the one about the same two', () => {
    const reference = (id: string) => ({ kind: 'id' as const, id });
    const decision = (verdict: 'same' | 'different') => ({ verdict, left: reference('C1'), right: reference('C2'), day: TODAY, note: '' }); // prettier-ignore
    const merged = after(ONCE, { edits: { decisions: [decision('same')] } });
    expect(ran(merged).portrait.gathered.ids).toHaveLength(19);
    const parted = after(merged, { edits: { decisions: [decision('different')] } });
    expect(ran(parted).portrait.project.decisions.decisions.map(({ verdict }) => verdict)).toEqual(['different']);
    expect(ran(parted).portrait.gathered.ids).toHaveLength(20);
  });

  test('an answer is a setting from then on', () => {
    const answers = new Map([['setting:dateOrder:订单!2', 'dmy']]);
    const edited = after(ONCE, { edits: { answers } });
    expect(ran(edited).portrait.recipe.dateOrder).toBe('dmy');
  });
});

describe('requirement 170: a person who is to be forgotten', () => {
  const tagged = after(ONCE, { edits: { manualTags: new Map([['C7', '大客户']]) } });
  const forgotten = after(tagged, { edits: { erase: [{ keys: ['C7', '13800138007'], labels: [] }] }, clock: { today: TODAY, given: true, now: '2024-06-30 08:00' } }); // prettier-ignore
  const ours = (book: Book): string => JSON.stringify(book.sheets.slice(2).map(({ rows }) => rows));

  test('is in no sheet of ours, now and after the next run', () => {
    expect(ours(tagged)).toContain('"C7"');
    for (const book of [forgotten, after(forgotten)]) {
      expect(ours(book)).not.toMatch(/"C7"|大客户|1380013800?7\b/);
      expect(rowsOf(book, '订单')).toHaveLength(ORDERS.length);
    }
  });

  test('counts nowhere, and the history says that it was done, without a value', () => {
    const { portrait } = ran(forgotten);
    expect(portrait.gathered.ids).toHaveLength(19);
    expect(portrait.rows.read).toBe(57);
    const row = rowsOf(forgotten, '画像_历史').find((cells) => cells.includes('2024-06-30 08:00'));
    expect(JSON.stringify(row)).not.toContain('C7');
    expect(row).toBeDefined();
  });

  test('is known again by a phone alone', () => {
    const book = after(ONCE, { edits: { erase: [{ keys: ['+86 138-0013-8008'], labels: [] }] } });
    expect(ran(book).portrait.gathered.ids).not.toContain('C8');
  });
});

test('requirement 171: the cleaning log masks phones unless masks are off', () => {
  expect(JSON.stringify(rowsOf(ONCE, '清洗记录'))).not.toContain('138 0013');
  const open = after(ONCE, { edits: { settings: { project: { masks: 'off' } } } });
  expect(JSON.stringify(rowsOf(open, '清洗记录'))).toContain('138 0013');
});

describe('requirement 74: questions that only a person can answer', () => {
  const coded = (rows: readonly (readonly Cell[])[]): Book =>
    bookOf([
      ['订单号', '客户编号', '性别', '年龄', '邮箱', '下单时间', '订单金额'],
      ...rows.map((row, at): Cell[] => [`O${at}`, ...row, `2024-05-1${at}`, 100]),
    ]);
  const book = coded([
    ['A1', '1', 8, 'ann@gmial.com'],
    ['A2', '0', 30, 'bob@example.com'],
    [null, '1', 8, 'ANN@gmial.com'],
  ]);
  const first = after(book);

  test('a number code of a gender column is asked about, and the typed answer is a setting from then on', () => {
    expect(ran(book).portrait.recipe.genderCodes).toBe('ask');
    const row = rowsOf(first, '待确认').find((cells) => cells.includes('setting:genderCodes:订单!2'));
    expect(row?.[0]).toContain('3 个数字代码');
    const next = after(typed(first, '待确认', 'setting:genderCodes:订单!2', '你的回答', 'oneIsMale'));
    expect(ran(next).portrait.recipe.genderCodes).toBe('oneIsMale');
    expect(rowsOf(next, '画像_设置').find((cells) => cells[7] === 'genderCodes')?.[2]).toBe('oneIsMale');
    expect(JSON.stringify(rowsOf(next, '待确认'))).not.toContain('genderCodes');
    const { traits } = ran(next).portrait;
    const gender = traits.find(({ id }) => id === 'gender');
    expect(Array.from(gender?.codes ?? [], (code) => gender?.dictionary[code])).toEqual(['男', '女']);
  });

  test('an e-mail whose domain only looks mistyped is a key all the same', () => {
    expect(Array.from(ran(book).portrait.gathered.orders?.rows.customer ?? [])).toEqual([0, 1, 0]);
  });

  test('ages outside the limits of the settings are not believed', () => {
    const issues = (more: Partial<RunRequest>): string => JSON.stringify(rowsOf(after(book, more), '清洗记录'));
    expect(issues({})).not.toContain('年龄不可信');
    expect(issues({ edits: { settings: { sets: [['ageLeast', '18']] } } })).toContain('年龄不可信');
  });
});

import type { Cell } from '../../core/book/cell';
import { readSettingsSheet } from '../../core/project/settings/readSettingsSheet';
import { mappingOfSettings, recipeOf, standardSettings, type Settings } from '../../core/project/settings/settings';
import type { KnownColumn } from '../../core/project/settings/settingRows';
import { SETTING_KEYS, standardRecipe } from '../../core/recipe/settings.data';
import { settingsSheet } from '../../core/report/project/settingsSheet';
import { cellOf, rowsOf, typed } from './sheets';

const KNOWN: readonly KnownColumn[] = [
  { sheet: '客户', header: '手机', role: 'phone' },
  { sheet: '客户', header: '备注', role: null },
];

function written(settings: Settings = standardSettings, lang: 'zh' | 'en' = 'zh'): readonly (readonly Cell[])[] {
  return rowsOf(settingsSheet(settings, KNOWN, lang));
}

/** People read the group first; the key, by which rows are told apart, stands last. */
const KEY = 7;

const again = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => written(readSettingsSheet(rows));

test('the untouched sheet changes nothing, and is written alike again', () => {
  const rows = written();
  const read = readSettingsSheet(rows);
  expect(recipeOf(read)).toEqual(standardRecipe);
  expect(read).toMatchObject({ sets: [], columns: [], problems: [], unknown: [], preset: 'standard' });
  expect(again(rows)).toEqual(rows);
  for (const key of SETTING_KEYS) expect(cellOf(rows, key, '状态')).toBe('标准');
});

test('what people change first stands first, then the meaning of columns, then further thresholds; every setting stands once', () => {
  const rows = written().slice(4);
  const groups = rows.map((row) => row[0]);
  expect([...new Set(groups)].slice(0, 4)).toEqual(['常用', '读表', '各列的含义', '打分']);
  expect(groups).toEqual([...new Set(groups)].flatMap((name) => groups.filter((one) => one === name)));
  expect(rows.slice(0, 3).map((row) => row[KEY])).toEqual(['preset', 'analysisDate', 'window']);
  const keys = rows.map((row) => row[KEY]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toEqual(expect.arrayContaining([...SETTING_KEYS]));
});

test('every setting has a group of its own name', () => {
  expect(written().filter((row) => row[0] === '其他')).toEqual([]);
});

test.each<readonly [string, Cell, object]>([
  ['window', '全部', { window: 'all' }],
  ['window', '180 天', { window: 180 }],
  ['activeDays', 60, { activeDays: 60 }],
  ['rCuts', '30，60', { rCuts: [30, 60] }],
  ['refunds', '剔除', { refunds: 'drop' }],
  ['lang', '英文', { lang: 'en' }],
])('what a person types counts and stays as typed: %s = %s', (key, value, changes) => {
  const rows = typed(written(), key, '值', value);
  const read = readSettingsSheet(rows);
  expect(read.problems).toEqual([]);
  expect(recipeOf(read)).toEqual({ ...standardRecipe, ...changes });
  const next = again(rows);
  expect(cellOf(next, key, '值')).toBe(String(value));
  expect(cellOf(next, key, '状态')).toBe('你设定的');
  expect(again(next)).toEqual(next);
});

test('every setting takes its own standard, and an English sheet is read as well as a Chinese one', () => {
  const english = written(standardSettings, 'en');
  expect(readSettingsSheet(english)).toMatchObject({ sets: [], problems: [] });
  expect(recipeOf(readSettingsSheet(typed(english, 'bins', 'Value', '7')))).toEqual({ ...standardRecipe, bins: 7 });
});

test('a wrong value is told with its place, stays in its cell, and the standard holds', () => {
  const rows = typed(written(), 'bins', '值', '许多');
  const read = readSettingsSheet(rows);
  expect(recipeOf(read)).toEqual(standardRecipe);
  const row = rows.findIndex((cells) => cells[KEY] === 'bins');
  expect(read.problems).toMatchObject([{ row, column: 2, came: '许多' }]);
  expect(read.problems[0]?.zh).toBe(
    `画像_设置 C${row + 1}：应为2 到 9 的整数，实际是“许多”。这次按“5”；请改正后再运行。`,
  );
  expect(read.problems[0]?.en).toBe(
    `Portrait settings C${row + 1}: expected a whole number from 2 to 9, got "许多". This run uses "5"; please correct it and run again.`,
  );
  const next = again(rows);
  expect(cellOf(next, 'bins', '值')).toBe('许多');
  expect(cellOf(next, 'bins', '状态')).toBe('看不懂，未采用');
  expect(again(next)).toEqual(next);
});

test('settings that contradict one another are told; those that fit hold', () => {
  const rows = typed(typed(written(), 'activeDays', '值', '200'), 'bins', '值', '3');
  const read = readSettingsSheet(rows);
  expect(recipeOf(read)).toEqual({ ...standardRecipe, bins: 3 });
  expect(read.problems.map(({ came }) => came)).toEqual(['200']);
  // With the two days above moved too, all three fit together.
  const fitting = typed(typed(rows, 'dormantDays', '值', '300'), 'churnDays', '值', '400');
  expect(recipeOf(readSettingsSheet(fitting))).toMatchObject({ activeDays: 200, dormantDays: 300, churnDays: 400 });
});

test('a changed preset brings its own standards, and what a person set stays', () => {
  const first = again(typed(written(), 'bins', '值', '7'));
  const read = readSettingsSheet(typed(first, 'preset', '值', '五分位'));
  expect(recipeOf(read)).toMatchObject({ score: 'bins', bins: 7, binning: 'quantile' });
  const back = readSettingsSheet(typed(written(read), 'preset', '值', ''));
  expect(recipeOf(back)).toEqual({ ...standardRecipe, bins: 7 });
  expect(readSettingsSheet(typed(first, 'preset', '值', 'nothing')).problems).toHaveLength(1);
});

test('date, masks, small cells and sensitive columns are settings of the workbook', () => {
  const typedIn: readonly (readonly [string, Cell])[] = [['analysisDate', '2026/10/31'], ['masks', '关'], ['smallCells', '是'], ['sensitive', '身份证号、民族']]; // prettier-ignore
  const rows = typedIn.reduce((all, [key, value]) => typed(all, key, '值', value), written());
  const read = readSettingsSheet(rows);
  // 2026-10-31 is 46326 days after 1899-12-30.
  expect(read.project).toEqual({
    analysisDate: 46326,
    masks: 'off',
    smallCells: true,
    sensitive: ['身份证号', '民族'],
  });
  expect(readSettingsSheet(written(read)).project).toEqual(read.project);
  // A workbook of before may say 全部, which did the same.
  const all = readSettingsSheet(typed(written(read), 'masks', '值', '全部'));
  expect([all.project.masks, all.problems]).toEqual(['shared', []]);
  const wrong = readSettingsSheet(typed(written(), 'analysisDate', '值', '2026-02-30'));
  expect(wrong.project.analysisDate).toBeNull();
  expect(wrong.problems).toHaveLength(1);
});

test('what a column is can be said in the sheet, in either language, and taken back', () => {
  const rows = typed(typed(written(), 'column:客户!备注', '值', 'customer name'), 'column:客户!手机', '值', '忽略');
  const read = readSettingsSheet(rows);
  expect([...mappingOfSettings(read)]).toEqual([
    ['手机', 'ignore'],
    ['备注', 'customerName'],
  ]);
  const next = written(read);
  expect(mappingOfSettings(readSettingsSheet(next))).toEqual(mappingOfSettings(read));
  expect(cellOf(next, 'column:客户!手机', '标准值')).toBe('手机');
  // The next run understands the column as it was told to; the guess is still what a blank cell goes back to.
  const told = rowsOf(settingsSheet(read, [{ sheet: '客户', header: '手机', role: null }], 'zh'));
  expect(cellOf(told, 'column:客户!手机', '标准值')).toBe('手机');
  expect(mappingOfSettings(readSettingsSheet(typed(next, 'column:客户!手机', '值', '')))).toEqual(new Map([['备注', 'customerName']])); // prettier-ignore
  expect(readSettingsSheet(typed(written(), 'column:客户!备注', '值', '飞船')).problems[0]?.came).toBe('飞船');
});

test('rows that nobody knows, rows said twice and added columns are kept where people left them', () => {
  const rows = written().map((row, at): readonly Cell[] => [...row, ...Array<Cell>(8 - row.length).fill(null), ...(at === 3 ? ['谁改的'] : [])]); // prettier-ignore
  const header = rows.findIndex((row) => row[KEY] === '键');
  expect(header).toBe(3);
  const more = [
    ...typed(rows, 'bins', '谁改的', '王'),
    [null, '', 42, null, null, null, null, 'future.setting'],
    [null, '', '8', null, null, null, null, 'bins'],
  ];
  const read = readSettingsSheet(more);
  expect(recipeOf(read)).toEqual(standardRecipe);
  expect(read.problems.map(({ came }) => came)).toEqual(['bins']);
  const next = again(more);
  expect(cellOf(next, 'future.setting', '值')).toBe('42');
  expect(cellOf(next, 'bins', '谁改的')).toBe('王');
  expect(again(next)).toEqual(next);
});

test.each<readonly [string, readonly (readonly Cell[])[]]>([
  ['nothing', []],
  [
    'no header',
    [
      ['a', 'b'],
      [1, true],
    ],
  ],
  ['errors and odd names', [['键', '值'], [{ error: '#REF!' }, { error: '#N/A' }], ['__proto__', '1'], ['constructor', '2'], [null, 5]]], // prettier-ignore
  ['only the header', [['键', '值']]],
])('a broken sheet never stops a run: %s', (_, rows) => {
  expect(recipeOf(readSettingsSheet(rows))).toEqual(standardRecipe);
});

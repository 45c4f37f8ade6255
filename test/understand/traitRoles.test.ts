import { plainSheet } from '../../core/book/book';
import type { Cell } from '../../core/book/cell';
import { headerLanguage } from '../../core/understand/headerLanguage';
import { looksLikeIdCard, looksLikeIp, looksLikeTime } from '../../core/understand/lookLikePerson';
import type { ColumnMeaning, Role } from '../../core/understand/meaning';
import { TRAIT_WORDS } from '../../core/understand/traitHeaders.data';
import { understand } from '../../core/understand/understand';

const VALUES: Readonly<Partial<Record<Role, readonly Cell[]>>> = {
  gender: ['男', '女', '男'],
  age: [28, 35, 41],
  birthDate: ['1990-05-01', '1985-11-20', '2001-02-28'],
  idCard: ['11010519491231002X', '110101199003070134', '110101198312300023'],
  ip: ['202.96.128.86', '61.135.169.121', '220.181.38.148'],
  browseCount: [12, 4, 9],
  interactionCount: [3, 1, 6],
  orderTime: ['10:22', '21:05', '08:30'],
};

describe('every known word alone names its role', () => {
  const words = TRAIT_WORDS.filter(({ inLogs }) => inLogs !== true).flatMap(({ role, words: list }) =>
    list.split(',').map((word) => [word.trim(), role] as const),
  );
  const olderWins = new Set<Role>(['company', 'province', 'platform', 'source', 'orderTime', 'device']);
  // These words are older roles too, and go to them where nothing else does.
  test.each(words.filter(([, role]) => !olderWins.has(role)))('%s is %s', (word, role) => {
    const column = columnsOf([word], [VALUES[role] ?? ['甲', '乙', '丙']])[3];
    expect(column?.offers ?? column?.role).toBe(role);
  });
});

test.each([
  ['客户性别', 'gender', ['男', '女', '男']],
  ['会员生日', 'birthDate', ['1990-05-01', '1985-11-20', '2001-02-28']],
  ['收货人地址', 'address', ['文一路1号', '中山路2号', '学院路3号']],
  ['年龄（岁）', 'age', [28, 35, 41]],
  ['Customer Gender', 'gender', ['F', 'M', 'F']],
] as const)('%s is %s behind the word that says whose', (header, role, cells) =>
  expect(columnsOf([header], [cells])[3]?.role).toBe(role),
);

test.each([
  ['性别', ['2024-01-05', '2024-01-06', '2024-01-07']],
  ['年龄', ['a@example.com', 'b@example.com', 'c@example.com']],
  ['浏览次数', ['很多', '很少', '一般']],
  ['下单时刻', ['早', '晚', '中']],
  ['平均年龄', [28, 35, 41]],
  ['性别比例', ['50%', '40%', '10%']],
] as const)('%s over other values has no role', (header, cells) =>
  expect(columnsOf([header], [cells])[3]?.role ?? null).toBeNull(),
);

test('#166: an identity card column is offered, not read, and the reason says how to have it read', () => {
  const column = columnsOf(['身份证号'], [VALUES.idCard ?? []])[3];
  expect([column?.role, column?.offers]).toEqual([null, 'idCard']);
  expect(column?.confidence).toBeGreaterThan(0.8);
  expect(column?.reason.zh).toContain('身份证号=idCard');
  expect(column?.reason.en).toContain('not read');
});

test('of two columns of one trait the fuller one has it', () => {
  const columns = columnsOf(
    ['备注', '客户备注'],
    [
      ['甲', null, null],
      ['甲', '乙', '丙'],
    ],
  );
  expect(columns.slice(3).map(({ role }) => role)).toEqual([null, 'note']);
});

test('the same book gives the same meaning, and headers of traits do not change the language', () => {
  const meaning = understandOf(['性别'], [['男', '女', '男']]);
  expect(understandOf(['性别'], [['男', '女', '男']])).toEqual(meaning);
  expect(meaning.kind === 'book' && headerLanguage(meaning)).toBe('zh');
});

test.each([
  ['11010519491231002X', true],
  ['110105194913310029', false],
  ['11010519491231002', false],
  ['1101051949123100XX', false],
  ['202401051200001234', false],
])('%s has the form of an identity card number: %s', (text, is) => expect(looksLikeIdCard(text)).toBe(is));

test.each([
  ['202.96.128.86', true],
  ['256.1.1.1', false],
  ['1.2.3', false],
  ['1.2.3.4.5', false],
  ['12.5', false],
])('%s is an address: %s', (text, is) => expect(looksLikeIp(text)).toBe(is));

test.each([
  ['14:30', 0, true],
  ['14:30:05', 0, true],
  ['2:30 PM', 0, true],
  ['14点30分', 0, true],
  ['25:00', 0, false],
  ['2024-01-05 14:30', 0, false],
  [0.6, 3, true],
  [0.6, 0, false],
] as const)('%s with style %d is a time of day: %s', (cell, style, is) => expect(looksLikeTime(cell, style)).toBe(is));

function columnsOf(headers: readonly string[], cells: readonly (readonly Cell[])[]): readonly ColumnMeaning[] {
  const meaning = understandOf(headers, cells);
  if (meaning.kind === 'none') throw new Error(meaning.reasons.map(({ en }) => en).join('\n'));
  return meaning.customers?.columns ?? [];
}

/** A customer table of three rows with more columns behind its key, name and total. */
function understandOf(headers: readonly string[], cells: readonly (readonly Cell[])[]): ReturnType<typeof understand> {
  const rows = [0, 1, 2].map((row): Cell[] => [`C00${row}`, ['林晓', '周宁', '吴四'][row] ?? '', 100 + row]);
  const sheet = plainSheet('客户', [
    ['客户编号', '客户名称', '累计消费金额', ...headers],
    ...rows.map((row, at) => [...row, ...cells.map((column) => column[at] ?? null)]),
  ]);
  return understand(
    { title: 't', date1904: false, sheets: [sheet], names: [] },
    { mapping: new Map(), exclude: { sheets: new Set(), columns: new Map() } },
  );
}

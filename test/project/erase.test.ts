import type { Cell } from '../../core/book/cell';
import { plainSheet } from '../../core/book/book';
import { writeDecisions } from '../../core/link/decide/writeDecisions';
import { renderedSheet } from '../../core/patch/renderedSheet';
import type { SheetId } from '../../core/patch/patch';
import { NO_HISTORY, withRow } from '../../core/project/history/history';
import { erasedRows, eraseTraces, type OwnRows, type PersonTraces } from '../../core/project/privacy/erase';
import { erasedCustomers, erasedHash } from '../../core/project/privacy/erasedKeys';
import { customerLabels } from '../../core/project/privacy/labels';
import { mergeQuestion } from '../../core/project/questions/question';
import { readAnswers } from '../../core/project/questions/readAnswers';
import { readSettingsSheet } from '../../core/project/settings/readSettingsSheet';
import { standardSettings } from '../../core/project/settings/settings';
import { worklist } from '../../core/project/worklist/worklist';
import { actRow, historySheet } from '../../core/report/project/historySheet';
import { questionsSheet } from '../../core/report/project/questionsSheet';
import { settingsSheet } from '../../core/report/project/settingsSheet';
import { worklistSheet } from '../../core/report/project/worklistSheet';
import { runBook } from '../run/runBook';
import { rowsOf, textsOf } from './sheets';

const DAY = 45473;
const PHONES = ['13811115678', '13822225678', '13911112222'];
const NAMES = ['欧阳修', '王小明', '李四光'];
const EMAILS = ['ouyang@example.com', 'wang@example.com', 'li@example.com'];
const customers: readonly (readonly Cell[])[] = [
  ['姓名', '手机', '邮箱', '城市'],
  ...PHONES.map((phone, at) => [NAMES[at] ?? '', at === 0 ? '+86 138-1111-5678' : phone, ` ${(EMAILS[at] ?? '').toUpperCase()}`, '北京']), // prettier-ignore
];
const orders: readonly (readonly Cell[])[] = [
  ['订单号', '手机', '下单日期', '金额'],
  ...Array.from({ length: 12 }, (_, at) => [`D${at}`, at === 5 ? ' 138 1111 5678' : (PHONES[at % 3] ?? ''), at === 3 ? '2024.05.30' : `2024-05-${10 + at}`, at === 0 ? '1,000元' : 100]), // prettier-ignore
];
const BOOK = { title: 't.xlsx', date1904: false, sheets: [plainSheet('客户', customers), plainSheet('订单', orders)], names: [] }; // prettier-ignore

/** Every sheet that a run and the project write about these customers. */
function everySheet(): readonly OwnRows[] {
  const { portrait, patch } = runBook(BOOK);
  const ids = portrait.gathered.ids;
  const labels = customerLabels(ids, portrait.gathered.keyRole, true);
  const cents = portrait.gathered.measures.monetaryCents;
  const missing = ids.map((_, customer) => ({ customer, fields: [{ zh: '行业', en: 'industry' }], place: { sheet: '客户', row: customer + 1 } })); // prettier-ignore
  const list = worklist(missing, { labels, cents, segmentOf: () => '' }, new Map(), 'zh');
  const pair = [0, 1].map((at) => ({ kind: 'id', id: ids[at] ?? '' }) as const);
  const [left, right] = pair;
  if (!left || !right) throw new Error('no pair');
  const decision = { verdict: 'different', left, right, day: DAY, note: '' } as const;
  const planned = [
    ...patch.sheets.filter(({ id }) => !['decisions', 'questions', 'worklist', 'settings', 'history'].includes(id)),
    questionsSheet([mergeQuestion(left, right, { zh: '', en: '' }, null)], readAnswers([], DAY), 'zh'),
    worklistSheet(list, [], 'zh'),
    settingsSheet(standardSettings, [], 'zh'),
    historySheet(withRow(NO_HISTORY, actRow('erase', '', DAY, 3), []), DAY, 'zh'),
  ].flatMap((sheet) => (sheet === null ? [] : [{ id: sheet.id, name: sheet.name, firstRow: firstRowOf(sheet), rows: renderedSheet(sheet).rows }])); // prettier-ignore
  return [
    ...planned,
    { id: 'decisions', name: '画像_合并决定', firstRow: 1, rows: writeDecisions([decision], [], 'zh') },
  ];
}

function firstRowOf(sheet: {
  readonly blocks: readonly { readonly kind: string; readonly at: { readonly row: number } }[];
}): number {
  // prettier-ignore
  const table = sheet.blocks.find(({ kind }) => kind === 'table');
  return table ? table.at.row + 1 : 0;
}

const PERSON: PersonTraces = {
  keys: ['13811115678', 'ouyang@example.com'],
  labels: ['138****5678'],
  places: [{ sheet: '客户', row: 1 }, ...[0, 3, 5, 6, 9].map((at) => ({ sheet: '订单', row: at + 1 }))],
};

/** How the person's keys may be written anywhere. */
const RESIDUE = ['13811115678', '138 1111 5678', '138-1111-5678', '138****5678', 'ouyang', '欧阳修'];
const holdsResidue = (text: string): boolean =>
  RESIDUE.some((key) => text.toLowerCase().includes(key)) && !text.includes('138****5678·2');

test('#170: deleting a person leaves no trace in any sheet of ours, and others stay', () => {
  const sheets = everySheet();
  const before = sheets.filter(({ rows }) => textsOf(rows).some(holdsResidue)).map(({ id }) => id);
  expect(before).toEqual(
    expect.arrayContaining<SheetId>(['portrait', 'changes', 'questions', 'worklist', 'decisions']),
  );
  const erasure = eraseTraces(PERSON, sheets, DAY);
  for (const sheet of sheets) {
    const texts = textsOf(erasedRows(sheet, erasure));
    expect([sheet.id, texts.filter(holdsResidue)]).toEqual([sheet.id, []]);
  }
  const after = (id: SheetId): readonly (readonly Cell[])[] => sheets.filter((one) => one.id === id).flatMap((one) => erasedRows(one, erasure)); // prettier-ignore
  expect(after('portrait').map((row) => row[0])).toEqual(expect.arrayContaining([PHONES[1], PHONES[2]]));
  expect(textsOf(after('worklist'))).toContain('138****5678·2');
  expect(after('settings')).toEqual(sheets.find(({ id }) => id === 'settings')?.rows);
  expect(erasure.removed).toBe(erasure.sheets.reduce((sum, one) => sum + one.rows.length + one.cells.length, 0));
  expect(erasure.columns).toEqual([
    { sheet: '客户', rows: [1] },
    { sheet: '订单', rows: [1, 4, 6, 7, 10] },
  ]);
  const again = sheets.map((sheet) => ({ ...sheet, rows: erasedRows(sheet, erasure) }));
  expect(eraseTraces({ ...PERSON, places: [] }, again, DAY).removed).toBe(0);
});

test('rows go last first, cells of headings and texts are blanked, and a key inside another is not found', () => {
  const sheet = (id: SheetId, rows: readonly (readonly Cell[])[]): OwnRows => ({ id, name: id, firstRow: 2, rows });
  const person = { keys: ['C1'], labels: [], places: [] };
  const erasure = eraseTraces(person, [sheet('portrait', [['关于 C1'], ['编号'], ['C1', 5], ['C10'], ['c1', 6], ['XC1']]), sheet('report', [['说明', '客户C1最多'], ['c11', null]])], DAY); // prettier-ignore
  expect(erasure.sheets).toEqual([
    { id: 'portrait', name: 'portrait', rows: [4, 2], cells: [{ row: 0, column: 0 }] },
    { id: 'report', name: 'report', rows: [], cells: [{ row: 0, column: 1 }] },
  ]);
});

test('rows of the log are found by the place they speak of, rows of lists by the masked name', () => {
  const log = { id: 'changes', name: '清洗记录', firstRow: 1 } as const;
  const rows = [['类别', '表', '行', '原值'], ['已统一', '客户', 2, ' 欧阳修'], ['已统一', '客户', 3, ' 王小明'], ['已统一', '订单', 2, '1,000']]; // prettier-ignore
  const list = { id: 'list1', name: '活动名单1', firstRow: 1, rows: [['客户'], ['138****5678'], ['138****5678·2']] } as const; // prettier-ignore
  const person = { keys: ['13811115678'], labels: ['138****5678'], places: [{ sheet: '客户', row: 1 }] };
  const erasure = eraseTraces(person, [{ ...log, rows }, list], DAY);
  expect(erasure.sheets.map((one) => [one.id, one.rows])).toEqual([
    ['changes', [1]],
    ['list1', [1]],
  ]);
});

test('#170: a deleted person does not come back, however the key is written; others are not meant', () => {
  const { erased } = eraseTraces({ keys: [...PERSON.keys, '#00ff00ff00ff'], labels: [], places: [] }, [], DAY);
  expect(erased).toHaveLength(2);
  expect([
    ...erasedCustomers(
      [
        ['８６13811115678', '13822225678', ''],
        ['', '', ' Ouyang@Example.com'],
      ],
      erased,
    ),
  ]).toEqual([1, 0, 1]);
  expect([...erasedCustomers([PHONES], [])]).toEqual([0, 0, 0]);
  expect(erasedHash('C1')).not.toBe(erasedHash('C2'));
});

test('the list of deleted persons is kept in the settings sheet, without any value, and can be taken back', () => {
  const { erased } = eraseTraces(PERSON, [], DAY);
  const rows = rowsOf(settingsSheet({ ...standardSettings, erased }, [], 'zh'));
  expect(textsOf(rows).some(holdsResidue)).toBe(false);
  expect(readSettingsSheet(rows).erased).toEqual(erased);
  expect(readSettingsSheet(rows.slice(0, -2)).erased).toEqual([]);
});

test('the audit row tells who, when, what and how many, and no value', () => {
  const { removed } = eraseTraces(PERSON, everySheet(), DAY);
  const rows = rowsOf(
    historySheet(withRow(NO_HISTORY, actRow('erase', '2024-06-30 10:00', DAY, removed), []), DAY, 'zh'),
  );
  const row = rows[rows.length - 1] ?? [];
  expect(row.filter((cell) => cell !== null)).toEqual(['2024-06-30', '删除个人', '2024-06-30 10:00', 'user', removed]);
});

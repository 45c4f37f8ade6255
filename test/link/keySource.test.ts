import type { KeyKind, KeySource } from '../../core/link/link';
import { keyTable, placeOf } from '../../core/link/link';
import { customerSource } from './cleanedSheets';

const HEADER = ['客户编号', '客户名称', '手机号', '邮箱', '注册日期', '累计消费金额', '消费次数', '最近消费日期'];
const REST = ['2024-01-02', 100, 1, '2024-05-01'];

/** Keys of a kind by row; null = blank. */
function keysOf(source: KeySource, kind: KeyKind): (string | null)[] {
  const column = source.columns.get(kind);
  return [...(column?.codes ?? [])].map((code) => column?.texts[code] ?? null);
}

const sheet = (
  cells: readonly (readonly [string | number | null, string | null, string | number | null, string | null])[],
) => [HEADER, ...cells.map((row) => [...row, ...REST])];

test('keys are read as cleaned: ids, phones and e-mails of any spelling', () => {
  const source = customerSource(
    sheet([
      [' C001 ', '王 伟', '+86 138-0013-8000', 'Ann@Example.COM '],
      ['Ｃ００１', '王伟先生', 13800138000, 'ann@example.com'],
      [17850, '李娜', '１３８００１３８０００', null],
    ]),
  );
  expect(keysOf(source, 'customerId')).toEqual(['C001', 'C001', '17850']);
  expect(keysOf(source, 'phone')).toEqual(['13800138000', '13800138000', '13800138000']);
  expect(keysOf(source, 'email')).toEqual(['ann@example.com', 'ann@example.com', null]);
  expect(keysOf(source, 'name')).toEqual(['王伟', '王伟', '李娜']);
});

test('what a cleaner cannot read is no key: no phone, no e-mail, blank marks; of two phones in a cell the first is one', () => {
  const source = customerSource(
    sheet([
      ['C1', '王伟', '13800138000/13900139000', 'not an address'],
      ['C2', '李娜', '没有手机', 'a@@b.com'],
      ['无', '-', 'N/A', '暂无'],
      ['C4', '张敏', '13700137000', 'c@example.com'],
      ['C5', '刘芳', '13700137001', 'd@example.com'],
      ['C6', '陈静', '13700137002', 'e@example.com'],
      ['C7', '赵强', '13700137003', 'f@example.com'],
    ]),
  );
  expect(keysOf(source, 'phone').slice(0, 4)).toEqual(['13800138000', null, null, '13700137000']);
  expect(keysOf(source, 'email').slice(0, 4)).toEqual([null, null, null, 'c@example.com']);
  expect(keysOf(source, 'customerId').slice(0, 4)).toEqual(['C1', 'C2', null, 'C4']);
  expect(keysOf(source, 'name')[2]).toBeNull();
});

test('a name column gives company keys for companies and name keys for people', () => {
  const source = customerSource(
    sheet([
      ['C1', '北京华夏科技有限公司', '13800138001', null],
      ['C2', '王伟', '13800138002', null],
    ]),
  );
  expect(keysOf(source, 'company')).toEqual(['华夏科技', null]);
  expect(keysOf(source, 'name')).toEqual([null, '王伟']);
});

test('columns without a role are read by kind', () => {
  const rows = sheet([
    ['C1', '王伟', '13800138001', null],
    ['C2', '李娜', '13800138002', null],
  ]);
  const more = [
    ['设备ID', '地址'],
    ['DEV-1 ', '杭州市西湖区示例路1号'],
    ['0000', null],
  ];
  const source = customerSource(
    rows.map((row, at) => [...row, ...(more[at] ?? [])]),
    { device: '设备ID', address: '地址' },
  );
  expect(keysOf(source, 'device')).toEqual(['dev-1', null]);
  expect(keysOf(source, 'address')).toEqual(['西湖区示例路1号', null]);
});

test('id first: the other keys of a row with an id are not read', () => {
  const rows = sheet([
    ['C1', '王伟', '13800138001', 'a@example.com'],
    [null, '李娜', '13800138002', 'b@example.com'],
  ]);
  const source = customerSource(rows, {}, true);
  expect(keysOf(source, 'customerId')).toEqual(['C1', null]);
  expect(keysOf(source, 'phone')).toEqual([null, '13800138002']);
  expect(keysOf(source, 'email')).toEqual([null, 'b@example.com']);
  expect(keysOf(source, 'name')).toEqual([null, '李娜']);
});

describe('the table of several sheets', () => {
  const column = (...texts: string[]): ReadonlyMap<KeyKind, { codes: Int32Array; texts: string[] }> =>
    new Map([['phone', { codes: Int32Array.from(texts, (_, at) => at), texts }]]);
  const one: KeySource = {
    sheet: '订单',
    firstRow: 2,
    rowCount: 3,
    columns: column('1', '2', '3'),
    skipped: new Set([2]),
  };
  const other: KeySource = { sheet: '客户', firstRow: 1, rowCount: 2, columns: column('2', '9'), skipped: new Set() };

  test('equal values have one number in all sheets, total rows none', () => {
    const { codes } = keyTable([one, other]).columns.get('phone') ?? { codes: [] };
    expect([...codes]).toEqual([0, 1, -1, 1, 3]);
  });

  test('an empty text is blank', () => {
    const { codes } = keyTable([{ ...one, columns: column('', '2', '') }]).columns.get('phone') ?? { codes: [] };
    expect([...codes]).toEqual([-1, 0, -1]);
  });

  test('a row is found by sheet and place', () => {
    const table = keyTable([one, other]);
    expect([placeOf(table, 0), placeOf(table, 4)]).toEqual([
      { sheet: '订单', row: 2 },
      { sheet: '客户', row: 2 },
    ]);
  });
});

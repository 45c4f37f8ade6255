import { evidenceText, mergeLog } from '../../core/link/link';
import { linkRows, merge, type KeyRow } from './tableOf';

const ROWS: readonly KeyRow[] = [
  { customerId: 'A', phone: '13800138000' },
  { customerId: 'B', phone: '13800138000', email: 'b@example.com' },
  { customerId: 'A', phone: '13800138000' },
  { customerId: 'C', name: '王伟', address: '示例路12号' },
  { customerId: 'D', name: '王伟', address: '示例路12号' },
  {},
  { customerId: 'E' },
];

const said = (lang: 'zh' | 'en', rows = ROWS, decisions = [merge('A', 'E')]): readonly string[] => {
  const linked = linkRows(rows, { decisions });
  const log = mergeLog(linked);
  return rows.map((_, row) => evidenceText(log.evidence(row), linked.table, lang, (_kind, text) => text));
};

test('every source row keeps the key that joined it, said in Chinese', () => {
  expect(said('zh')).toEqual([
    '该客户的第一行',
    '与“客户”第 2 行是同一客户：手机号相同（13800138000）',
    '与“客户”第 2 行内容相同：客户编号 A',
    '该客户的第一行',
    '与“客户”第 5 行是同一客户：姓名、地址相同（姓名 王伟、地址 示例路12号）',
    '没有任何可用于识别的内容，不归入任何客户',
    '与“客户”第 2 行是同一客户：人工决定合并',
  ]);
});

test('and in English', () => {
  expect(said('en').slice(1, 5)).toEqual([
    'the same customer as row 2 of "客户": same phone (13800138000)',
    'the same as row 2 of "客户": customer id A',
    'first row of this customer',
    'the same customer as row 5 of "客户": same name and address (name 王伟, address 示例路12号)',
  ]);
});

test('C29: values are shown as the caller masks them', () => {
  const linked = linkRows(ROWS);
  const text = evidenceText(mergeLog(linked).evidence(1), linked.table, 'zh', () => '138**');
  expect(text).toContain('手机号相同（138**）');
  const hidden = evidenceText(mergeLog(linked).evidence(1), linked.table, 'zh', () => '***');
  expect(hidden).toMatch(/手机号相同$/);
  expect(text).not.toContain('13800138000');
});

test('the links of a customer lead from every record to its first one', () => {
  // A chain whose strongest links come late in the sheet.
  const rows = Array.from({ length: 8 }, (_, at) => ({
    customerId: `C${at}`,
    phone: `p${at >> 1}`,
    email: `e${(at + 1) >> 1}`,
  }));
  const linked = linkRows(rows);
  const log = mergeLog(linked);
  for (let row = 1; row < rows.length; row++) {
    const way = [row];
    for (let at = log.evidence(row); at.kind === 'link'; at = log.evidence(at.other)) way.push(at.other);
    expect(way[way.length - 1]).toBe(0);
    expect(new Set(way).size).toBe(way.length);
  }
  expect(log.joined).toBe(7);
});

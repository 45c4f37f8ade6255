import { reviewQueue, sideBySide, survivorOf, type SurvivorField } from '../../core/link/link';
import { linkRows, merge, never, type KeyRow } from './tableOf';

const ROWS: readonly KeyRow[] = [
  { customerId: '198', name: '王伟' },
  { customerId: '00000198', name: '王伟' },
  { customerId: 'A', company: '华夏科技', name: '李娜' },
  { customerId: 'B', company: '华夏科技', name: '张敏' },
];

test('leading zeros and a lone company name are questions, the most valuable first', () => {
  const items = reviewQueue(linkRows(ROWS), [1, 1, 500, 0]);
  expect(items).toMatchObject([
    { kind: 'pair', customers: [2, 3], worth: 500, rule: { kind: 'agreement', kinds: ['company'] } },
    { kind: 'pair', customers: [0, 1], worth: 2, rule: { kind: 'zeros' } },
  ]);
});

test('of equal worth the first rows come first', () => {
  expect(reviewQueue(linkRows(ROWS), []).map(({ customers }) => customers[0])).toEqual([0, 2]);
});

test('what a person has decided is not asked again', () => {
  const decisions = [never('198', '00000198'), merge('A', 'B')];
  expect(reviewQueue(linkRows(ROWS, { decisions }), [])).toEqual([]);
});

test('two customers are asked about once, for the strongest reason', () => {
  const rows = ['李娜', '张敏'].map((name, at) => ({ customerId: `C${at}`, company: 'x', address: 'y', name }));
  expect(reviewQueue(linkRows(rows), [])).toMatchObject([{ kind: 'pair', rule: { kinds: ['company', 'address'] } }]);
});

test('a shared phone is listed with its customers', () => {
  const rows = ['王伟', '李娜', '张敏'].map((name) => ({ name, phone: '01062345678', customerId: name }));
  expect(reviewQueue(linkRows(rows), [1, 2, 3])).toEqual([
    { kind: 'shared', by: 'phone', text: '01062345678', customers: [0, 1, 2], worth: 6 },
  ]);
});

test('a cluster over the limit is listed whole', () => {
  const rows = Array.from({ length: 4 }, (_, at) => ({
    customerId: `C${at}`,
    phone: `p${at >> 1}`,
    email: `e${(at + 1) >> 1}`,
  }));
  expect(reviewQueue(linkRows(rows, { settings: { largestCluster: 3 } }), [])).toEqual([
    { kind: 'large', customers: [0, 1, 2, 3], worth: 0 },
  ]);
});

test('two customers side by side: what each keeps, and where the texts part', () => {
  const field = (name: string, ...texts: string[]): SurvivorField => ({
    field: name,
    codes: Int32Array.from(texts, (text, at) => (text === '' ? -1 : at)),
    texts,
  });
  const fields = [
    field('phone', '13800138000', '13800139000'),
    field('name', '𠮷田', '𠮷野田'),
    field('city', '杭州', '杭州'),
    field('email', '', 'a@example.com'),
    field('device', 'd1', ''),
    field('note', '', ''),
  ];
  const survivors = fields.map((one) => survivorOf(one, Int32Array.of(0, 1), 2, null));
  expect(sideBySide(fields, survivors, 0, 1)).toEqual([
    {
      field: 'phone',
      left: '13800138000',
      right: '13800139000',
      state: 'different',
      marks: { left: { from: 7, to: 8 }, right: { from: 7, to: 8 } },
    },
    {
      field: 'name',
      left: '𠮷田',
      right: '𠮷野田',
      state: 'different',
      marks: { left: { from: 1, to: 1 }, right: { from: 1, to: 2 } },
    },
    { field: 'city', left: '杭州', right: '杭州', state: 'same', marks: null },
    { field: 'email', left: '', right: 'a@example.com', state: 'rightOnly', marks: null },
    { field: 'device', left: 'd1', right: '', state: 'leftOnly', marks: null },
    { field: 'note', left: '', right: '', state: 'blank', marks: null },
  ]);
});

test('a text that repeats itself is marked once, where it is longer', () => {
  const fields = [{ field: 'name', codes: Int32Array.of(0, 1), texts: ['哈哈', '哈哈哈'] }];
  const survivors = fields.map((one) => survivorOf(one, Int32Array.of(0, 1), 2, null));
  expect(sideBySide(fields, survivors, 0, 1)[0]?.marks).toEqual({
    left: { from: 2, to: 2 },
    right: { from: 2, to: 3 },
  });
});

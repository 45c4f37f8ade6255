import { customerAt, customerCard } from '../../core/report/customerCard';
import { maskedKey, maskedName } from '../../core/report/masked';
import { bookOf, runBook } from '../run/runBook';

const header = ['订单号', '客户编号', '姓名', '下单日期', '实付金额'];
const rows = [
  ['D1', 'A', '欧阳修', '2024-06-25', 100],
  ['D2', 'A', '欧阳修', '2024-06-20', 300],
  ['D3', 'B', '', '2024-01-10', 50],
  ...Array.from({ length: 8 }, (_, k) => [`E${k}`, `C${k}`, '李四', `2024-03-${10 + k}`, 60]),
];
const { portrait } = runBook(bookOf([header, ...rows]));

test('#39, #76: a card holds masked name, classes, figures, and tags with weight and reason', () => {
  const card = customerCard(portrait, customerAt(portrait, '订单', 1));
  expect(card).toMatchObject({ key: 'A', name: '欧**', weight: 10 });
  expect(card?.classes.map(({ set }) => set)).toEqual([
    'activity',
    'tier',
    'grid8',
    'grid11',
    'value_level',
    'loyalty',
    'recency_band',
    'purchase_rate',
    'lifecycle',
  ]);
  const figures = Object.fromEntries((card?.figures ?? []).map(({ title, value }) => [title.zh, value]));
  // The analysis date is 2024-06-30: five days after the last of two orders of 400 in all.
  expect(figures).toMatchObject({ R天数: 5, F次数: 2, M金额: 400, 平均客单价: 200, '购买周期（天）': 5, 退款次数: 0 });
  expect(card?.tags.map(({ tag, weight, why }) => [tag.zh, weight, why.zh])).toEqual([
    ['近30天', 4, '最近购买距今 5 天 ≤ 30 天'],
    ['低频', 1, '每30天 0.16 单 < 0.5 单'],
    ['新客', 2, '首次购买距今 10 天 ≤ 30 天'],
    ['回头客', 3, '累计 2 单 ≥ 2 单'],
  ]);
});

test('scores stand against the mean of customers with orders and the best there can be', () => {
  const [r] = customerCard(portrait, 0)?.scores ?? [];
  expect(r).toMatchObject({ measure: 'r', most: 100 });
  // Ranks 0-100 are spread evenly, so their mean is 50.
  expect(r?.average).toBeCloseTo(50, 5);
  expect(r?.score).toBeGreaterThan(r?.average ?? NaN);
});

test('a customer whose rows give no name has none', () => {
  expect(customerCard(portrait, customerAt(portrait, '订单', 3))?.name).toBeNull();
});

test('rows of no customer, of other sheets and beyond the end belong to nobody', () => {
  expect(customerAt(portrait, '订单', 0)).toBe(-1);
  expect(customerAt(portrait, '别的', 1)).toBe(-1);
  expect(customerAt(portrait, '订单', 999)).toBe(-1);
  expect(customerCard(portrait, -1)).toBeNull();
});

test.each([
  ['欧阳修', '欧**'],
  ['李四', '李*'],
  ['李', '*'],
  ['', ''],
  ['𠮷野家', '𠮷**'],
  ['e\u0301a', 'e\u0301*'],
])('names keep their first character and their length: %s', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});

test.each([
  ['phone', '13800138000', '138****8000'],
  ['phone', '12345', '*****'],
  ['email', 'ann.lee@example.com', 'a***@example.com'],
  ['email', 'nobody', '******'],
  ['customerName', '王小明', '王**'],
  ['customerId', 'C-001', 'C-001'],
] as const)('keys that give a person away are masked: %s %s', (role, key, masked) => {
  expect(maskedKey(role, key)).toBe(masked);
});

import { existingIds, newIds, type NewIdRule } from '../../core/link/link';
import { givenIds } from '../../core/measure/givenIds';
import { linkRows, type KeyRow } from './tableOf';

/** 2024-05-28. */
const DAY = 45440;
const READINGS: Readonly<Record<string, string>> = { 王: 'wang', 伟: 'wei', 华: 'hua', 夏: 'xia', 科: 'ke', 技: 'ji' };
const BY_NAME: NewIdRule = { kind: 'name', reading: (character) => READINGS[character] ?? null };

function idsOf(rows: readonly KeyRow[], rule: NewIdRule = { kind: 'day' }, earlier: readonly (string | null)[] = []) {
  const linked = linkRows(rows);
  return newIds(linked, existingIds(linked, null), earlier, rule, DAY);
}

test('requirement 27, C20: C, day and three digits; ids that are there stay', () => {
  const { ids, added, notices } = idsOf([{ customerId: 'TECH2024001' }, { phone: '2' }, { phone: '1' }]);
  expect(ids).toEqual(['TECH2024001', 'C20240528002', 'C20240528001']);
  expect(added).toEqual([1, 2]);
  expect(notices).toEqual([]);
});

test('numbers that are taken are passed over, also by ids that were merged away', () => {
  const rows = [
    { customerId: 'C20240528001', phone: '9' },
    { customerId: 'C20240528003', phone: '9' },
    { phone: '1' },
    { phone: '2' },
  ];
  expect(idsOf(rows).ids).toEqual(['C20240528001', 'C20240528002', 'C20240528004']);
});

test('sorting the rows gives every customer the same id', () => {
  const rows = ['5', '3', '4', '1', '2'].map((phone) => ({ phone }));
  const byPhone = (list: readonly KeyRow[]): Map<string | undefined, string | undefined> => {
    const { ids } = idsOf(list);
    return new Map(list.map(({ phone }, at) => [phone, ids[at]]));
  };
  const straight = byPhone(rows);
  for (const [phone, id] of byPhone([...rows].reverse())) expect(straight.get(phone)).toBe(id);
  expect(straight.get('1')).toBe('C20240528001');
});

test('ids of an earlier run stay', () => {
  expect(idsOf([{ phone: '1' }, { phone: '2' }], { kind: 'day' }, [null, 'C20240101007']).ids).toEqual([
    'C20240528001',
    'C20240101007',
  ]);
});

test('past 999 the number grows', () => {
  const { ids } = idsOf(Array.from({ length: 1001 }, (_, at) => ({ phone: String(10000 + at) })));
  expect([ids[0], ids[998], ids[999], ids[1000]]).toEqual([
    'C20240528001',
    'C20240528999',
    'C202405281000',
    'C202405281001',
  ]);
  expect(new Set(ids).size).toBe(1001);
});

test('who is known by a name alone gets no id, and no warning either', () => {
  const linked = linkRows([{ customerId: 'A' }, { company: '华夏科技' }]);
  const plan = { rule: 'name', day: DAY, earlier: new Map<string, string[]>([['x', ['B']]]), printOf: String } as const;
  expect(givenIds(linked, (customer) => customer === 0, plan, null)).toMatchObject({ ids: ['A', null], notices: [] });
  expect(givenIds(linked, () => true, plan, null)).toMatchObject({ ids: ['A', '华夏科技'] });
});

describe('requirement 33, on request', () => {
  test('a person is read and gets the last four digits, a company its initials; the warning is given', () => {
    const { ids, notices } = idsOf(
      [
        { name: '王伟', phone: '13800138000' },
        { company: '华夏科技', phone: '01062345678' },
      ],
      BY_NAME,
    );
    expect(ids).toEqual(['wangwei8000', '华夏科技HXKJ']);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.zh).toContain('个人信息');
  });

  test('C20: equal ids get a suffix', () => {
    const { ids } = idsOf(
      [
        { name: '王伟', phone: '13800138000' },
        { name: '王伟', phone: '13900138000' },
      ],
      BY_NAME,
    );
    expect(ids).toEqual(['wangwei8000', 'wangwei8000-2']);
  });

  test('without a reading, a name or a phone the ordinary rule holds and nothing is warned of', () => {
    const { ids, notices } = idsOf(
      [{ name: '欧阳修', phone: '13800138000' }, { phone: '13900138000' }, { name: '王伟', email: 'a@example.com' }],
      BY_NAME,
    );
    expect([...ids].sort()).toEqual(['C20240528001', 'C20240528002', 'C20240528003']);
    expect(notices).toEqual([]);
  });
});

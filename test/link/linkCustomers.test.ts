import { namesApart } from '../../core/link/cluster/namesApart';
import { reviewQueue } from '../../core/link/link';
import { customersOf, linkRows, merge, type KeyRow } from './tableOf';

describe('strong keys', () => {
  test('requirement 47: another phone, the same device is one customer', () => {
    expect(
      customersOf([
        { customerId: 'C1', phone: '13800000001', device: 'd1' },
        { customerId: 'C2', phone: '13800000002', device: 'd1' },
        { customerId: 'C3', phone: '13800000003', device: 'd3' },
      ]),
    ).toEqual([0, 0, 1]);
  });

  test.each([
    ['customerId', 'C1'],
    ['phone', '13800000001'],
    ['email', 'a@example.com'],
    ['device', 'd1'],
  ] as const)('requirements 48, 49: an equal %s joins alone', (kind, text) => {
    expect(customersOf([{ [kind]: text }, { name: '王伟' }, { [kind]: text, name: '李娜' }])).toEqual([0, 1, 0]);
  });

  test('blank matches nothing', () => {
    expect(customersOf([{ customerId: 'C1' }, { customerId: 'C2' }, { phone: '13800000001' }, {}, {}])).toEqual([
      0, 1, 2, -1, -1,
    ]);
  });

  test('a chain of different keys is one customer', () => {
    expect(
      customersOf([
        { customerId: 'C1', phone: '1' },
        { customerId: 'C2', email: 'e' },
        { customerId: 'C3', phone: '1', email: 'e' },
      ]),
    ).toEqual([0, 0, 0]);
  });

  test('equal texts of different kinds join nobody', () => {
    expect(customersOf([{ customerId: '13800000001' }, { phone: '13800000001' }])).toEqual([0, 1]);
  });

  test('values are not run together: a, bc and ab, c stay apart', () => {
    expect(
      customersOf([
        { phone: 'a', email: 'bc' },
        { phone: 'ab', email: 'c' },
      ]),
    ).toEqual([0, 1]);
  });

  test('values with equal hashes stay apart', () => {
    // "Aa" and "BB" have one value under a hash of multiplier 31.
    expect(customersOf([{ phone: 'Aa' }, { phone: 'BB' }])).toEqual([0, 1]);
  });
});

describe('shared keys', () => {
  const switchboard = (names: readonly string[]): readonly KeyRow[] =>
    names.map((name, at) => ({ customerId: `C${at}`, phone: '01062345678', name }));

  test('C18: a phone of three different names joins nobody by itself', () => {
    expect(customersOf(switchboard(['王伟', '李娜', '张敏']))).toEqual([0, 1, 2]);
  });

  test('#48, C18: two ids and two names that are clearly two people’s never join by one phone alone; that is a question', () => {
    const linked = linkRows(switchboard(['王伟', '李娜']));
    expect([...linked.customerOfRow]).toEqual([0, 1]);
    expect(reviewQueue(linked, [])).toMatchObject([{ kind: 'pair', customers: [0, 1], rule: { kinds: ['phone'] } }]);
  });

  test('#48: spellings of one name, a blank name and a blank id do join by a phone', () => {
    expect(customersOf(switchboard(['王小明', '王晓明']))).toEqual([0, 0]);
    expect(customersOf(switchboard(['陳偉', '陈伟']))).toEqual([0, 0]);
    const phone = '13800138000';
    expect(
      customersOf([
        { customerId: 'C1', phone, name: '王伟' },
        { customerId: 'C2', phone },
      ]),
    ).toEqual([0, 0]);
    expect(
      customersOf([
        { customerId: 'C1', phone, name: '王伟' },
        { phone, name: '李娜' },
      ]),
    ).toEqual([0, 0]);
  });

  test('C18: where two people have a phone, each one’s further ids join by the name, and rows of the phone alone are one more, asked about', () => {
    const phone = '13800138000';
    const rows = [...switchboard(['王伟', '李娜', '李娜']).map((row) => ({ ...row, phone })), { phone }];
    const linked = linkRows(rows);
    expect([...linked.customerOfRow]).toEqual([0, 1, 1, 2]);
    expect(reviewQueue(linked, []).map(({ customers }) => customers)).toEqual([[0, 1], [0, 2]]); // prettier-ignore
    expect(customersOf([...rows, { phone }])).toEqual([0, 1, 1, 2, 2]);
  });

  test('one id under two names is one customer, and rows of the phone alone are too', () => {
    const phone = '13800138000';
    const rows = [{ customerId: 'C1', phone, name: '王伟' }, { customerId: 'C1', phone, name: '李娜' }, { phone }];
    expect(customersOf(rows)).toEqual([0, 0, 0]);
  });

  test('an e-mail or an id that both have joins two names all the same', () => {
    const both = { phone: '13800138000', email: 'a@b.cn' };
    expect(customersOf(switchboard(['王伟', '李娜']).map((row) => ({ ...row, ...both })))).toEqual([0, 0]);
  });

  test('a person’s word joins what a phone does not', () => {
    const rows = switchboard(['王伟', '李娜']);
    expect(customersOf(rows, { decisions: [merge('C0', 'C1')] })).toEqual([0, 0]);
  });

  test('a phone of two companies is shared; two spellings of one company are one', () => {
    const of = (companies: readonly string[]): readonly number[] =>
      customersOf(companies.map((company, at) => ({ customerId: `C${at}`, phone: '01062345678', company })));
    expect(of(['华夏科技', '云朵家居'])).toEqual([0, 1]);
    expect(of(['华夏科技', '华夏科技'])).toEqual([0, 0]);
  });

  test('a shared phone and the same name are two agreements', () => {
    expect(customersOf(switchboard(['王伟', '李娜', '张敏', '王伟']))).toEqual([0, 1, 2, 0]);
  });

  test('C18: a phone of more ids than the limit joins nobody; at the limit it does', () => {
    const rows = (count: number): readonly KeyRow[] =>
      Array.from({ length: count }, (_, at) => ({ customerId: `C${at}`, phone: '01062345678' }));
    expect(new Set(customersOf(rows(5))).size).toBe(1);
    expect(new Set(customersOf(rows(6))).size).toBe(6);
    expect(new Set(customersOf(rows(6), { settings: { sharedRecords: 6 } })).size).toBe(1);
  });

  test('a phone on many orders of one customer is not shared', () => {
    const orders = Array.from({ length: 40 }, (_, at) => ({ phone: '13800000001', address: `示例路${at}号` }));
    expect(new Set(customersOf(orders)).size).toBe(1);
  });

  test('an id is the word of the source: many names do not part it', () => {
    expect(customersOf(['王伟', '李娜', '张敏', '刘芳'].map((name) => ({ customerId: 'C1', name })))).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('rows that have a shared phone and nothing else stay apart', () => {
    const rows = [...switchboard(['王伟', '李娜', '张敏']), { phone: '01062345678' }, { phone: '01062345678' }];
    expect(customersOf(rows)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('weak keys', () => {
  test.each([
    ['name', 'address'],
    ['company', 'name'],
    ['company', 'address'],
  ] as const)('C18: %s and %s agree: one customer', (one, other) => {
    expect(
      customersOf([
        { customerId: 'C1', [one]: 'x', [other]: 'y' },
        { customerId: 'C2', [one]: 'x', [other]: 'y' },
        { customerId: 'C3', [one]: 'x', [other]: 'z' },
        { customerId: 'C4', [one]: 'w', [other]: 'y' },
      ]),
    ).toEqual([0, 0, 1, 2]);
  });

  test.each(['company', 'name', 'address'] as const)(
    'one %s alone joins nobody, not even rows without anything else',
    (kind) => {
      expect(customersOf([{ [kind]: 'x' }, { [kind]: 'x' }, { customerId: 'C1', [kind]: 'x' }])).toEqual([0, 1, 2]);
    },
  );

  test('two names speak against company and address, in whatever order the rows stand', () => {
    const rows: readonly KeyRow[] = [
      { customerId: 'C1', company: 'x', address: 'y', name: '王伟' },
      { customerId: 'C2', company: 'x', address: 'y' },
      { customerId: 'C3', company: 'x', address: 'y', name: '李娜' },
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ])
      expect(customersOf(order.map((at) => rows[at] ?? {}))).toEqual([0, 1, 2]);
  });
});

describe('large clusters', () => {
  /** Each row shares a phone with the one before and an e-mail with the one after. */
  const chain = (length: number): readonly KeyRow[] =>
    Array.from({ length }, (_, at) => ({ customerId: `C${at}`, phone: `p${at >> 1}`, email: `e${(at + 1) >> 1}` }));

  test('up to the limit a chain is one customer, past it nobody is joined and it is listed', () => {
    expect(new Set(customersOf(chain(10))).size).toBe(1);
    const linked = linkRows(chain(11));
    expect(linked.count).toBe(11);
    expect(linked.large).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]);
  });

  test('rows of one id stay together in it, and other customers are joined as ever', () => {
    const rows = [...chain(11), { customerId: 'C3', name: '王伟' }, { phone: 'q' }, { phone: 'q', name: '李娜' }];
    const customers = customersOf(rows);
    expect(customers[11]).toBe(customers[3]);
    expect(customers[12]).toBe(customers[13]);
  });

  test('a hundred orders of one customer are not a large cluster', () => {
    const rows = Array.from({ length: 100 }, (_, at) => ({ customerId: 'C1', phone: '1', address: `示例路${at}号` }));
    expect(linkRows(rows)).toMatchObject({ count: 1, large: [] });
  });
});

test('without decisions the order of rows changes nothing but the numbering', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = randomFrom(seed);
    const rows = Array.from({ length: 40 }, () => randomRow(next));
    const order = rows
      .map((_, at) => at)
      .sort((a, b) => ((a * 7919 + seed * 31) % 41) - ((b * 7919 + seed * 31) % 41) || a - b);
    const straight = customersOf(rows);
    const mixed = customersOf(order.map((at) => rows[at] ?? {}));
    const back = order.reduce<number[]>((all, at, place) => Object.assign(all, { [at]: mixed[place] }), []);
    expect(partition(back)).toEqual(partition(straight));
  }
});

test('linking is an equivalence of equal strong keys, as a plain search finds it', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const next = randomFrom(seed);
    const rows = Array.from({ length: 30 }, (): KeyRow => {
      const [a, b] = [Math.floor(next() * 25), Math.floor(next() * 25)];
      return { phone: `p${a}`, email: `e${b}` };
    });
    const loose = { sharedNames: 1e9, sharedCompanies: 1e9, sharedRecords: 1e9, largestCluster: 1e9 };
    expect(partition(customersOf(rows, { settings: loose }))).toEqual(partition(searched(rows)));
  }
});

/** Spread the smallest number over rows with an equal value until nothing changes. */
function searched(rows: readonly KeyRow[]): number[] {
  const numbers = rows.map((_, at) => at);
  for (let changed = true; changed;) {
    changed = false;
    rows.forEach((one, a) =>
      rows.forEach((other, b) => {
        if ((one.phone === other.phone || one.email === other.email) && (numbers[a] ?? 0) > (numbers[b] ?? 0)) {
          numbers[a] = numbers[b] ?? 0;
          changed = true;
        }
      }),
    );
  }
  return numbers;
}

/** Number groups by first appearance. */
function partition(customers: readonly number[]): readonly number[] {
  const known = new Map<number, number>();
  return customers.map((who) => {
    if (who < 0) return -1;
    known.set(who, known.get(who) ?? known.size);
    return known.get(who) ?? -1;
  });
}

function randomRow(next: () => number): KeyRow {
  const kinds = ['customerId', 'phone', 'email', 'device', 'company', 'name', 'address'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => (next() < 0.4 ? [[kind, `${kind}${Math.floor(next() * 12)}`]] : [])),
  );
}

/** Lehmer generator, modulus 2^31 - 1. */
function randomFrom(seed: number): () => number {
  let state = seed * 48271;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

test.each([
  ['王伟', '李娜', true],
  ['王伟', '王敏', true],
  ['欧阳娜娜', '王娜', true],
  ['王小明', '王晓明', false],
  ['王小明', '李小红', true],
  ['陳偉', '陈伟', false],
  ['王伟', '王伟东', false],
  ['王伟', 'wang wei', false],
  ['ann smith', 'bob jones', true],
  ['ann smith', 'a smith', false],
  ['ann smith', 'mary smith', false],
  ['a smith', 'ann jones', false],
] as const)('names of two people: %s and %s: %s', (one, other, apart) => {
  expect([namesApart(one, other), namesApart(other, one)]).toEqual([apart, apart]);
});

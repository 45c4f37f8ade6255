import type { Cell, Sheet } from '../../core/index';
import { chineseShop } from '../../desk/samples/chineseShop';
import { DIRT } from '../../desk/samples/dirt.data';
import { englishB2B } from '../../desk/samples/englishB2B';
import { sampleSizes } from '../../desk/samples/sizes';
import type { OrderTruth } from '../../desk/samples/truth';
import { centsOfCell, phoneOfCell, serialOfCell, textOfCell } from './readBack';

const ORDERS = 6_000;
const LAST_SERIAL = 46_326; // 2026-10-31

const SAMPLES = [
  {
    name: 'chineseShop',
    make: chineseShop,
    sheets: ['客户', '订单', '服务记录'],
    id: 1,
    phone: 2,
    date: 3,
    amount: 8,
    total: '合计',
  },
  {
    name: 'englishB2B',
    make: englishB2B,
    sheets: ['Accounts', 'Order lines', 'Support log'],
    id: 2,
    phone: 3,
    date: 4,
    amount: 10,
    total: 'Total',
  },
] as const;

describe.each(SAMPLES)('the sample $name', ({ name, make, sheets, id, phone, date, amount, total }) => {
  const sample = make({ orders: ORDERS, seed: 5 });
  const { truth } = sample;
  const [customers, orders] = sample.book.sheets as readonly [Sheet, Sheet];
  const cell = (order: OrderTruth, column: number): Cell => orders.rows[order.row]?.[column] ?? null;
  const sales = truth.orders.filter(({ kind }) => kind === 'sale');

  it('holds its three sheets, as of 31 October 2026', () => {
    expect(sample.book.sheets.map((sheet) => sheet.name)).toEqual(sheets);
    expect(sample.asOf).toBe('2026-10-31');
  });

  it('is the same for the same seed and another for another seed', () => {
    expect(make({ orders: 300, seed: 9 })).toEqual(make({ orders: 300, seed: 9 }));
    expect(make({ orders: 300, seed: 9 }).book).not.toEqual(make({ orders: 300, seed: 10 }).book);
  });

  it.each([200, 777, 2_000])('holds exactly the %i order rows asked for', (size) => {
    const small = make({ orders: size, seed: 3 });
    expect(small.truth.orders).toHaveLength(size);
    expect(new Set(small.truth.orders.map(({ row }) => row)).size).toBe(size);
  });

  it.each([199, 1_000_001, 500.5, Number.NaN])('refuses %d order rows', (size) => {
    expect(() => make({ orders: size, seed: 1 })).toThrow(/200 to 1,000,000/);
  });

  it('puts every kind of dirt in at its stated rate', () => {
    for (const kind of DIRT.filter(({ samples, place }) => place !== 'sheet' && samples.some((one) => one === name))) {
      const drawn = truth.places.get(kind.place) ?? 0;
      const expected = kind.rate * drawn;
      const off = Math.abs((truth.dirt.get(kind.id) ?? 0) - expected);
      expect([kind.id, off <= 4.5 * Math.sqrt(expected) + 2]).toEqual([kind.id, true]);
    }
  });

  it('holds every kind of dirt from 1,000 order rows on', () => {
    const small = make({ orders: 1_000, seed: 21 }).truth.dirt;
    const expected = DIRT.filter(({ samples }) => samples.some((one) => one === name)).map((kind) => kind.id);
    expect(expected.filter((kind) => !small.has(kind))).toEqual([]);
  });

  it('counts the dirt of its rows as the truth lists it', () => {
    const listed = new Map<string, number>();
    for (const { dirt } of [...truth.orders, ...truth.customers])
      for (const one of dirt) listed.set(one, (listed.get(one) ?? 0) + 1);
    for (const [kind, count] of truth.dirt)
      if (DIRT.some(({ id: one, place }) => one === kind && place !== 'sheet'))
        expect([kind, listed.get(kind)]).toEqual([kind, count]);
  });

  it('requirement 65: holds dates that read back as the truth, and none where the truth has none', () => {
    const dated = truth.orders.filter((order) => order.date !== null);
    expect(dated.filter((order) => serialOfCell(cell(order, date)) !== order.date)).toEqual([]);
    const originals = truth.orders.filter(({ kind }) => kind !== 'duplicate');
    expect(originals.filter((order) => (order.date === null) !== (order.kind === 'badDate'))).toEqual([]);
  });

  it('styles a date number as a date unless the dirt says it has no style', () => {
    const numbers = truth.orders.filter((one) => typeof cell(one, date) === 'number' && one.kind !== 'duplicate');
    const isStyled = (order: OrderTruth): boolean => (orders.dates.get(date)?.[order.row] ?? 0) > 0;
    expect(numbers.length).toBeGreaterThan(1_000);
    expect(numbers.filter((order) => isStyled(order) === order.dirt.includes('dateUnstyled'))).toEqual([]);
  });

  it('holds amounts that read back to the cent', () => {
    const isOff = (order: OrderTruth): boolean => centsOfCell(cell(order, amount)) !== (order.cents ?? undefined);
    expect(truth.orders.filter(isOff)).toEqual([]);
    const unreadable = truth.orders.filter(({ kind }) => kind === 'badAmount');
    expect(unreadable.filter(({ cents }) => cents !== null)).toEqual([]);
  });

  it('holds phones that read back, or are marked as lost', () => {
    const isOff = (order: OrderTruth): boolean => phoneOfCell(cell(order, phone)) !== (order.phone ?? undefined);
    expect(truth.orders.filter(isOff)).toEqual([]);
  });

  it('names the customer of each row by an id that its customer sheet holds', () => {
    for (const order of truth.orders.filter((one) => cell(one, id) !== null)) {
      const owner = truth.customers[order.customer ?? -1];
      const written = textOfCell(cell(order, id)).trim();
      expect([written, `${'0'.repeat(Math.max(0, (owner?.id.length ?? 0) - written.length))}${written}`]).toEqual([
        written,
        owner?.id,
      ]);
      expect(customers.rows[owner?.row ?? 0]?.[0]).toBe(owner?.id);
    }
    expect(new Set(truth.customers.map((one) => one.id)).size).toBe(truth.customers.length);
  });

  it('requirement 48: repeats whole rows and says which', () => {
    const copies = truth.orders.filter(({ kind }) => kind === 'duplicate');
    expect(copies.length).toBeGreaterThan(15);
    for (const copy of copies) expect(orders.rows[copy.row - 1] ?? []).toEqual(orders.rows[copy.row]);
  });

  it('requirement C14: pairs each refund with a sale of the same customer, as large and not later', () => {
    const refunds = truth.orders.filter(({ kind }) => kind === 'refund');
    expect(refunds.length).toBeGreaterThan(15);
    for (const refund of refunds) {
      const fits = (order: OrderTruth): boolean =>
        order.customer === refund.customer && order.cents === -(refund.cents ?? 0);
      expect(truth.orders.some(fits)).toBe(true);
    }
  });

  it('requirement 59: holds -100.00 that no sale explains', () => {
    const unexplained = truth.orders.filter(({ kind }) => kind === 'unexplainedNegative');
    expect(unexplained.length).toBeGreaterThan(0);
    for (const { cents } of unexplained) expect(cents).toBe(-10_000);
    expect(truth.orders.some(({ cents }) => cents === 10_000)).toBe(false);
  });

  it('requirement 61: has outliers of ten times the mean of the others and more, and no other amount comes near', () => {
    const positive = truth.orders.filter(({ cents }) => (cents ?? 0) > 0);
    const sum = positive.reduce((total_, { cents }) => total_ + (cents ?? 0), 0);
    for (const order of positive.filter(({ kind }) => kind !== 'duplicate')) {
      const others = (sum - (order.cents ?? 0)) / (positive.length - 1);
      expect((order.cents ?? 0) >= 10 * others).toBe(order.dirt.includes('outlier'));
    }
  });

  it('requirement C31: dates future orders after the day of analysis and no other', () => {
    for (const order of truth.orders) {
      if (order.date === null || order.kind === 'duplicate') continue;
      expect(order.date > LAST_SERIAL).toBe(order.kind === 'future');
      expect(order.date).toBeGreaterThan(LAST_SERIAL - 762);
    }
  });

  it('ends in a total row whose sum is exact to the cent', () => {
    const last = orders.rows[truth.totalRow] ?? [];
    expect(truth.totalRow).toBe(orders.rows.length - 1);
    expect(last[0]).toBe(total);
    expect(centsOfCell(last[amount] ?? null)).toBe(truth.orders.reduce((sum, { cents }) => sum + (cents ?? 0), 0));
  });

  it('holds two blank rows among its orders', () => {
    expect(truth.blankRows).toHaveLength(2);
    for (const row of truth.blankRows) expect(orders.rows[row]).toEqual([]);
  });

  it('requirement 47: knows every row of a person, at most three, all with ids of their own', () => {
    expect(truth.persons.some((person) => person.customers.length > 1)).toBe(true);
    expect(Math.max(...truth.persons.map((person) => person.customers.length))).toBeLessThanOrEqual(3);
    truth.persons.forEach((person, index) => {
      for (const one of person.customers) expect(truth.customers[one]?.person).toBe(index);
    });
  });

  it('has one-timers by the hundred, a few heavy buyers who spend more an order, and people without orders', () => {
    const bought = new Map<number, OrderTruth[]>();
    for (const order of sales) {
      const person = truth.customers[order.customer ?? -1]?.person ?? -1;
      bought.set(person, [...(bought.get(person) ?? []), order]);
    }
    const spentBy = (profile: string): number => {
      const theirs = [...bought]
        .filter(([person]) => truth.persons[person]?.profile === profile)
        .flatMap(([, list]) => list);
      return theirs.reduce((sum, { cents }) => sum + (cents ?? 0), 0) / theirs.length;
    };
    expect(spentBy('heavy')).toBeGreaterThan(1.15 * spentBy('oneTime'));
    expect(new Set(truth.persons.map(({ profile }) => profile)).size).toBe(7);
  });

  it('writes a customer without dirt exactly as the truth says', () => {
    const header = customers.rows[0] ?? [];
    const column = (zh: string, en: string): number => header.indexOf(name === 'chineseShop' ? zh : en);
    const clean = truth.customers.filter(({ dirt }) => dirt.length === 0);
    expect(clean.length).toBeGreaterThan(20);
    for (const one of clean) {
      const row = customers.rows[one.row] ?? [];
      const male = name === 'chineseShop' ? '男' : 'Male';
      expect(row[column('姓名', 'Company')]).toBe(one.company ?? one.name);
      expect(row[column('性别', 'Gender')] === male).toBe(one.gender === 'male');
      expect([row[column('年龄', 'Age')], row[column('手机号', 'Phone')], row[column('邮箱', 'Email')]]).toEqual([
        one.age,
        one.phone,
        one.email,
      ]);
      expect(row[column('行业', 'Industry')]).toBe(one.industry);
      expect(row[column('所在区域', 'Region')]).toContain(one.city);
      expect(row[column('注册日期', 'Created')]).toBe(one.registered);
    }
  });

  it('requirement 60: holds ages of 0 and 200', () => {
    const ages = customers.rows.flatMap((row) =>
      row.filter((_, column) => customers.rows[0]?.[column] === '年龄' || customers.rows[0]?.[column] === 'Age'),
    );
    expect(ages).toEqual(expect.arrayContaining([0, 200]));
  });

  it('names nobody: mails stay on example domains or their typos, identity numbers are of no place and fail their check digit', () => {
    const texts = sample.book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) => row.filter((one): one is string => typeof one === 'string')),
    );
    for (const mail of texts.filter((text) => /@\S+\.\w/.test(text) && !text.includes('=')))
      expect(mail.toLowerCase().replace(/ /g, '')).toMatch(/@(example\.com|example\.cn|exmaple\.com|gmial\.com)$/);
    const idNumbers = texts.map((text) => text.replace(/ /g, '')).filter((text) => /^\d{17}[\dxX]$/.test(text));
    for (const number of idNumbers) {
      const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
      const sum = weights.reduce(
        (left, weight, index) => left + weight * (/[xX]/.test(number[index] ?? '') ? 10 : Number(number[index])),
        0,
      );
      expect(number).toMatch(/^990101/);
      expect(sum % 11).not.toBe(1);
    }
    expect(idNumbers.length > 0).toBe(name === 'chineseShop');
  });
});

describe('the frames of the samples', () => {
  it('put a merged title above the Chinese header and none above the English one', () => {
    const shop = chineseShop({ orders: 200, seed: 1 });
    const [, orders] = shop.book.sheets;
    expect(shop.truth.headerRow).toBe(1);
    expect(orders?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 13 }]);
    expect(orders?.rows[1]?.[0]).toBe('订单号');
    expect(englishB2B({ orders: 200, seed: 1 }).truth.headerRow).toBe(0);
  });

  it('write English days first, clearly where the dirt says so and unclearly where it says ambiguous', () => {
    const { truth, book } = englishB2B({ orders: 3_000, seed: 8 });
    const daysFirst = (kind: 'dateDayMonth' | 'dateAmbiguous'): number[][] =>
      truth.orders
        .filter(({ dirt }) => dirt.includes(kind))
        .map(({ row }) =>
          textOfCell(book.sheets[1]?.rows[row]?.[4] ?? null)
            .split('/')
            .map(Number),
        );
    expect(daysFirst('dateDayMonth').length).toBeGreaterThan(100);
    expect(daysFirst('dateDayMonth').filter(([day = 0]) => day <= 12)).toEqual([]);
    expect(daysFirst('dateAmbiguous').length).toBeGreaterThan(3);
    expect(daysFirst('dateAmbiguous').filter(([day = 0, month = 0]) => day > 12 || day === month)).toEqual([]);
  });

  it('give English orders several lines under one number', () => {
    const { truth } = englishB2B({ orders: 2_000, seed: 1 });
    const lines = truth.orders.length / new Set(truth.orders.map(({ orderId }) => orderId)).size;
    expect(lines).toBeGreaterThan(1.8);
    expect(lines).toBeLessThan(2.6);
    expect(truth.customers.length).toBeGreaterThan(140);
    expect(truth.customers.length).toBeLessThan(260);
  });

  it('come in sizes from 200 to 1,000,000 order rows, named in both languages', () => {
    const orders = sampleSizes.map((size) => size.orders);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect([orders[0], orders[orders.length - 1]]).toEqual([200, 1_000_000]);
    expect(sampleSizes.every(({ name }) => name.zh !== '' && name.en !== '')).toBe(true);
  });
});

import { crossing } from '../../core/group/crossing';
import { distribution } from '../../core/group/distribution';
import { cramersV, tellingPairs, tellingTriples } from '../../core/group/telling';
import { runs, traitOf } from './people';

const NEVER = (): boolean => false;

describe('#133, #134: the distribution of a trait', () => {
  const industry = traitOf('industry', [
    'IT互联网',
    '制造业',
    'IT互联网',
    '零售',
    'IT互联网',
    '零售',
    '制造业',
    null,
    '教育',
    '教育',
  ]);
  const cents = Float64Array.of(100, 200, 300, 0, 100, 0, 100, 200, 0, 0);

  test('A19: three of ten customers are 30 %, unknown ones stay in the base; money is summed', () => {
    const found = distribution(industry, cents);
    const [it] = found.shares;
    expect([it?.code, it?.count, it?.share, it?.cents, it?.salesShare]).toEqual([0, 3, 0.3, 500, 0.5]);
    expect(found.unknown).toEqual({ count: 1, cents: 200 });
  });

  test('stands by count, ties by money and then by text; a trait with an order keeps it', () => {
    const codes = (isOrdered: boolean): number[] =>
      distribution({ ...industry, isOrdered }, cents).shares.map(({ code }) => code);
    // 教育 and 零售 have as many customers and no money: 教 stands before 零.
    expect(codes(false)).toEqual([0, 1, 3, 2]);
    expect(codes(true)).toEqual([0, 1, 2, 3]);
    const rich = Float64Array.of(0, 0, 0, 500, 0, 500, 0, 0, 0, 0);
    expect(distribution(industry, rich).shares.map(({ code }) => code)).toEqual([0, 2, 1, 3]);
  });

  test('below 500 customers each share has its interval, from 500 on none', () => {
    expect(distribution(industry, cents).shares[0]?.interval?.low).toBeCloseTo(0.1078, 4);
    const many = traitOf('industry', runs(['a', 400], ['b', 100]));
    expect(distribution(many, new Float64Array(500)).shares[0]?.interval).toBeNull();
  });

  test('words that nobody has are left out', () => {
    const trait = traitOf('x', ['a'], { dictionary: ['a', 'b'] });
    expect(distribution(trait, Float64Array.of(1)).shares).toHaveLength(1);
  });
});

describe('#135: cross tables', () => {
  const gender = traitOf('gender', runs(['m', 40], ['f', 60]));
  const tier = traitOf('tier', runs(['high', 30], ['low', 10], ['high', 10], ['low', 50]));
  const cents = Float64Array.from({ length: 100 }, (_, at) => (at < 30 ? 10 : 1));

  test('two words: count, share, money and lift against independence, by hand', () => {
    const { combos, customers } = crossing([gender, tier], cents, { maskBelow: 0 });
    expect(customers).toBe(100);
    expect(combos.map(({ codes, count }) => [...codes, count])).toEqual([[1, 1, 50], [0, 0, 30], [0, 1, 10], [1, 0, 10]]); // prettier-ignore
    const high = combos[1];
    // 40 men and 40 of high value would meet 16 times by chance.
    expect(high?.lift).toBeCloseTo(30 / 16, 12);
    expect([high?.cents, high?.salesShare]).toEqual([300, 300 / 370]);
  });

  test('three words: expected is the product of three shares', () => {
    const channel = traitOf('channel', runs(['web', 20], ['shop', 80]));
    const { combos } = crossing([gender, tier, channel], cents, { maskBelow: 0 });
    const top = combos.find(({ codes }) => codes.join() === '0,0,0');
    expect(top?.count).toBe(20);
    expect(top?.lift).toBeCloseTo(20 / (100 * 0.4 * 0.4 * 0.2), 12);
  });

  test('customers without a word in one trait are in no cell', () => {
    const some = traitOf('some', runs(['a', 50], [null, 50]));
    expect(crossing([gender, some], cents, { maskBelow: 0 }).customers).toBe(50);
  });

  test('#166: cells below the limit lose their figures and stand last; without a limit all are shown', () => {
    const rare = traitOf('rare', runs(['a', 4], ['b', 96]));
    const masked = crossing([gender, rare], cents, { maskBelow: 5 });
    expect(masked.combos.map(({ isMasked, count }) => [isMasked, count])).toEqual([[false, 60], [false, 36], [true, NaN]]); // prettier-ignore
    expect(crossing([gender, rare], cents, { maskBelow: 0 }).combos.every(({ isMasked }) => !isMasked)).toBe(true);
  });

  test('of a trait with more than a hundred words the hundred with most customers are crossed', () => {
    const words = Array.from({ length: 150 }, (_, at) => `w${at}`);
    const long = traitOf('long', [...words, ...words.slice(50)]);
    const other = traitOf('other', runs(['a', 250]));
    const { customers, combos } = crossing([long, other], new Float64Array(250), { maskBelow: 0 });
    expect([customers, combos.length]).toEqual([200, 100]);
  });
});

describe('#135: which cross tables are worth it', () => {
  test("Cramér's V is near 1 for words that settle each other and 0 for words that have nothing to do with each other", () => {
    const one = traitOf('one', runs(['a', 100], ['b', 100]));
    const same = traitOf('same', runs(['x', 100], ['y', 100]));
    const other = traitOf('other', runs(['x', 50], ['y', 50], ['x', 50], ['y', 50]));
    const of = (trait: typeof one): number => cramersV(crossing([one, trait], new Float64Array(200), { maskBelow: 0 }));
    expect(of(same)).toBeGreaterThan(0.99);
    expect(of(other)).toBe(0);
  });

  const gender = traitOf('gender', runs(['m', 100], ['f', 100]));
  const taste = traitOf('taste', runs(['tea', 80], ['wine', 20], ['tea', 25], ['wine', 75]));
  const age = traitOf('age', runs(['old', 75], ['young', 25], ['old', 30], ['young', 70]));
  const coin = traitOf(
    'coin',
    Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? 'h' : 't')),
  );
  const money = new Float64Array(200);

  test('strongest pairs first, unrelated ones not at all, and the triple all of whose pairs are related', () => {
    const pairs = tellingPairs([coin, gender, taste, age], money, NEVER);
    expect(pairs[0]?.traits.map(({ id }) => id)).toEqual(['taste', 'age']);
    expect(pairs.some(({ traits }) => traits.some(({ id }) => id === 'coin'))).toBe(false);
    const [triple] = tellingTriples(pairs);
    expect(triple?.traits.map(({ id }) => id)).toEqual(['age', 'gender', 'taste']);
    expect(triple?.strength).toBe(pairs[pairs.length - 1]?.strength);
  });

  test('words made of the same figures, words that are not open, and towns with their provinces are no news', () => {
    expect(tellingPairs([gender, taste], money, () => true)).toEqual([]);
    expect(tellingPairs([gender, { ...taste, privacy: 'sensitive' }], money, NEVER)).toEqual([]);
    const town = traitOf('town', runs(['a', 50], ['b', 50], ['c', 50], ['d', 50]));
    const province = traitOf('province', runs(['x', 100], ['y', 100]));
    expect(tellingPairs([town, province], money, NEVER)).toEqual([]);
  });

  test('fewer than fifty known customers tell nothing', () => {
    const few = (trait: typeof gender) => ({ ...trait, codes: trait.codes.filter((_, at) => at % 5 === 0) });
    expect(tellingPairs([few(gender), few(taste)], money, NEVER)).toEqual([]);
  });
});

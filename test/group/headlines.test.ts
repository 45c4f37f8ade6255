import { findingsOf, type Finding } from '../../core/group/findings';
import { largestOf } from '../../core/group/largest';
import { leavingOf } from '../../core/group/leaving';
import { personasOf } from '../../core/group/personas';
import { standoutOf } from '../../core/group/standout';
import { tellingPairs } from '../../core/group/telling';
import { isOneTheme, themeOf } from '../../core/group/themes';
import { people, runs, traitOf } from './people';

const cents = (...parts: readonly (readonly [money: number, count: number])[]): Float64Array =>
  Float64Array.from(parts.flatMap(([money, count]) => Array.from({ length: count }, () => money)));
const kinds = (findings: readonly Finding[]): readonly string[] => findings.map(({ kind }) => kind);

describe('#126, #150: what a manager hears first', () => {
  const activity = traitOf('activity', runs(['active', 60], ['dormant', 20], ['preChurn', 10], ['churned', 10]), {
    traitClass: 'value',
  });
  const money = cents([700, 10], [40, 50], [60, 20], [80, 10], [0, 10]);
  const tier = traitOf('rfm_tier', runs(['high', 10], ['general', 90]), { traitClass: 'value' });

  test('who is on the way out, and what they brought: 20 dormant with 60 and 10 pre-churn with 80, of 11,000', () => {
    const leaving = leavingOf(activity, money);
    expect(leaving).toMatchObject({ count: 30, share: 0.3, cents: 2000 });
    expect(leaving?.salesShare).toBeCloseTo(2000 / 11_000, 12);
    expect(leavingOf(activity, cents([1, 60], [0, 40]))).toBeNull();
    expect(leavingOf(traitOf('activity', runs(['active', 96], ['dormant', 4])), cents([1, 100]))).toBeNull();
  });

  test('who brings the money stands first, who leaves with it second', () => {
    const comparison = people(tier, { cents: money });
    expect(kinds(findingsOf(comparison, [], { activity })).slice(0, 2)).toEqual(['concentration', 'leaving']);
    expect(kinds(findingsOf(comparison, []))).not.toContain('leaving');
  });

  test('ten customers are told when 15 % of the sales hang on them, and not among a hundred alike', () => {
    expect(largestOf(cents([100, 10], [10, 100]))).toEqual({ count: 10, leastCents: 100, salesShare: 0.5 });
    expect(largestOf(cents([100, 110]))).toBeNull();
    expect(largestOf(cents([11, 10], [10, 100]))).toBeNull();
    expect(largestOf(cents([100, 10], [10, 80]))).toBeNull();
  });
});

describe('#134: a place, a channel or a wish that brings more than its share', () => {
  const city = traitOf('city', runs(['青岛', 30], ['北京', 70], ['上海', 100]));

  test('15 % of the customers with 30 of 100 of the sales', () => {
    const found = standoutOf(city, cents([200, 30], [82, 70], [82, 100]));
    expect([found?.code, found?.share]).toEqual([0, 0.15]);
    expect(found?.salesShare).toBeCloseTo(6000 / 19_940, 12);
  });

  test('one large customer makes no finding, nor do fewer than twenty, nor a word for not known', () => {
    expect(standoutOf(city, cents([6000, 1], [80, 29], [80, 170]))).toBeNull();
    const few = traitOf('city', runs(['青岛', 19], ['北京', 90], ['上海', 91]));
    expect(standoutOf(few, cents([400, 19], [100, 181]))?.code).not.toBe(0);
    const unknown = traitOf('city', runs(['不明', 30], ['北京', 86], ['上海', 84]));
    expect(standoutOf(unknown, cents([200, 30], [100, 170]))?.code).not.toBe(0);
  });
});

describe('#135: what goes together by nature is no news', () => {
  test.each([
    ['province', 'place'],
    ['place_city', 'place'],
    ['city_tier', 'place'],
    ['industry_detail', 'business'],
    ['customer_type', 'business'],
    ['channel_preference', 'channel'],
    ['completeness', 'record'],
    ['gender', null],
  ])('%s is about %s', (id, theme) => {
    expect(themeOf(traitOf(id, ['a']))).toBe(theme);
  });

  test('a city and its tier are one thing, a city and a gender are two, and so are two words that stand alone', () => {
    const [city, tier, gender, age] = ['place_city', 'city_tier', 'gender', 'age_band'].map((id) => traitOf(id, ['a']));
    if (!city || !tier || !gender || !age) throw new Error('no trait');
    expect([isOneTheme(city, tier), isOneTheme(city, gender), isOneTheme(gender, age)]).toEqual([true, false, false]);
  });

  const halves = runs(['a', 50], ['b', 50]);
  const mixed = runs(['x', 40], ['y', 10], ['x', 10], ['y', 40]);

  test('completeness describes our records: no pair, no persona', () => {
    const traits = [traitOf('completeness', halves), traitOf('gender', mixed)];
    expect(tellingPairs(traits, cents([1, 100]), () => false)).toEqual([]);
    const tier = traitOf('rfm_tier', halves, { traitClass: 'value' });
    const [first] = personasOf(people(tier, { traits: [traitOf('completeness', mixed), traitOf('gender', mixed)] }));
    expect(first?.words.map(({ trait }) => trait.id)).toEqual(['gender']);
  });

  test('pairs of two classes of traits stand before stronger pairs of one class', () => {
    const close = runs(['p', 45], ['q', 5], ['p', 5], ['q', 45]);
    const traits = [
      traitOf('gender', halves),
      traitOf('age_band', close),
      traitOf('taste', mixed, { traitClass: 'preference' }),
    ];
    const ids = tellingPairs(traits, cents([1, 100]), () => false).map((pair) => pair.traits.map(({ id }) => id));
    expect(ids[ids.length - 1]).toEqual(['gender', 'age_band']);
  });

  test('words that nothing is known meet no other such word', () => {
    const [one, other] = [
      runs(['不明', 40], ['a', 30], ['b', 30]),
      runs(['不明', 40], ['x', 15], ['y', 15], ['x', 15], ['y', 15]),
    ];
    expect(tellingPairs([traitOf('gender', one), traitOf('age_band', other)], cents([1, 100]), () => false)).toEqual(
      [],
    );
  });
});

test('#152: a word that is known for less than half of a class, or that everybody has, describes nobody', () => {
  const tier = traitOf('rfm_tier', runs(['high', 50], ['general', 50]), { traitClass: 'value' });
  const traits = [
    traitOf('complaint', runs(['投诉', 10], [null, 40], ['表扬', 10], [null, 40])),
    traitOf('customer_type', runs(['C端', 98], ['B端', 2])),
    traitOf('gender', runs(['女', 40], ['男', 60])),
  ];
  const [high] = personasOf(people(tier, { traits }));
  expect(high?.words.map(({ trait }) => trait.id)).toEqual(['gender']);
});

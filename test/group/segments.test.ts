import { CLASS_ACTIONS } from '../../core/group/actions.data';
import { featuresOf } from '../../core/group/features';
import { findingsOf } from '../../core/group/findings';
import { personasOf } from '../../core/group/personas';
import type { Month } from '../../core/group/trend';
import { numbersOf, people, runs, traitOf } from './people';

const tier = traitOf('rfm_tier', runs(['high', 100], ['general', 300]), { traitClass: 'value', isOrdered: true });
/** 60 of 100 high-value customers like beauty, 60 of the 300 others do. */
const taste = traitOf('taste', runs(['美妆', 60], ['家居', 40], ['美妆', 60], ['家居', 240]), {
  traitClass: 'preference',
});
const coin = traitOf('coin', runs(['h', 50], ['t', 50], ['h', 150], ['t', 150]));
const basket = numbersOf(
  'average_order',
  [...runs(['', 400])].map((_, at) => (at < 100 ? 200 + at : 100 + (at % 120))),
);

describe('#133, #148: what sets a segment apart', () => {
  const comparison = people(tier, { traits: [taste, coin], numbers: [basket] });
  const features = featuresOf(0, comparison);

  test('a word that 60 % have against 20 % of the others: twice the average of 30 %, with its interval, by hand', () => {
    const word = features.find((feature) => feature.kind === 'word' && feature.code === 0);
    if (word?.kind !== 'word') throw new Error('no word');
    expect([word.inside, word.overall, word.ratio]).toEqual([0.6, 0.3, 2]);
    expect(word.h).toBeCloseTo(2 * Math.asin(Math.sqrt(0.6)) - 2 * Math.asin(Math.sqrt(0.2)), 12);
    expect(word.difference.low).toBeGreaterThan(0.28);
    expect(word.difference.high).toBeLessThan(0.51);
  });

  test('numbers are told by their medians; the strongest effect stands first', () => {
    const [first] = features;
    if (first?.kind !== 'number') throw new Error('no number');
    expect([first.inside, first.delta > 0.9]).toEqual([249.5, true]);
  });

  test('a word that both have alike is left out, and so is a number that makes the segment', () => {
    expect(features.some((feature) => feature.kind === 'word' && feature.trait.id === 'coin')).toBe(false);
    const made = people(tier, { numbers: [{ ...basket, makesSegment: true }] });
    expect(featuresOf(0, made)).toEqual([]);
  });

  test('segments under twenty customers, and words that are not open, are not described', () => {
    const small = traitOf('rfm_tier', runs(['high', 19], ['general', 381]));
    expect(featuresOf(0, people(small, { traits: [taste], numbers: [basket] }))).toEqual([]);
    expect(featuresOf(0, people(tier, { traits: [{ ...taste, privacy: 'personal' }] }))).toEqual([]);
  });
});

describe('#135, #152: personas', () => {
  test('size, share of money, typical numbers, common words and wishes, and the action of the class first', () => {
    const cents = Float64Array.from({ length: 400 }, (_, at) => (at < 100 ? 600 : 200));
    const [high] = personasOf(people(tier, { cents, traits: [taste, coin], numbers: [basket] }));
    expect([high?.count, high?.share, high?.salesShare]).toEqual([100, 0.25, 0.5]);
    expect(high?.typical.map(({ value }) => value)).toEqual([249.5]);
    expect(high?.needs.map(({ trait, code, share }) => [trait.id, code, share])).toEqual([['taste', 0, 0.6]]);
    expect(high?.words.map(({ trait }) => trait.id)).toEqual(['coin']);
    // #153 for the class; #160: women of high value get coupons for new beauty products, as this class likes beauty.
    expect(high?.actions.map(({ zh }) => zh)).toEqual(['安排专属客户经理，提供定制化产品推荐', '发美妆新品券']);
  });

  test('the same customers give the same persona, whatever else was asked before', () => {
    const comparison = people(tier, { traits: [taste, coin], numbers: [basket] });
    const before = personasOf(comparison);
    featuresOf(1, comparison);
    expect(personasOf(comparison)).toEqual(before);
  });
});

test.each([
  ['#153', 'high', '专属客户经理'],
  ['#154', 'potential', '优惠券'],
  ['#155', 'atRisk', '调研问卷'],
  ['#157', 'general', '折扣'],
])('%s: the tier %s is answered with %s', (_, id, words) => {
  expect(CLASS_ACTIONS.get('rfm_tier')?.get(id)?.zh).toContain(words);
});

test.each([
  ['高价值流失风险', '专属挽留券', CLASS_ACTIONS.get('grid8')?.get('importantKeep')?.zh],
  ['偏好实用功能', '性价比', actionFor('关注性价比')],
  ['咨询频次高', '专属客服', actionFor('常来咨询')],
])('#156: %s is answered with %s', (_, words, action) => {
  expect(action).toContain(words);
});

/** What is done for a class whose customers have this wish, beside the action of the class. */
function actionFor(wish: string): string | undefined {
  const wishes = traitOf('wish', runs([wish, 90], ['其他', 310]), { traitClass: 'preference' });
  return personasOf(people(tier, { traits: [wishes] }))[0]?.actions[1]?.zh;
}

describe('#126, #150: findings are chosen by the size of their effect', () => {
  test('A19: 15 % of customers with 40 % of sales is told first', () => {
    const fifteen = traitOf('rfm_tier', runs(['high', 15], ['general', 85]), { traitClass: 'value' });
    const cents = Float64Array.from({ length: 100 }, (_, at) => (at < 15 ? 40 / 15 : 60 / 85));
    const [first] = findingsOf(people(fifteen, { cents }), []);
    if (first?.kind !== 'concentration') throw new Error('no concentration');
    expect(first.share.share).toBe(0.15);
    expect(first.share.salesShare).toBeCloseTo(0.4, 12);
  });

  test('of shares that are all alike only one class is told', () => {
    const found = findingsOf(people(tier, { traits: [coin] }), []);
    expect(found.map((one) => (one.kind === 'concentration' ? one.share.code : one.kind))).toEqual([0]);
  });

  test('a class without orders is never news, and neither is the largest word of a trait that few customers have', () => {
    const none = traitOf('rfm_tier', runs(['high', 50], ['noOrders', 50]), { traitClass: 'value' });
    const cents = Float64Array.from({ length: 100 }, (_, at) => (at < 50 ? 2 : 0));
    const rare = traitOf('rare', runs(['a', 30], ['b', 1], [null, 69]));
    const found = findingsOf(people(none, { cents, traits: [rare] }), []);
    expect(found.map((one) => (one.kind === 'concentration' ? one.share.code : one.kind))).toEqual([0]);
  });

  test('#142: an average order that moved by a fifth is told, one that stood still is not', () => {
    const months = (now: number): Month[] =>
      [100, 100, 100, now, now, now].map((average, at) => ({
        year: 2026,
        month: at + 1,
        orders: 50,
        cents: 50 * average,
        customers: 40,
        isWhole: true,
      }));
    const kinds = (now: number): string[] => findingsOf(people(tier), months(now)).map(({ kind }) => kind);
    expect(kinds(125)).toContain('trend');
    expect(kinds(101)).not.toContain('trend');
  });
});

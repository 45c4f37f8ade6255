import { wordKey } from '../../../core/clean/words/fold';
import * as lists from '../../../core/clean/words/vocabularies.data';
import { VOCABULARIES } from '../../../core/clean/words/vocabularies.data';
import { vocabularyReader, type Additions, type Vocabulary } from '../../../core/clean/words/vocabulary';

function id(vocabulary: Vocabulary, text: string, additions?: Additions): string {
  const reading = vocabularyReader(vocabulary, additions)(text);
  return reading.kind === 'known' ? (vocabulary.entries[reading.entry]?.id ?? '?') : 'unknown';
}

describe.each(VOCABULARIES.map((one) => [one.id, one] as const))('the list %s', (_, vocabulary) => {
  test('reads each of its own names and synonyms as itself', () => {
    const wrong = vocabulary.entries.flatMap((entry) =>
      [entry.name.zh, entry.name.en, ...entry.synonyms].filter((word) => id(vocabulary, word) !== entry.id),
    );
    expect(wrong).toEqual([]);
  });

  test('has stable ids, each once, and words that a key remains of', () => {
    const ids = vocabulary.entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((one) => /^[a-z][a-z0-9_]*$/.test(one))).toBe(true);
    expect(vocabulary.entries.flatMap(({ synonyms }) => synonyms).filter((word) => wordKey(word) === '')).toEqual([]);
  });
});

test.each([
  ['#40 #112 education', lists.EDUCATION, '大學本科', 'bachelor'],
  ['#112 education, inside a text', lists.EDUCATION, '本科（在读）', 'bachelor'],
  ['#112 occupation', lists.OCCUPATION, '市场经理', 'manager'],
  ['#112 occupation, English', lists.OCCUPATION, 'Software Engineer', 'professional'],
  ['#112 marital status', lists.MARITAL_STATUS, '已婚', 'married'],
  ['#112 children', lists.CHILDREN, '二孩', 'more'],
  ['#112 family life cycle', lists.FAMILY_STAGE, '满巢一期', 'young_children'],
  ['#113 housing', lists.HOUSING, '有房', 'owned'],
  ['#113 car', lists.CAR, '计划购车', 'planned'],
  ['#44 car purchase', lists.CAR_PURCHASE, '以旧换新', 'replacement'],
  ['#112 payment', lists.PAYMENT_METHOD, '花呗分期', 'instalment'],
  ['#14 payment, English', lists.PAYMENT_METHOD, 'Visa', 'credit_card'],
  ['#90 channel', lists.CHANNEL, '官网', 'website'],
  ['#90 channel', lists.CHANNEL, '展会', 'exhibition'],
  ['#90 channel', lists.CHANNEL, '销售推荐', 'sales'],
  ['#112 way of shopping', lists.SHOPPING_MODE, '线上线下都有', 'both'],
  ['#112 way of shopping', lists.SHOPPING_MODE, '线上+线下', 'both'],
  ['#112 way of deciding', lists.DECISION_STYLE, '货比三家', 'rational'],
  ['#83 content', lists.CONTENT, '短视频教程', 'short_video'],
  ['#41 kind of enterprise', lists.ENTERPRISE_TYPE, '民营企业', 'private'],
  ['#36 stage', lists.ENTERPRISE_STAGE, '初创', 'seed'],
  ['#41 kind of shop', lists.STORE_TYPE, '加盟', 'franchise'],
  ['#86 customer type', lists.CUSTOMER_TYPE, 'B 端', 'business'],
  ['a negated word', lists.HOUSING, '没有自有住房', 'unknown'],
  ['two words that disagree', lists.PAYMENT_METHOD, '现金或支付宝', 'unknown'],
  ['a word of another list', lists.EDUCATION, '已婚', 'unknown'],
  ['nothing', lists.EDUCATION, '', 'unknown'],
])('%s: reads %#', (_, vocabulary, text, wanted) => {
  expect(id(vocabulary, text)).toBe(wanted);
});

test('an unknown word comes with the entry that is spelled most alike', () => {
  const reading = vocabularyReader(lists.EDUCATION)('Bachelr');
  expect(reading.kind === 'unknown' && lists.EDUCATION.entries[reading.nearest]?.id).toBe('bachelor');
  expect(vocabularyReader(lists.EDUCATION)('zzzzzzzz')).toEqual({ kind: 'unknown', nearest: -1 });
});

test("the user's words win, name entries by id, name or synonym, and switch words off", () => {
  const mine: Additions = { words: new Map([['大集', '线下活动'], ['微信', 'private']]), off: new Set(['天猫']) }; // prettier-ignore
  expect(id(lists.CHANNEL, '大集', mine)).toBe('event');
  expect(id(lists.CHANNEL, '镇上大集', mine)).toBe('event');
  expect(id(lists.CHANNEL, '微信', mine)).toBe('private');
  expect(id(lists.CHANNEL, '天猫')).toBe('marketplace');
  expect(id(lists.CHANNEL, '天猫', mine)).toBe('unknown');
});

test('A16: no list holds belief, ethnic group or health', () => {
  const all = VOCABULARIES.map((one) => `${one.id} ${one.name.zh}`).join(' ');
  expect(all).not.toMatch(/民族|宗教|信仰|健康|religion|ethnic|health/);
});

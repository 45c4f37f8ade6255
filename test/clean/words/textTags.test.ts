import { priceOpinion, priceSensitivity } from '../../../core/clean/words/priceSensitivity';
import { textTagger, tagMeaning } from '../../../core/clean/words/textTags';
import { TEXT_TAGS } from '../../../core/clean/words/textTags.data';

const tagger = textTagger();

function said(text: string, from = tagger): readonly string[] {
  return from.read(text).map(({ tag }) => {
    const { tagClass, name } = from.tags[tag] ?? { tagClass: '?', name: { zh: '?' } };
    return `${tagClass}:${name.zh}`;
  });
}

test.each([
  ['#71', '希望降本增效', 'need:降本增效'],
  ['#71', '今年要做品牌升級', 'need:品牌升级'],
  ['#71 in other words', '想降低成本', 'need:降本增效'],
  ['#32 #35', '咨询设备维护服务', 'need:设备维护服务'],
  ['#92', '交付周期长', 'pain:交付周期长'],
  ['#92', '售后响应慢', 'pain:售后响应慢'],
  ['#92', '看重品质', 'factor:品质优先'],
  ['#92', '服务导向', 'factor:服务导向'],
  ['#92', '关注高端设备', 'productInterest:高端设备'],
  ['#92', '想看基础款', 'productInterest:基础款'],
  ['#84', '关注性价比', 'priceHigh:看重性价比'],
  ['#159', '客户投诉三次', 'complaint:正式投诉'],
  ['#159', '要求退款', 'refund:要求退款退货'],
  ['#13', '*先生咨询课程退费政策', 'refund:咨询退款政策'],
  ['#132', '已经换了别家', 'churnReason:转向竞品'],
  ['#140', '喜欢红酒', 'interest:美食'],
  ['#16', '买过孕妇装', 'productInterest:母婴用品'],
  ['English', 'The delivery was delayed again', 'pain:交付周期长'],
  ['English', 'I want my money back!', 'refund:要求退款退货'],
])('%s: “%s” shows %s', (_, text, tag) => {
  expect(said(text)).toContain(tag);
});

test.each([
  ['nothing', ''],
  ['a negated complaint', '没有投诉'],
  ['a negated price', '不贵'],
  ['a negated price with words between', '其实不是很贵'],
  ['a polite address', '贵公司您好'],
  ['a place', '贵州贵阳'],
  ['a running shoe', '买了运动鞋'],
  ['a telephone number of the complaint desk', '投诉电话是多少'],
  ['English inside other words', 'Spain'],
  ['a negated word in English', 'not expensive'],
])('%s shows nothing: “%s”', (_, text) => {
  expect(said(text)).toEqual([]);
});

test('#74 #75: one text shows several tags, each with its words and their places', () => {
  const text = '嫌交付週期長，售后响应慢；交付慢';
  const found = tagger.read(text).map(({ tag, evidence }) => [tagger.tags[tag]?.name.zh, evidence]);
  expect(found).toEqual([
    ['交付周期长', [{ words: '交付週期長', from: 1, to: 6 }, { words: '交付慢', from: 13, to: 16 }]],
    ['售后响应慢', [{ words: '售后响应慢', from: 7, to: 12 }]],
  ]); // prettier-ignore
});

test('asking about the policy is no wish for a refund, and asking for one is no question', () => {
  expect(said('退货政策是什么')).toEqual(['refund:咨询退款政策']);
  expect(said('申请退货')).toEqual(['refund:要求退款退货']);
});

test('ids are stable, snake case, each once; every tag has words', () => {
  const ids = TEXT_TAGS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z_]*$/.test(id))).toEqual([]);
  expect(TEXT_TAGS.filter(({ words }) => words.some((word) => word.trim() === ''))).toEqual([]);
});

test('every word for price as a decision factor shows price sensitivity too', () => {
  const price = TEXT_TAGS.find(({ id }) => id === 'factor_price')?.words ?? [];
  expect(price.length).toBeGreaterThan(0);
  expect(price.filter((word) => priceOpinion(tagger.read(word), tagger.tags) !== 1)).toEqual([]);
});

test('every word of every tag shows its tag when it stands alone', () => {
  const silent = TEXT_TAGS.flatMap(({ words }, at) =>
    words.filter((word) => !tagger.read(word).some(({ tag }) => tag === at)),
  );
  expect(silent).toEqual([]);
});

describe("the user's words", () => {
  const words = new Map([['噪音大', '痛点：噪音大'], ['省电', '降本增效'], ['too slow', 'Pain point: slow'], ['性价比', '价值观']]); // prettier-ignore
  const mine = textTagger({ words, off: new Set(['投诉']) });

  test.each([
    ['a new tag of a class', '机器噪音大', ['pain:噪音大']],
    ['a new word for a standard tag', '想省电', ['need:降本增效']],
    ['two words of English', 'It is TOO SLOW.', ['pain:slow']],
    ['a standard word with a meaning of their own', '性价比', ['need:价值观']],
    ['a standard word that is switched off', '客户投诉', []],
  ])('%s', (_, text, wanted) => {
    expect(said(text, mine)).toEqual(wanted);
  });

  test('a meaning without a class that is known keeps its colon', () => {
    expect(tagMeaning('时间：晚上')).toEqual({ tagClass: null, name: '时间：晚上' });
    expect(tagMeaning('Pain point: noise')).toEqual({ tagClass: 'pain', name: 'noise' });
  });
});

describe('#83 #84: price sensitivity', () => {
  test.each([
    ['low-priced goods again and again, and the survey says so', 1, 0, 3, 4, 'high'],
    ['the survey alone', 1, 0, 0, 0, 'medium'],
    ['behaviour alone', 0, 0, 2, 4, 'medium'],
    ['texts that contradict each other', 1, 1, 0, 0, 'medium'],
    ['survey against behaviour', 0, 1, 3, 4, 'medium'],
    ['says price does not count', 0, 1, 0, 4, 'low'],
    ['many acts, few of them low-priced', 0, 0, 1, 10, 'low'],
    ['one act is not many', 0, 0, 1, 1, null],
    ['nothing known', 0, 0, 0, 0, null],
  ] as const)('%s', (_, caring, careless, lowPriceActs, acts, wanted) => {
    expect(priceSensitivity({ caring, careless, lowPriceActs, acts })).toBe(wanted);
  });

  test.each([
    ['关注性价比', 1],
    ['价格不是问题', -1],
    ['不差钱但要打折', 0],
    ['不贵', 0],
    ['你好', 0],
  ])('“%s” says %i about price', (text, wanted) => {
    expect(priceOpinion(tagger.read(text), tagger.tags)).toBe(wanted);
  });
});

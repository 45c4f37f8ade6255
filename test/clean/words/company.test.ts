import { companyKey, looksLikeCompany } from '../../../core/link/keys/companyKey';
import { companyNameRule, withoutSurplusSpace } from '../../../core/clean/words/companyName';
import { sizeBand, sizeReader } from '../../../core/clean/words/companySize';
import { REVENUE_BANDS, STAFF_BANDS, type SizeMeasure } from '../../../core/clean/words/companySize.data';
import { customerTypeReader } from '../../../core/clean/words/customerType';

describe('a company name', () => {
  test.each([
    ['#66: surplus space between Chinese words', '科技 公司', '科技公司', 1],
    ['an ideographic space', '华夏\u3000科技', '华夏科技', 1],
    ['a zero-width space', '华夏\u200b科技', '华夏科技', 1],
    ['a run of spaces in a Latin name', 'Acme   Trading  Ltd', 'Acme Trading Ltd', 1],
    ['half-width brackets in a Chinese name', '华夏科技(北京)有限公司', '华夏科技（北京）有限公司', 2],
    ['full-width brackets in a Latin name', 'Acme （China） Ltd', 'Acme (China) Ltd', 2],
    ['space before a bracket in a Chinese name', '华夏科技 (北京) 有限公司', '华夏科技（北京）有限公司', 1],
  ])('%s is tidied, and twice equals once', (_, from, to, outcome) => {
    expect(companyNameRule.read(from)).toEqual({ text: to, outcome });
    expect(companyNameRule.read(to)).toEqual({ text: to, outcome: 0 });
  });

  test.each([['華夏科技股份有限公司'], ['北京华夏科技（集团）有限公司'], ['Acme Co., Ltd.'], ['华为 Cloud'], ['ＡＢＣ科技'], ['*某科技公司']])(
    'the words stay as they are: %s',
    (name) => {
      expect(companyNameRule.read(name)).toEqual({ text: name, outcome: 0 });
    },
  ); // prettier-ignore

  test('a tidied name has the match key of the untidy one: place and legal form only leave the key', () => {
    const untidy = '北京 华夏科技(集团) 有限公司';
    const tidy = companyNameRule.read(untidy).text;
    expect(tidy).toBe('北京华夏科技（集团）有限公司');
    expect(companyKey(tidy)).toBe(companyKey(untidy));
    expect(looksLikeCompany(tidy)).toBe(true);
  });

  test('a byte-order mark between Latin letters parts nothing', () => {
    expect(withoutSurplusSpace('Ac\ufeffme')).toBe('Acme');
  });
});

describe('company size (#38, #87)', () => {
  const band = (measure: SizeMeasure, text: string): string => {
    const reading = sizeReader(measure)(text);
    return reading.kind === 'band' ? reading.band.name.zh : reading.kind;
  };

  test.each([
    ['#87: 50-100人', '50-100人', '50-100人'],
    ['#87: 100-500人', '100-500人', '100-500人'],
    ['C27: 100 belongs to the upper band', '100', '100-500人'],
    ['99', '99人', '50-100人'],
    ['0', '0', '50人以下'],
    ['words around', '约 80 名员工', '50-100人'],
    ['full width', '５０～１００人', '50-100人'],
    ['a range inside a band', '120-300人', '100-500人'],
    ['"以下"', '50人以下', '50人以下'],
    ['"以上" of the top band', '1000人以上', '1000人及以上'],
    ['a thousands mark', '1,200', '1000人及以上'],
    ['English', '50 to 100 employees', '50-100人'],
    ['万', '2万人', '1000人及以上'],
    ['money in a column of staff', '1000万-5000万', '1000万-5000万'],
  ])('%s: "%s" is in %s', (_, text, wanted) => {
    expect(band('staff', text)).toBe(wanted);
  });

  test.each([
    ['#87: 1000万-5000万', '1000万-5000万', '1000万-5000万'],
    ['the unit at the end counts for both', '1000-5000万', '1000万-5000万'],
    ['C27: 5000万 belongs to the upper band', '5000万', '5000万-1亿'],
    ['亿', '1.2亿元', '1亿及以上'],
    ['千万', '3千万', '1000万-5000万'],
    ['a bare number of yuan', '800000', '100万以下'],
    ['staff in a column of revenue', '80人', '50-100人'],
  ])('%s: "%s" is in %s', (_, text, wanted) => {
    expect(band('revenue', text)).toBe(wanted);
  });

  test.each([
    ['a range over several bands', '50-500人', 'wide'],
    ['an open range below the top band', '100人以上', 'wide'],
    ['words that depend on the industry', '中型', 'unknown'],
    ['a range backwards', '100-50人', 'unknown'],
    ['a negative number', '-5', 'unknown'],
    ['nothing', '', 'unknown'],
    ['a word', '很多人', 'unknown'],
    ['a long text', '9'.repeat(5000), 'unknown'],
  ])('%s is not forced into a band: "%s"', (_, text, wanted) => {
    expect(band('staff', text)).toBe(wanted);
  });

  test('C27: bands are half-open and cover every number from 0 once', () => {
    for (const bands of [STAFF_BANDS, REVENUE_BANDS]) {
      expect(bands[0]?.from).toBe(0);
      expect(bands[bands.length - 1]?.to).toBe(Infinity);
      bands.slice(1).forEach((one, at) => expect(one.from).toBe(bands[at]?.to));
    }
    expect(sizeBand('staff', 49)?.id).toBe('staff_0_50');
    expect(sizeBand('staff', 50)?.id).toBe('staff_50_100');
    expect(sizeBand('staff', NaN)).toBeNull();
  });

  test("the user's words are read as the size they stand for", () => {
    const read = sizeReader('staff', { words: new Map([['旗舰客户', '100人以上'], ['中型', '100-500人']]), off: new Set() }); // prettier-ignore
    expect(read('中型')).toMatchObject({ band: { id: 'staff_100_500' } });
    expect(read('旗舰客户')).toMatchObject({ kind: 'wide', from: 100 });
  });
});

describe('#10, #86: B端 or C端', () => {
  const none = {
    stated: '',
    hasCompany: false,
    isNamedAsCompany: false,
    hasBusinessFacts: false,
    hasIndustry: false,
    hasPersonFacts: false,
  };
  const read = customerTypeReader();

  test.each([
    ['what the column says wins', { ...none, stated: '个人客户', hasCompany: true }, 'consumer', 'stated'],
    ['a column in English', { ...none, stated: 'B2B' }, 'business', 'stated'],
    ['a company name', { ...none, isNamedAsCompany: true, hasPersonFacts: true }, 'business', 'companyName'],
    ['a filled company column', { ...none, hasCompany: true, hasPersonFacts: true }, 'business', 'company'],
    ['a company size or a contact role', { ...none, hasBusinessFacts: true, hasPersonFacts: true }, 'business', 'businessFacts'],
    ['an industry on its own', { ...none, hasIndustry: true }, 'business', 'industry'],
    ["an industry beside gender or age is that of a person's work", { ...none, hasIndustry: true, hasPersonFacts: true }, 'consumer', 'personFacts'],
    ['an industry beside gender and a company', { ...none, hasCompany: true, hasIndustry: true, hasPersonFacts: true }, 'business', 'company'],
    ['gender or age', { ...none, hasPersonFacts: true }, 'consumer', 'personFacts'],
    ['nothing known is not a consumer', none, null, 'none'],
    ['a word that says neither is passed over', { ...none, stated: '重要', hasCompany: true }, 'business', 'company'],
  ] as const)('%s', (_, signs, type, sign) => {
    expect(read(signs)).toEqual({ type, sign });
  }); // prettier-ignore
});

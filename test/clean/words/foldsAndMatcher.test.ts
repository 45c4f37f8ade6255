import fc from 'fast-check';
import { closedWordRule } from '../../../core/clean/words/closedWord';
import { placedFold, wordKey } from '../../../core/clean/words/fold';
import { keywordMatcher } from '../../../core/clean/words/keywordMatcher';
import { isNegated } from '../../../core/clean/words/negation';
import { nearestKey } from '../../../core/clean/words/nearestKey';
import { nearestWord } from '../../../core/recipe/nearest';
import { simplified } from '../../../core/clean/words/simplified';
import { typoRule } from '../../../core/clean/words/typoRule';

describe('old characters', () => {
  test.each([
    ['電子商務', '电子商务'],
    ['頭髮與發財', '头发与发财'],
    ['乾燥', '干燥'],
    ['乾隆', '乾隆'],
    ['北京', '北京'],
    ['Acme ①㎡', 'Acme ①㎡'],
    ['', ''],
  ])('%s becomes %s, and stays so', (from, to) => {
    expect(simplified(from)).toBe(to);
    expect(simplified(to)).toBe(to);
  });

  test('a key has one width and case, and neither space nor signs', () => {
    expect(wordKey(' Ｅ－Commerce（電商）\u200b')).toBe('ecommerce电商');
    expect(wordKey('……')).toBe('');
  });

  test('folding for a search keeps every place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => placedFold(text).length === text.length));
    expect(placedFold('ＡＢ　退貨İ')).toBe('ab 退货İ');
  });
});

describe('the rule for closed lists', () => {
  test.each([
    ['已發貨', '已发货', 1],
    ['ＶＩＰ', 'VIP', 2],
    ['已发货', '已发货', 0],
    ['Shipped', 'Shipped', 0],
  ])('%s reads %s, outcome %i, and twice equals once', (from, to, outcome) => {
    expect(closedWordRule.read(from)).toEqual({ text: to, outcome });
    expect(closedWordRule.read(to)).toEqual({ text: to, outcome: 0 });
  });
});

describe('corrections from the dictionary', () => {
  const rule = typoRule({ words: new Map([['杭卅', '杭州'], ['甲', '乙'], ['乙', '丙']]), off: new Set() }); // prettier-ignore

  test.each([
    ['the wrong word', '杭卅', '杭州', 1],
    ['the wrong word with space inside', '杭 卅', '杭州', 1],
    ['the right word', '杭州', '杭州', 0],
    ['the wrong word inside a longer text', '杭卅市西湖区', '杭卅市西湖区', 0],
    ['a chain, one step only', '甲', '乙', 1],
  ])('%s', (_, from, to, outcome) => {
    expect(rule.read(from)).toEqual({ text: to, outcome });
  });
});

describe('the matcher', () => {
  const found = (words: readonly string[], text: string): readonly string[] =>
    keywordMatcher(words).find(text).map(({ from, to }) => text.slice(from, to)); // prettier-ignore

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['the longest of words with one beginning', ['售后', '售后慢'], '抱怨售后慢', ['售后慢']],
    ['the longest on the way, where the longer one fails', ['交付', '交付周期长'], '交付周期短', ['交付']],
    ['no word inside another', ['设备', '设备维护', '维护'], '设备维护', ['设备维护']],
    ['the left one of two that overlap', ['质量差', '差评'], '质量差评', ['质量差']],
    ['one word again and again', ['贵'], '贵，真贵', ['贵', '贵']],
    ['a word that ends inside a longer failing one', ['abcd', 'bc'], '字abc字bc', ['bc']],
    ['nothing in nothing', ['贵'], '', []],
    ['nothing for blank words', ['', '贵'], '便宜', []],
    ['no Latin word inside another', ['spa'], 'spain spa', ['spa']],
    ['a plural', ['sample'], 'two samples', ['sample']],
    ['no other ending', ['sample'], 'sampler', []],
  ])('finds %s', (_, words, text, wanted) => {
    expect(found(words, text)).toEqual(wanted);
  });

  test('finds what a plain search finds, leftmost and longest', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, where) => {
        const plain: string[] = [];
        for (let at = 0; at < where.length;) {
          const here = words.filter((one) => where.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
          if (here !== undefined) plain.push(here);
          at += here?.length ?? 1;
        }
        expect(found(words, where)).toEqual(plain);
      }),
    );
  });
});

describe('negation', () => {
  const negated = (text: string, word: string): boolean => isNegated(placedFold(text), text.lastIndexOf(word));

  test.each([
    ['不贵', '贵'],
    ['一点都不贵', '贵'],
    ['不是很贵', '贵'],
    ['不算太贵', '贵'],
    ['没有投诉', '投诉'],
    ['没有任何投诉', '投诉'],
    ['从未收到投诉', '投诉'],
    ['0投诉', '投诉'],
    ['無投訴', '投訴'],
    ['not too expensive', 'expensive'],
    ['without any complaint', 'complaint'],
    ["it isn't broken", 'broken'],
  ])('%s: the word is negated', (text, word) => {
    expect(negated(text, word)).toBe(true);
  });

  test.each([
    ['很贵', '贵'],
    ['非常贵', '贵'],
    ['特别贵', '贵'],
    ['不但贵', '贵'],
    ['不过贵', '贵'],
    ['不断投诉', '投诉'],
    ['不是没有投诉', '投诉'],
    ['态度不好，投诉', '投诉'],
    ['没想到这么贵', '贵'],
    ['really expensive', 'expensive'],
    ['another expensive', 'expensive'],
    ['not only expensive', 'expensive'],
  ])('%s: the word stands', (text, word) => {
    expect(negated(text, word)).toBe(false);
  });
});

describe('the nearest key', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '甲', '乙'), minLength: 1, maxLength: 8 });

  test('is what comparing with every candidate gives', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (key, candidates) => {
        expect(nearestKey(key, candidates)).toBe(nearestWord(key, candidates));
      }),
    );
  });

  test('a sentence is near nothing', () => {
    const sentence = '字'.repeat(25);
    expect(nearestWord(sentence, [sentence])).toBe(sentence);
    expect(nearestKey(sentence, [sentence])).toBeNull();
  });
});

import { divisions } from '../../../core/clean/place/divisions';
import { NameTrie } from '../../../core/clean/place/nameTrie';
import { shortName } from '../../../core/clean/place/shortName';

test.each([
  ['广东省', '广东'],
  ['深圳市', '深圳'],
  ['浦东新区', '浦东'],
  ['神农架林区', '神农架'],
  ['阿里地区', '阿里'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['巴音郭楞蒙古自治州', '巴音郭楞'],
  ['黔西南布依族苗族自治州', '黔西南'],
  ['东乡族自治县', '东乡'],
  ['鄂伦春自治旗', '鄂伦春'],
  ['龙胜各族自治县', '龙胜'],
  ['新疆维吾尔自治区', '新疆'],
  ['横县', ''],
  ['城区', ''],
  ['经济技术开发区', ''],
])('#70: the short name of %s is %j', (name, expected) => {
  expect(shortName(name)).toBe(expected);
});

test('#70: a trie of many words finds each of them and no other, also after growing', () => {
  const trie = new NameTrie();
  const words = Array.from({ length: 20_000 }, (_, at) => `名${String(at * 7919)}`);
  words.forEach((word, at) => trie.add(word, at));
  trie.add('名0', 0);
  trie.add('名0', 5);
  expect(trie.find('名0')).toEqual([0, 5]);
  expect(words.slice(1).every((word, at) => trie.find(word)?.[0] === at + 1)).toBe(true);
  expect([trie.find('名'), trie.find('名1'), trie.find('')]).toEqual([undefined, undefined, undefined]);
});

test('C26: every division but the provinces has one above it, and 34 provinces are complete', () => {
  const { names, levels, parents, codes } = divisions();
  expect(levels.filter((level) => level === 1)).toHaveLength(34);
  expect(names.filter((_, at) => levels[at] !== 1 && (parents[at] ?? -1) < 0)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

import type { Cell } from '../../../core/book/cell';
import { industryReader } from '../../../core/clean/words/industry';
import { textTagger } from '../../../core/clean/words/textTags';
import { typoRule } from '../../../core/clean/words/typoRule';
import { VOCABULARIES } from '../../../core/clean/words/vocabularies.data';
import { additionsOf, EMPTY_DICTIONARY, wordsOfKind } from '../../../core/project/dictionary/dictionary';
import { DICTIONARY_KINDS } from '../../../core/project/dictionary/dictionarySheet.data';
import { readDictionary } from '../../../core/project/dictionary/readDictionary';
import { newDictionaryRows, withWords } from '../../../core/project/dictionary/writeDictionary';

const HEADER: readonly Cell[] = ['类别', '词', '归为', '启用', '备注'];

/** Row numbers here are as people count, the header being row 1. */
function problems(...rows: readonly (readonly Cell[])[]): readonly string[] {
  return readDictionary([HEADER, ...rows]).problems.map(({ zh }) => zh);
}

describe('the dictionary sheet', () => {
  test.each(['zh', 'en'] as const)('a new one in %s says nothing yet, and every example is right', (lang) => {
    const rows = newDictionaryRows(lang);
    expect(readDictionary(rows)).toEqual(EMPTY_DICTIONARY);
    const switchedOn = rows.map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (column === 3 ? 'yes' : cell)),
    );
    const read = readDictionary(switchedOn);
    expect(read.problems).toEqual([]);
    expect(read.words).toHaveLength(rows.length - 1);
  });

  test('has every closed list and the kinds of the brief, each name once in each language', () => {
    const ids = DICTIONARY_KINDS.map(({ id }) => id);
    const wanted = ['industry', 'company_size', 'role_level', 'department', 'need', 'keyword', 'city_tier', 'typo'];
    expect(ids).toEqual([...wanted, ...VOCABULARIES.map(({ id }) => id)]);
    for (const lang of ['zh', 'en'] as const)
      expect(new Set(DICTIONARY_KINDS.map(({ name }) => name[lang])).size).toBe(ids.length);
  });

  test('words reach the readers of their kind and no other', () => {
    const dictionary = readDictionary([
      HEADER,
      ['行业', '预制菜、净菜', '食品制造业', '是', null],
      ['关键词', '噪音大', '痛点：噪音大', null, null],
      ['需求', '省电', '降本增效', 'Yes', null],
      ['纠错', '杭卅', '杭州', true, null],
      ['行业', '传媒', '不归类', '是', null],
      ['城市级别', '昆山市', '二线', '是', '县级市'],
    ]);
    expect(dictionary.problems).toEqual([]);
    const industry = industryReader(additionsOf(dictionary, 'industry'));
    expect(industry('净菜')).toMatchObject({ code: '14' });
    expect(industry('传媒')).toMatchObject({ kind: 'unknown' });
    expect(industry('噪音大')).toMatchObject({ kind: 'unknown' });
    const tagger = textTagger(additionsOf(dictionary, 'need', 'keyword'));
    expect(tagger.read('噪音大，想省电').map(({ tag }) => tagger.tags[tag]?.name.zh)).toEqual(['降本增效', '噪音大']);
    expect(typoRule(additionsOf(dictionary, 'typo')).read('杭卅').text).toBe('杭州');
    expect(wordsOfKind(dictionary, 'city_tier')).toEqual([
      { kind: 'city_tier', word: '昆山市', meaning: '二线', row: 6 },
    ]);
  });

  test('columns may stand in any order under headers in either language, with others between them', () => {
    const read = readDictionary([['Meaning', 'Mine', 'WORD', ' kind '], ['65', 'x', 'erp', 'Industry']]); // prettier-ignore
    expect(read).toEqual({ words: [{ kind: 'industry', word: 'erp', meaning: '65', row: 1 }], problems: [] });
  });

  test.each<[string, readonly Cell[], string]>([
    ['a kind that is spelled wrong', ['行亚', '预制菜', '14'], '画像_词典 A2：应为一个类别（是不是“行业”？），实际是“行亚”。'],
    ['an industry that is none', ['行业', '预制菜', '火星业'], '画像_词典 C2：应为国民经济行业的代码或名称（如 65、软件和信息技术服务业、IT互联网），实际是“火星业”。'],
    ['no meaning', ['需求', '省电', null], '画像_词典 C2：应为需求短语（如 降本增效），可以是新的，实际是空白。'],
    ['no word', ['需求', ' 、', '降本增效'], '画像_词典 B2：应为一个词，实际是“、”。'],
    ['a size without a number', ['企业规模', '旗舰', '很大'], '画像_词典 C2：应为人数或营收的范围（如 50-100人、1000万-5000万），实际是“很大”。'],
    ['a class of a closed list that it does not have', ['支付方式', '贝壳', '以物易物'], '画像_词典 C2：应为已有的类名，实际是“以物易物”。'],
    ['a switch that is neither', ['需求', '省电', '降本增效', '也许'], '画像_词典 D2：应为“是”或“否”，实际是“也许”。'],
    ['an error value', [{ error: '#REF!' }, '省电', '降本增效'], '画像_词典 A2：应为一个类别（'],
    ['a correction of a word to itself', ['纠错', '杭州', '杭州'], '画像_词典 C2：应为与错词不同的写法，实际是“杭州”。'],
  ])('%s is told with its place, and the row has no effect', (_, row, message) => {
    const [first = '', ...others] = problems(row);
    expect(first).toContain(message);
    expect(first).toContain('这一行没有生效');
    expect(others).toEqual([]);
    expect(readDictionary([HEADER, row]).words).toEqual([]);
  }); // prettier-ignore

  test('a row that cannot be read leaves the others alone', () => {
    const read = readDictionary([HEADER, ['?', 'x', 'y'], ['需求', '省电', '降本增效'], [null, '', ' ']]);
    expect(read.words.map(({ word }) => word)).toEqual(['省电']);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]?.en).toContain('Portrait dictionary A2');
  });

  test('of two rows with one word the upper holds, and the lower is told; the same row twice is fine', () => {
    const read = readDictionary([
      HEADER,
      ['需求', '省电', '降本增效'],
      ['需求', '省 电', '品牌升级'],
      ['需求', '省电', '降本增效'],
    ]);
    expect(read.words).toEqual([{ kind: 'need', word: '省电', meaning: '降本增效', row: 1 }]);
    expect(read.problems.map(({ row, column }) => [row, column])).toEqual([[2, 1]]);
  });

  test('a sheet without its headers says so; a blank one says nothing; nothing is ever thrown', () => {
    expect(readDictionary([['a', 'b'], ['行业', '预制菜']]).problems[0]?.zh).toContain('一行表头'); // prettier-ignore
    expect(readDictionary([])).toEqual(EMPTY_DICTIONARY);
    expect(readDictionary([[null, '']])).toEqual(EMPTY_DICTIONARY);
    const odd: readonly Cell[] = [NaN, true, { error: '#N/A' }, '\ud800', '='.repeat(5000), -1, null];
    for (const one of odd) expect(() => readDictionary([HEADER, [one, one, one, one, one]])).not.toThrow();
  });
});

describe('adding words to the sheet', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['说明', null],
    ['备注', '词', '类别', '归为', '启用'],
    ['我的', '预制菜、净菜', '行业', '14', true],
    ['坏行', 3, '？？', { error: '#REF!' }, null],
  ];

  test('nothing to add gives every cell back', () => {
    expect(withWords(rows, [], 'zh')).toEqual(rows);
  });

  test('new words stand below, in the columns of the sheet; words that are there are not added again', () => {
    const added = [
      { kind: 'industry', word: '净菜', meaning: '62' },
      { kind: 'need', word: '净菜', meaning: '降本增效' },
      { kind: 'need', word: '净 菜', meaning: '品牌升级' },
      { kind: 'industry', word: '传媒', meaning: null },
    ];
    const once = withWords(rows, added, 'zh');
    expect(once.slice(0, rows.length)).toEqual(rows);
    expect(once.slice(rows.length)).toEqual([
      [null, '净菜', '需求', '降本增效', '是'],
      [null, '传媒', '行业', '不归类', '是'],
    ]);
    expect(withWords(once, added, 'zh')).toEqual(once);
    expect(readDictionary(once).words.map(({ word, meaning }) => [word, meaning])).toEqual([
      ['预制菜', '14'],
      ['净菜', '14'],
      ['净菜', '降本增效'],
      ['传媒', null],
    ]);
  });

  test('a sheet without its headers comes back as it is', () => {
    expect(withWords([['a']], [{ kind: 'need', word: 'x', meaning: 'y' }], 'en')).toEqual([['a']]);
  });
});

import { TEXT_TAG_CLASSES } from '../../clean/words/textTags.data';
import { VOCABULARIES } from '../../clean/words/vocabularies.data';
import type { Bilingual } from '../../words';
import type { OwnColumn } from '../ownTable';

export type DictionaryColumn = 'kind' | 'word' | 'meaning' | 'on' | 'note';

/** The columns of the dictionary sheet, in the order they are written. */
export const DICTIONARY_COLUMNS: readonly OwnColumn<DictionaryColumn>[] = [
  { id: 'kind', header: { zh: '类别', en: 'Kind' } },
  { id: 'word', header: { zh: '词', en: 'Word' } },
  { id: 'meaning', header: { zh: '归为', en: 'Meaning' } },
  { id: 'on', header: { zh: '启用', en: 'On' } },
  { id: 'note', header: { zh: '备注', en: 'Note' } },
];

/** Widths in characters of those columns. */
export const DICTIONARY_WIDTHS: readonly number[] = [20, 24, 28, 8, 84];

export const DICTIONARY_SHEET: Bilingual = { zh: '画像_词典', en: 'Portrait dictionary' };

/** What a meaning must be, by kind. */
export type MeaningCheck = 'industry' | 'companySize' | 'roleLevel' | 'department' | 'vocabulary' | 'free';

export interface DictionaryKind {
  readonly id: string;
  readonly name: Bilingual;
  /** Other names that people may write. */
  readonly synonyms: readonly string[];
  readonly check: MeaningCheck;
  /** What to write as the meaning, for messages. */
  readonly expected: Bilingual;
}

const ONE_OF_LIST: Bilingual = { zh: '已有的类名', en: 'the name of a class that exists' };

/** The kinds of words that a person can add: tables of their own, then every closed list. */
export const DICTIONARY_KINDS: readonly DictionaryKind[] = [
  {
    id: 'industry',
    name: { zh: '行业', en: 'Industry' },
    synonyms: ['所属行业'],
    check: 'industry',
    expected: { zh: '国民经济行业的代码或名称（如 65、软件和信息技术服务业、IT互联网）', en: 'a code or name of the national industry classification, such as 65 or Retail' }, // prettier-ignore
  },
  {
    id: 'company_size',
    name: { zh: '企业规模', en: 'Company size' },
    synonyms: ['规模', '公司规模', 'size'],
    check: 'companySize',
    expected: { zh: '人数或营收的范围（如 50-100人、1000万-5000万）', en: 'a range of staff or revenue, such as 50-100人 or 1000万-5000万' }, // prettier-ignore
  },
  {
    id: 'role_level',
    name: { zh: '角色层级', en: 'Role level' },
    synonyms: ['层级', '联系人角色', 'seniority'],
    check: 'roleLevel',
    expected: {
      zh: '决策层、管理层、执行层、影响者或使用者',
      en: 'Decision maker, Management, Staff, Influencer or User',
    },
  },
  {
    id: 'department',
    name: { zh: '部门', en: 'Department' },
    synonyms: ['所属部门'],
    check: 'department',
    expected: { zh: '部门名（如 采购、技术、市场）', en: 'a department such as Purchasing or Marketing' },
  },
  {
    id: 'need',
    name: { zh: '需求', en: 'Need' },
    synonyms: ['需求标签', '需求短语'],
    check: 'free',
    expected: { zh: '需求短语（如 降本增效），可以是新的', en: 'a need, which may be a new one' },
  },
  {
    id: 'keyword',
    name: { zh: '关键词', en: 'Keyword' },
    synonyms: ['标签', '关键词标签', 'tag'],
    check: 'free',
    expected: {
      zh: `标签名，可在前面写类和冒号（类：${Object.values(TEXT_TAG_CLASSES).map(({ zh }) => zh).join('、')}）`,
      en: `a tag, with a class and a colon before it where you like (classes: ${Object.values(TEXT_TAG_CLASSES).map(({ en }) => en).join(', ')})`,
    }, // prettier-ignore
  },
  {
    id: 'city_tier',
    name: { zh: '城市级别', en: 'City tier' },
    synonyms: ['城市等级', '城市分级'],
    check: 'free',
    expected: { zh: '城市级别（如 一线、新一线、二线）', en: 'a city tier' },
  },
  {
    id: 'typo',
    name: { zh: '纠错', en: 'Typo' },
    synonyms: ['错别字', '错字', '改正', 'correction', 'spelling'],
    check: 'free',
    expected: { zh: '正确的写法', en: 'the right spelling' },
  },
  ...VOCABULARIES.map(({ id, name }): DictionaryKind => ({
    id,
    name,
    synonyms: [],
    check: 'vocabulary',
    expected: ONE_OF_LIST,
  })),
];

/** Meanings that switch a standard word off. */
export const OFF_MEANINGS: readonly string[] = ['不归类', '不归', '忽略', '无', '-', 'none', 'ignore', 'off'];

type Example = readonly [kind: string, word: Bilingual, meaning: Bilingual, note: Bilingual];

/** The rows of a new sheet below its header, all switched off: examples to copy, not rules (kind, word, meaning, note). */
export const DICTIONARY_EXAMPLES: readonly Example[] = [
  ['industry', { zh: '预制菜', en: 'meal kits' }, { zh: '食品制造业', en: 'Manufacture of foods' }, { zh: '示例：把自己的叫法归到国家标准行业。把“启用”改成“是”即生效。', en: 'Example: your own word for a standard industry. Write "Yes" under "On" to use it.' }],
  ['company_size', { zh: '旗舰客户', en: 'flagship' }, { zh: '1000人以上', en: '>=1000 staff' }, { zh: '示例：用词表示的规模。', en: 'Example: a size said in words.' }],
  ['role_level', { zh: '拿主意的', en: 'the one who signs' }, { zh: '决策层', en: 'Decision maker' }, { zh: '示例：联系人角色的叫法。', en: 'Example: a word for a role.' }],
  ['keyword', { zh: '噪音大', en: 'noisy' }, { zh: '痛点：噪音大', en: 'Pain point: noise' }, { zh: '示例：从客服记录里找的词；冒号前是类。', en: 'Example: a word to look for in service logs; the class stands before the colon.' }],
  ['channel', { zh: '大集', en: 'village fair' }, { zh: '线下活动', en: 'Event' }, { zh: '示例：封闭词表里加一个同义词。', en: 'Example: a synonym for a closed list.' }],
  ['typo', { zh: '杭卅', en: 'Hangzhuo' }, { zh: '杭州', en: 'Hangzhou' }, { zh: '示例：整格都是错字时改正。', en: 'Example: a correction for cells that are this word.' }],
  ['industry', { zh: '传媒', en: 'tech' }, { zh: '不归类', en: 'none' }, { zh: '示例：归为“不归类”，标准词表里的这个词就不再算数。', en: 'Example: the meaning "none" switches a standard word off.' }],
]; // prettier-ignore

/** What holds for a row that cannot be read. */
export const NOW_LEFT_OUT: Bilingual = {
  zh: '这一行没有生效，其余各行照常；请改正后再运行。',
  en: 'This row has no effect, the others hold; please correct it and run again.',
};
export const NOW_UPPER: Bilingual = {
  zh: '按上面的一行；请删去其中一行。',
  en: 'The upper row holds; please delete one of the two.',
};
export const NOW_NO_WORDS: Bilingual = {
  zh: '词典里的各行都没有生效，只用标准词表；请补上表头后再运行。',
  en: 'No row of the dictionary has any effect, the standard words hold; please put the headers back and run again.',
};

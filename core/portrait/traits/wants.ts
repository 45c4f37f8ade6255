import { PRICE_LEVELS, priceSensitivity } from '../../clean/words/priceSensitivity';
import { TEXT_TAG_CLASSES, type TextTag, type TextTagClass } from '../../clean/words/textTags.data';
import { textTagger } from '../../clean/words/textTags';
import type { Trait, TraitClass } from '../../measure/trait';
import { additionsOf } from '../../project/dictionary/dictionary';
import type { Bilingual } from '../../words';
import { traitOf, type TraitContext, type TraitMaker } from './context';
import { lowPriceActs } from './lowPriceActs';
import { isAnyKnown } from './told';
import { findingTexts, textFindings, type TextFindings } from './textFindings';

/** What customers ask for in their own words: needs, pain points, what decides, interests, how much price counts, and signs of trouble (requirements 32, 71, 74, 75, 83, 84, 92, 132, 159).
 *  Of each class the tag that most of a customer's texts show is the trait; all tags stand together in 文本标签, which rules may search.
 *  The texts are those of the order and customer sheets, and those of a service log or survey beside them, its kinds of contact included. */
export const wantTraits: TraitMaker = (context) => {
  const { gathered, dictionary } = context;
  if (findingTexts(gathered).length === 0) return [];
  const tagger = textTagger(additionsOf(dictionary, 'need', 'keyword'));
  const found = textFindings(gathered, tagger);
  return [
    ...CLASSES.flatMap((one) => classTrait(one, tagger.tags, found)),
    ...priceTrait(context, found),
    ...allTags(tagger.tags, found),
  ];
};

interface TagTrait {
  readonly of: TextTagClass;
  readonly id: string;
  readonly name: Bilingual;
  readonly traitClass: TraitClass;
}

const CLASSES: readonly TagTrait[] = [
  { of: 'need', id: 'main_need', name: { zh: '主要需求', en: 'Main need' }, traitClass: 'preference' },
  { of: 'pain', id: 'pain_point', name: { zh: '核心痛点', en: 'Pain point' }, traitClass: 'preference' },
  { of: 'factor', id: 'decision_factor', name: TEXT_TAG_CLASSES.factor, traitClass: 'preference' },
  { of: 'productInterest', id: 'product_interest', name: TEXT_TAG_CLASSES.productInterest, traitClass: 'preference' },
  { of: 'interest', id: 'interests', name: { zh: '兴趣爱好', en: 'Interests' }, traitClass: 'preference' },
  { of: 'complaint', id: 'complaint', name: TEXT_TAG_CLASSES.complaint, traitClass: 'behaviour' },
  { of: 'refund', id: 'refund_wish', name: TEXT_TAG_CLASSES.refund, traitClass: 'behaviour' },
  { of: 'churnReason', id: 'churn_reason', name: TEXT_TAG_CLASSES.churnReason, traitClass: 'behaviour' },
];

const FROM_TEXTS: Bilingual = {
  zh: '取自需求、备注、服务记录等文本：提到次数最多的一项',
  en: 'from needs, notes, service records and the like: what most of the texts speak of',
};

function classTrait(
  { of, id, name, traitClass }: TagTrait,
  tags: readonly TextTag[],
  found: TextFindings,
): readonly Trait[] {
  const mine = tags.flatMap((tag, at) => (tag.tagClass === of ? [at] : []));
  const place = new Map(mine.map((tag, at) => [tag, at] as const));
  const codes = found.strongest((tag) => place.has(tag)).map((tag) => place.get(tag) ?? -1);
  if (!isAnyKnown(codes)) return [];
  const words = mine.flatMap((at) => tags[at] ?? []).map((tag) => ({ id: tag.id, name: tag.name }));
  return [traitOf({ id, name, traitClass, source: FROM_TEXTS }, words, codes)];
}

const PRICE_SOURCE: Bilingual = {
  zh: '由文本里对价格的态度和购买低价商品的次数合并得出',
  en: 'from what the texts say about price, and how often low-priced goods were bought',
};

function priceTrait({ gathered }: TraitContext, { opinions }: TextFindings): readonly Trait[] {
  if (!opinions.caring.some((count, who) => count > 0 || (opinions.careless[who] ?? 0) > 0)) return [];
  const acts = lowPriceActs(gathered);
  const codes = Int32Array.from(gathered.ids, (_, who) => {
    const level = priceSensitivity({
      caring: opinions.caring[who] ?? 0,
      careless: opinions.careless[who] ?? 0,
      lowPriceActs: acts?.low[who] ?? 0,
      acts: acts?.all[who] ?? 0,
    });
    return PRICE_LEVELS.findIndex(({ id }) => id === level);
  });
  const words = PRICE_LEVELS.map(({ id, zh, en }) => ({ id, name: { zh, en } }));
  const name = { zh: '价格敏感度', en: 'Price sensitivity' };
  const head = { id: 'price_sensitivity', name, traitClass: 'preference', isOrdered: true } as const;
  return [traitOf({ ...head, source: PRICE_SOURCE }, words, codes)];
}

/** Every tag of a customer in one text, in both languages, so that rules search it in either. A combination can be one person's alone: it stays out of shared counts. */
function allTags(tags: readonly TextTag[], found: TextFindings): readonly Trait[] {
  const { codes, lists } = found.together();
  if (!isAnyKnown(codes)) return [];
  const named = (list: readonly number[], lang: 'zh' | 'en'): readonly string[] =>
    list.map((tag) => `${TEXT_TAG_CLASSES[tags[tag]?.tagClass ?? 'need'][lang]}-${tags[tag]?.name[lang] ?? ''}`);
  const names = lists.map((list) => ({ zh: named(list, 'zh').join('；'), en: named(list, 'en').join('; ') }));
  const dictionary = names.map(({ zh, en }) => `${zh} / ${en}`);
  const name = { zh: '文本标签', en: 'Tags from texts' };
  const source = {
    zh: '需求、备注、服务记录等文本里的全部标签',
    en: 'all tags of needs, notes, service records and the like',
  };
  return [
    {
      id: 'needs',
      name,
      traitClass: 'preference',
      codes,
      dictionary,
      names,
      isOrdered: false,
      privacy: 'personal',
      source,
    },
  ];
}

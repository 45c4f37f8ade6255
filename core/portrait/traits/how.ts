import { consentOf } from '../../clean/people/consent';
import { platformOf, platformRule } from '../../clean/people/platform';
import { CHANNEL, OCCUPATION, PAYMENT_METHOD } from '../../clean/words/vocabularies.data';
import { vocabularyReader, type Vocabulary } from '../../clean/words/vocabulary';
import type { Gathered } from '../../measure/gather';
import type { Trait } from '../../measure/trait';
import { additionsOf } from '../../project/dictionary/dictionary';
import type { Bilingual } from '../../words';
import type { Role } from '../../understand/meaning';
import { filled, NOT_KNOWN, traitOf, type TraitContext, type TraitMaker, type TraitWord } from './context';
import { eachText, hasRole, isAnyKnown, newestCodes, textsBy, usualCodes, type ReadTexts } from './told';

/** How customers buy and may be spoken to: platform, payment, channel, where they came from, consent, and who looks after them (requirements 90, 108, 111, 112, 167).
 *  Platform, payment and channel are those of most of a customer's purchases; the others the newest word. */
export const howTraits: TraitMaker = (context) => [
  ...platformTrait(context),
  ...channelTrait(context),
  ...listTrait(context, 'payment', { ...PAYMENT_METHOD, traitClass: 'behaviour' }),
  ...listTrait(context, 'occupation', { ...OCCUPATION, traitClass: 'basic' }),
  ...consentTrait(context),
  ...wordTrait(context, 'source', { zh: '来源', en: 'Source' }, 'open'),
  ...wordTrait(context, 'owner', { zh: '负责人', en: 'Owner' }, 'personal'),
];

const MOST: Bilingual = { zh: '每位客户最常用的一种', en: 'what each customer uses most' };
const SALES: Bilingual = {
  zh: '由销售额最大的渠道按词表归类',
  en: 'the channel with the largest sales, classified by the word list',
};
const NEWEST: Bilingual = { zh: '最新一条记录', en: 'the newest record' };
const ANSWER: Bilingual = {
  zh: '最新的明确回答；没有回答的算不明，不当作同意',
  en: 'the newest plain answer; silence counts as not known, never as agreement',
};

const PLATFORM_WORDS: readonly TraitWord[] = [
  { id: '无线端', name: { zh: '无线端', en: 'Mobile' }, synonyms: ['手机', '移动端'] },
  { id: 'PC端', name: { zh: 'PC端', en: 'PC' }, synonyms: ['电脑', 'PC 端'] },
  { id: '不明', name: NOT_KNOWN },
];

/** The platform column; without one, a channel column that is mostly platforms (终端: iPhone, PC). */
function platformTrait({ gathered }: TraitContext): readonly Trait[] {
  const read = eachText((word) => known(PLATFORM_WORDS, platformOf(platformRule.read(word).text)));
  const codes = hasRole(gathered, 'platform') ? usualCodes(gathered, 'platform', read) : channelCodes(gathered, read);
  if (!isAnyKnown(codes)) return [];
  const head = { id: 'platform', name: { zh: '平台', en: 'Platform' }, traitClass: 'behaviour' } as const;
  return [traitOf({ ...head, source: MOST }, PLATFORM_WORDS, filled(codes, PLATFORM_WORDS.length - 1))];
}

const CONSENT_WORDS: readonly TraitWord[] = [
  { id: '同意', name: { zh: '同意', en: 'Agrees' }, synonyms: ['是', 'yes'] },
  { id: '拒绝', name: { zh: '拒绝', en: 'Refuses' }, synonyms: ['否', 'no'] },
  { id: '不明', name: NOT_KNOWN },
];

/** Silence is no consent: whoever said nothing is 不明, not 同意. */
function consentTrait({ gathered }: TraitContext): readonly Trait[] {
  const codes = newestCodes(
    gathered,
    'consent',
    eachText((word) => known(CONSENT_WORDS, consentOf(word))),
  );
  if (!isAnyKnown(codes)) return [];
  const head = {
    id: 'marketing_consent',
    name: { zh: '营销同意', en: 'Marketing consent' },
    traitClass: 'basic',
  } as const;
  return [traitOf({ ...head, source: ANSWER }, CONSENT_WORDS, filled(codes, CONSENT_WORDS.length - 1))];
}

/** The place of a word, -1 for the last one, which says that nothing is known. */
function known(words: readonly TraitWord[], id: string): number {
  const at = words.findIndex((word) => word.id === id);
  return at === words.length - 1 ? -1 : at;
}

/** A channel column is read where so many customers' channels are words that are known; others (shop numbers) stay as they are. */
const LEAST_CHANNELS = 0.5;

function channelTrait({ gathered, dictionary }: TraitContext): readonly Trait[] {
  const codes = channelCodes(gathered, listReader(CHANNEL, additionsOf(dictionary, CHANNEL.id)));
  if (!isAnyKnown(codes)) return [];
  const head = { id: 'channel_preference', name: CHANNEL.name, traitClass: 'preference', source: SALES } as const;
  return [traitOf(head, CHANNEL.entries, codes)];
}

/** Read the channel that most of each customer's sales came by; nothing is known where too few of them can be read. */
function channelCodes(gathered: Gathered, read: ReadTexts): Int32Array {
  const nothing = new Int32Array(gathered.ids.length).fill(-1);
  const values = gathered.attributes.find(({ role }) => role === 'channel')?.values;
  if (values?.kind !== 'codes') return nothing;
  const meant = read(values.dictionary);
  const codes = values.codes.map((code) => meant[code] ?? -1);
  const count = (list: Int32Array): number => list.reduce((sum, one) => sum + Number(one >= 0), 0);
  return count(codes) < count(values.codes) * LEAST_CHANNELS ? nothing : codes;
}

type Listed = Vocabulary & Pick<Trait, 'traitClass'>;

/** A column of a closed list; order sheets tell what is usual. */
function listTrait({ gathered, dictionary }: TraitContext, role: Role, list: Listed): readonly Trait[] {
  if (!hasRole(gathered, role)) return [];
  const codes = usualCodes(gathered, role, listReader(list, additionsOf(dictionary, list.id)));
  const { id, name, traitClass, isOrdered, entries } = list;
  return isAnyKnown(codes) ? [traitOf({ id, name, traitClass, isOrdered, source: MOST }, entries, codes)] : [];
}

function listReader(list: Vocabulary, additions: ReturnType<typeof additionsOf>): ReadTexts {
  const read = vocabularyReader(list, additions);
  return eachText((text) => {
    const reading = read(text);
    return reading.kind === 'known' ? reading.entry : -1;
  });
}

/** A column whose words are the trait, as they stand. */
function wordTrait(
  { gathered }: TraitContext,
  role: 'source' | 'owner',
  name: Trait['name'],
  privacy: Trait['privacy'],
): readonly Trait[] {
  const words = [...new Set(textsBy(gathered, role).flatMap(({ column }) => column.dictionary))].sort();
  const codeOf = new Map(words.map((word, at) => [word, at] as const));
  const codes = newestCodes(gathered, role, (texts) => texts.map((text) => codeOf.get(text) ?? -1));
  if (!isAnyKnown(codes)) return [];
  return [
    {
      id: role,
      name,
      traitClass: 'basic',
      codes,
      dictionary: words,
      isOrdered: false,
      privacy,
      source: NEWEST,
    },
  ];
}

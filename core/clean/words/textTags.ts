import { placedFold, wordKey } from './fold';
import { keywordMatcher } from './keywordMatcher';
import { isNegated } from './negation';
import { MEANINGLESS_WORDS, TEXT_TAG_CLASSES, TEXT_TAGS, type TextTag, type TextTagClass } from './textTags.data';
import { NO_ADDITIONS, type Additions } from './vocabulary';

/** One word of a text that shows a tag: as it stands in the text, and where (UTF-16 units, end not included). */
export interface Evidence {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** A tag and every word of the text that shows it. */
export interface TaggedText {
  /** Index into `tags`. */
  readonly tag: number;
  readonly evidence: readonly Evidence[];
}

/** Reads texts for tags. */
export interface TextTagger {
  /** The standard tags, then those that the user's dictionary adds, in the order of its rows. */
  readonly tags: readonly TextTag[];
  /** Tags in the order of `tags`, each once. Call it once per distinct text. */
  read(text: string): readonly TaggedText[];
}

/** Make the reader of free texts: service log, survey answers, notes (requirements 71, 74, 75, 92, 159). The longest word counts (交付周期长 before 交付), several tags a text, each with the words that show it.
 *  What is negated shows nothing (没有投诉, 不贵); see `isNegated` for what a negator reaches.
 *  The user's words (kind "need" and "keyword") win over standard ones; a meaning is a tag's name or id, or new: then it is a tag of its own, under the class before a colon ("痛点：噪音大"), else under 需求.
 *  Limit: no grammar: "他投诉了竞争对手" shows a complaint.
 *  @example textTagger().read('嫌交付周期长，但不贵') -> tag 痛点 交付周期长 with evidence "交付周期长" at 1 */
export function textTagger(additions: Additions = NO_ADDITIONS): TextTagger {
  const { tags, added } = withAdditions(additions);
  const { spellings, meant } = spelled(tags, added, additions.off);
  const matcher = keywordMatcher(spellings);
  return {
    tags,
    read(text) {
      const folded = placedFold(text);
      const evidence = new Map<number, Evidence[]>();
      for (const { word, from, to } of matcher.find(folded)) {
        const shown = meant[word] ?? [];
        if (shown.length === 0 || isNegated(folded, from)) continue;
        const seen = { words: text.slice(from, to), from, to };
        for (const tag of shown) evidence.set(tag, [...(evidence.get(tag) ?? []), seen]);
      }
      return [...evidence].sort(([a], [b]) => a - b).map(([tag, found]) => ({ tag, evidence: found }));
    },
  };
}

/** Split "痛点：噪音大" into class and name; without a class the meaning is a need.
 *  @example tagMeaning('Pain point: noise') -> { tagClass: 'pain', name: 'noise' } */
export function tagMeaning(meaning: string): { readonly tagClass: TextTagClass | null; readonly name: string } {
  const [, before = '', after = ''] = /^\s*([^:：]+?)\s*[:：]\s*(.+?)\s*$/.exec(meaning) ?? [];
  const key = wordKey(before);
  for (const tagClass of CLASSES) {
    const { zh, en } = TEXT_TAG_CLASSES[tagClass];
    if (key !== '' && [tagClass, zh, en].some((name) => wordKey(name) === key)) return { tagClass, name: after };
  }
  return { tagClass: null, name: meaning.trim() };
}

const CLASSES = Object.keys(TEXT_TAG_CLASSES) as readonly TextTagClass[];

interface Added {
  readonly tags: readonly TextTag[];
  /** Added word -> index of its tag. */
  readonly added: ReadonlyMap<string, number>;
}

function withAdditions({ words }: Additions): Added {
  const tags = [...TEXT_TAGS];
  const added = new Map<string, number>();
  for (const [word, meaning] of words) {
    const { tagClass, name } = tagMeaning(meaning);
    let tag = tags.findIndex((one) => (tagClass === null || one.tagClass === tagClass) && isNamed(one, name));
    if (tag < 0) {
      tag = tags.length;
      const owner = tagClass ?? 'need';
      tags.push({ id: `${owner}_${wordKey(name)}`, tagClass: owner, name: { zh: name, en: name }, words: [] });
    }
    added.set(word, tag);
  }
  return { tags, added };
}

function isNamed({ id, name }: TextTag, meaning: string): boolean {
  const key = wordKey(meaning);
  return [id, name.zh, name.en].some((one) => wordKey(one) === key);
}

interface Spelled {
  readonly spellings: readonly string[];
  /** The tags that each spelling shows; none for words that only shield. */
  readonly meant: readonly (readonly number[])[];
}

function spelled(tags: readonly TextTag[], added: ReadonlyMap<string, number>, off: ReadonlySet<string>): Spelled {
  const shown = new Map<string, number[]>();
  for (const word of MEANINGLESS_WORDS) shown.set(placedFold(word), []);
  tags.forEach(({ words }, tag) => {
    for (const word of words) {
      const folded = placedFold(word);
      if (!off.has(wordKey(word))) shown.set(folded, [...(shown.get(folded) ?? []), tag]);
    }
  });
  for (const [word, tag] of added) shown.set(placedFold(word), [tag]);
  return { spellings: [...shown.keys()], meant: [...shown.values()] };
}

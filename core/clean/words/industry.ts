import { lazily } from '../../book/lazily';
import type { Bilingual } from '../../words';
import { placedFold, wordKey } from './fold';
import { INDUSTRIES, INDUSTRY_ALIASES, NO_INDUSTRIES, type Industry } from './industries.data';
import { keywordMatcher } from './keywordMatcher';
import { isNegated } from './negation';
import { nearestKey } from './nearestKey';
import { NO_ADDITIONS, type Additions } from './vocabulary';

/** What one text of an industry column says. */
export type IndustryReading =
  | {
      readonly kind: 'industry';
      /** Letter of a 门类 or digits of a 大类: levels may mix in one column. */
      readonly code: string;
      readonly name: Bilingual;
      /** Letter of the 门类, for counting at one level. */
      readonly division: string;
      /** What the portrait shows: the common name where there is one. */
      readonly display: Bilingual;
      /** True when the word stood inside a longer text. */
      readonly isInside: boolean;
    }
  /** Typed into the wrong column ("个人"): to be corrected, never guessed (requirement 62). */
  | { readonly kind: 'notAnIndustry' }
  /** 不明, with the standard name that is spelled most alike. */
  | { readonly kind: 'unknown'; readonly nearest: Bilingual | null };

/** Make the reader of industries after GB/T 4754-2017 (requirements 62, 69, C25). Call it once per distinct text. Reads, in this order:
 *  the user's words, codes (I, 65, I65, and 中类 and 小类 by their first two digits), names and synonyms without 行业/业/类 at their end, and words inside a text when all of them lie in one 门类.
 *  Limit: "汽车金融" names two 门类 and stays unknown; a name that is both 门类 and 大类 (房地产业, 教育, 国际组织) reads as 门类.
 *  @example industryReader()('软件和信息技术服务业') -> { kind: 'industry', code: '65', division: 'I', ... } */
export function industryReader(additions: Additions = NO_ADDITIONS): (text: string) => IndustryReading {
  const meant = meanings(additions);
  const names = [...meant.keys()].filter((key) => key.length > 1);
  const inside = insideReader(meant, additions);
  return (text) => {
    const key = wordKey(text);
    const whole = meant.get(key) ?? meant.get(withoutKind(key)) ?? meantByCode(text.trim());
    if (whole) return readingOf(whole, false);
    if (notIndustries().has(key)) return { kind: 'notAnIndustry' };
    const part = inside(text);
    if (part) return readingOf(part, true);
    const nearest = nearestKey(key, names);
    return { kind: 'unknown', nearest: nearest === null ? null : (meant.get(nearest)?.industry.name ?? null) };
  };
}

/** The 门类 or 大类 of a code: "I", "65", "I65", "6510"; undefined for anything else.
 *  @example industryOf('I6513')?.code -> "65" */
export function industryOf(code: string): Industry | undefined {
  const read = /^([A-T])?(\d{2})?\d{0,2}$/i.exec(code);
  const [, letter, digits] = read ?? [];
  const found = BY_CODE.get(digits ?? letter?.toUpperCase() ?? '');
  const fits = letter === undefined || found?.division === letter.toUpperCase();
  return fits ? found : undefined;
}

/** Find the industry that a person means by code, name, alias or synonym, as a cell of the dictionary sheet says it. */
export function industryNamed(meaning: string): Industry | undefined {
  return standard().get(wordKey(meaning))?.industry ?? meantByCode(meaning.trim())?.industry;
}

interface Meant {
  readonly industry: Industry;
  readonly display: Bilingual;
}

const BY_CODE: ReadonlyMap<string, Industry> = new Map(INDUSTRIES.map((one) => [one.code, one]));
/** Made at the first reading, as are the tables of old characters that keys need. */
const notIndustries = lazily((): ReadonlySet<string> => new Set(NO_INDUSTRIES.map(wordKey)));
const standard = lazily(standardMeanings);

/** Names first, then aliases, then synonyms: of equal spellings the more official one counts. */
function standardMeanings(): ReadonlyMap<string, Meant> {
  const meant = new Map<string, Meant>();
  const put = (word: string, industry: Industry | undefined, display: Bilingual): void => {
    const key = wordKey(word);
    if (industry && !meant.has(key)) meant.set(key, { industry, display });
  };
  const shown = (one: Industry): Bilingual => one.alias ?? one.name;
  for (const one of INDUSTRIES) for (const name of [one.name.zh, one.name.en]) put(name, one, shown(one));
  for (const one of INDUSTRIES)
    if (one.alias) for (const name of [one.alias.zh, one.alias.en]) put(name, one, shown(one));
  for (const { code, alias, synonyms } of INDUSTRY_ALIASES)
    for (const name of [alias.zh, alias.en, ...synonyms]) put(name, BY_CODE.get(code), alias);
  for (const one of INDUSTRIES) for (const name of one.synonyms) put(name, one, shown(one));
  return meant;
}

function meanings({ words, off }: Additions): ReadonlyMap<string, Meant> {
  if (words.size === 0 && off.size === 0) return standard();
  const meant = new Map([...standard()].filter(([key]) => !off.has(key)));
  for (const [word, meaning] of words) {
    const found = standard().get(wordKey(meaning)) ?? meantByCode(meaning.trim());
    if (found) meant.set(wordKey(word), found);
  }
  return meant;
}

/** "65", "I65" and "I65 软件和信息技术服务业". */
function meantByCode(text: string): Meant | undefined {
  const [, code] = /^([A-Ta-t]?\d{2,4}|[A-Ta-t])(?![A-Za-z0-9.,])/.exec(text) ?? [];
  const isAlone = code === text || /^[A-Ta-t]?\d{2,4}[\s\p{P}]*[\u4e00-\u9fff]/u.test(text);
  const industry = code !== undefined && isAlone ? industryOf(code) : undefined;
  return industry && { industry, display: industry.alias ?? industry.name };
}

function withoutKind(key: string): string {
  return key.replace(/(?:行业|产业|业类?|领域|类|industry|sector)$/, '');
}

function insideReader(meant: ReadonlyMap<string, Meant>, { words: added }: Additions): (text: string) => Meant | null {
  const spelled = INDUSTRIES.flatMap(({ name, alias, synonyms }) => [name.zh, name.en, alias?.zh ?? '', ...synonyms]);
  const aliases = INDUSTRY_ALIASES.flatMap(({ alias, synonyms }) => [alias.zh, alias.en, ...synonyms]);
  const words = [...added.keys(), ...spelled, ...aliases].map(placedFold);
  const isUsed = (word: string): boolean => word.length > 1 && meant.has(wordKey(word));
  const matcher = keywordMatcher(words.map((word) => (isUsed(word) ? word : '')));
  return (text) => {
    const folded = placedFold(text);
    const hits = matcher.find(folded).filter(({ from }) => !isNegated(folded, from));
    const found = hits.flatMap(({ word }) => meant.get(wordKey(words[word] ?? '')) ?? []);
    const last = found[found.length - 1];
    return last && found.every(({ industry }) => industry.division === last.industry.division) ? last : null;
  };
}

function readingOf({ industry, display }: Meant, isInside: boolean): IndustryReading {
  const { code, name, division } = industry;
  return { kind: 'industry', code, name, division, display, isInside };
}

import type { Feature } from '../../group/features';
import type { Persona, PersonaWord } from '../../group/personas';
import { wordOf } from '../../group/population';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { countingOf, moneyRange } from '../report/counting';
import type { Page } from '../report/page';
import { brokenLines } from './brokenLines';
import { shortNumber } from '../report/conclusions';
import type { Subject } from '../report/subject';

/** Cards stand side by side, one a column. */
const MOST_CARDS = 6;
/** Characters that fit the width of a card. */
const CARD_WIDTH = 27;

/** The second part: a card per class, the largest by sales first (requirements 100, 135, 152-160): size, typical values,
 *  words, needs, what sets it apart, actions. Counts and sums are live; medians and words are as of the run. */
export function personaPart(page: Page, subject: Subject): void {
  const { population, lang } = subject;
  const personas = subject.personas().slice(0, MOST_CARDS);
  page.heading({ zh: '二、画像卡', en: '2 Persona cards' });
  const first = page.next;
  page.put([
    [
      header(population.segment.name[lang]),
      ...personas.map(({ code }) => header(wordOf(population.segment, code, lang))),
    ],
    [{ zh: '客户数', en: 'Customers' }[lang], ...personas.map((one, at) => counted(one, at, first, subject))],
    [SHARE.customers[lang], ...personas.map((one, at) => shareOf(one.share, at, first + 1, subject, false))],
    [{ zh: '金额', en: 'Amount' }[lang], ...personas.map((one, at) => summed(one, at, first, subject))],
    [SHARE.amount[lang], ...personas.map((one, at) => shareOf(one.salesShare, at, first + 3, subject, true))],
    ...medians(personas, subject),
    ...texts(
      { zh: '多见', en: 'Often' },
      personas,
      (one) => one.words.slice(0, 4).map((word) => wordText(word, lang)),
      lang,
    ),
    ...texts(
      { zh: '偏好与需求', en: 'Wishes and needs' },
      personas,
      (one) => one.needs.slice(0, 3).map((word) => wordText(word, lang)),
      lang,
    ),
    ...texts(
      { zh: '与众不同', en: 'What sets them apart' },
      personas,
      (one) => one.features.slice(0, 3).map((feature) => featureText(feature, lang)),
      lang,
    ),
    ...texts(
      { zh: '建议动作', en: 'Suggested action' },
      personas,
      (one) => one.actions.map((action) => action[lang]),
      lang,
    ),
  ]);
}

const SHARE = {
  customers: { zh: '客户占比', en: 'Share of customers' },
  amount: { zh: '金额占比', en: 'Share of amount' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One row a number: the medians of the cards, blank where nobody has one. */
function medians(personas: readonly Persona[], { population, lang }: Subject): readonly (readonly BlockCell[])[] {
  return population.numbers.map(({ id, name, unit }): readonly BlockCell[] => [
    { zh: `${name.zh}（中位）`, en: `${name.en} (median)` }[lang],
    ...personas.map((one): BlockCell => {
      const value = one.typical.find(({ column }) => column.id === id)?.value;
      return value === undefined ? null : { value, style: unit === 'money' ? 'money' : 'decimal' };
    }),
  ]);
}

/** Texts under each other, broken to the width of a card, so that no row needs a height of its own. */
function texts(
  title: Bilingual,
  personas: readonly Persona[],
  textsOf: (persona: Persona) => readonly string[],
  lang: Lang,
): readonly (readonly BlockCell[])[] {
  const cards = personas.map((one) => textsOf(one).flatMap((text) => brokenLines(text, CARD_WIDTH)));
  const height = Math.max(0, ...cards.map((card) => card.length));
  return Array.from({ length: height }, (_, at) => [
    at === 0 ? title[lang] : null,
    ...cards.map((card) => card[at] ?? null),
  ]);
}

function header(value: string): StyledCell {
  return { value, style: 'header' };
}

/** The first card stands in column B, its class in the row of the header. */
function cell(at: number, row: number): string {
  return `${String.fromCharCode(66 + at)}$${row}`;
}

function counted(one: Persona, at: number, first: number, { population, place, lang }: Subject): StyledCell {
  const counting = countingOf(population.segment, place, lang);
  const criterion = counting?.of(one.code, cell(at, first)) ?? null;
  const formula = counting && criterion !== null ? { formula: `COUNTIFS(${counting.range},${criterion})` } : {};
  return { value: one.count, style: 'int', ...formula };
}

function summed(one: Persona, at: number, first: number, { population, place, lang }: Subject): StyledCell {
  const counting = countingOf(population.segment, place, lang);
  const criterion = counting?.of(one.code, cell(at, first)) ?? null;
  const formula =
    counting && criterion !== null ? { formula: `SUMIFS(${moneyRange(place)},${counting.range},${criterion})` } : {};
  return { value: one.cents / 100, style: 'money', ...formula };
}

/** A share of all customers, or of all money: the cell above over the whole. */
function shareOf(
  value: number,
  at: number,
  above: number,
  { population, place, lang }: Subject,
  isMoney: boolean,
): StyledCell {
  const counting = countingOf(population.segment, place, lang);
  if (!counting) return { value, style: 'percent' };
  const all = isMoney ? `SUM(${moneyRange(place)})` : `COUNTIFS(${counting.range},"<>")`;
  return { value, style: 'percent', formula: `IFERROR(${cell(at, above)}/${all},0)` };
}

function wordText({ trait, code, share }: PersonaWord, lang: Lang): string {
  return `${trait.name[lang]}${{ zh: '：', en: ': ' }[lang]}${wordOf(trait, code, lang)} ${Math.round(share * 100)}%`;
}

function featureText(feature: Feature, lang: Lang): string {
  if (feature.kind === 'word') {
    const [inside, all] = [feature.inside, feature.overall].map((value) => `${Math.round(value * 100)}%`);
    const text = `${feature.trait.name[lang]}${{ zh: '：', en: ': ' }[lang]}${wordOf(feature.trait, feature.code, lang)}`;
    return lang === 'zh'
      ? `${text} ${inside ?? ''}（全体 ${all ?? ''}）`
      : `${text} ${inside ?? ''} (all ${all ?? ''})`;
  }
  const [inside, all] = [shortNumber(feature.inside), shortNumber(feature.overall)];
  return lang === 'zh'
    ? `${feature.column.name.zh} ${inside}（全体 ${all}）`
    : `${feature.column.name.en} ${inside} (all ${all})`;
}

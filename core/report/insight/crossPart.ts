import { crossing, type Combo, type Crossing } from '../../group/crossing';
import { wordOf } from '../../group/population';
import { tellingPairs, tellingTriples, type Telling } from '../../group/telling';
import { isOneTheme, isUnknownWord } from '../../group/themes';
import type { Trait } from '../../measure/trait';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual } from '../../words';
import { countingOf, moneyRange } from '../report/counting';
import type { Page } from '../report/page';
import type { Subject } from '../report/subject';

const MOST_PAIRS = 3;
const MOST_TRIPLES = 1;
const MOST_COMBOS = 10;
/** Fewer customers than this together are chance. */
const LEAST_COMBO = 5;

/** The third part: cross tables of the two and three words that go together most (requirement 135). Combinations stand by
 *  how many customers they hold beyond, or short of, what chance gives; counts are live. `maskBelow` hides small cells. */
export function crossPart(page: Page, subject: Subject, maskBelow: number): void {
  const { population, lang } = subject;
  const { segment, traits, cents } = population;
  page.heading({ zh: '三、交叉分析', en: '3 Cross tables' });
  const pairs = tellingPairs([segment, ...traits], cents, (one, other) => isTied(one, other, subject));
  const chosen = [...pairs.slice(0, MOST_PAIRS), ...tellingTriples(pairs).slice(0, MOST_TRIPLES)];
  if (chosen.length === 0) {
    page.lines([{ value: NOTHING[lang], style: 'subtle' }]);
    return;
  }
  page.lines([{ value: HOW[lang], style: 'subtle' }]);
  for (const one of chosen) crossTablePart(page, subject, one, maskBelow);
}

const NOTHING: Bilingual = {
  zh: '没有两个特征明显相关（校正后的 Cramér V 都小于 0.1），交叉表没有新信息。',
  en: "No two words go together (Cramér's V below 0.1 after correction): a cross table would tell nothing new.",
};
const HOW: Bilingual = {
  zh: '提升度 = 实际人数 ÷ 互不相关时应有的人数；按与应有人数相差多少排列。',
  en: 'Lift = customers counted over those expected if the words had nothing to do with each other; sorted by the difference.',
};

/** Words made of the same orders go together by construction, and so do words about one thing: a city and its tier. */
function isTied(one: Trait, other: Trait, { population }: Subject): boolean {
  const isMade = (trait: Trait): boolean => trait.id === population.segment.id || trait.traitClass === 'value';
  return (isMade(one) && isMade(other)) || isOneTheme(one, other);
}

const FIGURES: readonly Bilingual[] = [
  { zh: '客户数', en: 'Customers' },
  { zh: '客户占比', en: 'Share of customers' },
  { zh: '金额', en: 'Amount' },
  { zh: '提升度', en: 'Lift' },
];

function crossTablePart(page: Page, subject: Subject, { traits, strength }: Telling, maskBelow: number): void {
  const { population, lang } = subject;
  const table = crossing(traits, population.cents, { maskBelow });
  const names = traits.map((trait) => trait.name[lang]);
  page.skip();
  const about = { zh: `相关强度 ${strength.toFixed(2)}`, en: `strength ${strength.toFixed(2)}` }[lang];
  page.subheading({ zh: `${names.join(' × ')}（${about}）`, en: `${names.join(' × ')} (${about})` });
  const first = page.next + 1;
  const head = [...names, ...FIGURES.map((name) => name[lang])].map((value, column): StyledCell => ({
    value,
    style: column < traits.length ? 'header' : 'headerNumber',
  }));
  page.put([head, ...tellingCombos(table).map((combo, index) => comboRow(combo, first + index, table, subject))]);
  const hidden = table.combos.filter((combo) => combo.isMasked).length;
  if (hidden > 0) page.lines([{ value: maskedText(hidden, maskBelow)[lang], style: 'subtle' }]);
}

/** Combinations of known words with enough customers, those farthest from chance first. */
function tellingCombos({ combos, traits }: Crossing): readonly Combo[] {
  const beyond = ({ count, lift }: Combo): number => Math.abs(count - count / lift);
  const isKnown = ({ codes }: Combo): boolean =>
    traits.every((trait, axis) => !isUnknownWord(trait, codes[axis] ?? -1));
  return combos
    .filter((combo) => !combo.isMasked && combo.count >= LEAST_COMBO && isKnown(combo))
    .sort((a, b) => beyond(b) - beyond(a) || b.count - a.count)
    .slice(0, MOST_COMBOS);
}

function comboRow(
  combo: Combo,
  row: number,
  { traits, customers }: Crossing,
  { place, lang }: Subject,
): readonly BlockCell[] {
  const letters = 'ABCDEFG';
  const conditions = traits.map((trait, axis) => {
    const counting = countingOf(trait, place, lang);
    const criterion = counting?.of(combo.codes[axis] ?? -1, `${letters[axis] ?? ''}${row}`) ?? null;
    return counting && criterion !== null ? `${counting.range},${criterion}` : null;
  });
  const live = conditions.every((condition) => condition !== null) ? conditions.join(',') : null;
  const known = traits.map((trait) => `${countingOf(trait, place, lang)?.range ?? ''},"<>"`).join(',');
  const formula = (text: string): { formula?: string } => (live === null ? {} : { formula: text });
  const at = letters[traits.length] ?? '';
  const singles = conditions.map(
    (condition, axis) => `COUNTIFS(${knownBut(traits, axis, condition ?? '', place, lang)})`,
  );
  const all = `COUNTIFS(${known})`;
  const expected = `${singles.join('*')}/${all}${traits.length === 3 ? `/${all}` : ''}`;
  return [
    ...traits.map((trait, axis) => wordOf(trait, combo.codes[axis] ?? -1, lang)),
    { value: combo.count, style: 'int', ...formula(`COUNTIFS(${live ?? ''})`) },
    { value: combo.count / customers, style: 'percent', ...formula(`IFERROR(${at}${row}/${all},0)`) },
    { value: combo.cents / 100, style: 'money', ...formula(`SUMIFS(${moneyRange(place)},${live ?? ''})`) },
    { value: combo.lift, style: 'money', ...formula(`IFERROR(${at}${row}/(${expected}),0)`) },
  ];
}

/** Customers with one word, among those who have a word in every trait. */
function knownBut(
  traits: readonly Trait[],
  axis: number,
  condition: string,
  place: Subject['place'],
  lang: Subject['lang'],
): string {
  return traits
    .map((trait, at) => (at === axis ? condition : `${countingOf(trait, place, lang)?.range ?? ''},"<>"`))
    .join(',');
}

function maskedText(hidden: number, below: number): Bilingual {
  return {
    zh: `另有 ${hidden} 个组合少于 ${below} 人，未列出。`,
    en: `${hidden} further combinations hold fewer than ${below} customers and are not shown.`,
  };
}

import { wordOf } from '../../group/population';
import { SMALL } from '../../group/distribution';
import type { Trait } from '../../measure/trait';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual } from '../../words';
import { FIELDS } from '../fields.data';
import { columnRange, countingOf, isPlainCriterion } from '../report/counting';
import type { Page } from '../report/page';
import type { Subject } from '../report/subject';

const MOST_WORDS = 15;
const MOST_ROWS = 160;
const HEADERS: readonly Bilingual[] = [
  { zh: '类别', en: 'Class' },
  { zh: '标签', en: 'Tag' },
  { zh: '客户数', en: 'Customers' },
  { zh: '客户占比', en: 'Share of customers' },
  { zh: '金额', en: 'Amount' },
  { zh: '金额占比', en: 'Share of amount' },
];
const INTERVAL: Bilingual = { zh: '占比95%区间', en: '95% interval of share' };

/** The last part: the distribution of every class, tag and word (requirement 134), below 500 customers with its interval.
 *  Counts are live where the portrait has a column that a criterion can read. */
export function tagPart(page: Page, subject: Subject): void {
  const { population, lang } = subject;
  page.heading({ zh: '四、每个标签的分布', en: '4 Distribution of every tag' });
  const isSmall = population.count < SMALL;
  const head = [...HEADERS, ...(isSmall ? [INTERVAL] : [])].map((name, column): StyledCell => ({
    value: name[lang],
    style: column < 2 ? 'header' : 'headerNumber',
  }));
  const first = page.next + 1;
  const rows: (readonly BlockCell[])[] = [];
  for (const trait of [...population.classes, ...population.tags, ...population.traits]) {
    for (const row of traitRows(trait, first + rows.length, isSmall, subject)) rows.push(row);
    if (rows.length >= MOST_ROWS) break;
  }
  page.put([head, ...rows]);
}

function traitRows(trait: Trait, first: number, isSmall: boolean, subject: Subject): readonly (readonly BlockCell[])[] {
  const { lang, place } = subject;
  const { shares, customers, cents } = subject.distributionOf(trait);
  const shown = shares.slice(0, MOST_WORDS);
  return shown.map((one, index): readonly BlockCell[] => {
    const row = first + index;
    const condition = conditionOf(trait, one.code, row, subject);
    const live = (formula: string): { formula?: string } => (condition === null ? {} : { formula });
    const money = columnRange(place, FIELDS.monetary.id);
    const all = `COUNTIFS(${columnRange(place, FIELDS.customerId.id)},"<>")`;
    const interval = one.interval;
    return [
      trait.name[lang],
      wordOf(trait, one.code, lang),
      { value: one.count, style: 'int', ...live(`COUNTIFS(${condition ?? ''})`) },
      { value: one.count / customers, style: 'percent', ...live(`IFERROR(C${row}/${all},0)`) },
      { value: one.cents / 100, style: 'money', ...live(`SUMIFS(${money},${condition ?? ''})`) },
      { value: cents === 0 ? 0 : one.cents / cents, style: 'percent', ...live(`IFERROR(E${row}/SUM(${money}),0)`) },
      ...(isSmall && interval ? [`${Math.round(interval.low * 100)}%–${Math.round(interval.high * 100)}%`] : []),
    ];
  });
}

/** What counts the customers with a word. Tags share one column of texts: they are looked for inside it when no other tag holds their text. */
function conditionOf(trait: Trait, code: number, row: number, { place, lang, population }: Subject): string | null {
  const counting = countingOf(trait, place, lang);
  if (counting) {
    const criterion = counting.of(code, `B${row}`);
    return criterion === null ? null : `${counting.range},${criterion}`;
  }
  if (!population.tags.includes(trait) || !place.letters.has(FIELDS.tags.id)) return null;
  const word = wordOf(trait, code, lang);
  const all = population.tags.flatMap((one) => one.dictionary.map((_, at) => wordOf(one, at, lang)));
  const holders = all.filter((other) => other.toLowerCase().includes(word.toLowerCase())).length;
  const isAlone = holders === 1 && isPlainCriterion(word) && !word.includes('；') && !word.includes('; ');
  return isAlone ? `${columnRange(place, FIELDS.tags.id)},"*"&B${row}&"*"` : null;
}

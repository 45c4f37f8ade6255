import { wordOf } from '../../group/population';
import type { Trait } from '../../measure/trait';
import type { BlockCell, StyledCell } from '../../patch/patch';
import { share } from '../classTable';
import { countingOf } from './counting';
import type { Page } from './page';
import type { Subject } from './subject';

/** Columns B to G hold the words. */
const MOST_WORDS = 6;

/** What each class prefers: the share of its customers whose word it is, for the most frequent words (requirements 142, 143).
 *  Shares are of the class's customers for whom the word is known. */
export function preferencePart(page: Page, subject: Subject, trait: Trait | undefined): void {
  const { population, lang, place } = subject;
  if (!trait) return;
  const { segment } = population;
  const words = [...subject.distributionOf(trait).shares]
    .sort((a, b) => b.count - a.count || a.code - b.code)
    .slice(0, MOST_WORDS)
    .map(({ code }) => code);
  if (words.length < 2) return;
  const { known, counts, words: width } = subject.comparison.tallyOf(trait);
  const [rows, columns] = [countingOf(segment, place, lang), countingOf(trait, place, lang)];
  const title = lang === 'zh' ? `各层客户的${trait.name.zh}占比` : `${trait.name.en} by ${segment.name.en}`;
  const header = page.next + 1;
  const cells = subject.distributionOf(segment).shares.map(({ code }, index): readonly BlockCell[] => {
    const row = header + 1 + index;
    const inside = known[code] ?? 0;
    return [
      wordOf(segment, code, lang),
      ...words.map((word, at): StyledCell => {
        const value = share(counts[code * width + word] ?? 0, inside);
        const letter = String.fromCharCode(66 + at);
        const [mine, theirs] = [rows?.of(code, `$A${row}`) ?? null, columns?.of(word, `${letter}$${header}`) ?? null];
        if (!rows || !columns || mine === null || theirs === null) return { value, style: 'percent' };
        const both = `COUNTIFS(${rows.range},${mine},${columns.range},${theirs})`;
        const all = `COUNTIFS(${rows.range},${mine},${columns.range},"<>")`;
        return { value, style: 'percent', formula: `IFERROR(${both}/${all},0)` };
      }),
    ];
  });
  page.lines([{ value: title, style: 'subtle' }]);
  page.put([
    [
      { value: segment.name[lang], style: 'header' },
      ...words.map((word): StyledCell => ({ value: wordOf(trait, word, lang), style: 'headerNumber' })),
    ],
    ...cells,
  ]);
}

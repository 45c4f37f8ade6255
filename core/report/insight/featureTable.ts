import { LEAST_SEGMENT, type Feature } from '../../group/features';
import { wordOf } from '../../group/population';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { countingOf } from '../report/counting';
import type { Page } from '../report/page';
import type { Subject } from '../report/subject';

const MOST_A_CLASS = 4;
const HEADERS: readonly Bilingual[] = [
  { zh: '客户层', en: 'Class' },
  { zh: '特征', en: 'Feature' },
  { zh: '本层', en: 'In the class' },
  { zh: '全体', en: 'All customers' },
  { zh: '本层 ÷ 全体', en: 'Class ÷ all' },
  { zh: '差异95%区间', en: '95% interval of the difference' },
  { zh: '差异程度', en: 'Size of the effect' },
];

/** The first part: what makes each class different from everybody else (requirements 133, 148). Shares are counted live; medians are as of the run. */
export function featurePart(page: Page, subject: Subject): void {
  const { population, lang } = subject;
  const { segment } = population;
  page.heading({ zh: '一、各层客户与全体的差异', en: '1 What makes each class different' });
  const found = subject.distributionOf(segment).shares.flatMap(({ code }) =>
    subject
      .featuresOf(code)
      .slice(0, MOST_A_CLASS)
      .map((feature) => ({ code, feature })),
  );
  if (found.length === 0) {
    page.lines([{ value: NOTHING[lang], style: 'subtle' }]);
    return;
  }
  const first = page.next + 2;
  page.lines([{ value: HOW[lang], style: 'subtle' }]);
  page.put([
    HEADERS.map((header, column): StyledCell => ({
      value: header[lang],
      style: column < 2 || column > 4 ? 'header' : 'headerNumber',
    })),
    ...found.map(({ code, feature }, index) => featureRow(code, feature, first + index, subject)),
  ]);
}

const NOTHING: Bilingual = {
  zh: `没有超过小效应且区间不含零的差异（每层至少 ${LEAST_SEGMENT} 人才比较）。`,
  en: `No difference that is at least small and whose interval leaves out zero (classes under ${LEAST_SEGMENT} customers are not compared).`,
};
const HOW: Bilingual = {
  zh: '占比按已知客户计算；数值为中位数；差异程度：占比用 Cohen h，数值用 Cliff δ。',
  en: 'Shares are of customers for whom the word is known; numbers are medians; effects: Cohen h for shares, Cliff delta for numbers.',
};

function featureRow(code: number, feature: Feature, row: number, subject: Subject): readonly BlockCell[] {
  const { population, lang } = subject;
  const label = wordOf(population.segment, code, lang);
  if (feature.kind === 'number') {
    const number = (value: number): StyledCell => ({ value, style: 'decimal' });
    const { low, high } = feature.interval;
    return [
      label,
      `${feature.column.name[lang]}${{ zh: '（中位数）', en: ' (median)' }[lang]}`,
      number(feature.inside),
      number(feature.overall),
      ratioCell(feature.inside / feature.overall, row),
      apart(`δ ${signed(low, 2)} … ${signed(high, 2)}`),
      effectText(feature.strength, `δ ${signed(feature.delta, 2)}`, lang),
    ];
  }
  const { low, high } = feature.difference;
  return [
    label,
    `${feature.trait.name[lang]}${{ zh: '：', en: ': ' }[lang]}${wordOf(feature.trait, feature.code, lang)}`,
    ...shareCells(code, feature, subject),
    ratioCell(feature.ratio, row),
    apart(`${signed(low * 100, 0)} … ${signed(high * 100, 0)} ${{ zh: '个百分点', en: 'points' }[lang]}`),
    effectText(feature.strength, `h ${signed(feature.h, 2)}`, lang),
  ];
}

/** In the middle of its cell, so that it does not touch the number before it. */
function apart(value: string): StyledCell {
  return { value, style: 'code' };
}

function shareCells(
  code: number,
  feature: Extract<Feature, { kind: 'word' }>,
  { population, place, lang }: Subject,
): readonly StyledCell[] {
  const [classes, words] = [countingOf(population.segment, place, lang), countingOf(feature.trait, place, lang)];
  const [mine, theirs] = [classes?.of(code) ?? null, words?.of(feature.code) ?? null];
  const inside: StyledCell = { value: feature.inside, style: 'percent' };
  const overall: StyledCell = { value: feature.overall, style: 'percent' };
  if (!classes || !words || mine === null || theirs === null) return [inside, overall];
  const own = `${classes.range},${mine},${words.range}`;
  return [
    { ...inside, formula: `IFERROR(COUNTIFS(${own},${theirs})/COUNTIFS(${own},"<>"),0)` },
    { ...overall, formula: `IFERROR(COUNTIFS(${words.range},${theirs})/COUNTIFS(${words.range},"<>"),0)` },
  ];
}

/** One class over all, from the two cells to the left. */
function ratioCell(value: number, row: number): StyledCell {
  return { value: Number.isFinite(value) ? value : 0, style: 'percent', formula: `IFERROR(C${row}/D${row},0)` };
}

function effectText(strength: number, figure: string, lang: Lang): string {
  const size = Math.abs(strength);
  const word = EFFECTS.find(({ least }) => size >= least)?.name[lang] ?? '';
  return lang === 'zh' ? `${word}（${figure}）` : `${word} (${figure})`;
}

/** A medium effect has strength 1; large begins at 0.8 of h over 0.5. */
const EFFECTS: readonly { readonly least: number; readonly name: Bilingual }[] = [
  { least: 1.44, name: { zh: '大', en: 'large' } },
  { least: 1, name: { zh: '中', en: 'medium' } },
  { least: 0, name: { zh: '小', en: 'small' } },
];

function signed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return `${value < 0 && Number(text) !== 0 ? '−' : '+'}${text}`;
}

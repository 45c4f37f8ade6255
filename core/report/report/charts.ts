import type { Area } from '../../book/book';
import type { ChartSpec } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { CHART_LEFT, CHART_ROWS, CHART_WIDTH } from './page';

const CUSTOMERS_COLOR = '5B9BD5';
const AMOUNT_COLOR = 'ED7D31';

/** Rows of a table that a chart shows, one-based; the chart stands beside its header row. */
export interface ChartRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/** The shares of customers and of amount side by side: bars for words, columns for bands that stand in an order. */
export function sharesChart(
  name: string,
  title: string,
  rows: ChartRows,
  kind: 'bar' | 'column',
  lang: Lang,
): ChartSpec {
  return {
    name,
    kind,
    title: lang === 'zh' ? `${title}：客户占比与金额占比` : `${title}: share of customers and of amount`,
    categories: cells(0, rows),
    series: [
      { name: { zh: '客户占比', en: 'Share of customers' }[lang], values: cells(2, rows), colors: [CUSTOMERS_COLOR] },
      { name: { zh: '金额占比', en: 'Share of amount' }[lang], values: cells(4, rows), colors: [AMOUNT_COLOR] },
    ],
    over: beside(rows),
    axisFormat: '0%',
  };
}

/** Where the amount comes from, as a ring beside the rows `place`, one-based. */
export function amountRing(
  name: string,
  title: string,
  rows: Pick<ChartRows, 'first' | 'last'>,
  place: { readonly top: number; readonly bottom: number },
  colors: readonly string[],
  lang: Lang,
): ChartSpec {
  return {
    name,
    kind: 'doughnut',
    title: lang === 'zh' ? `${title}：金额构成` : `${title}: where the amount comes from`,
    categories: cells(0, rows),
    series: [{ name: { zh: '金额', en: 'Amount' }[lang], values: cells(3, rows), colors }],
    over: { top: place.top - 1, bottom: place.bottom - 1, left: CHART_LEFT, right: CHART_LEFT + CHART_WIDTH - 1 },
  };
}

/** One column of a table as a chart. */
export function columnChart(
  name: string,
  title: Bilingual,
  rows: ChartRows,
  of: {
    readonly kind: 'line' | 'column';
    readonly column: number;
    readonly series: Bilingual;
    readonly format: string;
  },
  lang: Lang,
): ChartSpec {
  return {
    name,
    kind: of.kind,
    title: title[lang],
    categories: cells(0, rows),
    series: [{ name: of.series[lang], values: cells(of.column, rows), colors: [CUSTOMERS_COLOR] }],
    over: beside(rows),
    axisFormat: of.format,
  };
}

function cells(column: number, { first, last }: Pick<ChartRows, 'first' | 'last'>): Area {
  return { top: first - 1, bottom: last - 1, left: column, right: column };
}

/** As high as its table, and never too low to read. */
function beside({ header, last }: ChartRows): Area {
  const height = Math.max(CHART_ROWS, last - header + 2);
  const top = header - 1;
  return { top, bottom: top + height - 1, left: CHART_LEFT, right: CHART_LEFT + CHART_WIDTH - 1 };
}

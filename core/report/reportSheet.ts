import type { BlockCell, CellBlock, ChartSpec, OwnedSheet, StyledCell } from '../patch/patch';
import type { Tone } from '../patch/styles.data';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Bilingual, Lang } from '../words';
import { TIER_ADVICE } from './advice.data';
import { classFigures, classTable, share, type PortraitPlace } from './classTable';
import { SHEET_NAMES } from './fields.data';
import { fieldOfClass, segmentOf, classSet } from './segment';
import { sheetOwnedName } from '../patch/ledger';
import { sheetHeading } from './sheetHeading';

const CHART_LEFT = 7;
const CHART_WIDTH = 7;
const CHART_ROWS = 13;
const CUSTOMERS_COLOR = '5B9BD5';
const AMOUNT_COLOR = 'ED7D31';

/** Plan the report that a manager reads: figures, findings as sentences, one table with charts per class set (requirements 126, 133, 148).
 *  Counts and sums are live formulas over the portrait sheet; sentences quote the tables' cells. */
export function reportSheet(portrait: Portrait, place: PortraitPlace, lang: Lang): OwnedSheet {
  const segment = segmentOf(portrait);
  const sets = [
    segment,
    ...(['activity', 'tier', 'grid8', 'grid11'] as const)
      .filter((id) => id !== segment.id)
      .map((id) => classSet(portrait, id)),
  ];
  const heading: CellBlock = {
    kind: 'cells',
    at: { row: 0, column: 0 },
    cells: sheetHeading(portrait, TITLE, HINT, lang),
  };
  const figures: CellBlock = { kind: 'cells', at: { row: 4, column: 0 }, cells: keyFigures(portrait, lang) };
  const findingsRow = 4 + figures.cells.length + 1;
  const adviceRow = findingsRow + FINDING_ROWS + 1;
  const tablesRow = adviceRow + ADVICE_ROWS + 1;
  const blocks: CellBlock[] = [heading, figures];
  const charts: ChartSpec[] = [];
  let row = tablesRow;
  sets.forEach((set, index) => {
    const cells = [
      [{ value: fieldOfClass(set.id).header[lang], style: 'heading' as const }],
      ...classTable(set, portrait, place, row + 2, lang),
    ];
    blocks.push({ kind: 'cells', at: { row, column: 0 }, cells });
    charts.push(...chartsOf(set, portrait, row + 1, index === 0, lang));
    row += Math.max(cells.length, CHART_ROWS) + 2;
  });
  blocks.push({
    kind: 'cells',
    at: { row: findingsRow, column: 0 },
    cells: findings(portrait, segment, tablesRow + 3, lang),
  });
  blocks.push({ kind: 'cells', at: { row: adviceRow, column: 0 }, cells: advice(portrait, lang) });
  return {
    id: 'report',
    ownedName: sheetOwnedName('report'),
    name: SHEET_NAMES.report[lang],
    visibility: 'visible',
    blocks,
    pivots: [],
    charts,
    freeze: { rows: 0, columns: 0 },
    widths: [34, 13, 20, 18, 18, 22, 3],
    landscape: true,
    kept: [],
  };
}

const TITLE: Bilingual = { zh: '客户画像报告', en: 'Customer portrait report' };
const HINT: Bilingual = {
  zh: '表中的数字是公式，取自客户画像表；改动画像表后会自动更新。',
  en: 'The numbers in the tables are formulas over the customer portrait sheet and follow its changes.',
};
const FINDING_ROWS = 5;
const ADVICE_ROWS = 6;

function keyFigures(portrait: Portrait, lang: Lang): readonly (readonly BlockCell[])[] {
  const { measures } = portrait.gathered;
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const count = (values: Float64Array, least: number): number =>
    values.reduce((total, value) => total + (value >= least ? 1 : 0), 0);
  const [orders, cents] = [sum(measures.frequency), sum(measures.monetaryCents)];
  const buyers = count(measures.orders, 1);
  const line = (text: Bilingual, value: number | string, style: StyledCell['style']): readonly BlockCell[] => [
    text[lang],
    { value, ...(style ? { style } : {}) },
  ];
  return [
    [{ value: { zh: '概览', en: 'Overview' }[lang], style: 'heading' }],
    line({ zh: '客户数', en: 'Customers' }, measures.count, 'int'),
    line({ zh: '窗口内订单数', en: 'Orders in the window' }, orders, 'int'),
    line({ zh: '窗口内净销售额', en: 'Net sales in the window' }, cents / 100, 'money'),
    line({ zh: '平均客单价', en: 'Average order' }, orders === 0 ? 0 : cents / 100 / orders, 'money'),
    line(
      { zh: '复购客户占比（历史≥2单）', en: 'Customers with two or more orders' },
      share(count(measures.orders, 2), buyers),
      'percent',
    ),
    line(
      { zh: '读入 / 计入 / 搁置行数', en: 'Rows read / kept / set aside' },
      `${portrait.rows.read} / ${portrait.rows.kept} / ${portrait.rows.aside}`,
      undefined,
    ),
    line({ zh: '结果证书', en: 'Result certificate' }, portrait.certificate, 'subtle'),
  ];
}

/** Sentences about the classes that bring the most; numbers are quoted from the first table by formula. `firstRow` is its first data row, one-based. */
function findings(
  portrait: Portrait,
  segment: ClassSet,
  firstRow: number,
  lang: Lang,
): readonly (readonly BlockCell[])[] {
  const figures = classFigures(segment, portrait, lang);
  const totals = figures.reduce(
    (sum, one) => ({ customers: sum.customers + one.customers, cents: sum.cents + one.cents }),
    { customers: 0, cents: 0 },
  );
  const sentences = figures
    .map((one, index) => ({ ...one, row: firstRow + index }))
    .sort((a, b) => b.cents - a.cents)
    .slice(0, FINDING_ROWS - 1)
    .map((one) => [
      shareSentence(one.row, one.label, share(one.customers, totals.customers), share(one.cents, totals.cents), lang),
    ]);
  return [[{ value: { zh: '核心结论', en: 'Findings' }[lang], style: 'heading' }], ...sentences];
}

/** What to do next per value tier that has customers. */
function advice(portrait: Portrait, lang: Lang): readonly (readonly BlockCell[])[] {
  const lines = classFigures(classSet(portrait, 'tier'), portrait, lang).map((one) => [
    one.label,
    TIER_ADVICE.get(one.id)?.[lang] ?? null,
  ]);
  return [[{ value: { zh: '建议动作', en: 'Suggested actions' }[lang], style: 'heading' }], ...lines];
}

function shareSentence(row: number, label: string, customers: number, amount: number, lang: Lang): StyledCell {
  const [mine, theirs] = [`TEXT(C${row},"0%")`, `TEXT(E${row},"0%")`];
  if (lang === 'zh')
    return {
      value: `${label}占比${whole(customers)}，贡献${whole(amount)}销售额`,
      formula: `A${row}&"占比"&${mine}&"，贡献"&${theirs}&"销售额"`,
    };
  return {
    value: `${label}: ${whole(customers)} of customers, ${whole(amount)} of sales`,
    formula: `A${row}&": "&${mine}&" of customers, "&${theirs}&" of sales"`,
  };
}

/** A share as whole percent, half up, as the spreadsheet's TEXT does. */
function whole(value: number): string {
  return `${Math.floor(Math.abs(value) * 100 + 0.5) * (value < 0 ? -1 : 1)}%`;
}

function chartsOf(
  set: ClassSet,
  portrait: Portrait,
  headerRow: number,
  withShareChart: boolean,
  lang: Lang,
): readonly ChartSpec[] {
  const figures = classFigures(set, portrait, lang);
  const [top, bottom] = [headerRow + 1, headerRow + figures.length];
  if (figures.length === 0) return [];
  const area = (column: number): { top: number; bottom: number; left: number; right: number } => ({
    top,
    bottom,
    left: column,
    right: column,
  });
  const over = (left: number): { top: number; bottom: number; left: number; right: number } => ({
    top: headerRow - 1,
    bottom: headerRow - 1 + CHART_ROWS,
    left,
    right: left + CHART_WIDTH - 1,
  });
  const header = fieldOfClass(set.id).header[lang];
  const shares: ChartSpec = {
    name: `cp_${set.id}_shares`,
    kind: 'bar',
    title: lang === 'zh' ? `${header}：客户占比与金额占比` : `${header}: share of customers and of amount`,
    categories: area(0),
    series: [
      { name: { zh: '客户占比', en: 'Share of customers' }[lang], values: area(2), colors: [CUSTOMERS_COLOR] },
      { name: { zh: '金额占比', en: 'Share of amount' }[lang], values: area(4), colors: [AMOUNT_COLOR] },
    ],
    over: over(CHART_LEFT),
    axisFormat: '0%',
  };
  if (!withShareChart) return [shares];
  const ring: ChartSpec = {
    name: `cp_${set.id}_amount`,
    kind: 'doughnut',
    title: lang === 'zh' ? `${header}：金额构成` : `${header}: where the amount comes from`,
    categories: area(0),
    series: [
      {
        name: { zh: '金额', en: 'Amount' }[lang],
        values: area(3),
        colors: ringColors(
          set,
          figures.map((one) => one.id),
        ),
      },
    ],
    over: over(CHART_LEFT + CHART_WIDTH),
  };
  return [shares, ring];
}

/** One colour a class, from its tone; the palette of rings is stronger than that of cells. */
function ringColors(set: ClassSet, ids: readonly string[]): readonly string[] {
  return ids.map((id) => RING[set.classes.find((one) => one.id === id)?.tone ?? 'middle']);
}

const RING: Readonly<Record<Tone, string>> = {
  best: '1B7F5C',
  good: '4A90D9',
  middle: '9AA5B1',
  watch: 'E0A100',
  risk: 'D1495B',
  lost: '5C5C5C',
};

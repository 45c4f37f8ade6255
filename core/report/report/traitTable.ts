import type { Distribution, Share } from '../../group/distribution';
import { SMALL } from '../../group/distribution';
import { wordOf } from '../../group/population';
import { wilson } from '../../score/wilson';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { share, type PortraitPlace } from '../classTable';
import { TOTAL } from '../crossTable';
import { FIELDS } from '../fields.data';
import { columnRange, countingOf, moneyRange, type Counting } from './counting';

/** A distribution laid out as a table; rows are one-based as people see them. */
export interface TraitTable {
  readonly cells: readonly (readonly BlockCell[])[];
  /** Row of each word. */
  readonly rows: ReadonlyMap<number, number>;
  readonly firstRow: number;
  /** Last row before the total. */
  readonly lastRow: number;
  readonly totalRow: number;
}

export interface TablePlace {
  readonly place: PortraitPlace;
  readonly lang: Lang;
  /** One-based sheet row of the header. */
  readonly top: number;
  /** More words than this are summed up in one line. */
  readonly most: number;
}

const HEADERS: readonly Bilingual[] = [
  { zh: '客户数', en: 'Customers' },
  { zh: '客户占比', en: 'Customers %' },
  { zh: '金额', en: 'Amount' },
  { zh: '金额占比', en: 'Amount %' },
  { zh: '人均金额', en: 'Per customer' },
];
const INTERVAL_HEADER = { zh: '  占比95%区间', en: '  95% interval' };
const REST = {
  other: { zh: '其他', en: 'Other' },
  unknown: { zh: '不明', en: 'Unknown' },
  both: { zh: '其他与不明', en: 'Other and unknown' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Lay out a distribution with live formulas over the portrait sheet: header, a row per word, what is left, a total.
 *  Columns: word, customers, share, amount, share of amount, amount per customer, and below 500 customers the interval of the share. */
export function traitTable(of: Distribution, at: TablePlace): TraitTable {
  const { place, lang, top } = at;
  const shown = of.shares.length > at.most ? [...of.shares].sort(byCount).slice(0, at.most) : of.shares;
  const inOrder = of.shares.filter((one) => shown.includes(one));
  const rest = restOf(of, inOrder, lang);
  const totalRow = top + inOrder.length + (rest ? 1 : 0) + 1;
  const counting = countingOf(of.trait, place, lang);
  const isSmall = of.customers < SMALL;
  const setting: Setting = { place, counting, top, totalRow, isSmall, of, hasRest: rest !== null };
  const header = [
    of.trait.name[lang],
    ...[...HEADERS, ...(isSmall ? [INTERVAL_HEADER] : [])].map((one) => one[lang]),
  ].map((value, column): StyledCell => ({ value, style: column === 0 || column > 5 ? 'header' : 'headerNumber' }));
  const rows = inOrder.map((one, index) => wordRow(one, wordOf(of.trait, one.code, lang), top + 1 + index, setting));
  return {
    cells: [header, ...rows, ...(rest ? [restRow(rest, totalRow - 1, setting)] : []), totalRowOf(setting, lang)],
    rows: new Map(inOrder.map((one, index) => [one.code, top + 1 + index])),
    firstRow: top + 1,
    lastRow: totalRow - 1,
    totalRow,
  };
}

interface Rest {
  readonly label: string;
  readonly count: number;
  readonly cents: number;
}

interface Setting {
  readonly place: PortraitPlace;
  readonly counting: Counting | null;
  readonly top: number;
  readonly totalRow: number;
  readonly isSmall: boolean;
  readonly of: Distribution;
  readonly hasRest: boolean;
}

function byCount(a: Share, b: Share): number {
  return b.count - a.count || b.cents - a.cents || a.code - b.code;
}

function restOf(of: Distribution, shown: readonly Share[], lang: Lang): Rest | null {
  const [count, cents] = shown.reduce(([n, sum], one) => [n - one.count, sum - one.cents], [of.customers, of.cents]);
  if (count === 0) return null;
  const isCut = shown.length < of.shares.length;
  if (!isCut) return { label: REST.unknown[lang], count, cents };
  return { label: REST[of.unknown.count > 0 ? 'both' : 'other'][lang], count, cents };
}

function wordRow(one: Share, label: string, row: number, setting: Setting): readonly BlockCell[] {
  const { counting, place } = setting;
  const criterion = counting?.of(one.code, `A${row}`) ?? null;
  const range = counting?.range ?? '';
  return [
    label,
    count(one.count, criterion === null ? undefined : `COUNTIFS(${range},${criterion})`),
    ...figures(
      one,
      row,
      setting,
      criterion === null ? undefined : `SUMIFS(${moneyRange(place)},${range},${criterion})`,
    ),
  ];
}

function restRow(rest: Rest, row: number, setting: Setting): readonly BlockCell[] {
  const { top, totalRow } = setting;
  const left = (column: string): string => `${column}${totalRow}-SUM(${column}${top + 1}:${column}${row - 1})`;
  return [rest.label, count(rest.count, left('B')), ...figures(rest, row, setting, left('D'))];
}

function count(value: number, formula: string | undefined): StyledCell {
  return { value, style: 'int', ...(formula === undefined ? {} : { formula }) };
}

function figures(
  one: { readonly count: number; readonly cents: number },
  row: number,
  { of, totalRow, isSmall }: Setting,
  money: string | undefined,
): readonly StyledCell[] {
  const cells: StyledCell[] = [
    { value: share(one.count, of.customers), style: 'percent', formula: `IF(B$${totalRow}=0,0,B${row}/B$${totalRow})` },
    { value: one.cents / 100, style: 'money', ...(money === undefined ? {} : { formula: money }) },
    { value: share(one.cents, of.cents), style: 'percent', formula: `IF(D$${totalRow}=0,0,D${row}/D$${totalRow})` },
    { value: share(one.cents / 100, one.count), style: 'money', formula: `IF(B${row}=0,0,D${row}/B${row})` },
  ];
  return isSmall ? [...cells, intervalCell(one.count, of.customers, row, totalRow)] : cells;
}

/** The Wilson interval as a formula: z = 1.96. */
function intervalCell(part: number, whole: number, row: number, totalRow: number): StyledCell {
  const { low, high } = wilson(part, whole);
  const n = `B$${totalRow}`;
  const bound = (sign: string): string =>
    `TEXT((C${row}+1.92073/${n}${sign}1.95996*((C${row}*(1-C${row})+0.96036/${n})/${n})^0.5)/(1+3.84146/${n}),"0%")`;
  const text = (value: number): string => `${Math.floor(value * 100 + 0.5)}%`;
  return {
    value: `  ${text(low)}–${text(high)}`,
    formula: `IFERROR("  "&${bound('-')}&"–"&${bound('+')},"")`,
    style: 'plain',
  };
}

/** With a line for what is left the total stands on its own; else it is the sum of the lines. */
function totalRowOf({ of, place, top, totalRow, isSmall, hasRest }: Setting, lang: Lang): readonly BlockCell[] {
  const sum = (column: string): string => `SUM(${column}${top + 1}:${column}${totalRow - 1})`;
  const customers = hasRest ? `COUNTIFS(${columnRange(place, FIELDS.customerId.id)},"<>")` : sum('B');
  const money = hasRest ? `SUM(${moneyRange(place)})` : sum('D');
  const cells: StyledCell[] = [
    { value: TOTAL[lang], style: 'totalLabel' },
    { value: of.customers, style: 'totalInt', formula: customers },
    { value: of.customers === 0 ? 0 : 1, style: 'totalPercent', formula: sum('C') },
    { value: of.cents / 100, style: 'totalMoney', formula: money },
    { value: of.cents === 0 ? 0 : 1, style: 'totalPercent', formula: sum('E') },
    {
      value: share(of.cents / 100, of.customers),
      style: 'totalMoney',
      formula: `IF(B${totalRow}=0,0,D${totalRow}/B${totalRow})`,
    },
  ];
  return isSmall ? [...cells, { value: '', style: 'totalLabel' }] : cells;
}

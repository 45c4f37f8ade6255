import type { ValueColumn } from '../patch/columns';
import type { BlockCell } from '../patch/patch';
import type { StyleName } from '../patch/styles.data';
import type { Lang } from '../words';
import { compareTexts } from './compareTexts';

/** One side of a cross table: a label per customer and the order of its labels. */
export interface Axis {
  readonly header: string;
  readonly values: Extract<ValueColumn, { kind: 'codes' }>;
  /** Labels in reading order; labels that are not named follow by text, blank last. */
  readonly order: readonly string[];
}

/** A cross table over customers: counts, or sums of cents, with totals. */
export interface CrossTable {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** `cells[r][c]`; null where no customer is. */
  readonly cells: readonly (readonly (number | null)[])[];
}

export const BLANK = { zh: '(空白)', en: '(blank)' } as const;
export const TOTAL = { zh: '总计', en: 'Grand Total' } as const;

/** Cross two label columns. `cents` null counts customers; otherwise it is summed, exactly.
 *  Labels that nobody has are left out, as a PivotTable does. */
export function crossTable(rows: Axis, columns: Axis, cents: Float64Array | null, lang: Lang): CrossTable {
  const [rowPlaces, columnPlaces] = [places(rows, lang), places(columns, lang)];
  const sums = rowPlaces.labels.map(() => new Float64Array(columnPlaces.labels.length));
  const counts = rowPlaces.labels.map(() => new Float64Array(columnPlaces.labels.length));
  for (let customer = 0; customer < rows.values.codes.length; customer++) {
    const [r, c] = [
      rowPlaces.of(rows.values.codes[customer] ?? -1),
      columnPlaces.of(columns.values.codes[customer] ?? -1),
    ];
    const [sum, count] = [sums[r], counts[r]];
    if (!sum || !count) continue;
    sum[c] = (sum[c] ?? 0) + (cents ? (cents[customer] ?? 0) : 1);
    count[c] = (count[c] ?? 0) + 1;
  }
  const cells = sums.map((sum, r) => Array.from(sum, (value, c) => (counts[r]?.[c] === 0 ? null : value)));
  return { rowLabels: rowPlaces.labels, columnLabels: columnPlaces.labels, cells };
}

/** Lay a cross table out as a PivotTable with one row and one column field shows it; sums of cents become currency units. */
export function renderCross(
  table: CrossTable,
  rows: Axis,
  columns: Axis,
  caption: string,
  isMoney: boolean,
  lang: Lang,
): readonly (readonly BlockCell[])[] {
  const shown = (value: number | null): number | null => (value === null || !isMoney ? value : Math.round(value) / 100);
  const [style, totalStyle]: readonly [StyleName, StyleName] = isMoney ? ['money', 'totalMoney'] : ['int', 'totalInt'];
  const body = table.rowLabels.map((label, r) => {
    const cells = table.cells[r] ?? [];
    return [label, ...cells.map((value) => ({ value: shown(value), style })), { value: shown(sum(cells)), style }];
  });
  const totals = table.columnLabels.map((_, c) => sum(table.cells.map((cells) => cells[c] ?? null)));
  return [
    [caption, columns.header, ...table.columnLabels.map(() => null)],
    [rows.header, ...table.columnLabels, TOTAL[lang]],
    ...body,
    [
      { value: TOTAL[lang], style: 'totalLabel' as const },
      ...totals.map((value) => ({ value: shown(value), style: totalStyle })),
      { value: shown(sum(totals)), style: totalStyle },
    ],
  ];
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

interface Places {
  readonly labels: readonly string[];
  /** Place of a code among the labels; -1 and unknown codes are the blank label. */
  readonly of: (code: number) => number;
}

function places(axis: Axis, lang: Lang): Places {
  const used = new Set<number>();
  for (const code of axis.values.codes) used.add(code);
  const named = [...used].filter((code) => code >= 0).map((code) => axis.values.dictionary[code] ?? '');
  const labels = [...new Set(named)].sort((a, b) => rank(axis.order, a) - rank(axis.order, b) || compareTexts(a, b));
  if (used.has(-1)) labels.push(BLANK[lang]);
  const at = new Map(labels.map((label, place) => [label, place]));
  const byCode = axis.values.dictionary.map((label) => at.get(label) ?? -1);
  return { labels, of: (code) => byCode[code] ?? labels.length - 1 };
}

function rank(order: readonly string[], label: string): number {
  const place = order.indexOf(label);
  return place < 0 ? order.length : place;
}

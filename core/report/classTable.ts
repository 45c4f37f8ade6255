import type { BlockCell, StyledCell } from '../patch/patch';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Bilingual, Lang } from '../words';
import { TOTAL } from './crossTable';
import { fieldOfClass } from './segment';

/** Where the portrait table stands, for formulas: quoted sheet name, column letters by field id, first and last data row as shown (one-based). */
export interface PortraitPlace {
  readonly sheet: string;
  readonly letters: ReadonlyMap<string, string>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What one class holds. */
export interface ClassFigures {
  readonly label: string;
  readonly customers: number;
  readonly cents: number;
}

/** Count customers and sum money per class, exactly; classes without customers are left out, as are those of other recipes. */
export function classFigures(
  set: ClassSet,
  portrait: Portrait,
  lang: Lang,
): readonly (ClassFigures & { readonly id: string })[] {
  const customers = new Float64Array(set.classes.length);
  const cents = new Float64Array(set.classes.length);
  set.codes.forEach((code, customer) => {
    customers[code] = (customers[code] ?? 0) + 1;
    cents[code] = (cents[code] ?? 0) + (portrait.gathered.measures.monetaryCents[customer] ?? 0);
  });
  return set.classes
    .map((one, code) => ({
      id: one.id,
      label: one.label[lang],
      customers: customers[code] ?? 0,
      cents: cents[code] ?? 0,
    }))
    .filter((one) => one.customers > 0);
}

const HEADERS: readonly Bilingual[] = [
  { zh: '客户数', en: 'Customers' },
  { zh: '客户占比', en: 'Share of customers' },
  { zh: '金额', en: 'Amount' },
  { zh: '金额占比', en: 'Share of amount' },
  { zh: '人均金额', en: 'Amount per customer' },
];

/** Lay out one class set as a table with live formulas over the portrait sheet: header, a row per class, a total.
 *  `top` is the one-based sheet row of the header. */
export function classTable(
  set: ClassSet,
  portrait: Portrait,
  place: PortraitPlace,
  top: number,
  lang: Lang,
): readonly (readonly BlockCell[])[] {
  const figures = classFigures(set, portrait, lang);
  const totals = figures.reduce(
    (sum, one) => ({ customers: sum.customers + one.customers, cents: sum.cents + one.cents }),
    { customers: 0, cents: 0 },
  );
  const header: BlockCell[] = [fieldOfClass(set.id).header[lang], ...HEADERS.map((one) => one[lang])].map(
    (value, column) => ({ value, style: column === 0 ? 'header' : 'headerNumber' }),
  );
  const totalRow = top + figures.length + 1;
  const rows = figures.map((one, index) => {
    const row = top + 1 + index;
    return [one.label, ...figureCells(one, totals, { set, place, row, totalRow })];
  });
  return [header, ...rows, totalCells(totals, top + 1, totalRow, lang)];
}

interface RowPlace {
  readonly set: ClassSet;
  readonly place: PortraitPlace;
  readonly row: number;
  readonly totalRow: number;
}

function figureCells(
  one: ClassFigures,
  totals: { customers: number; cents: number },
  { set, place, row, totalRow }: RowPlace,
): readonly StyledCell[] {
  const classes = columnRange(place, fieldOfClass(set.id).id);
  const money = columnRange(place, 'monetary');
  return [
    { value: one.customers, style: 'int', formula: `COUNTIF(${classes},A${row})` },
    {
      value: share(one.customers, totals.customers),
      style: 'percent',
      formula: `IF(B$${totalRow}=0,0,B${row}/B$${totalRow})`,
    },
    { value: one.cents / 100, style: 'money', formula: `SUMIF(${classes},A${row},${money})` },
    { value: share(one.cents, totals.cents), style: 'percent', formula: `IF(D$${totalRow}=0,0,D${row}/D$${totalRow})` },
    {
      value: one.customers === 0 ? 0 : one.cents / 100 / one.customers,
      style: 'money',
      formula: `IF(B${row}=0,0,D${row}/B${row})`,
    },
  ];
}

function totalCells(
  totals: { customers: number; cents: number },
  first: number,
  totalRow: number,
  lang: Lang,
): readonly StyledCell[] {
  const last = totalRow - 1;
  return [
    { value: TOTAL[lang], style: 'totalLabel' },
    { value: totals.customers, style: 'totalInt', formula: `SUM(B${first}:B${last})` },
    { value: totals.customers === 0 ? 0 : 1, style: 'totalPercent', formula: `SUM(C${first}:C${last})` },
    { value: totals.cents / 100, style: 'totalMoney', formula: `SUM(D${first}:D${last})` },
    { value: totals.cents === 0 ? 0 : 1, style: 'totalPercent', formula: `SUM(E${first}:E${last})` },
    {
      value: totals.customers === 0 ? 0 : totals.cents / 100 / totals.customers,
      style: 'totalMoney',
      formula: `IF(B${totalRow}=0,0,D${totalRow}/B${totalRow})`,
    },
  ];
}

/** Give a share; nothing of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function columnRange(place: PortraitPlace, field: string): string {
  const letter = place.letters.get(field) ?? 'A';
  return `${place.sheet}!$${letter}$${place.firstRow}:$${letter}$${place.lastRow}`;
}

import { isoDate } from '../../book/serial';
import type { OwnedColumn, OwnedSheet } from '../../patch/patch';
import type { StyleName } from '../../patch/styles.data';
import type { Portrait } from '../../portrait';
import type { NamedSet } from '../../project/classSet';
import { FIGURES, type ClassColumn, type History, type HistoryRow } from '../../project/history/history';
import { EVENT_NAMES, HISTORY_COLUMNS, type HistoryColumn } from '../../project/history/historySheet.data';
import { reviewReminders } from '../../project/history/reviewReminders';
import type { Bilingual, Lang } from '../../words';
import { numbers, tableSheet, texts } from './tableSheet';

/** What a host or an earlier room knows of a run beside its portrait. */
export interface RunFacts {
  /** When the run was made; "" where the host does not say. */
  readonly stamp: string;
  readonly rules: string;
  /** Customers that became part of another. */
  readonly merged: number;
}

/** Make the history's row of a run: counts and sums, no value of any person. Orders and sales are those of the window. */
export function runRow(portrait: Portrait, sets: readonly NamedSet[], { stamp, rules, merged }: RunFacts): HistoryRow {
  const { measures, ids } = portrait.gathered;
  const sum = (values: Float64Array): number =>
    values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
  const { read, kept, aside } = portrait.rows;
  return {
    event: 'run',
    stamp,
    day: portrait.today,
    who: '',
    certificate: portrait.certificate,
    rules,
    figures: new Map([
      ['customers', ids.length],
      ['orders', sum(measures.frequency)],
      ['sales', Math.round(sum(measures.monetaryCents)) / 100],
      ['rowsRead', read],
      ['rowsKept', kept],
      ['rowsAside', aside],
      ['merged', merged],
    ]),
    classes: new Map(sets.flatMap(classCounts)),
    extra: [],
  };
}

/** The columns that the class sets of a run take. */
export function classColumns(sets: readonly NamedSet[], lang: Lang): readonly ClassColumn[] {
  return sets.flatMap(({ id, name, classes }) =>
    classes.map((one) => ({ field: `${id}.${one.id}`, header: `${name[lang]} ${one.label[lang]}` })),
  );
}

/** Make the history's row of something that a person did: who, when, what and how many places; no values (safety.md section 4, records). */
export function actRow(
  event: Exclude<HistoryRow['event'], 'run'>,
  stamp: string,
  day: number,
  removed?: number,
): HistoryRow {
  // prettier-ignore
  const figures = new Map(removed === undefined ? [] : [['removed', removed] as const]);
  return { event, stamp, day, who: 'user', certificate: '', rules: '', figures, classes: new Map(), extra: [] };
}

/** Fields by which rows of the history are told apart. */
export const HISTORY_KEY_FIELDS = ['event', 'day', 'certificate', 'stamp'] as const;

/** What a person compares first: when, what, how many, how much; then the classes, those of the segment first. The rest is for the record. */
const FIRST_COLUMNS: readonly HistoryColumn[] = ['day', 'event', 'customers', 'orders', 'sales'];
const FIRST_SETS: readonly string[] = ['tier', 'activity', 'grid11', 'grid8'];

function placeOf<T>(list: readonly T[], one: T): number {
  const at = list.indexOf(one);
  return at < 0 ? list.length : at;
}

/** Plan the history sheet, oldest run first; reminders of reviews stand above. */
export function historySheet(history: History, today: number, lang: Lang): OwnedSheet {
  const { rows, classColumns: classes, extraHeaders } = history;
  const extras = rows.map(({ extra }) => extra);
  const own = (isFirst: boolean): readonly OwnedColumn[] =>
    [...HISTORY_COLUMNS]
      .filter(({ id }) => FIRST_COLUMNS.includes(id) === isFirst)
      .sort((a, b) => placeOf(FIRST_COLUMNS, a.id) - placeOf(FIRST_COLUMNS, b.id))
      .map(({ id, header }) => ownColumn(id, header[lang], rows, lang));
  const setOf = ({ field }: ClassColumn): string => field.slice(0, field.indexOf('.'));
  const sorted = [...classes].sort((a, b) => placeOf(FIRST_SETS, setOf(a)) - placeOf(FIRST_SETS, setOf(b)));
  const counted = sorted.map(({ field, header }): OwnedColumn => ({
    field,
    header,
    style: 'int',
    width: 12,
    values: numbers(rows.map((row) => row.classes.get(field) ?? NaN)),
  }));
  const reminders = reviewReminders(history, today).map((one) => [
    { value: one[lang], style: one.isDue ? ('warning' as const) : ('subtle' as const) },
  ]);
  const heading = [[{ value: TITLE[lang], style: 'title' as const }], [{ value: HINT[lang], style: 'subtle' as const }], ...reminders]; // prettier-ignore
  const columns = [...own(true), ...counted, ...own(false)];
  return tableSheet({ id: 'history', heading, columns, rowCount: rows.length, fixed: 2, extraHeaders, extras }, lang);
}

const TITLE: Bilingual = { zh: '画像历史', en: 'Portrait history' };
const HINT: Bilingual = {
  zh: '每次运行一行，只记数量，不记任何个人的值；最多 120 次。',
  en: 'One row a run, counts only, no value of any person; at most 120 runs.',
};

function classCounts({ id, classes, codes }: NamedSet): readonly (readonly [string, number])[] {
  const counts = new Float64Array(classes.length);
  for (let customer = 0; customer < codes.length; customer++) {
    const code = codes[customer] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  return classes.map((one, code) => [`${id}.${one.id}`, counts[code] ?? 0]);
}

const STYLES: Readonly<Partial<Record<HistoryColumn, StyleName>>> = { sales: 'money' };
const WIDTHS: Readonly<Partial<Record<HistoryColumn, number>>> = { event: 12, stamp: 20, day: 12, certificate: 34, rules: 20, sales: 16 }; // prettier-ignore

function ownColumn(id: HistoryColumn, header: string, rows: readonly HistoryRow[], lang: Lang): OwnedColumn {
  const figure = FIGURES.find((one) => one === id);
  const plain = figure ? 'int' : 'text';
  const shape = { field: id, header, style: STYLES[id] ?? plain, width: WIDTHS[id] ?? 11 };
  if (figure) return { ...shape, values: numbers(rows.map((row) => row.figures.get(figure) ?? NaN)) };
  if (id === 'day') return { ...shape, values: texts(rows.map(({ day }) => isoDate(day))) };
  if (id === 'event') return { ...shape, values: texts(rows.map(({ event }) => EVENT_NAMES[event][lang])) };
  return { ...shape, values: texts(rows.map((row) => textOf(row, id))) };
}

function textOf(row: HistoryRow, id: HistoryColumn): string {
  switch (id) {
    case 'stamp':
    case 'who':
    case 'certificate':
    case 'rules':
      return row[id];
    default:
      return '';
  }
}

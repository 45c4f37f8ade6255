import type { Book, Sheet } from '../book/book';
import type { Bilingual } from '../words';
import { whyNotUsable } from './lackReason';
import { findInteractions } from './interactions';
import { isLetterKey, unknownHeaders } from './mapping';
import type { BookMeaning, Mapping, NoMeaning, Shape, SheetMeaning } from './meaning';
import type { SheetReading } from './readSheet';
import { readSheet } from './readSheet';
import { ROLE_NAMES } from './roleNames.data';
import type { SharedKey } from './sharedKey';
import { findSharedKey, isEnough } from './sharedKey';

export { headerLanguage } from './headerLanguage';

export interface UnderstandOptions {
  /** Use this sheet and no other. */
  readonly sheet?: string;
  readonly mapping: Mapping;
  readonly exclude: {
    /** Names of sheets that are ours. */
    readonly sheets: ReadonlySet<string>;
    /** Sheet name -> zero-based columns that are ours. */
    readonly columns: ReadonlyMap<string, ReadonlySet<number>>;
  };
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const HIDDEN_COST = 0.3;
const PER_TENFOLD_ROWS = 0.06;

/** Say what every sheet and column of a book means, and which sheets to work with.
 *  One order sheet and one customer sheet at most: the surest and longest of each, visible ones first. They are used together when they share a key (20% of sampled order keys); a customer sheet alone needs totals.
 *  A log of contacts is read beside them when it shares their customers. The mapping outweighs every guess; its column letters mean `options.sheet`, else the sheet that would be used (or the longest).
 *  Gives `kind: 'none'` with a sentence a sheet when nothing is usable. Reads samples only, so the cost hardly grows with the rows.
 *  Limit: of several order sheets of the same form (one a month) only one is used; the others say so in their notices. */
export function understand(book: Book, options: UnderstandOptions): BookMeaning | NoMeaning {
  const sheets = book.sheets.filter(
    (sheet) => !options.exclude.sheets.has(sheet.name) && (options.sheet === undefined || sheet.name === options.sheet),
  );
  if (sheets.length === 0) return { kind: 'none', reasons: [noSuchSheet(book, options)], sheets: [] };
  const readings = readAll(book, sheets, options);
  const unknown = unknownHeaders(
    options.mapping,
    new Set(readings.flatMap((reading) => Array.from(reading.mapped))),
    readings.flatMap((reading) => reading.meaning.columns.map((column) => column.header)),
  );
  const orders = bestOf(readings.filter((reading) => reading.meaning.kind === 'orders'));
  const customers = bestOf(
    readings.filter(
      (reading) => reading.meaning.kind === 'customers' && (orders !== null || reading.verdict.hasTotals),
    ),
  );
  if (orders === null && customers === null) {
    return {
      kind: 'none',
      reasons: [...readings.map(whyNotUsable), ...unknown],
      sheets: readings.map((reading) => reading.meaning),
    };
  }
  return meaningOf(readings, orders, customers, unknown);
}

function readAll(book: Book, sheets: readonly Sheet[], options: UnderstandOptions): readonly SheetReading[] {
  const read = (sheet: Sheet, letters: boolean): SheetReading =>
    readSheet(sheet, {
      mapping: options.mapping,
      letters,
      ignored: options.exclude.columns.get(sheet.name) ?? NO_COLUMNS,
      date1904: book.date1904,
    });
  const readings = sheets.map((sheet) => read(sheet, options.sheet !== undefined));
  if (options.sheet !== undefined || !Array.from(options.mapping.keys()).some(isLetterKey)) return readings;
  const main = bestOf(readings.filter((reading) => reading.meaning.kind !== 'other')) ?? longest(readings);
  return readings.map((reading) => (reading === main ? read(reading.sheet, true) : reading));
}

function bestOf(readings: readonly SheetReading[]): SheetReading | null {
  let best: SheetReading | null = null;
  for (const reading of readings) if (best === null || rankOf(reading) > rankOf(best)) best = reading;
  return best;
}

function rankOf({ sheet, meaning, verdict }: SheetReading): number {
  const rows = Math.max(0, meaning.lastRow - meaning.firstRow + 1);
  const kind = meaning.kind === 'orders' ? 1 : 0;
  const totals = verdict.hasTotals ? 0.1 : 0;
  const empty = rows === 0 ? 1 : 0;
  return (
    kind +
    totals +
    meaning.confidence +
    PER_TENFOLD_ROWS * Math.log10(rows + 1) -
    (sheet.visibility === 'visible' ? 0 : HIDDEN_COST) -
    empty
  );
}

function longest(readings: readonly SheetReading[]): SheetReading | undefined {
  return readings.reduce((left, right) => (right.sheet.rows.length > left.sheet.rows.length ? right : left));
}

function meaningOf(
  readings: readonly SheetReading[],
  orders: SheetReading | null,
  customers: SheetReading | null,
  unknown: readonly Bilingual[],
): BookMeaning {
  const key = orders === null || customers === null ? null : findSharedKey(orders, customers);
  const isJoined = isEnough(key);
  const used = orders === null || isJoined ? customers : null;
  const log = findInteractions(
    readings,
    [orders, used].flatMap((reading) => reading ?? []),
  );
  const others = readings.filter((reading) => reading !== orders && reading !== used && reading !== log?.reading);
  const main = orders ?? used;
  const withUnknown = (reading: SheetReading | null): SheetMeaning | null =>
    reading === null || reading !== main ? (reading?.meaning ?? null) : noticed(reading.meaning, unknown);
  return {
    kind: 'book',
    shape: shapeOf(orders !== null, isJoined),
    orders: withUnknown(orders),
    customers: withUnknown(used),
    interactions: log?.meaning ?? null,
    others: others.map((reading) => noticed(reading.meaning, [whyAside(reading, orders, customers, key)])),
  };
}

function shapeOf(hasOrders: boolean, isJoined: boolean): Shape {
  if (!hasOrders) return 'customers';
  return isJoined ? 'customers+orders' : 'orders';
}

function noticed(meaning: SheetMeaning, notices: readonly Bilingual[]): SheetMeaning {
  return { ...meaning, notices: [...meaning.notices, ...notices] };
}

function whyAside(
  reading: SheetReading,
  orders: SheetReading | null,
  customers: SheetReading | null,
  key: SharedKey | null,
): Bilingual {
  const { meaning } = reading;
  if (reading === customers && orders !== null) return notJoined(meaning.sheet, orders.meaning.sheet, key);
  const better = meaning.kind === 'orders' ? orders : customers;
  if (meaning.kind === 'other' || better === null || better === reading) return whyNotUsable(reading);
  return {
    zh: `工作表“${meaning.sheet}”也可用，但“${better.meaning.sheet}”更合适；一次只用一张同类的表，要用这张请指定它。`,
    en: `Sheet "${meaning.sheet}" could be used too, but "${better.meaning.sheet}" suits better; one sheet of a kind is used at a time. Name this sheet to use it.`,
  };
}

function notJoined(customers: string, orders: string, key: SharedKey | null): Bilingual {
  if (key === null) {
    return {
      zh: `工作表“${customers}”像客户表，但和“${orders}”没有共同的客户编号、手机、邮箱或名称列，没有合并使用。`,
      en: `Sheet "${customers}" looks like customers but has no customer id, phone, e-mail or name column in common with "${orders}", so it was not joined.`,
    };
  }
  const percent = Math.floor(key.overlap * 100);
  const role = ROLE_NAMES[key.role];
  return {
    zh: `工作表“${customers}”像客户表，但“${orders}”里的客户（按${role.zh}比较）只有 ${percent}% 能在其中找到（至少要 20%），没有合并使用。`,
    en: `Sheet "${customers}" looks like customers, but only ${percent}% of the customers of "${orders}" are found in it by ${role.en} (20% are needed), so it was not joined.`,
  };
}

function noSuchSheet(book: Book, options: UnderstandOptions): Bilingual {
  const names = book.sheets.filter((sheet) => !options.exclude.sheets.has(sheet.name)).map((sheet) => sheet.name);
  if (options.sheet === undefined || names.length === 0) {
    return { zh: '文件里没有可以读取的工作表。', en: 'The file has no sheet to read.' };
  }
  return {
    zh: `没有名为“${options.sheet}”的工作表；有的是：${names.map((name) => `“${name}”`).join('、')}。`,
    en: `There is no sheet "${options.sheet}"; there are: ${names.map((name) => `"${name}"`).join(', ')}.`,
  };
}

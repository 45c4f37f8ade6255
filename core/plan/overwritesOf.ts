import type { Area, Book, Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { to1904 } from '../book/serial';
import type { CellRule, CleanedColumn } from '../clean/column';
import { RowState } from '../measure/rowState';
import { secondsOf, withSeconds } from '../measure/timeOfDay';
import type { Overwrite, OverwrittenCell } from '../patch/overwrites';
import type { Portrait } from '../portrait';
import type { Bilingual } from '../words';
import { type ColumnPlace, readsTheSame } from './readsTheSame';

/** What may be written over the user's own cells, and what stays as it is although the cleaning log lists it. */
export interface PlannedOverwrites {
  readonly columns: readonly Overwrite[];
  readonly left: readonly Bilingual[];
}

/** Give the cells whose cleaned value may stand in their place (issue 5, section 7): changes of the cleaning log that lose nothing, and dates and numbers that are texts, in rows of data.
 *  Dates become real dates, with their time where they have one, amounts numbers, phones, e-mails, ids and words their one spelling. Words that only say "nothing here", derived and merged values, flagged cells, headers and totals stay.
 *  A column of dates or amounts is left whole where cells that have to stay would then be read in another way: the order of day and month, the decimal mark were told by the others.
 *  Limit: which cells hold formulas or are restricted by data validation only the host knows; it leaves them and says so. */
export function overwritesOf(portrait: Portrait, book: Book): PlannedOverwrites {
  const left: Bilingual[] = [];
  const found = new Map<string, Overwrite>();
  const { orders, customers } = portrait.gathered;
  const sheets = [
    ...(orders ? [{ sheet: orders.sheet, state: orders.rows.state }] : []),
    ...(customers ? [{ sheet: customers.sheet, state: customers.state }] : []),
  ];
  for (const { sheet, state } of sheets) {
    if (isShut(sheet.sheet)) {
      left.push(shutText(sheet.sheet.name));
      continue;
    }
    for (const [role, cleaned] of sheet.columns) {
      const place = `${cleaned.meaning.column} ${sheet.sheet.name}`;
      const planned = found.has(place) ? null : columnOf({ sheet, state, role, cleaned, book, recipe: portrait.recipe }, left); // prettier-ignore
      if (planned) found.set(place, planned);
    }
  }
  return { columns: [...found.values()], left: [...new Map(left.map((text) => [text.en, text])).values()] };
}

/** Where people see only some rows, or may not write, nothing is written over. */
function isShut(sheet: Sheet): boolean {
  return sheet.protected || sheet.filtered || sheet.hiddenRows.length > 0;
}

interface Source extends ColumnPlace {
  readonly state: Uint8Array;
}

/** Changes that lose nothing, and what a cell becomes by them. */
const LOSSLESS: ReadonlyMap<string, Overwrite['as']> = new Map([
  ['dateSpelling', 'date'],
  ['dateSerial', 'date'],
  ['amountSpelling', 'number'],
  ['phoneSpelling', 'text'],
  ['phoneNumber', 'text'],
  ['emailSpelling', 'text'],
  ['outerSpace', 'text'],
]);

function losslessKind({ effect, id }: CellRule): Overwrite['as'] | null {
  return (effect === 'change' ? LOSSLESS.get(id) : undefined) ?? null;
}

/** A date or a number in its usual spelling, but as text: nothing about it was changed, yet it is no date and no number to a spreadsheet. */
function plainKind(column: CleanedColumn, at: number, before: Cell): Overwrite['as'] | null {
  if (typeof before !== 'string') return null;
  if (column.kind === 'days') return (column.days[at] ?? 0) > 0 ? 'date' : null;
  return column.kind === 'money' && Number.isFinite(column.units[at]) ? 'number' : null;
}

/** null: nothing to write over. */
function columnOf(source: Source, left: Bilingual[]): Overwrite | null {
  const { sheet, state, cleaned } = source;
  const { meaning, column } = cleaned;
  const cells: OverwrittenCell[] = [];
  let as: Overwrite['as'] | null = null;
  let stays = 0;
  for (let at = 0; at < column.outcome.length; at++) {
    if (state[at] === RowState.totalRow || state[at] === RowState.erased) continue;
    const row = sheet.firstRow + at;
    const before = sheet.sheet.rows[row]?.[meaning.column] ?? null;
    const rule = column.rules[(column.outcome[at] ?? 0) - 1];
    const kind = rule === undefined ? plainKind(column, at, before) : losslessKind(rule);
    if (kind === null) continue;
    const after = isMerged(sheet.sheet.merges, row, meaning.column) ? null : afterOf(source, rule, { at, row, before });
    if (after === null || (typeof before !== 'string' && typeof before !== 'number')) stays++;
    else cells.push({ row, before, after });
    as = kind;
  }
  if (as === null) return null;
  const name = { sheet: sheet.sheet.name, header: meaning.header };
  if (isOpen(column) || !readsTheSame(source, cells)) {
    left.push(wholeText(name));
    return null;
  }
  if (stays > 0) left.push(staysText(name, stays));
  return cells.length === 0 ? null : { ...name, column: meaning.column, as, cells };
}

interface Place {
  /** Row of the cleaned column. */
  readonly at: number;
  /** Row of the sheet. */
  readonly row: number;
  readonly before: Cell;
}

/** What the cell would hold; null when that says less than the cell does now. */
function afterOf(
  { cleaned: { column }, book: { date1904 } }: Source,
  rule: CellRule | undefined,
  { at, row, before }: Place,
): string | number | null {
  if (column.kind === 'days') return dateOf(before, serialOf(column.days[at] ?? 0, date1904));
  if (column.kind === 'money')
    return currencies(column) > 1 && (column.currency[at] ?? 0) > 0 ? null : column.exact(before);
  const after = column.after(before, row);
  if (after === '' || after === before) return null;
  return rule?.id === 'outerSpace' && !isTrimmed(before, after) ? null : after;
}

const COLON = /[:：]|[时時点點]|\d\s*[ap]\.?m\b/i;
const DAY_DIGITS = 8;

/** A cell with a time of day gets both, where its text says the time in full; else it stays. */
function dateOf(before: Cell, day: number | null): number | null {
  if (day === null || !isTimed(before)) return day;
  const seconds = typeof before === 'string' ? secondsOf(before) : null;
  return seconds === null ? null : withSeconds(day, seconds);
}

function isTimed(before: Cell): boolean {
  if (typeof before === 'number') return !Number.isInteger(before);
  if (typeof before !== 'string') return true;
  const digits = before.normalize('NFKC').replace(/\D/g, '').length;
  return COLON.test(before) || digits > DAY_DIGITS;
}

function serialOf(day: number, date1904: boolean): number | null {
  const serial = date1904 ? to1904(day) : day;
  return day > 0 && serial > 0 ? serial : null;
}

/** The log may name outer space where a rule of words said the rest. */
function isTrimmed(before: Cell, after: string): boolean {
  return typeof before === 'string' && before.normalize('NFKC').includes(after.normalize('NFKC'));
}

function isMerged(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** A question about the column waits for a person: its cells are the evidence. */
function isOpen(column: CleanedColumn): boolean {
  return (column.kind === 'days' || column.kind === 'money') && column.questions.length > 0;
}

function currencies({ currency }: { readonly currency: Uint8Array }): number {
  return new Set(currency.filter((code) => code > 0)).size;
}

function shutText(sheet: string): Bilingual {
  return {
    zh: `工作表“${sheet}”受保护、正在筛选或有隐藏的行，不覆盖原值。`,
    en: `The sheet "${sheet}" is protected, filtered or has hidden rows; nothing there is written over.`,
  };
}

interface Named {
  readonly sheet: string;
  readonly header: string;
}

function wholeText({ sheet, header }: Named): Bilingual {
  return {
    zh: `“${sheet}”的“${header}”列不覆盖：其中日月顺序或小数点要靠原来的写法判断。`,
    en: `The column "${header}" of "${sheet}" is not written over: its spellings tell the order of day and month, or the decimal mark.`,
  };
}

function staysText({ sheet, header }: Named, count: number): Bilingual {
  return {
    zh: `“${sheet}”的“${header}”列有 ${count} 个单元格保持原样：覆盖会丢失时间、币种、小数位，或单元格是合并的。`,
    en: `${count} cells of the column "${header}" of "${sheet}" stay as they are: a time, a currency or decimals would be lost, or the cells are merged.`,
  };
}

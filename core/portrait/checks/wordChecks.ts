import type { CleanedSheet } from '../../clean/cleanSheet';
import { textOf } from '../../clean/cleanSheet';
import { checkValues } from '../../clean/value/checkValues';
import type { ValueRule } from '../../clean/value/finding';
import { filledRows, sheetColumn, valueColumn, type ValueColumn } from '../../clean/value/valueTable';
import { RowState } from '../../measure/rowState';
import { columnPrivacy } from '../../project/privacy/columnClass';
import type { ColumnMeaning, Role } from '../../understand/meaning';
import type { CellCheck } from './cellCheck';

/** Larger sheets are not looked at: the cost grows with columns by columns by rows, and a page would stand still. */
export const MOST_CHECKED_ROWS = 200_000;

/** Columns of words that repeat. What tells or describes one person (ids, phones, names, addresses, remarks) has checks of its own or none;
 *  ages, genders, dates and amounts have their own. */
const WORD_ROLES: ReadonlySet<Role> = new Set([
  'status',
  'productId',
  'product',
  'category',
  'region',
  'city',
  'province',
  'channel',
  'company',
  'companySize',
  'industry',
  'contactRole',
  'occupation',
  'source',
  'payment',
  'need',
  'owner',
  'eventKind',
] satisfies Role[]);

/** In names of places and people a rare one beside a frequent one is another, as likely as not: Cortland, Portland.
 *  Words of the closed lists have more than one right spelling, which their readers know: Healthcare, Health care. */
const NOT_MISSPELT: ReadonlySet<Role> = new Set([
  'city',
  'owner',
  'company',
  'industry',
  'companySize',
  'contactRole',
] satisfies Role[]);

/** A column without a meaning is a list of words when its distinct texts are at most so many, or this share of its cells. */
const FEW_TEXTS = 20;
const WORD_SHARE = 0.2;

/** List the cells of a sheet that the sheet itself speaks against, by row, then column (requirements 59-64, 66, 68): another spelling, a likely slip, a value that rows
 *  alike in another column contradict, a unit written in two ways, an odd format, a number far off, a repeated code, two columns in one cell.
 *  Columns of known words, and columns without a meaning that hold words and nothing personal. Rows set aside, totals and forgotten people are not looked at.
 *  Limit: none of a sheet over 200,000 rows. */
export function wordChecks(sheet: CleanedSheet, state: Uint8Array): readonly CellCheck[] {
  if (sheet.rowCount > MOST_CHECKED_ROWS) return [];
  const looked = sheet.meaning.columns.flatMap((meaning): readonly Looked[] => {
    const words = lookedAt(sheet, meaning, state);
    return words ? [{ meaning, words }] : [];
  });
  const found = checkValues({ rowCount: sheet.rowCount, columns: looked.map(({ words }) => words) });
  return found.flatMap(({ row, column, rule, found: text, proposed }): readonly CellCheck[] => {
    const meaning = looked[column]?.meaning;
    if (!meaning || !isTold(rule, meaning)) return [];
    return [{ sheet, row: sheet.firstRow + row, meaning, rule, found: text, proposed, values: {} }];
  });
}

interface Looked {
  readonly meaning: ColumnMeaning;
  readonly words: ValueColumn;
}

/** Blank marks in columns with a role are in the log already, by their own rule; elsewhere they change nothing. */
function isTold(rule: ValueRule, { role }: ColumnMeaning): boolean {
  return rule !== 'missingMark' && !(rule === 'misspelling' && role !== null && NOT_MISSPELT.has(role));
}

function lookedAt(sheet: CleanedSheet, meaning: ColumnMeaning, state: Uint8Array): ValueColumn | null {
  const { role, header, column, offers } = meaning;
  const cleaned = role !== null && WORD_ROLES.has(role) ? textOf(sheet, role) : null;
  if (cleaned) return valueColumn(header, counted(cleaned.codes, state), cleaned.dictionary);
  if (role !== null || offers !== undefined || columnPrivacy(null, header).columnClass !== 'open') return null;
  const read = sheetColumn(header, sheet.sheet.rows, column, sheet);
  const words = valueColumn(header, counted(read.codes, state), read.texts);
  return isListOfWords(words) ? words : null;
}

/** The texts of rows that count; -1 for the others. */
function counted(codes: Int32Array, state: Uint8Array): Int32Array {
  return codes.map((code, row) => ((state[row] ?? 0) < RowState.erased ? code : -1));
}

function isListOfWords(words: ValueColumn): boolean {
  const distinct = words.counts.reduce((sum, rows) => sum + Number(rows > 0), 0);
  return distinct <= Math.max(FEW_TEXTS, filledRows(words) * WORD_SHARE);
}

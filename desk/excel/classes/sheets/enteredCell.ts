import { serialOf } from '../../../../core/index';
import { parseInput } from '../../../workbook/calc/parseInput';
import type { CellContent } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import { CELL_TEXT_LIMIT } from '../../limits';
import { EXCEL_MESSAGES } from '../../messages.data';
import type { ExcelHost } from '../../spec';

/** What a value that a script writes makes of a cell. `numberFormat` goes to cells that are General. */
export interface EnteredCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** Reads values as a person's typing is read. */
export interface CellReader {
  /** undefined leaves the cell as it is. `format` is asked for texts only. @throws ExcelError InvalidArgument */
  read(value: unknown, format: () => string): EnteredCell | undefined;
}

const EMPTY: EnteredCell = { content: { value: null, formula: null } };

/** Make the reader for one write: null leaves alone, '' empties, texts are parsed unless the cell's format is `@`. */
export function cellReader(host: ExcelHost): CellReader {
  const { date1904 } = host.workbook;
  const today = todayOf(host.now(), date1904);
  return {
    read(value, format) {
      if (value === null || value === undefined) return undefined;
      if (value === '') return EMPTY;
      if (typeof value === 'number' || typeof value === 'boolean') return { content: { value, formula: null } };
      if (typeof value !== 'string') throw new ExcelError('InvalidArgument', EXCEL_MESSAGES.InvalidArgument);
      return enteredText(value, format(), date1904, today);
    },
  };
}

function enteredText(text: string, format: string, date1904: boolean, today: number): EnteredCell {
  if (text.length > CELL_TEXT_LIMIT)
    throw new ExcelError('InvalidArgument', `A cell holds at most ${CELL_TEXT_LIMIT} characters, not ${text.length}.`);
  if (format === '@') return { content: { value: text.startsWith("'") ? text.slice(1) : text, formula: null } };
  if (isPlainWord(text)) return { content: { value: text, formula: null } };
  const parsed = parseInput(text, date1904, today);
  if (parsed.formula !== undefined) return { content: { value: null, formula: parsed.formula } };
  if (text.startsWith('=') && text.length > 1)
    throw new ExcelError('InvalidArgument', `${EXCEL_MESSAGES.InvalidArgument} The formula ${text} cannot be read.`);
  const content: CellContent = { value: parsed.value, formula: null };
  return parsed.numberFormat === undefined ? { content } : { content, numberFormat: parsed.numberFormat };
}

/** Tell texts that begin like no number, date, boolean, amount or formula, so that long columns of words are written fast. */
function isPlainWord(text: string): boolean {
  return (
    /^[a-z\u4e00-\u9fff]/i.test(text) &&
    !/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false|[a-z]{3}\s*[\d.-]|[^\x00-\x7f]*\d)/i.test(text)
  );
}

function todayOf(now: string, date1904: boolean): number {
  const [year = 1900, month = 1, day = 1] = now.slice(0, 10).split('-').map(Number);
  const serial = serialOf(year, month, day);
  return date1904 ? serial - 1462 : serial;
}

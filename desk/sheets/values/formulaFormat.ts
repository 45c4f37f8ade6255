import type { SheetsEnd } from '../frame/sheetsEnd';
import { readReference, sheetOfPrefix } from '../../workbook/calc/references';
import { tokensOf, type Token } from '../../workbook/calc/tokens';
import type { SheetModel } from '../../workbook/workbook';
import { isPlainText } from './coerce';
import { localeFacts } from './localeFacts';

/** The format that an automatic cell shows a formula's result in: a date for `=TODAY()`, the format of the first cell for `=A1`, `=A1*2` and `=SUM(A1:A9)`; null for none.
 *  Limit: told by the text of the formula when it is written; a cell that is formatted later does not pass that on. */
export function formulaFormat(formula: string, sheet: SheetModel, end: SheetsEnd): string | null {
  const tokens = tokensOf(formula.replace(/^\s*=/, '')).filter(({ kind }) => kind !== 'space');
  const [first] = tokens;
  if (first?.kind === 'function') return ofFunction(first.text.toUpperCase(), tokens, sheet, end);
  return first?.kind === 'reference' ? ofReferences(tokens, sheet, end) : null;
}

/** Tell whether a cell has its format from its formula alone: it goes with the formula.
 *  Limit: a format that a script set, and that the formula would have given too, is taken for the formula's. */
export function isFormatOfFormula(
  { end, sheet }: { readonly end: SheetsEnd; readonly sheet: SheetModel },
  row: number,
  column: number,
): boolean {
  const { numberFormat } = sheet.style(row, column);
  if (numberFormat === 'General') return false;
  const { formula } = sheet.content(row, column);
  return formula !== null && formulaFormat(formula, sheet, end) === numberFormat;
}

const DAYS = ['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'DATEVALUE', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE'];
const TIMES = ['TIME', 'TIMEVALUE'];
/** Functions whose result is one of the values that they look at, or is measured as they are. */
const LIKE_THEIR_CELLS = ['SUM', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN', 'MODE', 'LARGE', 'SMALL', 'INDEX', 'SUBTOTAL'];

function ofFunction(name: string, tokens: readonly Token[], sheet: SheetModel, end: SheetsEnd): string | null {
  if (!isWholeCall(tokens)) return null;
  const { dateFormat, timeFormat } = localeFacts(end.locale);
  if (DAYS.includes(name)) return dateFormat;
  if (name === 'NOW') return `${dateFormat} ${timeFormat}`;
  if (TIMES.includes(name)) return timeFormat;
  if (!LIKE_THEIR_CELLS.includes(name)) return null;
  const reference = tokens.find(({ kind }) => kind === 'reference');
  return reference ? formatAt(reference, sheet, end) : null;
}

/** The first function spans the whole formula. */
function isWholeCall(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every(({ kind }, at) => {
    if (kind === 'open') depth++;
    if (kind === 'close') depth--;
    return depth > 0 || at === 0 || at === tokens.length - 1;
  });
}

/** References joined by arithmetic: a date less a date is a number, whatever is compared or joined has no format. */
function ofReferences(tokens: readonly Token[], sheet: SheetModel, end: SheetsEnd): string | null {
  const isPlain = tokens.every(({ kind, text }) => {
    return kind === 'reference' || kind === 'number' || (kind === 'operator' && /^[-+*/]$/.test(text));
  });
  const formats = tokens.filter(({ kind }) => kind === 'reference').map((token) => formatAt(token, sheet, end));
  const [format = null] = formats;
  if (!isPlain || format === null) return null;
  return tokens.length > 1 && formats.length > 1 && formats.every((one) => one !== null) ? sameUnit(tokens, format) : format; // prettier-ignore
}

function sameUnit(tokens: readonly Token[], format: string): string | null {
  const isSum = tokens.every(({ kind, text }) => kind !== 'operator' || text === '+');
  return isSum || !/[yd]/i.test(format) ? format : null;
}

function formatAt(token: Token, sheet: SheetModel, end: SheetsEnd): string | null {
  const { prefix, area } = readReference(token.text);
  const name = sheetOfPrefix(prefix);
  const home = name === null ? sheet : end.workbook.sheet(name);
  const format = home?.style(area.top, area.left).numberFormat ?? 'General';
  return format === 'General' || isPlainText(format) ? null : format;
}

import { LAST_COLUMN, LAST_ROW } from '../../workbook/limits';
import { readReference } from '../../workbook/calc/references';
import { tokensOf, type Token } from '../../workbook/calc/tokens';

/** Ends of ranges without an end, as the workbook writes them: fixed, so that they stay when formulas are copied. */
const LAST_ROW_TEXT = `$${LAST_ROW + 1}`;
const LAST_COLUMN_TEXT = '$XFD';
/** Deleted rows pull the end up a little; no sheet of Sheets is that long. */
const NEAR_LAST_ROW = 1_000_000;
const NEAR_LAST_COLUMN = 16_000;

/** Write a formula as the workbook reads it: a range without an end, `A2:C` or `B2:2`, gets one, as workbooks have none.
 *  @example modelFormula('=SUM(A2:A)') -> '=SUM(A2:A$1048576)' */
export function modelFormula(formula: string): string {
  if (!formula.includes(':')) return formula;
  const tokens = tokensOf(formula);
  return tokens.map((token, at) => closed(tokens, at, token)).join('');
}

/** The end of a range that begins with a cell and ends with a column or a row alone. */
function closed(tokens: readonly Token[], at: number, { kind, text }: Token): string {
  const isMarked = tokens[at - 1]?.text === '$';
  const [colon, start] = isMarked ? [tokens[at - 2], tokens[at - 3]] : [tokens[at - 1], tokens[at - 2]];
  const isEnd = colon?.text === ':' && start?.kind === 'reference' && !start.text.includes(':');
  if (!isEnd) return text;
  if (kind === 'name' && /^[A-Za-z]{1,3}$/.test(text)) return text + LAST_ROW_TEXT;
  return kind === 'number' && !isMarked && /^\d+$/.test(text) ? LAST_COLUMN_TEXT + text : text;
}

/** Write a formula of the workbook as Sheets shows it. */
export function sheetsFormula(formula: string): string {
  if (!formula.includes('$')) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? openReference(text) : text))
    .join('');
}

function openReference(text: string): string {
  const { area, form, fixed } = readReference(text);
  if (form !== 'range') return text;
  if (fixed.bottom && area.bottom + 1 >= NEAR_LAST_ROW) return text.replace(/\$\d+$/, '');
  const isWide = fixed.right && area.right >= NEAR_LAST_COLUMN && area.right <= LAST_COLUMN;
  return isWide ? text.replace(/\$[A-Z]+(?=\$?\d+$)/i, '') : text;
}

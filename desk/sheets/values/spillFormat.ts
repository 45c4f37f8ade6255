import type { Area } from '../../../core/index';
import { columnNumber } from '../../workbook/addresses';
import { readReference, sheetOfPrefix } from '../../workbook/calc/references';
import { tokensOf } from '../../workbook/calc/tokens';
import type { SheetModel } from '../../workbook/workbook';
import type { RangeState } from '../types';
import { isPlainText } from './coerce';
import { spillAt } from './spillAt';

/** Functions that hand on columns of the cells that they are given first. */
const HANDS_ON =
  /^=\s*(?:ARRAYFORMULA\(\s*)?(?:(?:FILTER|SORT|SORTN|UNIQUE|ARRAY_CONSTRAIN|QUERY)\s*\(|'|\$?[A-Z]{1,3}\$?\d*:|[^"(+*/&<>-]*!)/i;
/** A header is not formatted as what stands below it. */
const ROWS_LOOKED_AT = 3;

/** The format that an automatic cell takes from the cells which a formula hands on to it; null outside of such results.
 *  @example =FILTER(A2:C9, B2:B9>5) shows the dates of column C as dates */
export function spillFormat(
  { end, sheet }: Pick<RangeState, 'end' | 'sheet'>,
  row: number,
  column: number,
): string | null {
  const spill = spillAt({ end, sheet }, row, column);
  const formula = spill === undefined ? null : sheet.content(spill.top, spill.left).formula;
  if (spill === undefined || formula === null || !HANDS_ON.test(formula)) return null;
  const reference = tokensOf(formula).find(({ kind }) => kind === 'reference');
  if (reference === undefined) return null;
  const { prefix, area } = readReference(reference.text);
  const name = sheetOfPrefix(prefix);
  const home = name === null ? sheet : end.workbook.sheet(name);
  const source = sourceColumn(formula, area, column - spill.left);
  return home === undefined || source === null ? null : formatIn(home, area, source);
}

/** Which column of the sheet a column of the result comes from. */
function sourceColumn(formula: string, area: Area, offset: number): number | null {
  const [, selected] = /^=\s*(?:ARRAYFORMULA\(\s*)?QUERY\s*\([^"]*"\s*select\s+([^"]*)"/i.exec(formula) ?? [];
  if (selected === undefined || selected.startsWith('*')) return area.left + offset;
  const list = selected.split(/\b(?:where|group|order|limit|offset|label|format)\b/i)[0] ?? '';
  const [, letters, number] = /^(?:(?:sum|avg|max|min)\s*\()?\s*`?(?:([A-Z]{1,3})|Col(\d+))`?\s*\)?$/.exec(list.split(',')[offset]?.trim() ?? '') ?? []; // prettier-ignore
  if (letters !== undefined) return columnNumber(letters);
  return number === undefined ? null : area.left + Number(number) - 1;
}

function formatIn(sheet: SheetModel, area: Area, column: number): string | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + ROWS_LOOKED_AT); row++) {
    const { numberFormat } = sheet.style(row, column);
    if (numberFormat !== 'General' && !isPlainText(numberFormat)) return numberFormat;
  }
  return null;
}

import type { Area } from '../../../core/index';
import { cellArea } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/workbook';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { spillAt } from './spillAt';

/** Formulas that may hand a blank cell on: references, and functions that choose among values. Sums and counts never do. */
const HANDS_ON =
  /^=\s*(?:[{(+]|'|[^-+*/&=<>"(]*!?\$?[A-Z]{1,3}\$?\d|(?:IF|IFS|IFERROR|IFNA|SWITCH|CHOOSE|INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP|OFFSET|INDIRECT|FILTER|UNIQUE|SORT|SORTBY|TRANSPOSE|ARRAY_CONSTRAIN|FLATTEN)\s*\()/i;

/** Which values of a formula are blanks: one mark a cell, row by row. */
interface Marks {
  readonly revision: number;
  readonly area: Area;
  readonly marks: string;
}

const KNOWN = new WeakMap<SheetModel, Map<string, Marks>>();

/** Tell whether a 0 that a formula shows is a blank that it hands on: workbooks show 0 there, Sheets shows nothing. */
export function isBlankResult(
  { end, sheet }: { readonly end: SheetsEnd; readonly sheet: SheetModel },
  row: number,
  column: number,
): boolean {
  const own = sheet.content(row, column).formula;
  const spill = own === null ? spillAt({ end, sheet }, row, column) : undefined;
  if (own === null && spill === undefined) return false;
  const area = spill ?? cellArea(row, column);
  const formula = own ?? sheet.content(area.top, area.left).formula;
  if (formula === null || !HANDS_ON.test(formula)) return false;
  const { marks, area: filled } = marksOf(end, sheet, formula, area);
  return marks[(row - filled.top) * (filled.right - filled.left + 1) + column - filled.left] === '1';
}

/** Asked once a formula and state of the workbook, however many cells it fills. */
function marksOf(end: SheetsEnd, sheet: SheetModel, formula: string, area: Area): Marks {
  const known = KNOWN.get(sheet) ?? new Map<string, Marks>();
  KNOWN.set(sheet, known);
  const key = `${area.top},${area.left}`;
  const kept = known.get(key);
  if (kept?.revision === end.workbook.revision) return kept;
  const asked = `=TEXTJOIN("",FALSE,IF(ISBLANK(${formula.replace(/^\s*=/, '')}),1,0))`;
  const answer = end.workbook.evaluate(asked, { sheet, place: { row: area.top, column: area.left } });
  const spill = spillAt({ end, sheet }, area.top, area.left);
  const made = {
    revision: end.workbook.revision,
    area: spill ?? area,
    marks: typeof answer === 'string' ? answer : '',
  };
  known.set(key, made);
  return made;
}

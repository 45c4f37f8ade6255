import { MARKED_FUNCTIONS } from '../markedFunctions.data';

/** Drop the marks that files put before functions younger than the format (`_xlfn.`, `_xlws.`, `_xlpm.`).
 *  @example '_xlfn.XLOOKUP(A1,B:B,C:C)' -> 'XLOOKUP(A1,B:B,C:C)' */
export function withoutMarks(formula: string): string {
  return formula.includes('_xl')
    ? formula.replace(OUTSIDE_TEXT, (part) => part.replace(/^_xl(?:fn|ws|pm|udf)\./i, ''))
    : formula;
}

/** Put the marks before the functions that need them. Source: [MS-XLSX] 2.2.2, future functions. */
export function withMarks(formula: string): string {
  return formula.replace(OUTSIDE_TEXT, (part, at: number) => {
    if (formula.charAt(at + part.length) !== '(') return part;
    return (MARKED_FUNCTIONS.get(part.toUpperCase()) ?? '') + part;
  });
}

/** Texts and quoted names are matched so that nothing inside them is; the replacement gives them back. */
const OUTSIDE_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\.|[A-Z][A-Z0-9.]*/gi;

import type { JsonContent } from '../../messages/requests';

/** Dates come as whole milliseconds, so what is read is up to half a millisecond off. In days. */
const HALF_MILLISECOND = 6e-9;
/** Times of day are read as they are shown, which may hide their seconds. */
const MINUTE = 1 / 1440;

/** Tell whether two contents are the same. Sheets writes formulas its own way (case, spaces, quotes, the separator of the locale) and keeps 15 digits of numbers. `isDate`: the cell was read as a date. */
export function sameContent(a: JsonContent, b: JsonContent, isDate = false): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && bare(a.formula) === bare(b.formula);
  if (typeof a === 'number' && typeof b === 'number') return a === b || Math.abs(a - b) <= toleranceOf(a, b, isDate);
  if (typeof a === 'string' && typeof b === 'string') return lines(a) === lines(b);
  return (a === '' ? null : a) === (b === '' ? null : b);
}

function toleranceOf(a: number, b: number, isDate: boolean): number {
  if (!isDate) return Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  return Math.abs(a) < 1 ? MINUTE : HALF_MILLISECOND;
}

export function isFormula(content: JsonContent): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null;
}

function bare(formula: string): string {
  return formula.replace(/['\s]/g, '').replace(/;/g, ',').toUpperCase();
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

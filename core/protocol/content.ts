/** What a cell holds as a person sees it in the formula bar: a constant, blank (null), or a formula with its "=". */
export type Content = string | number | boolean | null | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
}

/** Tell a formula from a constant. */
export function isFormula(content: Content): content is FormulaContent {
  return typeof content === 'object' && content !== null;
}

/** Tell whether two contents are the same. Hosts write formulas their own way (case, spaces, quotes) and keep 15 digits of numbers. */
export function sameContent(a: Content, b: Content): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && bare(a.formula) === bare(b.formula);
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  if (typeof a === 'string' && typeof b === 'string') return a === b || lines(a) === lines(b);
  return (a === '' ? null : a) === (b === '' ? null : b);
}

function bare(formula: string): string {
  return formula.replace(/['\s]/g, '').toUpperCase();
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

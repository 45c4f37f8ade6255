/** What a cell holds as a person sees it in the formula bar: a constant, blank (null), or a formula with its "=". */
export type Content = string | number | boolean | null | FormulaContent;

export interface FormulaContent {
  readonly formula: string;
}

/** Tell a formula from a constant. */
export function isFormula(content: Content): content is FormulaContent {
  return typeof content === 'object' && content !== null;
}

/** Take a cell from `values` and `formulas` of a range. Text that looks like a formula shows the same in both; a formula does not. */
export function contentOf(value: unknown, formula: unknown): Content {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Write a content for `range.formulas`. Text that Excel would take for a formula, number, date or logical value gets an apostrophe, which Excel takes off again. */
export function written(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' && isCoerced(content) ? `'${content}` : content;
}

/** Tell whether two contents are the same. Excel writes formulas its own way (case, spaces, quotes) and keeps 15 digits of numbers. */
export function sameContent(a: Content, b: Content): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && bare(a.formula) === bare(b.formula);
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-14;
  if (typeof a === 'string' && typeof b === 'string') return a === b || lines(a) === lines(b);
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** Anything with a digit may be read as a number or a date, so only words are sent as they are. */
function isCoerced(text: string): boolean {
  return /^[=+\-@'\s]|^(true|false)$|[\d\uff10-\uff19]|[\uff1d\uff0b\uff0d\uff20]/i.test(text);
}

function bare(formula: string): string {
  return formula.replace(/['\s]/g, '').toUpperCase();
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

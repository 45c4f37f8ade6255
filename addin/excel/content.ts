import { isFormula } from '../../core/index';
import type { Content } from '../../core/index';

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

/** Anything with a digit may be read as a number or a date, so only words are sent as they are. */
function isCoerced(text: string): boolean {
  return /^[=+\-@'\s]|^(true|false)$|[\d\uff10-\uff19]|[\uff1d\uff0b\uff0d\uff20]/i.test(text);
}

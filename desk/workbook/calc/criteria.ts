import { parseNumericText } from './parseInput';
import { compareTexts } from './operators';
import { errorOf, isError, type Scalar } from './values';

/** Make the test behind a criterion of COUNTIF and its kin, and of custom filters: `5`, `">=5"`, `"<>"`, `"a*"`, `"=~*"`.
 *  Text is matched whole, without regard to case, with `*`, `?` and `~`; numbers match numbers and texts that read as the same number.
 *  Source: COUNTIF, Microsoft Support. */
export function criterionTest(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return exactly(criterion);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  if (operator === '' || operator === '=') return equalTo(operand, operator);
  if (operator === '<>') return unequalTo(operand);
  return ordered(operator, operand);
}

/** The text that a criterion asks for, in small letters, when it asks for one whole text and nothing else. */
export function wantedText(criterion: Scalar): string | null {
  if (typeof criterion !== 'string' || /^[<>=]|[*?~]/.test(criterion)) return null;
  const isOther =
    criterion === '' || parseNumericText(criterion) !== null || /^(?:true|false|#[a-z/0]+[!?]?)$/i.test(criterion);
  return isOther ? null : criterion.toLowerCase();
}

function exactly(criterion: Scalar): (value: Scalar) => boolean {
  if (criterion === null) return (value) => value === 0;
  if (isError(criterion)) return (value) => value === criterion;
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  return numberEquals(Number(criterion));
}

function numberEquals(number: number): (value: Scalar) => boolean {
  return (value) => value === number || (typeof value === 'string' && parseNumericText(value) === number);
}

function equalTo(operand: string, operator: string): (value: Scalar) => boolean {
  if (operand === '') return (value) => value === null || (operator === '' && value === '');
  const number = parseNumericText(operand);
  if (number !== null) return numberEquals(number);
  const upper = operand.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return exactly(upper === 'TRUE');
  if (/^#[A-Z/0]+[!?]?$/.test(upper)) return exactly(errorOf(upper));
  return textMatches(operand);
}

function unequalTo(operand: string): (value: Scalar) => boolean {
  const equal = equalTo(operand, '=');
  return (value) => !equal(value);
}

const ORDERS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['<', (order) => order < 0],
  ['<=', (order) => order <= 0],
  ['>', (order) => order > 0],
  ['>=', (order) => order >= 0],
]);

function ordered(operator: string, operand: string): (value: Scalar) => boolean {
  const holds = ORDERS.get(operator) ?? (() => false);
  const number = parseNumericText(operand);
  if (number !== null) return (value) => typeof value === 'number' && holds(value - number);
  return (value) => typeof value === 'string' && holds(compareTexts(value, operand));
}

/** Make a matcher for a pattern with `*`, `?` and `~` over whole texts, any case. */
export function textMatches(pattern: string): (value: Scalar) => boolean {
  if (!/[*?~]/.test(pattern)) {
    const lower = pattern.toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === lower;
  }
  const expression = wildcardExpression(pattern);
  return (value) => typeof value === 'string' && expression.test(value);
}

/** Turn a pattern with wildcards into an expression over a whole text. */
export function wildcardExpression(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/-]/gu, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return `\\${part.length === 2 ? part.slice(1) : part}`;
  });
  return new RegExp(`^${source.replaceAll('\\~', '~').replaceAll('\\-', '-').replaceAll('\\/', '/')}$`, 'isu');
}

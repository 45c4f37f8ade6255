import { numberOf } from './coerce';
import { textOf } from './coerce';
import { ERROR, isError, type Scalar } from './values';

/** Apply an infix operator to two single values, with the conversions of a worksheet: blank is 0 or "", text that reads as a number is one in arithmetic, comparison ignores case and ranks numbers below text below booleans.
 *  Source: "Calculation operators and precedence in Excel", Microsoft Support. */
export function applyOperator(left: Scalar, operator: string, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return textOf(left) + textOf(right);
  const compared = comparison(operator);
  if (compared) return compared(compareScalars(left, right));
  const [one, other] = [numberOf(left), numberOf(right)];
  if (isError(one)) return one;
  return isError(other) ? other : arithmetic(one, operator, other);
}

/** Order two values as comparison operators and sorting see them: below 0, 0, above 0. A blank is what the other side is. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  const byKind = rankOf(one) - rankOf(other);
  if (byKind !== 0) return byKind;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  return Number(one) - Number(other);
}

/** Order two texts without regard to case. */
export function compareTexts(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function blankLike(value: Scalar): Scalar {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function rankOf(value: Scalar): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['=', (order) => order === 0],
  ['<>', (order) => order !== 0],
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
]);

function comparison(operator: string): ((order: number) => boolean) | undefined {
  return COMPARISONS.get(operator);
}

function arithmetic(one: number, operator: string, other: number): Scalar {
  switch (operator) {
    case '+':
      return settled(one + other, one, other);
    case '-':
      return settled(one - other, one, other);
    case '*':
      return finite(one * other);
    case '/':
      return other === 0 ? ERROR.div0 : finite(one / other);
    default:
      return power(one, other);
  }
}

/** Excel shows 0 where a sum differs from 0 only in the last bits: 0.1+0.2-0.3. */
function settled(result: number, one: number, other: number): Scalar {
  return Math.abs(result) < Math.max(Math.abs(one), Math.abs(other)) * 1e-15 ? 0 : finite(result);
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return ERROR.num;
  if (base === 0 && exponent < 0) return ERROR.div0;
  return finite(base ** exponent);
}

function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : ERROR.num;
}

import { broadcast } from '../../broadcast';
import { flat, truth } from '../../coerce';
import { applyOperator, compareScalars } from '../../operators';
import type { Argument, Matrix, Scalar } from '../../values';
import type { WorksheetFunction } from '../../worksheetFunction';

/** Operators by name: `ADD(A1, B1)` is `A1+B1`. */
const BY_NAME: readonly (readonly [name: string, operator: string])[] = [
  ['ADD', '+'],
  ['MINUS', '-'],
  ['MULTIPLY', '*'],
  ['DIVIDE', '/'],
  ['POW', '^'],
  ['EQ', '='],
  ['NE', '<>'],
  ['LT', '<'],
  ['LTE', '<='],
  ['GT', '>'],
  ['GTE', '>='],
];

export const OPERATORS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...BY_NAME.map(([name, operator]) => [name, infix(operator)] as const),
  ['UMINUS', ([value]) => each(value, (one) => applyOperator(0, '-', one))],
  ['UPLUS', ([value]) => each(value, (one) => one)],
  ['UNARY_PERCENT', ([value]) => each(value, (one) => applyOperator(one, '/', 100))],
  ['ISBETWEEN', isBetween],
]);

function infix(operator: string): WorksheetFunction {
  return ([left, right]) =>
    broadcast([left?.rows ?? [[null]], right?.rows ?? [[null]]], ([one = null, other = null]) =>
      applyOperator(one, operator, other),
    );
}

function each(argument: Argument | undefined, compute: (value: Scalar) => Scalar): Scalar | Matrix {
  return broadcast([argument?.rows ?? [[null]]], ([value = null]) => compute(value));
}

/** Both ends belong to the range unless told otherwise. */
function isBetween([value, low, high, withLow, withHigh]: readonly Argument[]): Scalar | Matrix {
  const [isLow, isHigh] = [truth(withLow, true), truth(withHigh, true)];
  const inputs = [value?.rows ?? [[null]], [flat(low).slice(0, 1)], [flat(high).slice(0, 1)]];
  return broadcast(inputs, ([one = null, from = null, to = null]) => {
    const [below, above] = [compareScalars(one, from), compareScalars(one, to)];
    return (isLow ? below >= 0 : below > 0) && (isHigh ? above <= 0 : above < 0);
  });
}

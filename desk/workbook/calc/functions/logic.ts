import { booleanOf, flat, scalar, truth } from '../coerce';
import { broadcast } from '../broadcast';
import { compareScalars } from '../operators';
import { ERROR, isError, type Argument, type Matrix, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';

/** Functions of TRUE and FALSE, and the questions about a value. Many values give many answers. */
export const LOGIC: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['IF', choose],
  ['IFS', ifs],
  ['SWITCH', switchOn],
  ['IFERROR', ([value, other]) => either(value, other, isError)],
  ['IFNA', ([value, other]) => either(value, other, (one) => one === ERROR.na)],
  ['AND', (args) => combined(args, (values) => values.every(Boolean))],
  ['OR', (args) => combined(args, (values) => values.some(Boolean))],
  ['XOR', (args) => combined(args, (values) => values.filter(Boolean).length % 2 === 1)],
  ['NOT', ([value]) => each(value, negated)],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => ERROR.na],
  ['ISBLANK', question((value) => value === null)],
  ['ISNUMBER', question((value) => typeof value === 'number')],
  ['ISTEXT', question((value) => typeof value === 'string')],
  ['ISNONTEXT', question((value) => typeof value !== 'string')],
  ['ISLOGICAL', question((value) => typeof value === 'boolean')],
  ['ISERROR', question(isError)],
  ['ISERR', question((value) => isError(value) && value !== ERROR.na)],
  ['ISNA', question((value) => value === ERROR.na)],
  ['N', ([value]) => each(value, asNumber)],
  ['T', ([value]) => each(value, (one) => (typeof one === 'string' || isError(one) ? one : ''))],
  ['ERROR.TYPE', ([value]) => errorType(scalar(value))],
]);

function choose([test, then, otherwise]: readonly Argument[]): Scalar | Matrix {
  const ifTrue = (then?.isLeftOut ?? true) ? [[0]] : undefined;
  const ifFalse = otherwise?.isLeftOut ? [[0]] : undefined;
  if (!test?.isMany) {
    const isTrue = booleanOf(scalar(test));
    if (isError(isTrue)) return isTrue;
    return isTrue ? (ifTrue ?? then?.rows ?? [[0]]) : (ifFalse ?? otherwise?.rows ?? [[false]]);
  }
  const branches = [test.rows, ifTrue ?? then?.rows ?? [[0]], ifFalse ?? otherwise?.rows ?? [[false]]];
  return broadcast(branches, ([value = null, one = null, other = null]) => {
    const isTrue = booleanOf(value);
    if (isError(isTrue)) return isTrue;
    return isTrue ? one : other;
  });
}

function ifs(args: readonly Argument[]): Scalar | Matrix {
  for (let index = 0; index + 1 < args.length; index += 2) {
    if (truth(args[index], false)) return args[index + 1]?.rows ?? [[0]];
  }
  return ERROR.na;
}

function switchOn([value, ...cases]: readonly Argument[]): Scalar | Matrix {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const one = scalar(cases[index]);
    if (!isError(one) && compareScalars(one, wanted) === 0) return cases[index + 1]?.rows ?? [[0]];
  }
  return cases.length % 2 === 1 ? (cases.at(-1)?.rows ?? ERROR.na) : ERROR.na;
}

function either(
  value: Argument | undefined,
  other: Argument | undefined,
  isReplaced: (value: Scalar) => boolean,
): Scalar | Matrix {
  const inputs = [value?.rows ?? [[null]], value?.isMany ? (other?.rows ?? [[null]]) : [[scalar(other)]]];
  return broadcast(inputs, ([one = null, replacement = null]) => (isReplaced(one) ? (replacement ?? 0) : one));
}

/** Text in a range is passed over; nothing to look at is an error. */
function combined(args: readonly Argument[], decide: (values: readonly boolean[]) => boolean): Scalar {
  const values: boolean[] = [];
  for (const arg of args) {
    for (const value of flat(arg)) {
      if (isError(value)) return value;
      const isPassedOver = value === null || (typeof value === 'string' && (arg.isMany || arg.ref !== null));
      if (isPassedOver) continue;
      const answer = booleanOf(value);
      if (isError(answer)) return answer;
      values.push(answer);
    }
  }
  return values.length === 0 ? ERROR.value : decide(values);
}

function negated(value: Scalar): Scalar {
  const answer = booleanOf(value);
  return isError(answer) ? answer : !answer;
}

function question(ask: (value: Scalar) => boolean): WorksheetFunction {
  return ([value]) => each(value, ask);
}

function each(argument: Argument | undefined, compute: (value: Scalar) => Scalar): Scalar | Matrix {
  return broadcast([argument?.rows ?? [[null]]], ([value = null]) => compute(value));
}

function asNumber(value: Scalar): Scalar {
  if (typeof value === 'number' || isError(value)) return value;
  return typeof value === 'boolean' ? Number(value) : 0;
}

const ERROR_TYPES = [ERROR.nil, ERROR.div0, ERROR.value, ERROR.ref, ERROR.name, ERROR.num, ERROR.na];

function errorType(value: Scalar): Scalar {
  const at = isError(value) ? ERROR_TYPES.indexOf(value) : -1;
  return at < 0 ? ERROR.na : at + 1;
}

import { parseNumericText } from './parseInput';
import { ERROR, isError, type Argument, type Matrix, type EngineError, type Scalar } from './values';

/** Read a value as a number, as arithmetic does: blank 0, TRUE 1, text as it would be typed; other text is `#VALUE!`. */
export function numberOf(value: Scalar): number | EngineError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return parseNumericText(value) ?? ERROR.value;
}

/** Write a value as text, as "&" does: fifteen digits, TRUE and FALSE, blank as "". Errors give their code. */
export function textOf(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value.error;
}

/** Read a value as TRUE or FALSE. Text other than these words is `#VALUE!`. */
export function booleanOf(value: Scalar): boolean | EngineError {
  if (isError(value)) return value;
  if (typeof value !== 'string') return Boolean(value);
  const word = value.toUpperCase();
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : ERROR.value;
}

/** Take the single value of an argument; the first one of many. */
export function scalar(argument: Argument | undefined): Scalar {
  return argument?.rows[0]?.[0] ?? null;
}

/** Take a number from an argument, or `otherwise` when it was left out. Throws the error it finds. */
export function number(argument: Argument | undefined, otherwise?: number): number {
  if (argument === undefined || argument.isLeftOut) {
    if (otherwise === undefined) throw ERROR.value;
    return otherwise;
  }
  const value = numberOf(scalar(argument));
  if (isError(value)) throw value;
  return value;
}

/** Take a text from an argument. Throws the error it finds. */
export function text(argument: Argument | undefined, otherwise = ''): string {
  if (argument === undefined || argument.isLeftOut) return otherwise;
  const value = scalar(argument);
  if (isError(value)) throw value;
  return textOf(value);
}

/** Take TRUE or FALSE from an argument. Throws the error it finds. */
export function truth(argument: Argument | undefined, otherwise: boolean): boolean {
  if (argument === undefined || argument.isLeftOut) return otherwise;
  const value = booleanOf(scalar(argument));
  if (isError(value)) throw value;
  return value;
}

/** All values of an argument, rows first. */
export function flat(argument: Argument | undefined): readonly Scalar[] {
  if (argument === undefined) return [];
  const { rows } = argument;
  const kept = FLAT.get(rows) ?? flatRows(rows);
  FLAT.set(rows, kept);
  return kept;
}

/** Values of rows that were flattened before: a report asks for the same column a hundred times. */
const FLAT = new WeakMap<Matrix, readonly Scalar[]>();

function flatRows(rows: Matrix): readonly Scalar[] {
  const values: Scalar[] = [];
  for (const row of rows) for (const value of row) values.push(value);
  return values;
}

/** Digits of a number as a formula joins it to text. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (rounded !== 0 && (size >= 1e21 || size < 1e-9)) return exponential(rounded);
  if (size < 1e-6 && rounded !== 0) return rounded.toFixed(20).replace(/0+$/, '');
  return String(rounded);
}

function exponential(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

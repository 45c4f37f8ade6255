import { civilOf } from '../../../../../../core/index';
import { textOf } from '../../../coerce';
import { compareScalars } from '../../../operators';
import type { Scalar } from '../../../values';
import { keyOf, type Aggregate, type Expression } from './language';

type Row = readonly Scalar[];

/** Compute an expression over a row; aggregates over the rows of its group. Nothing computed with blanks is blank, and no comparison with a blank holds. */
export function evaluate(expression: Expression, row: Row, group: readonly Row[]): Scalar {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'column':
      return row[expression.at] ?? null;
    case 'aggregate':
      return aggregated(expression.name, group.map((one) => evaluate(expression.of, one, group))); // prettier-ignore
    case 'call':
      return called(expression.name, evaluate(expression.of[0] ?? { kind: 'value', value: null }, row, group));
    case 'operator':
      return operated(expression.operator, expression.of.map((one) => evaluate(one, row, group))); // prettier-ignore
    default:
      return expression satisfies never;
  }
}

function aggregated(name: Aggregate, values: readonly Scalar[]): Scalar {
  const present = values.filter((value) => value !== null);
  if (name === 'count') return present.length;
  const numbers = present.filter((value) => typeof value === 'number');
  if (name === 'sum' || name === 'avg') {
    const total = numbers.reduce((sum, one) => sum + one, 0);
    if (numbers.length === 0) return null;
    return name === 'sum' ? total : total / numbers.length;
  }
  const sign = name === 'max' ? 1 : -1;
  return present.reduce<Scalar>((best, one) => (best === null || sign * compareScalars(one, best) > 0 ? one : best), null); // prettier-ignore
}

function called(name: string, value: Scalar): Scalar {
  if (value === null) return null;
  if (name === 'upper') return textOf(value).toUpperCase();
  if (name === 'lower') return textOf(value).toLowerCase();
  if (typeof value !== 'number') return null;
  if (name === 'abs') return Math.abs(value);
  if (name === 'todate') return Math.floor(value);
  return partOf(name, value);
}

/** Months count from 0 in this language, days of the week from 1 on Sunday. */
function partOf(name: string, serial: number): Scalar {
  const [year, month, day] = civilOf(Math.max(1, Math.floor(serial)));
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  switch (name) {
    case 'year':
      return year;
    case 'month':
      return month - 1;
    case 'day':
      return day;
    case 'quarter':
      return Math.ceil(month / 3);
    case 'dayofweek':
      return ((Math.floor(serial) + 6) % 7) + 1;
    case 'hour':
      return Math.floor(seconds / 3600);
    case 'minute':
      return Math.floor(seconds / 60) % 60;
    default:
      return seconds % 60;
  }
}

function operated(operator: string, [left = null, right = null]: readonly Scalar[]): Scalar {
  switch (operator) {
    case 'and':
      return left === true && right === true;
    case 'or':
      return left === true || right === true;
    case 'not':
      return left !== true;
    case 'is null':
      return left === null;
    default:
      return /^[-+*/]$/.test(operator) ? computed(operator, left, right) : compared(operator, left, right);
  }
}

function computed(operator: string, left: Scalar, right: Scalar): Scalar {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  return right === 0 ? null : left / right;
}

function compared(operator: string, left: Scalar, right: Scalar): boolean {
  if (left === null || right === null) return false;
  if (/^[a-z]/.test(operator)) return ofTexts(operator, textOf(left), textOf(right));
  if (typeof left !== typeof right) return operator === '!=' || operator === '<>';
  const order = typeof left === 'string' && typeof right === 'string' ? ordered(left, right) : compareScalars(left, right); // prettier-ignore
  switch (operator) {
    case '=':
      return order === 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    default:
      return order !== 0;
  }
}

/** Case counts in this language. */
function ordered(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function ofTexts(operator: string, left: string, right: string): boolean {
  if (operator === 'contains') return left.includes(right);
  if (operator === 'starts with') return left.startsWith(right);
  if (operator === 'ends with') return left.endsWith(right);
  if (operator === 'like') return expression(right.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/%/g, '[^]*').replace(/_/g, '.'))?.test(left) ?? false; // prettier-ignore
  return expression(right)?.test(left) ?? false;
}

const expressions = new Map<string, RegExp | null>();

/** A pattern over a whole text; null for one that cannot be read. */
function expression(source: string): RegExp | null {
  const kept = expressions.get(source);
  if (kept !== undefined) return kept;
  let made: RegExp | null = null;
  try {
    made = new RegExp(`^(?:${source})$`);
  } catch {
    made = null;
  }
  expressions.set(source, made);
  return made;
}

/** The name of a column of the result: `sum Amount`, `upper(Name)`, `product(Price Count)`. */
export function labelOf(expression: Expression, headers: readonly string[]): string {
  switch (expression.kind) {
    case 'column':
      return headers[expression.at] ?? '';
    case 'value':
      return textOf(expression.value);
    case 'aggregate':
      return `${expression.name} ${labelOf(expression.of, headers)}`.trim();
    case 'call':
      return `${expression.name}(${expression.of.map((one) => labelOf(one, headers)).join(' ')})`;
    case 'operator':
      return `${OPERATOR_NAMES[expression.operator] ?? expression.operator}(${expression.of.map((one) => labelOf(one, headers)).join(' ')})`;
    default:
      return keyOf(expression satisfies never);
  }
}

const OPERATOR_NAMES: Readonly<Record<string, string>> = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' }; // prettier-ignore

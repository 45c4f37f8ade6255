import { isCellError, type Cell } from '../../../core/index';
import type { Aggregation } from '../objects';

/** What is kept of the values behind one cell of a pivot: enough for every aggregation. Variance by Welford's method. */
export interface Accumulated {
  filled: number;
  numbers: number;
  sum: number;
  mean: number;
  squares: number;
  least: number;
  most: number;
  product: number;
  error: Cell;
}

export function nothing(): Accumulated {
  return {
    filled: 0,
    numbers: 0,
    sum: 0,
    mean: 0,
    squares: 0,
    least: Infinity,
    most: -Infinity,
    product: 1,
    error: null,
  };
}

/** Take one more value in. Blanks count nowhere, text only in Count. */
export function add(to: Accumulated, value: Cell): void {
  if (value === null) return;
  to.filled++;
  if (isCellError(value)) to.error ??= value;
  if (typeof value !== 'number') return;
  to.numbers++;
  to.sum += value;
  const distance = value - to.mean;
  to.mean += distance / to.numbers;
  to.squares += distance * (value - to.mean);
  to.least = Math.min(to.least, value);
  to.most = Math.max(to.most, value);
  to.product *= value;
}

/** Give the value of an aggregation. Without numbers an average or a deviation is `#DIV/0!`, the others are 0. Counting passes over errors, everything else gives the first one. */
export function summary(of: Accumulated, how: Exclude<Aggregation, 'Automatic'>): Cell {
  if (how === 'Count') return of.filled;
  if (how === 'CountNumbers') return of.numbers;
  if (of.error !== null) return of.error;
  switch (how) {
    case 'Sum':
      return of.sum;
    case 'Average':
      return divided(of.sum, of.numbers);
    case 'Max':
      return of.numbers === 0 ? 0 : of.most;
    case 'Min':
      return of.numbers === 0 ? 0 : of.least;
    case 'Product':
      return of.numbers === 0 ? 0 : of.product;
    case 'Variance':
      return divided(of.squares, of.numbers - 1);
    case 'VarianceP':
      return divided(of.squares, of.numbers);
    case 'StandardDeviation':
      return rooted(divided(of.squares, of.numbers - 1));
    case 'StandardDeviationP':
      return rooted(divided(of.squares, of.numbers));
    default:
      return how satisfies never;
  }
}

/** Divide; by 0 or less it is `#DIV/0!`. */
function divided(value: number, by: number): Cell {
  return by <= 0 ? { error: '#DIV/0!' } : value / by;
}

function rooted(value: Cell): Cell {
  return typeof value === 'number' ? Math.sqrt(value) : value;
}

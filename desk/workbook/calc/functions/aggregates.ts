import { callFormulajs } from '../formulajsFunctions';
import { flat, number, numberOf } from '../coerce';
import { ERROR, isError, type Argument, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';

/** Numbers of arguments as SUM and its kin see them: in ranges only numbers count, a single value given directly is converted. Throws the first error. */
export function numbersOf(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    const isDirect = arg.ref === null && !arg.isMany;
    for (const value of flat(arg)) {
      if (isError(value)) throw value;
      if (typeof value === 'number') numbers.push(value);
      else if (isDirect) numbers.push(converted(value));
    }
  }
  return numbers;
}

function converted(value: Scalar): number {
  const number = numberOf(value);
  if (isError(number)) throw number;
  return number;
}

/** Add up in the order given; what differs from 0 in the last bits only is left as it is, as Excel does for SUM. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((best, one) => (one > best ? one : best), numbers[0] ?? 0);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((best, one) => (one < best ? one : best), numbers[0] ?? 0);
}

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw ERROR.div0;
  return sum(numbers) / numbers.length;
}

/** Text in a range counts 0, TRUE 1. */
function allAsNumbers(args: readonly Argument[]): number[] {
  return args.flatMap(flat).flatMap((value) => {
    if (isError(value)) throw value;
    if (value === null) return [];
    return [typeof value === 'string' ? 0 : Number(value)];
  });
}

function countNumbers(args: readonly Argument[]): number {
  return args.reduce((count, arg) => {
    const isDirect = arg.ref === null && !arg.isMany;
    const counts = (value: Scalar) => typeof value === 'number' || (isDirect && !isError(numberOf(value)));
    return count + flat(arg).filter(counts).length;
  }, 0);
}

function countBlank(args: readonly Argument[]): number {
  const [arg] = args;
  const filled = flat(arg).filter((value) => value !== null && value !== '').length;
  const area = arg?.ref?.area;
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) - filled : flat(arg).length - filled;
}

/** Functions of a bare list of numbers that formulajs computes. */
const OF_NUMBERS = `MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEVP STDEV.P VAR VAR.S VARP VAR.P GEOMEAN HARMEAN DEVSQ AVEDEV
SKEW SKEW.P KURT GCD LCM`.split(/\s+/);
/** Functions of a list of numbers and a number. */
const OF_NUMBERS_AND_ONE = `LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
TRIMMEAN PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC`.split(/\s+/);

const LEAST_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['STDEV', 'STDEV.S', 'VAR', 'VAR.S'].map((name) => [name, 2] as const),
);

function listFunction(name: string): WorksheetFunction {
  const empty = name === 'MEDIAN' || name === 'GEOMEAN' || name === 'HARMEAN' ? ERROR.num : ERROR.div0;
  return (args) => {
    const numbers = numbersOf(args);
    if (numbers.length < (LEAST_NUMBERS.get(name) ?? 1)) return name.startsWith('MODE') ? ERROR.na : empty;
    return callFormulajs(name, [list(numbers)]) ?? ERROR.name;
  };
}

function listAndOneFunction(name: string): WorksheetFunction {
  return ([values, ...rest]) => {
    const numbers = values ? numbersOf([values]) : [];
    if (numbers.length === 0) return ERROR.num;
    const place = number(rest[0]);
    if (/^(?:LARGE|SMALL)$/.test(name) && (place < 1 || place > numbers.length)) return ERROR.num;
    return callFormulajs(name, [list(numbers), ...rest]) ?? ERROR.name;
  };
}

/** Give numbers as an argument of one row. */
export function list(numbers: readonly Scalar[]): Argument {
  return { ref: null, isMany: true, isLeftOut: false, rows: [numbers] };
}

const rank: WorksheetFunction = ([value, values, order]) => {
  const wanted = number(value);
  const numbers = values ? numbersOf([values]) : [];
  if (!numbers.includes(wanted)) return ERROR.na;
  const isAscending = number(order, 0) !== 0;
  return 1 + numbers.filter((one) => (isAscending ? one < wanted : one > wanted)).length;
};

const averageRank: WorksheetFunction = (args, context) => {
  const first = rank(args, context);
  const [value, values] = args;
  const ties = values ? numbersOf([values]).filter((one) => one === number(value)).length : 1;
  return typeof first === 'number' ? first + (ties - 1) / 2 : first;
};

const sumProduct: WorksheetFunction = (args) => {
  const lists = args.map(flat);
  const length = lists[0]?.length ?? 0;
  if (lists.some((values) => values.length !== length)) return ERROR.value;
  let total = 0;
  for (let index = 0; index < length; index++) {
    let product = 1;
    for (const values of lists) {
      const value = values[index] ?? null;
      if (isError(value)) return value;
      product *= typeof value === 'number' ? value : 0;
    }
    total += product;
  }
  return total;
};

export const AGGREGATES: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['SUM', (args) => sum(numbersOf(args))],
  ['SUMSQ', (args) => sum(numbersOf(args).map((one) => one * one))],
  ['PRODUCT', (args) => productOf(numbersOf(args))],
  ['AVERAGE', (args) => average(numbersOf(args))],
  ['AVERAGEA', (args) => average(allAsNumbers(args))],
  ['MAX', (args) => largest(numbersOf(args))],
  ['MAXA', (args) => largest(allAsNumbers(args))],
  ['MIN', (args) => smallest(numbersOf(args))],
  ['MINA', (args) => smallest(allAsNumbers(args))],
  ['COUNT', countNumbers],
  ['COUNTA', (args) => args.flatMap(flat).filter((value) => value !== null).length],
  ['COUNTBLANK', countBlank],
  ['SUMPRODUCT', sumProduct],
  ['RANK', rank],
  ['RANK.EQ', rank],
  ['RANK.AVG', averageRank],
  ...OF_NUMBERS.map((name) => [name, listFunction(name)] as const),
  ...OF_NUMBERS_AND_ONE.map((name) => [name, listAndOneFunction(name)] as const),
]);

function productOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((product, one) => product * one, 1);
}

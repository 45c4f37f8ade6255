import { civilOf, from1904, LAST_SERIAL, serialOf } from '../../../../core/index';
import { broadcast } from '../broadcast';
import { numberOf, textOf } from '../coerce';
import { ERROR, isError, type Argument, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';

/** Functions of single values that the packages get wrong in the last digit, at month ends or with inner spaces. */
export const SCALARS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['ROUND', twoNumbers((value, places) => scaled(value, places, halfAway))],
  ['ROUNDUP', twoNumbers((value, places) => scaled(value, places, Math.ceil))],
  ['ROUNDDOWN', twoNumbers((value, places) => scaled(value, places, Math.floor))],
  ['EDATE', (args, { date1904 }) => twoNumbers((serial, months) => monthsOn(serial, months, date1904))(args)],
  ['HOUR', oneNumber((serial) => Math.floor(secondsOf(serial) / 3600))],
  ['MINUTE', oneNumber((serial) => Math.floor(secondsOf(serial) / 60) % 60)],
  ['SECOND', oneNumber((serial) => secondsOf(serial) % 60)],
  [
    'TRIM',
    ([value]) => broadcast([value?.rows ?? [['']]], ([one = null]) => (isError(one) ? one : trimmed(textOf(one)))),
  ],
]);

function oneNumber(compute: (value: number) => Scalar): (args: readonly Argument[]) => ReturnType<WorksheetFunction> {
  return ([value]) =>
    broadcast([value?.rows ?? [[null]]], ([one = null]) => {
      const number = numberOf(one);
      return isError(number) ? number : compute(number);
    });
}

function twoNumbers(
  compute: (value: number, other: number) => Scalar,
): (args: readonly Argument[]) => ReturnType<WorksheetFunction> {
  return ([value, other]) =>
    broadcast([value?.rows ?? [[null]], other?.rows ?? [[0]]], ([one = null, two = null]) => {
      const [number, second] = [numberOf(one), numberOf(two)];
      if (isError(number)) return number;
      return isError(second) ? second : compute(number, second);
    });
}

/** Round the size of a number at a place, on its fifteen digits: 1.005 is 1.005 though its binary form lies below. */
function scaled(value: number, places: number, round: (size: number) => number): number {
  const digits = Math.trunc(places);
  const shifted = shift(Number(Math.abs(value).toPrecision(15)), digits);
  return Math.sign(value) * shift(round(Number(shifted.toPrecision(15))), -digits);
}

/** Move the decimal point in the decimal writing, so that no binary error comes in. */
function shift(value: number, by: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + by}`);
}

function halfAway(size: number): number {
  return Math.floor(size + 0.5);
}

/** The same day some months on, or the last day of a shorter month. */
function monthsOn(serial: number, months: number, date1904: boolean): Scalar {
  const offset = date1904 ? from1904(0) : 0;
  const whole = Math.floor(serial) + offset;
  if (whole < 1 || whole > LAST_SERIAL) return ERROR.num;
  const [year, month, day] = civilOf(whole);
  const count = year * 12 + month - 1 + Math.trunc(months);
  const at = (on: number) => serialOf(Math.floor(count / 12), (count % 12) + 1, on);
  const found = [day, 30, 29, 28]
    .filter((on) => on <= day)
    .map(at)
    .find((one) => !Number.isNaN(one));
  return found === undefined ? ERROR.num : found - offset;
}

/** Whole seconds of the time of day; half a second counts up. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
}

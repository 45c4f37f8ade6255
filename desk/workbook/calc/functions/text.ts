import { wildcardExpression } from '../criteria';
import { broadcast } from '../broadcast';
import { flat, number, numberOf, scalar, text, textOf, truth } from '../coerce';
import { formatText } from '../formatText';
import { ERROR, isError, type Argument, type Scalar } from '../values';
import type { WorksheetFunction } from '../worksheetFunction';

/** Text functions that the packages lack or read differently from a worksheet. */
export const TEXT: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['TEXT', ([value, format], { date1904 }) => formatted(value, format, date1904)],
  ['VALUE', ([value]) => broadcast([value?.rows ?? [[null]]], ([one = null]) => numberOf(one))],
  ['DATEVALUE', ([value]) => wholeOrPart(scalar(value), Math.floor)],
  ['TIMEVALUE', ([value]) => wholeOrPart(scalar(value), (serial) => serial - Math.floor(serial))],
  ['CONCAT', (args) => joined(args.flatMap(flat), '')],
  ['CONCATENATE', (args) => joined(args.map(scalar), '')],
  ['TEXTJOIN', ([separator, skipsBlank, ...rest]) => textJoin(text(separator), truth(skipsBlank, true), rest)],
  ['TEXTBEFORE', ([value, mark, which]) => around(text(value), text(mark), number(which, 1), 'before')],
  ['TEXTAFTER', ([value, mark, which]) => around(text(value), text(mark), number(which, 1), 'after')],
  ['SEARCH', ([wanted, within, from]) => search(wanted, within, number(from, 1))],
  [
    'SUBSTITUTE',
    (args) =>
      broadcast(
        args.map((arg) => arg.rows),
        substituted,
      ),
  ],
  ['FIXED', ([value, places, plain]) => fixed(number(value), number(places, 2), truth(plain, false))],
  ['DOLLAR', ([value, places]) => dollar(number(value), number(places, 2))],
]);

function formatted(value: Argument | undefined, format: Argument | undefined, date1904: boolean) {
  return broadcast([value?.rows ?? [[null]], format?.rows ?? [['']]], ([one = null, pattern = null]) => {
    if (isError(one)) return one;
    const written = typeof one === 'string' ? numberOf(one) : one;
    return formatText(isError(written) ? one : (written ?? 0), textOf(pattern), date1904);
  });
}

/** The whole days or the time of a text that reads as a date. */
function wholeOrPart(value: Scalar, part: (serial: number) => number): Scalar {
  if (typeof value !== 'string') return isError(value) ? value : ERROR.value;
  const serial = numberOf(value);
  return isError(serial) || !/\D/.test(value.trim()) ? ERROR.value : part(serial);
}

function joined(values: readonly Scalar[], separator: string): Scalar {
  const failed = values.find(isError);
  return failed ?? values.map(textOf).join(separator);
}

function textJoin(separator: string, skipsBlank: boolean, rest: readonly Argument[]): Scalar {
  const values = rest.flatMap(flat);
  return joined(skipsBlank ? values.filter((value) => value !== null && value !== '') : values, separator);
}

function around(whole: string, mark: string, which: number, side: 'before' | 'after'): Scalar {
  const parts = whole.split(mark);
  const count = parts.length - 1;
  const at = which > 0 ? which : count + which + 1;
  if (which === 0) return ERROR.value;
  if (at < 1 || at > count) return ERROR.na;
  return (side === 'before' ? parts.slice(0, at) : parts.slice(at)).join(mark);
}

function search(wanted: Argument | undefined, within: Argument | undefined, from: number) {
  return broadcast([wanted?.rows ?? [['']], within?.rows ?? [['']]], ([one = null, other = null]) => {
    if (isError(one)) return one;
    if (isError(other)) return other;
    if (from < 1) return ERROR.value;
    const { source, flags } = wildcardExpression(textOf(one));
    const at = textOf(other)
      .slice(from - 1)
      .search(new RegExp(source.slice(1, -1), flags));
    return at < 0 ? ERROR.value : at + from;
  });
}

/** Every occurrence, or the one that is counted. */
function substituted([value = null, wanted = null, other = null, which]: readonly Scalar[]): Scalar {
  const failed = [value, wanted, other].find(isError);
  if (failed) return failed;
  const parts = textOf(value).split(textOf(wanted));
  if (textOf(wanted) === '') return textOf(value);
  if (which === undefined) return parts.join(textOf(other));
  const at = numberOf(which);
  if (isError(at)) return at;
  if (at < 1) return ERROR.value;
  const place = Math.trunc(at);
  if (place >= parts.length) return textOf(value);
  return parts.slice(0, place).join(textOf(wanted)) + textOf(other) + parts.slice(place).join(textOf(wanted));
}

function fixed(value: number, places: number, isPlain: boolean): string {
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  const rounded = places < 0 ? Math.round(value / 10 ** -places) * 10 ** -places : value;
  return formatText(rounded, (isPlain ? '0' : '#,##0') + decimals, false);
}

function dollar(value: number, places: number): string {
  const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
  return formatText(value, `$#,##0${decimals};($#,##0${decimals})`, false);
}

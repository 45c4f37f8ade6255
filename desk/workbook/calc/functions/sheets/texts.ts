import { broadcast } from '../../broadcast';
import { flat, numberOf, text, textOf, truth } from '../../coerce';
import { parseNumericText } from '../../parseInput';
import { ERROR, isError, type Argument, type Matrix, type Scalar } from '../../values';
import type { WorksheetFunction } from '../../worksheetFunction';

/** Functions of texts. Expressions are read as JavaScript reads them, which for what RE2 allows is the same but for `(?i)`, which is known at the beginning. */
export const TEXTS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['SPLIT', split],
  ['JOIN', ([mark, ...rest]) => joined(text(mark), rest)],
  ['REGEXMATCH', ([value, pattern]) => onTexts(value, pattern, (one, expression) => expression.test(one))],
  ['REGEXEXTRACT', extract],
  [
    'REGEXREPLACE',
    ([value, pattern, other]) => {
      const replacement = text(other).replace(/\\(\d)/g, '$$$1');
      return onTexts(value, pattern, (one, expression) => one.replace(expression, replacement), 'g');
    },
  ],
  ['TO_TEXT', ([value]) => each(value, (one) => textOf(one))],
  ['TO_PURE_NUMBER', ([value]) => each(value, (one) => one)],
  ['TO_DATE', ([value]) => each(value, (one) => one)],
  ['TO_PERCENT', ([value]) => each(value, (one) => one)],
  ['TO_DOLLARS', ([value]) => each(value, (one) => one)],
  ['ISEMAIL', ([value]) => each(value, (one) => EMAIL.test(textOf(one)))],
  ['ISURL', ([value]) => each(value, (one) => URL_SHAPE.test(textOf(one)))],
  ['ISDATE', ([value]) => each(value, isDateText)],
  ['HYPERLINK', ([link, label]) => (label && !label.isLeftOut ? label.rows : (link?.rows ?? ERROR.na))],
  // Pictures in cells have no value.
  ['SPARKLINE', () => ''],
  ['IMAGE', () => ''],
  ['EPOCHTODATE', ([value, unit]) => each(value, (one) => fromEpoch(one, unit))],
]);

const EMAIL = /^[^\s@"<>]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const URL_SHAPE = /^(?:(?:https?|ftp):\/\/|mailto:)?[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/i;

function each(argument: Argument | undefined, compute: (value: Scalar) => Scalar): Scalar | Matrix {
  return broadcast([argument?.rows ?? [[null]]], ([value = null]) => (isError(value) ? value : compute(value)));
}

/** Pieces that read as numbers are numbers. Every character parts unless told otherwise; empty pieces go unless told otherwise. */
function split([value, delimiter, byEach, withoutEmpty]: readonly Argument[]): Scalar | Matrix {
  const marks = text(delimiter);
  if (marks === '' || !value) return ERROR.value;
  const isEach = truth(byEach, true);
  const isBare = truth(withoutEmpty, true);
  const escaped = (mark: string): string => mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const pattern = new RegExp(isEach ? [...marks].map(escaped).join('|') : escaped(marks));
  const lines = flat(value).map((one) => (isError(one) ? [one] : pieces(textOf(one), pattern, isBare)));
  if (lines.length === 1 && lines[0]?.length === 0) return ERROR.value;
  const width = Math.max(...lines.map((line) => line.length), 1);
  return lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
}

function pieces(value: string, pattern: RegExp, isBare: boolean): Scalar[] {
  const parts = value.split(pattern).filter((part) => !isBare || part !== '');
  return parts.map((part) => parseNumericText(part) ?? part);
}

function joined(mark: string, rest: readonly Argument[]): Scalar {
  const values = rest.flatMap(flat);
  return values.find(isError) ?? values.map(textOf).join(mark);
}

/** Numbers are refused, as in Sheets: `REGEXMATCH(A1&"", ...)` is how people write it. */
function onTexts(
  value: Argument | undefined,
  pattern: Argument | undefined,
  compute: (text: string, expression: RegExp) => Scalar,
  flags = '',
): Scalar | Matrix {
  return broadcast([value?.rows ?? [[null]], pattern?.rows ?? [['']]], ([one = null, other = null]) => {
    const failed = [one, other].find(isError);
    if (failed) return failed;
    if (typeof one === 'number' || typeof one === 'boolean') return ERROR.value;
    const expression = expressionOf(textOf(other), flags);
    return expression ? compute(textOf(one), expression) : ERROR.ref;
  });
}

function expressionOf(source: string, flags: string): RegExp | null {
  const inline = /^\(\?([ims]+)\)/.exec(source);
  try {
    return new RegExp(source.slice(inline?.[0].length ?? 0), flags + (inline?.[1] ?? ''));
  } catch {
    return null;
  }
}

/** The groups side by side, or the whole match when there are none. */
function extract([value, pattern]: readonly Argument[]): Scalar | Matrix {
  const matched = (one: string, expression: RegExp): readonly Scalar[] => {
    const found = expression.exec(one);
    if (!found) return [ERROR.na];
    const [whole, ...groups] = found;
    return groups.length === 0 ? [whole] : groups.map((group: string | undefined) => group ?? '');
  };
  if (value?.isMany) return onTexts(value, pattern, (one, expression) => matched(one, expression)[0] ?? ERROR.na);
  let groups: readonly Scalar[] = [];
  const first = onTexts(value, pattern, (one, expression) => {
    groups = matched(one, expression);
    return groups[0] ?? ERROR.na;
  });
  return groups.length > 1 ? [groups] : first;
}

/** Limit: a date is told by its text; a number that a cell shows as a date is none here. */
function isDateText(value: Scalar): Scalar {
  return typeof value === 'string' && /[-/年:]/.test(value) && parseNumericText(value) !== null;
}

const PER_DAY: readonly number[] = [86_400, 86_400_000, 86_400_000_000];

/** Seconds (1), milliseconds (2) or microseconds (3) since 1970, in UTC. */
function fromEpoch(value: Scalar, unit: Argument | undefined): Scalar {
  const count = numberOf(value);
  if (isError(count)) return count;
  const kind = unit ? numberOf(unit.rows[0]?.[0] ?? null) : 1;
  const perDay = typeof kind === 'number' ? PER_DAY[kind - 1] : undefined;
  return perDay === undefined ? ERROR.num : 25_569 + count / perDay;
}

import { civilOf, serialOf, type Cell } from '../../../core/index';

/** Make the test of a dynamic filter or of a date rule, by the words of Excel.DynamicFilterCriteria in any case: aboveAverage, thisMonth, allDatesInPeriodMay...
 *  `numbers` are the numbers of the column, `today` a serial of the 1900 system. An unknown word and a cell that is no number pass nothing. Weeks begin on Sunday. */
export function dynamicTest(rule: string, numbers: readonly number[], today: number): (value: Cell) => boolean {
  const word = rule.toLowerCase();
  if (word === 'aboveaverage' || word === 'belowaverage') {
    const mean = numbers.reduce((total, one) => total + one, 0) / numbers.length;
    return (value) => typeof value === 'number' && (word === 'aboveaverage' ? value > mean : value < mean);
  }
  const period = /^alldatesinperiod(\w+)$/.exec(word)?.[1];
  if (period !== undefined) return (value) => typeof value === 'number' && isInPeriod(value, period);
  const span = spanOf(word, Math.floor(today));
  return (value) => typeof value === 'number' && span !== null && value >= span.from && value < span.before;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function isInPeriod(serial: number, period: string): boolean {
  const month = civilOf(Math.max(1, Math.floor(serial)))[1];
  const quarter = /^quarter([1-4])$/.exec(period)?.[1];
  return quarter === undefined ? MONTHS[month - 1] === period : Math.ceil(month / 3) === Number(quarter);
}

interface Span {
  readonly from: number;
  /** First day that is out of it. */
  readonly before: number;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

function spanOf(word: string, today: number): Span | null {
  if (Number.isNaN(today)) return null;
  const day = ['yesterday', 'today', 'tomorrow'].indexOf(word);
  if (day >= 0) return { from: today + day - 1, before: today + day };
  if (word === 'lastsevendays') return { from: today - 6, before: today + 1 };
  if (word === 'yeartodate') return { from: serialOf(civilOf(today)[0], 1, 1), before: today + 1 };
  const [, which = '', unit = ''] = /^(last|this|next)(week|month|quarter|year)$/.exec(word) ?? [];
  const step = STEPS.get(which);
  return step === undefined ? null : spanOfUnit(unit, step, today);
}

function spanOfUnit(unit: string, step: number, today: number): Span {
  if (unit === 'week') {
    const sunday = today - ((today + 6) % 7);
    return { from: sunday + 7 * step, before: sunday + 7 * (step + 1) };
  }
  const [year, month] = civilOf(today);
  if (unit === 'year') return { from: serialOf(year + step, 1, 1), before: serialOf(year + step + 1, 1, 1) };
  const length = unit === 'quarter' ? 3 : 1;
  const start = Math.floor((month - 1) / length) * length + step * length;
  return { from: firstOfMonth(year, start), before: firstOfMonth(year, start + length) };
}

/** `month` counts from 0 and may lie outside the year. */
function firstOfMonth(year: number, month: number): number {
  return serialOf(year + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

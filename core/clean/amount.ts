import type { Cell } from '../book/cell';
import { CURRENCIES, readAmount, TOO_MANY_UNITS, type AmountReading, type DecimalMark } from './amountText';
import { PlainAmount } from './plainAmount';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, MoneyColumn } from './column';
import { decideMark, MarkEvidence } from './decimalMark';
import { halfWidth, outerTrimmed } from './space';

const RULES = [
  {
    id: 'amountSpelling',
    effect: 'change',
    name: { zh: '金额写法统一', en: 'Amount spelling' },
    reason: { zh: '去掉货币符号、千分位等，读成数字', en: 'currency signs, separators and units read as a number' },
  },
  BLANK_MARK_RULE,
  {
    id: 'notAnAmount',
    effect: 'issue',
    name: { zh: '不是金额', en: 'Not an amount' },
    reason: { zh: '读不出数字，该行不参与计算', en: 'no number can be read; the row is set aside' },
  },
  {
    id: 'ambiguousAmount',
    effect: 'issue',
    name: { zh: '小数点不明', en: 'Ambiguous decimal mark' },
    reason: {
      zh: '分不清是千分位还是小数点，请用 decimal 说明',
      en: 'this may be thousands or decimals; say it with decimal',
    },
  },
] as const satisfies readonly CellRule[];

const Outcome = { spelling: 1, blankMark: 2, notAnAmount: 3, ambiguous: 4 } as const;

/** Clean a column of amounts to exact whole cents (requirements 59-61, safety.md 5.4 cases 47-51).
 *  Changes: ¥1,234.50, 1.2万, (300.00), full-width digits, 1.234,56. Leaves: numbers and plain number texts.
 *  Refuses: texts, infinities, more than 15 digits, ten trillion and more, error values. Negative amounts are amounts: what they mean is decided per order.
 *  The decimal mark is decided once per column.
 *  @example "¥1,234.50" -> 123450 cents */
export function amountCleaner(
  source: ColumnSource,
  decimal: 'auto' | DecimalMark,
  places = 2,
): ColumnCleaner<MoneyColumn> {
  const units = new Float64Array(source.rowCount);
  const currency = new Uint8Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  const unsure: { at: number; text: string }[] = [];
  const evidence = new MarkEvidence();
  const plain = new PlainAmount(places);
  const assumed: DecimalMark = decimal === 'comma' ? 'comma' : 'point';

  function takeText(raw: string, at: number): void {
    const reading = readRaw(raw, assumed, places);
    evidence.add(reading, raw);
    if (reading.open || reading.proof === 'comma') unsure.push({ at, text: raw });
    units[at] = reading.units;
    currency[at] = reading.currency;
    outcome[at] = textOutcome(reading, raw, places);
  }

  function settle(text: string, at: number, mark: DecimalMark | null): void {
    const reading = readRaw(text, mark ?? 'point', places);
    if (mark === null && !reading.open) return;
    units[at] = mark === null ? NaN : reading.units;
    outcome[at] = mark === null ? Outcome.ambiguous : textOutcome(reading, text, places);
  }

  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        const at = row - source.firstRow;
        if (typeof cell === 'number') {
          units[at] = unitsOfNumber(cell, places);
          if (Number.isNaN(units[at])) outcome[at] = Outcome.notAnAmount;
        } else if (typeof cell === 'string') {
          if (!plain.read(cell)) takeText(cell, at);
          else {
            units[at] = plain.units;
            currency[at] = plain.currency;
            if (plain.spelled) outcome[at] = Outcome.spelling;
            if (plain.provesPoint) evidence.points++;
          }
        } else {
          units[at] = NaN;
          if (cell !== null && cell !== undefined) outcome[at] = Outcome.notAnAmount;
        }
      }
    },
    finish() {
      const { mark, questions, reason } = decideMark(decimal, evidence, places);
      if (mark !== assumed) for (const { at, text } of unsure) settle(text, at, mark);
      const cells = { units, places, currency, outcome, rules: RULES };
      return { kind: 'money', ...cells, questions, decision: reason, ...readersOf(mark, places) };
    },
  };
}

/** How one cell of a column reads once its decimal mark is decided. */
function readersOf(mark: DecimalMark | null, places: number): Pick<MoneyColumn, 'after' | 'exact'> {
  return {
    after: (cell) => cleanedAmount(cell, mark, places),
    exact: (cell) => exactAmount(cell, mark, places),
  };
}

/** Give whole units of 10^-places of a number cell, half a unit away from zero as its decimal writing says; NaN past 15 digits. */
export function unitsOfNumber(value: number, places: number): number {
  const scaled = value * 10 ** places;
  if (!(Math.abs(scaled) < TOO_MANY_UNITS)) return NaN;
  if (Math.abs(Math.abs(scaled - Math.trunc(scaled)) - 0.5) > 1e-6) return Math.round(scaled) + 0;
  return Math.sign(value) * Math.floor(Number(`${Math.abs(value)}e${places}`) + 0.5);
}

function readRaw(raw: string, mark: DecimalMark, places: number): AmountReading {
  return readAmount(outerTrimmed(halfWidth(outerTrimmed(raw))), mark, places);
}

function textOutcome(reading: AmountReading, raw: string, places: number): number {
  if (Number.isNaN(reading.units)) return unreadable(raw);
  return raw === written(reading, places) ? 0 : Outcome.spelling;
}

function unreadable(raw: string): number {
  if (isPlainlyEmpty(raw)) return 0;
  return isBlankMark(outerTrimmed(halfWidth(outerTrimmed(raw)))) ? Outcome.blankMark : Outcome.notAnAmount;
}

function cleanedAmount(cell: Cell, mark: DecimalMark | null, places: number): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  const reading = typeof cell === 'string' ? readRaw(cell, mark ?? 'point', places) : numberReading(cell, places);
  return Number.isNaN(reading.units) || (reading.open && mark === null) ? '' : written(reading, places);
}

const FINER_PLACES = 4;

function exactAmount(cell: Cell, mark: DecimalMark | null, places: number): number | null {
  if (typeof cell !== 'string') return null;
  const { units } = readRaw(cell, mark ?? 'point', places);
  const finer = readRaw(cell, mark ?? 'point', places + FINER_PLACES);
  return finer.units === units * 10 ** FINER_PLACES ? units / 10 ** places : null;
}

function numberReading(value: number, places: number): AmountReading {
  return { units: unitsOfNumber(value, places), currency: 0, proof: null, open: null };
}

/** "1234.50", or "1234.50 CNY" where a currency was named. */
function written({ units, currency }: AmountReading, places: number): string {
  const code = CURRENCIES[currency];
  const number = (units / 10 ** places).toFixed(places);
  return code ? `${number} ${code}` : number;
}

import type { Cell } from '../book/cell';
import type { Bilingual } from '../words';
import { CURRENCIES, readAmount, type DecimalMark } from './amountText';
import { PlainAmount } from './plainAmount';
import { isBlankMark } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, MoneyColumn } from './column';
import { halfWidth, outerTrimmed } from './space';

const RULES = [
  { id: 'amountSpelling', effect: 'change', name: { zh: '金额写法统一', en: 'Amount spelling' }, reason: { zh: '去掉货币符号、千分位等,读成数字', en: 'currency signs, separators and units read as a number' } },
  { id: 'blankMark', effect: 'change', name: { zh: '空值标记', en: 'Blank mark' }, reason: { zh: '只表示“没有”,按空白处理', en: 'only says "nothing here"; read as blank' } },
  { id: 'notAnAmount', effect: 'issue', name: { zh: '不是金额', en: 'Not an amount' }, reason: { zh: '读不出数字,该行不参与计算', en: 'no number can be read; the row is set aside' } },
  { id: 'ambiguousAmount', effect: 'issue', name: { zh: '小数点不明', en: 'Ambiguous decimal mark' }, reason: { zh: '同列两种小数写法并存,分不清是千分位还是小数,请用 decimal 说明', en: 'the column mixes both decimal marks, so this is thousands or decimals; say it with decimal' } },
] as const satisfies readonly CellRule[];

const Outcome = { spelling: 1, blankMark: 2, notAnAmount: 3, ambiguous: 4 } as const;

/** Clean a column of amounts to exact whole cents (requirements 59-61, safety.md 5.4 cases 47-51).
 *  Changes: ¥1,234.50, 1.2万, (300.00), full-width digits, 1.234,56. Leaves: numbers and plain number texts.
 *  Refuses: texts, infinities, more than 15 digits, error values. Negative amounts are amounts: what they mean is decided per order.
 *  The decimal mark is decided once per column.
 *  @example "¥1,234.50" -> 123450 cents */
export function amountCleaner(source: ColumnSource, decimal: 'auto' | DecimalMark, places = 2): ColumnCleaner<MoneyColumn> {
  const units = new Float64Array(source.rowCount);
  const currency = new Uint8Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  const unsure: { at: number; text: string }[] = [];
  const proofs = { point: 0, comma: 0 };
  const plain = new PlainAmount(places);
  const assumed: DecimalMark = decimal === 'comma' ? 'comma' : 'point';

  function takeText(raw: string, at: number): void {
    const reading = readAmount(halfWidth(outerTrimmed(raw)).trim(), assumed, places);
    if (reading.proof) proofs[reading.proof]++;
    if (reading.open || reading.proof === 'comma') unsure.push({ at, text: raw });
    units[at] = reading.units;
    currency[at] = reading.currency;
    outcome[at] = Number.isNaN(reading.units) ? unreadable(raw) : Outcome.spelling;
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
            if (plain.provesPoint) proofs.point++;
          }
        } else {
          units[at] = NaN;
          if (cell !== null && cell !== undefined) outcome[at] = Outcome.notAnAmount;
        }
      }
    },
    finish() {
      const decided = decideMark(decimal, proofs, unsure.length);
      if (decided.mark !== assumed) for (const { at, text } of unsure) settleAmount(text, at, decided.mark);
      return {
        kind: 'money', units, places, currency, outcome, rules: RULES, questions: decided.questions, decision: decided.reason,
        after: (cell) => cleanedAmount(cell, decided.mark ?? 'point', places),
      };
    },
  };

  function settleAmount(text: string, at: number, mark: DecimalMark | null): void {
    const reading = readAmount(halfWidth(outerTrimmed(text)).trim(), mark ?? 'point', places);
    if (mark === null && !reading.open) return;
    units[at] = mark === null ? NaN : reading.units;
    outcome[at] = mark === null ? Outcome.ambiguous : Number.isNaN(reading.units) ? Outcome.notAnAmount : Outcome.spelling;
  }
}

/** Give whole units of 10^-places of a number cell, half a unit away from zero as its decimal writing says; NaN past 15 digits. */
export function unitsOfNumber(value: number, places: number): number {
  const scaled = value * 10 ** places;
  const rounded = Math.round(scaled);
  if (!(Math.abs(scaled) < 1e15)) return NaN;
  if (Math.abs(Math.abs(scaled - Math.trunc(scaled)) - 0.5) > 1e-6) return rounded + 0;
  return Math.sign(value) * Math.floor(Number(`${Math.abs(value)}e${places}`) + 0.5);
}

function unreadable(raw: string): number {
  const trimmed = outerTrimmed(raw);
  if (trimmed === '') return 0;
  return isBlankMark(trimmed) ? Outcome.blankMark : Outcome.notAnAmount;
}

interface MarkDecision {
  /** null = both occur and cannot be told apart. */
  mark: DecimalMark | null;
  reason: Bilingual | null;
  questions: Bilingual[];
}

function decideMark(said: 'auto' | DecimalMark, proofs: { point: number; comma: number }, unsure: number): MarkDecision {
  if (said !== 'auto') return { mark: said, reason: null, questions: [] };
  const { point, comma } = proofs;
  if (comma === 0) return { mark: 'point', reason: null, questions: [] };
  if (point === 0) {
    return { mark: 'comma', reason: { zh: `${comma} 个金额用逗号作小数点`, en: `${comma} amounts use a decimal comma` }, questions: [] };
  }
  if (unsure === comma) return { mark: 'point', reason: null, questions: [] };
  return { mark: null, reason: null, questions: [mixed(unsure - comma)] };
}

function mixed(count: number): Bilingual {
  return {
    zh: `${count} 个金额(如 1,234)分不清逗号是千分位还是小数点,因为同列两种写法都有,已搁置。请用 --set decimal=point 或 decimal=comma 说明。`,
    en: `${count} amounts (such as 1,234) could be thousands or decimals because the column mixes both, and were set aside. Say which with --set decimal=point or --set decimal=comma.`,
  };
}

function cleanedAmount(cell: Cell, mark: DecimalMark, places: number): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  const reading = readAmount(halfWidth(outerTrimmed(cell)).trim(), mark, places);
  if (Number.isNaN(reading.units)) return '';
  const code = CURRENCIES[reading.currency];
  const number = (reading.units / 10 ** places).toFixed(places);
  return code ? `${number} ${code}` : number;
}

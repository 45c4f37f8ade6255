import type { Cell } from '../book/cell';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, CheckedColumn, ColumnCleaner, ColumnSource } from './column';
import { halfWidth, outerTrimmed } from './space';

const RULES = [
  {
    id: 'emailSpelling',
    effect: 'change',
    name: { zh: '邮箱写法统一', en: 'E-mail spelling' },
    reason: { zh: '去首尾空格，转小写，全角转半角', en: 'outer space removed, lower case, full-width folded' },
  },
  BLANK_MARK_RULE,
  {
    id: 'emailOdd',
    effect: 'issue',
    name: { zh: '不是邮箱', en: 'Not an e-mail' },
    reason: { zh: '缺少 @ 或域名，原样保留', en: 'no @ or no domain; kept as it is' },
  },
] as const satisfies readonly CellRule[];

/** One @, something before it, labels with points between them behind it; visible lower-case ASCII only. Linear: a label holds no point. */
const ADDRESS = /^[!-?[-~]+@(?:[!--/-?[-~]+\.)+[!--/-?[-~]+$/;

const Outcome = { spelling: 1, blankMark: 2, odd: 3 } as const;

/** Clean a column of e-mail addresses.
 *  Changes: upper case, outer space, full-width characters. Leaves: lower-case addresses.
 *  Refuses: no @, two @, no point or two points side by side in the domain, inner space (kept, flagged).
 *  Limit: typing errors in a domain (gmial.com) stay.
 *  @example " Ann@Example.COM" -> "ann@example.com" */
export function emailCleaner(source: ColumnSource): ColumnCleaner<CheckedColumn> {
  const outcome = new Uint8Array(source.rowCount);
  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        if (cell === null || cell === undefined || cell === '') continue;
        outcome[row - source.firstRow] = typeof cell === 'string' ? textOutcome(cell) : Outcome.odd;
      }
    },
    finish: () => ({ kind: 'checked', outcome, rules: RULES, after: emailText }),
  };
}

/** Give an e-mail's clean text; "" for blank marks and cells that hold no text. */
export function emailText(cell: Cell): string {
  if (typeof cell !== 'string') return '';
  const text = outerTrimmed(halfWidth(outerTrimmed(cell)));
  return isBlankMark(text) ? '' : text.toLowerCase();
}

function textOutcome(raw: string): number {
  if (ADDRESS.test(raw)) return 0;
  const text = emailText(raw);
  if (text === '') return isPlainlyEmpty(raw) ? 0 : Outcome.blankMark;
  if (!ADDRESS.test(text)) return Outcome.odd;
  return text === raw ? 0 : Outcome.spelling;
}

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

const Outcome = { spelling: 1, blankMark: 2, odd: 3 } as const;
const Shape = { odd: 0, fine: 1, needsCleaning: 2 } as const;

/** Clean a column of e-mail addresses.
 *  Changes: upper case, outer space, full-width characters. Leaves: lower-case addresses.
 *  Refuses: no @, two @, no point in the domain, inner space (kept, flagged).
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
  const shape = shapeOf(raw);
  if (shape === Shape.fine) return 0;
  const text = emailText(raw);
  if (text === '') return isPlainlyEmpty(raw) ? 0 : Outcome.blankMark;
  if (shapeOf(text) !== Shape.fine) return Outcome.odd;
  return text === raw ? 0 : Outcome.spelling;
}

/** One pass: exactly one @ with something before it, a point inside the domain, nothing that needs cleaning. */
function shapeOf(text: string): number {
  let at = -1;
  let point = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < 0x80 ? KIND_OF_UNIT[unit] : Kind.dirty;
    if (kind === Kind.plain) continue;
    if (kind === Kind.dirty) return Shape.needsCleaning;
    if (kind === Kind.point) point = i;
    else if (at >= 0) return Shape.odd;
    else at = i;
  }
  return at > 0 && point > at + 1 && point < text.length - 1 ? Shape.fine : Shape.odd;
}

const Kind = { plain: 0, dirty: 1, point: 2, at: 3 } as const;

/** What each ASCII character means inside an address: space, control characters and capitals need cleaning. */
const KIND_OF_UNIT = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit === 0x40) return Kind.at;
  if (unit === 0x2e) return Kind.point;
  return unit <= 0x20 || unit === 0x7f || (unit >= 0x41 && unit <= 0x5a) ? Kind.dirty : Kind.plain;
});

import type { Cell } from '../book/cell';
import { BLANK_MARK_RULE } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, PhoneColumn } from './column';
import { isMobile, mobileOf } from './phone/mobile';
import { OddPhones } from './phone/oddPhones';
import type { PhoneReading } from './phone/readPhone';
import { readPhone } from './phone/readPhone';

const RULES = [
  {
    id: 'phoneSpelling',
    effect: 'change',
    name: { zh: '手机写法统一', en: 'Phone spelling' },
    reason: {
      zh: '去掉空格、横线和国家码，全角转半角',
      en: 'spaces, dashes and country code removed, full-width digits folded',
    },
  },
  {
    id: 'phoneNumber',
    effect: 'change',
    name: { zh: '手机存成了数字', en: 'Phone stored as a number' },
    reason: { zh: '手机号是文字，按文字保存', en: 'a phone is a text; kept as text' },
  },
  BLANK_MARK_RULE,
  {
    id: 'twoPhones',
    effect: 'issue',
    name: { zh: '一格两个号码', en: 'Two phones in one cell' },
    reason: {
      zh: '两个号码都保留，按第一个有效的识别客户，请拆开',
      en: 'both are kept and the first valid one tells the customer; please split them',
    },
  },
  {
    id: 'phoneDigitsLost',
    effect: 'issue',
    name: { zh: '号码丢了数字', en: 'Phone with lost digits' },
    reason: {
      zh: '科学计数法、少一两位的手机或缺区号首 0 的固话：补不回来，请查原始数据',
      en: 'scientific notation, a mobile one or two digits short or an area code without its 0: look up the source',
    },
  },
  {
    id: 'phoneOdd',
    effect: 'issue',
    name: { zh: '不像电话号码', en: 'Not a phone' },
    reason: {
      zh: '不是 11 位手机、固话或国际号码，原样保留',
      en: 'neither an 11-digit mobile, a landline nor an international number; kept as it is',
    },
  },
] as const satisfies readonly CellRule[];

const Outcome = { spelling: 1, number: 2, blankMark: 3, twoPhones: 4, digitsLost: 5, odd: 6 } as const;

/** A column is judged by mainland rules when at least half of its values are mainland mobiles. */
const MAINLAND_SHARE = 0.5;

/** A number cell that ends in so many zeros was rounded on its way: 1.38E+10 read back as a number. */
const ROUNDED = 1e6;

/** Clean a column of phones by mainland rules; digits are never invented or lost (requirements 48, 49, 66).
 *  Changes: +86 138-0013-8000, 0086138…, full-width digits, spaces and dashes, number cells.
 *  Leaves: 13800138000, landlines with area code and extension, 400/800 numbers, international numbers; `others` holds how they are compared.
 *  Refuses: two numbers in a cell (both kept, the first valid one is read), lost digits, digits too few or too many
 *  (kept, flagged; only where most values are mainland mobiles).
 *  Plain mobiles are read digit by digit without a copy; every other distinct text is read once.
 *  Limit: 13x numbers of other countries written without "+" are read as mainland.
 *  @example "+86 138-0013-8000" -> "13800138000" */
export function phoneCleaner(source: ColumnSource): ColumnCleaner<PhoneColumn> {
  const mobiles = new Float64Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  const odd = new OddPhones(source.rowCount);
  let filled = 0;
  let mainland = 0;

  function takeOdd(cell: Cell, at: number): void {
    const reading = odd.read(cell, at);
    mobiles[at] = reading.mobile;
    outcome[at] = reading.kind === 'phone' ? spelled(reading, cell) : (OUTCOME_OF[reading.kind] ?? 0);
  }

  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        const at = row - source.firstRow;
        if (cell === null || cell === undefined || cell === '') {
          mobiles[at] = NaN;
          continue;
        }
        filled++;
        const mobile = typeof cell === 'string' ? mobileOf(cell) : mobileOfNumber(cell);
        mobiles[at] = mobile;
        if (mobile > 0) {
          mainland++;
          if (typeof cell === 'number') outcome[at] = Outcome.number;
          else if (typeof cell === 'string' && (cell.length !== 11 || cell.charCodeAt(0) !== 0x31))
            outcome[at] = Outcome.spelling;
        } else takeOdd(cell, at);
      }
    },
    finish() {
      if (mainland < filled * MAINLAND_SHARE) forgive(outcome);
      return { kind: 'phone', mobiles, others: odd.others(), outcome, rules: RULES, after: cleanedPhone };
    },
  };
}

function mobileOfNumber(cell: Cell): number {
  return typeof cell === 'number' && isMobile(cell) && cell % ROUNDED !== 0 ? cell : NaN;
}

const OUTCOME_OF: Readonly<Partial<Record<PhoneReading['kind'], number>>> = {
  blankMark: Outcome.blankMark,
  twoPhones: Outcome.twoPhones,
  digitsLost: Outcome.digitsLost,
  odd: Outcome.odd,
};

function spelled({ after }: PhoneReading, cell: Cell): number {
  return after === cell ? 0 : Outcome.spelling;
}

function cleanedPhone(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  const mobile = mobileOf(cell);
  return mobile > 0 ? String(mobile) : readPhone(cell).after;
}

/** Where the column is not of mainland mobiles, odd numbers are nobody's fault. */
function forgive(outcome: Uint8Array): void {
  for (let at = 0; at < outcome.length; at++)
    if (outcome[at] === Outcome.odd || outcome[at] === Outcome.digitsLost) outcome[at] = 0;
}

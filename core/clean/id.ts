import type { Cell } from '../book/cell';
import { IdInterner } from '../book/idInterner';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, TextColumn } from './column';
import { halfWidth, outerTrimmed } from './space';

const RULES = [
  {
    id: 'outerSpace',
    effect: 'change',
    name: { zh: '首尾空格', en: 'Outer space' },
    reason: { zh: '去掉首尾空格，全角转半角', en: 'outer space removed, full-width folded' },
  },
  BLANK_MARK_RULE,
  {
    id: 'digitsLost',
    effect: 'issue',
    name: { zh: '编号丢失位数', en: 'Digits lost' },
    reason: {
      zh: '超过 15 位的编号被存成了数字，末尾已不可信，原样保留',
      en: 'an id of more than 15 digits was stored as a number; its end cannot be trusted; kept as it is',
    },
  },
  {
    id: 'notAnId',
    effect: 'issue',
    name: { zh: '不是编号', en: 'Not an id' },
    reason: { zh: '错误值或逻辑值不能作编号，按空白处理', en: 'an error or a logical value is no id; read as blank' },
  },
] as const satisfies readonly CellRule[];

const Outcome = { space: 1, blankMark: 2, digitsLost: 3, notAnId: 4 } as const;
/** The largest number whose 15 digits a workbook keeps. */
const LAST_EXACT = 999999999999999;

/** Clean a column of ids and keep every id as text: leading zeros, case and inner characters stay (requirement 27, C20).
 *  Changes: outer space, full-width letters and digits, blank marks. Leaves: everything else; numbers become their plain digits.
 *  Refuses: numbers past 15 digits and texts like 1.1E+17 (flagged, kept), error values.
 *  @example 17850 -> "17850"; " 007 " -> "007" */
export function idCleaner(source: ColumnSource): ColumnCleaner<TextColumn> {
  const codes = new Int32Array(source.rowCount).fill(-1);
  const outcome = new Uint8Array(source.rowCount);
  const ids = new IdInterner();
  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        if (cell === null || cell === undefined || cell === '') continue;
        const at = row - source.firstRow;
        if (typeof cell === 'string') {
          const known = isPlainStart(cell) ? ids.numericCode(cell) : -1;
          if (known >= 0) {
            codes[at] = known;
            continue;
          }
        }
        const text = idText(cell);
        outcome[at] = oddOutcome(cell, text);
        if (text !== '') codes[at] = ids.code(text);
      }
    },
    finish: () => ({
      kind: 'text',
      codes,
      dictionary: ids.texts,
      outcome,
      rules: RULES,
      after: (cell) => idText(cell),
    }),
  };
}

/** Give an id's text: trimmed, half-width; "" for blank marks, errors and logical values. */
export function idText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : '';
  if (typeof cell !== 'string') return '';
  const text = outerTrimmed(halfWidth(outerTrimmed(cell)));
  return isBlankMark(text) ? '' : text;
}

/** Tell a text that does not begin with space: with digits at its end it then needs no cleaning and is no blank mark. */
function isPlainStart(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

function plainNumber(value: number): string {
  if (Math.abs(value) < 1e21 && Number.isInteger(value)) return value === 0 ? '0' : BigInt(value).toString();
  return String(value);
}

/** 1.10101199003079E+17: what a spreadsheet saves to text of a long number. */
const SCIENTIFIC = /^\d(?:\.\d{1,20})?E\+\d{1,3}$/i;

function oddOutcome(cell: Cell, text: string): number {
  if (typeof cell === 'number') return Math.abs(cell) > LAST_EXACT ? Outcome.digitsLost : 0;
  if (typeof cell !== 'string') return Outcome.notAnId;
  if (text === cell) return SCIENTIFIC.test(text) ? Outcome.digitsLost : 0;
  if (text !== '') return Outcome.space;
  return isPlainlyEmpty(cell) ? 0 : Outcome.blankMark;
}

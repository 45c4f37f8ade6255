import type { Cell } from '../book/cell';
import { IdInterner } from '../book/idInterner';
import { isBlankMark } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, TextColumn } from './column';
import { halfWidth, outerTrimmed } from './space';

const RULES = [
  { id: 'outerSpace', effect: 'change', name: { zh: '首尾空格', en: 'Outer space' }, reason: { zh: '去掉首尾空格、全角转半角', en: 'outer space removed, full-width folded' } },
  { id: 'blankMark', effect: 'change', name: { zh: '空值标记', en: 'Blank mark' }, reason: { zh: '只表示“没有”,按空白处理', en: 'only says "nothing here"; read as blank' } },
  { id: 'digitsLost', effect: 'issue', name: { zh: '编号丢失位数', en: 'Digits lost' }, reason: { zh: '超过 15 位的编号被存成了数字,末尾已不可信,原样保留', en: 'an id of more than 15 digits was stored as a number; its end cannot be trusted; kept as it is' } },
  { id: 'notAnId', effect: 'issue', name: { zh: '不是编号', en: 'Not an id' }, reason: { zh: '错误值或逻辑值不能作编号,按空白处理', en: 'an error or a logical value is no id; read as blank' } },
] as const satisfies readonly CellRule[];

const Outcome = { space: 1, blankMark: 2, digitsLost: 3, notAnId: 4 } as const;
/** The largest number whose 15 digits a workbook keeps. */
const LAST_EXACT = 999999999999999;

/** Clean a column of ids and keep every id as text: leading zeros, case and inner characters stay (requirement 27, C20).
 *  Changes: outer space, full-width letters and digits, blank marks. Leaves: everything else; numbers become their plain digits.
 *  Refuses: numbers past 15 digits (flagged, kept), error values.
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
        if (typeof cell === 'string' && isPlainId(cell)) {
          codes[at] = ids.code(cell);
          continue;
        }
        const text = idText(cell);
        outcome[at] = oddOutcome(cell, text);
        if (text !== '') codes[at] = ids.code(text);
      }
    },
    finish: () => ({ kind: 'text', codes, dictionary: ids.texts, outcome, rules: RULES, after: (cell) => idText(cell) }),
  };
}

/** Give an id's text: trimmed, half-width; "" for blank marks, errors and logical values. */
export function idText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? plainNumber(cell) : '';
  if (typeof cell !== 'string') return '';
  const text = outerTrimmed(halfWidth(outerTrimmed(cell)));
  return isBlankMark(text) ? '' : text;
}

/** Tell an id that needs no cleaning: visible ASCII at both ends, all ASCII, and a digit at the end, so that it is no blank mark. */
function isPlainId(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (text.charCodeAt(0) <= 0x20 || last < 48 || last > 57) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return false;
  return true;
}

function plainNumber(value: number): string {
  if (Math.abs(value) < 1e21 && Number.isInteger(value)) return value === 0 ? '0' : BigInt(value).toString();
  return String(value);
}

function oddOutcome(cell: Cell, text: string): number {
  if (typeof cell === 'number') return Math.abs(cell) > LAST_EXACT ? Outcome.digitsLost : 0;
  if (typeof cell !== 'string') return Outcome.notAnId;
  if (text === cell) return 0;
  return text === '' ? (outerTrimmed(cell) === '' ? 0 : Outcome.blankMark) : Outcome.space;
}

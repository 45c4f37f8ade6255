import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import { Interner } from '../book/interner';
import { BLANK_MARK_RULE, isBlankMark, isPlainlyEmpty } from './blank';
import type { CellRule, ColumnCleaner, ColumnSource, TextColumn } from './column';
import { outerTrimmed } from './space';

const RULES = [
  {
    id: 'outerSpace',
    effect: 'change',
    name: { zh: '首尾空格', en: 'Outer space' },
    reason: { zh: '去掉首尾空格', en: 'outer space removed' },
  },
  BLANK_MARK_RULE,
  {
    id: 'errorValue',
    effect: 'issue',
    name: { zh: '错误值', en: 'Error value' },
    reason: { zh: '单元格是公式错误，按空白处理', en: 'the cell holds a formula error; read as blank' },
  },
] as const satisfies readonly CellRule[];

const Outcome = { space: 1, blankMark: 2, error: 3 } as const;

/** Clean a column of plain words (city, status, category...): outer space and blank marks only (requirement 66).
 *  Each distinct text is cleaned once. Leaves: case, width, inner space. Refuses: error values.
 *  `isBlank` tells which trimmed words count as blank; names of people need another one than cities.
 *  @example " 北京 " -> "北京" */
export function textCleaner(source: ColumnSource, isBlank = isBlankMark): ColumnCleaner<TextColumn> {
  const codes = new Int32Array(source.rowCount);
  const outcome = new Uint8Array(source.rowCount);
  const raws = new Interner();
  const words = new Interner();
  const cleanCodes: number[] = [];
  const cleanOutcomes: number[] = [];

  function learn(raw: string): void {
    const text = outerTrimmed(raw);
    const blank = isBlank(text);
    cleanCodes.push(blank ? -1 : words.code(text));
    cleanOutcomes.push(wordOutcome(raw, text, blank));
  }

  function after(cell: Cell): string {
    const text = outerTrimmed(plainText(cell));
    return isBlank(text) ? '' : text;
  }

  return {
    take(rows, from, to) {
      for (let row = from; row < to; row++) {
        const cell = rows[row]?.[source.column];
        const at = row - source.firstRow;
        if (cell === null || cell === undefined) {
          codes[at] = -1;
          continue;
        }
        if (isCellError(cell)) outcome[at] = Outcome.error;
        const raw = raws.code(typeof cell === 'string' ? cell : plainText(cell));
        if (raw === cleanCodes.length) learn(raws.texts[raw] ?? '');
        codes[at] = cleanCodes[raw] ?? -1;
        if (cleanOutcomes[raw]) outcome[at] = cleanOutcomes[raw] ?? 0;
      }
    },
    finish: () => ({ kind: 'text', codes, dictionary: words.texts, outcome, rules: RULES, after }),
  };
}

function wordOutcome(raw: string, text: string, blank: boolean): number {
  if (blank) return isPlainlyEmpty(raw) ? 0 : Outcome.blankMark;
  return text === raw ? 0 : Outcome.space;
}

function plainText(cell: Cell): string {
  return cell === null || isCellError(cell) ? '' : String(cell);
}

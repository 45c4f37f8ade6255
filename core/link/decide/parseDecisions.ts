import type { Cell } from '../../book/cell';
import { isCellError } from '../../book/cell';
import { dayOfText } from '../../clean/date';
import { idText } from '../../clean/id';
import { outerTrimmed } from '../../clean/space';
import type { Bilingual } from '../../words';
import type { Decision } from './decision';
import type { DecisionColumn } from './decisionSheet.data';
import { DECISION_COLUMNS, DECISION_HEADERS, VERDICT_SYNONYMS, VERDICT_WORDS } from './decisionSheet.data';
import { isSameReference, readReference, type Reference } from './reference';

/** A cell of the sheet that cannot be read; the other rows still hold. */
export interface DecisionError {
  /** Zero-based row and column in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly message: Bilingual;
}

export interface ParsedDecisions {
  readonly decisions: readonly Decision[];
  /** Zero-based sheet row of each decision. */
  readonly rows: readonly number[];
  readonly errors: readonly DecisionError[];
  /** Rows with an error, as they are, so that writing the sheet again loses nothing. */
  readonly unread: readonly (readonly Cell[])[];
}

/** Read the sheet of merge decisions: a header row, then one pair a row. Columns are found by their header in either language, in any order; blank rows are passed over. */
export function parseDecisions(rows: readonly (readonly Cell[])[]): ParsedDecisions {
  const [header = [], ...body] = rows;
  const places = columnPlaces(header);
  const missing = (['verdict', 'left', 'right'] as const).filter((column) => places[column] < 0);
  if (missing.length > 0 && body.some((row) => !isBlankRow(row)))
    return {
      decisions: [],
      rows: [],
      errors: missing.map(missingHeader),
      unread: body.filter((row) => !isBlankRow(row)),
    };
  const decisions: Decision[] = [];
  const found: number[] = [];
  const errors: DecisionError[] = [];
  const unread: (readonly Cell[])[] = [];
  body.forEach((cells, at) => {
    if (isBlankRow(cells)) return;
    const row = new RowReader(cells, at + 1, places);
    const decision = row.read();
    errors.push(...row.errors);
    if (!decision) {
      unread.push(DECISION_COLUMNS.map((column) => cells[places[column]] ?? null));
      return;
    }
    decisions.push(decision);
    found.push(at + 1);
  });
  return { decisions, rows: found, errors, unread };
}

type Places = Readonly<Record<DecisionColumn, number>>;

class RowReader {
  readonly errors: DecisionError[] = [];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly row: number,
    private readonly places: Places,
  ) {}

  read(): Decision | null {
    const verdict = this.verdict();
    const [left, right] = [this.reference('left'), this.reference('right')];
    const day = this.day();
    if (left && right && isSameReference(left, right)) this.fail('right', SAME_CUSTOMER, this.text('right'));
    if (verdict === null || !left || !right || day === null || this.errors.length > 0) return null;
    return { verdict, left, right, day, note: this.text('note') };
  }

  private verdict(): Decision['verdict'] | null {
    const text = this.text('verdict');
    const word = text.normalize('NFKC').toLowerCase();
    for (const verdict of ['same', 'different'] as const) {
      const { zh, en } = VERDICT_WORDS[verdict];
      if (word === zh || word === en || VERDICT_SYNONYMS[verdict].includes(word)) return verdict;
    }
    this.fail('verdict', VERDICT_WANTED, text);
    return null;
  }

  private reference(side: 'left' | 'right'): Reference | null {
    const reference = readReference(this.text(side));
    if (!reference) this.fail(side, REFERENCE_WANTED, this.text(side));
    return reference;
  }

  private day(): number | null {
    const cell = this.cells[this.places.day] ?? null;
    if (typeof cell === 'number' && cell >= 1) return Math.floor(cell);
    const text = this.text('day');
    const day = text === '' ? 0 : dayOfText(text);
    if (day >= 0) return day;
    this.fail('day', DAY_WANTED, text);
    return null;
  }

  private text(column: DecisionColumn): string {
    const cell = this.cells[this.places[column]] ?? null;
    if (isCellError(cell)) return cell.error;
    if (typeof cell === 'number') return idText(cell);
    return outerTrimmed(typeof cell === 'string' ? cell : String(cell ?? ''));
  }

  private fail(column: DecisionColumn, wanted: Bilingual, got: string): void {
    const { zh, en } = DECISION_HEADERS[column];
    const [zhGot, enGot] = got === '' ? ['空白', 'a blank cell'] : [`“${got}”`, `"${got}"`];
    this.errors.push({
      row: this.row,
      column: this.places[column],
      message: {
        zh: `第 ${this.row + 1} 行“${zh}”：应为${wanted.zh}，实际是${zhGot}。这一行没有生效，其余各行照常；请改正后再运行。`,
        en: `Row ${this.row + 1}, "${en}": expected ${wanted.en}, got ${enGot}. This row has no effect, the others hold; please correct it and run again.`,
      },
    });
  }
}

const VERDICT_WANTED: Bilingual = { zh: '“合并”或“不合并”', en: '"merge" or "never merge"' };
const REFERENCE_WANTED: Bilingual = {
  zh: '客户编号，或 # 加 12 位的记录号',
  en: 'a customer id, or # and the 12 digits of a record',
};
const DAY_WANTED: Bilingual = { zh: '日期（如 2026-10-31）或留空', en: 'a date such as 2026-10-31, or nothing' };
const SAME_CUSTOMER: Bilingual = { zh: '与客户A不同的另一位客户', en: 'another customer than customer A' };

function columnPlaces(header: readonly Cell[]): Places {
  const texts = header.map((cell) => (typeof cell === 'string' ? folded(cell) : ''));
  const place = (column: DecisionColumn): number => {
    const { zh, en } = DECISION_HEADERS[column];
    return texts.findIndex((text) => text === folded(zh) || text === folded(en));
  };
  const [verdict, left, right] = [place('verdict'), place('left'), place('right')];
  return { verdict, left, right, day: place('day'), note: place('note') };
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

function missingHeader(column: DecisionColumn): DecisionError {
  const { zh, en } = DECISION_HEADERS[column];
  return {
    row: 0,
    column: 0,
    message: {
      zh: `第 1 行应有表头“${zh}”，没有找到。各项合并决定都没有生效；请补上这个表头后再运行。`,
      en: `Row 1 should have the header "${en}", which was not found. No merge decision has any effect; please add the header and run again.`,
    },
  };
}

function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && outerTrimmed(cell) === ''));
}

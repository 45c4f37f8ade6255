import { isCellError, type Cell } from '../../../book/cell';
import { say } from '../../../words';
import type { FieldTable } from '../fields';
import { parseCondition } from '../parse';
import type { Expression } from '../expression';
import { foldWord } from '../points';
import { CELL_PROBLEMS, RULE_COLUMNS, type RuleColumn } from './columns.data';
import { dateIn, numberIn, onIn, textOf } from './readCell';
import type { CellProblem, RuleLayout, RuleSheet, SheetRule, UnreadRow } from './ruleRow';

const NEEDED: readonly RuleColumn[] = ['tagClass', 'tag', 'condition'];

/** Read the rule sheet: its header in row 0, one rule a row, in any order of columns, headers in either language.
 *  Blank rows are passed over. A row with a problem is told in `problems`, cell by cell, and kept in `unread`; the other rows
 *  count. Columns that are not ours are kept, with their cells. Dates are serial days or texts. */
export function readRuleSheet(rows: readonly (readonly Cell[])[], table: FieldTable): RuleSheet {
  const problems: CellProblem[] = [];
  const layout = readLayout(rows[0] ?? [], problems);
  const missing = NEEDED.filter((id) => layout.every((column) => column.id !== id));
  for (const id of missing) problems.push(problemAt(0, 0, 'noHeader', headerOf(id)));
  const filled = rows
    .map((cells, row): UnreadRow => ({ row, cells }))
    .filter(({ cells, row }) => row > 0 && cells.some((cell) => textOf(cell) !== ''));
  if (missing.length > 0) return { layout, rules: [], unread: filled, problems };
  const read = filled.map(({ row, cells }) => new RowReading(row, cells, layout, problems).rule(table));
  const unread = filled.filter((_, place) => read[place] === null);
  return { layout, rules: read.flatMap((rule) => rule ?? []), unread, problems };
}

/** Say which column of a header row holds what. */
export function readLayout(header: readonly Cell[], problems: CellProblem[]): RuleLayout {
  const taken = new Set<RuleColumn>();
  return header.map((cell, column) => {
    const text = textOf(cell);
    const id = columnNamed(text);
    if (id !== null && taken.has(id)) problems.push(problemAt(0, column, 'twiceHeader', { zh: text, en: text }));
    const own = id === null || taken.has(id) ? null : id;
    if (own !== null) taken.add(own);
    return { header: text, id: own };
  });
}

function columnNamed(header: string): RuleColumn | null {
  const folded = foldWord(header);
  const found = RULE_COLUMNS.find(({ header: own, synonyms }) =>
    [own.zh, own.en, ...synonyms].some((name) => foldWord(name) === folded),
  );
  return found?.id ?? null;
}

function headerOf(id: RuleColumn): { readonly zh: string; readonly en: string } {
  return RULE_COLUMNS.find((column) => column.id === id)?.header ?? { zh: id, en: id };
}

function problemAt(
  row: number,
  column: number,
  code: keyof typeof CELL_PROBLEMS,
  header: { readonly zh: string; readonly en: string },
  found = '',
): CellProblem {
  const text = CELL_PROBLEMS[code];
  const sentence = (lang: 'zh' | 'en'): string => say(text, lang, { header: header[lang], found });
  return { row, column, code, problem: null, zh: sentence('zh'), en: sentence('en') };
}

/** One row being read; what is wrong goes to the sheet's problems. */
class RowReading {
  private isWhole = true;

  constructor(
    private readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly layout: RuleLayout,
    private readonly problems: CellProblem[],
  ) {}

  rule(table: FieldTable): SheetRule | null {
    const [tagClass, tag, condition] = [this.text('tagClass'), this.text('tag'), this.text('condition')];
    const expression = this.parsed(condition, table);
    const [weight, order] = [this.number('weight'), this.number('order')];
    const [from, to] = [this.date('from'), this.date('to')];
    if (from !== null && to !== null && to < from) this.wrong('to', 'reversedDates');
    const on = this.on();
    const definition = this.text('definition');
    const others = this.others();
    if (!this.isWhole || !expression) return null;
    const written = { tagClass, tag, condition, expression, order, from, to, on, definition, others };
    return { row: this.row, ...written, weight: weight ?? 1 };
  }

  private text(id: RuleColumn): string {
    const text = textOf(this.cell(id));
    if (isCellError(this.cell(id))) this.wrong(id, 'errorValue');
    else if (text === '' && NEEDED.includes(id)) this.wrong(id, 'missing');
    return text;
  }

  private parsed(condition: string, table: FieldTable): Expression | null {
    if (condition === '') return null;
    const parsed = parseCondition(condition, table);
    if (parsed.kind === 'condition') return parsed.expression;
    const column = this.columnOf('condition');
    for (const problem of parsed.problems)
      this.problems.push({ row: this.row, column, code: 'condition', problem, zh: problem.zh, en: problem.en });
    return null;
  }

  private number(id: RuleColumn): number | null {
    const read = numberIn(this.cell(id));
    if (read === undefined) this.wrong(id, 'notANumber');
    return read ?? null;
  }

  private date(id: RuleColumn): number | null {
    const read = dateIn(this.cell(id));
    if (read === undefined) this.wrong(id, 'notADate');
    return read ?? null;
  }

  private on(): boolean {
    const read = onIn(this.cell('on'));
    if (read === undefined) this.wrong('on', 'notOnOff');
    return read ?? true;
  }

  private others(): ReadonlyMap<number, Cell> {
    const kept = this.cells.flatMap((cell, column): (readonly [number, Cell])[] => {
      const isOurs = (this.layout[column]?.id ?? null) !== null;
      return isOurs || cell === null || cell === '' ? [] : [[column, cell]];
    });
    return new Map(kept);
  }

  private wrong(id: RuleColumn, code: keyof typeof CELL_PROBLEMS): void {
    this.isWhole = false;
    this.problems.push(problemAt(this.row, this.columnOf(id), code, headerOf(id), textOf(this.cell(id))));
  }

  private cell(id: RuleColumn): Cell {
    return this.cells[this.columnOf(id)] ?? null;
  }

  private columnOf(id: RuleColumn): number {
    return this.layout.findIndex((column) => column.id === id);
  }
}

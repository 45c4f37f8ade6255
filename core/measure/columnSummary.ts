import type { Cell } from '../book/cell';
import type { CleanedRole, CleanedSheet } from '../clean/cleanSheet';
import type { CellRule } from '../clean/column';
import { outerTrimmed } from '../clean/space';
import type { ColumnMeaning } from '../understand/meaning';
import type { Gathered } from './gather';
import { RowState } from './rowState';

/** What was met in one column that has a role. */
export interface ColumnSummary {
  readonly sheet: string;
  readonly meaning: ColumnMeaning;
  /** Rows whose cell is empty or holds space only; blank and total rows do not count. */
  readonly blank: number;
  /** Rows whose cell only says "nothing here" ("?", "N/A", 无); they are counted among `changes` too. */
  readonly blankMarks: number;
  /** Cells per rule id. */
  readonly changes: ReadonlyMap<string, number>;
  readonly issues: ReadonlyMap<string, number>;
}

/** Count blanks, changes and issues per column with a role, in sheet order. */
export function summarizeColumns(gathered: Gathered): readonly ColumnSummary[] {
  const sheets: [CleanedSheet, Uint8Array][] = [];
  if (gathered.orders) sheets.push([gathered.orders.sheet, gathered.orders.rows.state]);
  if (gathered.customers) sheets.push([gathered.customers.sheet, gathered.customers.state]);
  return sheets.flatMap(([sheet, state]) => [...sheet.columns.values()].map((role) => summarize(sheet, state, role)));
}

function summarize(sheet: CleanedSheet, state: Uint8Array, { meaning, column }: CleanedRole): ColumnSummary {
  const counts = new Float64Array(column.rules.length + 1);
  let blank = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    if (state[row] === RowState.blankRow || state[row] === RowState.totalRow) continue;
    const outcome = column.outcome[row] ?? 0;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (outcome === 0 && isBlank(sheet.sheet.rows[sheet.firstRow + row]?.[meaning.column] ?? null)) blank++;
  }
  const named = (effect: CellRule['effect']): ReadonlyMap<string, number> =>
    new Map(
      column.rules
        .map((rule, index) => ({ ...rule, count: counts[index + 1] ?? 0 }))
        .filter((rule) => rule.effect === effect && rule.count > 0)
        .map((rule) => [rule.id, rule.count]),
    );
  const changes = named('change');
  return {
    sheet: sheet.meaning.sheet,
    meaning,
    blank,
    blankMarks: changes.get('blankMark') ?? 0,
    changes,
    issues: named('issue'),
  };
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && outerTrimmed(cell) === '');
}

import type { CleanedRole, CleanedSheet } from '../clean/cleanSheet';
import type { ColumnMeaning } from '../understand/meaning';
import type { Gathered } from './gather';
import { RowState } from './rowState';

/** What was met in one column that has a role. */
export interface ColumnSummary {
  readonly sheet: string;
  readonly meaning: ColumnMeaning;
  /** Rows whose cell says nothing, blank marks included; blank and total rows do not count. */
  readonly blank: number;
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
    if (isBlank(sheet, { meaning, column }, row)) blank++;
  }
  const named = (effect: 'change' | 'issue'): ReadonlyMap<string, number> =>
    new Map(column.rules.flatMap((rule, index): [string, number][] => (rule.effect === effect && (counts[index + 1] ?? 0) > 0 ? [[rule.id, counts[index + 1] ?? 0]] : [])));
  return { sheet: sheet.meaning.sheet, meaning, blank, changes: named('change'), issues: named('issue') };
}

function isBlank(sheet: CleanedSheet, { meaning, column }: CleanedRole, row: number): boolean {
  if (column.kind === 'text') return (column.codes[row] ?? -1) < 0;
  if (column.kind === 'days') return column.days[row] === 0;
  const rule = column.rules[(column.outcome[row] ?? 0) - 1];
  if (rule) return rule.id === 'blankMark';
  const cell = sheet.sheet.rows[sheet.firstRow + row]?.[meaning.column] ?? null;
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

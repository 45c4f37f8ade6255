import type { Cell } from '../../../book/cell';
import type { Bilingual } from '../../../words';
import type { ConditionProblem } from '../problem';
import type { Expression } from '../expression';
import type { CELL_PROBLEMS, RuleColumn } from './columns.data';

/** One row of the rule sheet that could be read. */
export interface SheetRule {
  /** Zero-based row in the cells that were given, the header being row 0; -1 for a rule that is in no sheet yet. */
  readonly row: number;
  readonly tagClass: string;
  readonly tag: string;
  /** As a person wrote it; it is written back so. */
  readonly condition: string;
  readonly expression: Expression;
  /** 1 when the cell is blank. */
  readonly weight: number;
  /** Lower is asked first; null when the cell is blank: then the rule's place in the sheet counts. */
  readonly order: number | null;
  /** Serial days, both included; null = without a bound. */
  readonly from: number | null;
  readonly to: number | null;
  readonly on: boolean;
  readonly definition: string;
  /** What stands in columns that are not ours, by column of the layout; blank cells left out. */
  readonly others: ReadonlyMap<number, Cell>;
}

/** Which column of the sheet holds what: one entry a column, the header as written, `null` for a user's own column. */
export type RuleLayout = readonly { readonly header: string; readonly id: RuleColumn | null }[];

/** Something wrong with a cell. `problem` carries the place inside a condition. */
export interface CellProblem extends Bilingual {
  readonly row: number;
  readonly column: number;
  readonly code: keyof typeof CELL_PROBLEMS | 'condition';
  readonly problem: ConditionProblem | null;
}

/** A row that could not be read, kept as it stands so that writing the sheet back loses nothing. */
export interface UnreadRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface RuleSheet {
  readonly layout: RuleLayout;
  readonly rules: readonly SheetRule[];
  readonly unread: readonly UnreadRow[];
  readonly problems: readonly CellProblem[];
}

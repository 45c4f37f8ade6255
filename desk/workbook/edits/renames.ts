import { shiftFormulas } from './formulas';
import type { WorkbookState } from '../workbookState';

/** Let formulas, names and pivots follow a table to its new name. */
export function renamedTable(state: WorkbookState, from: string, to: string): void {
  shiftFormulas(state, () => ({ kind: 'renameTable', from, to }));
  for (const sheet of state.sheets)
    for (const pivot of sheet.pivots) {
      const { source } = pivot;
      if (source.kind === 'table' && source.table.toLowerCase() === from.toLowerCase())
        pivot.source = { kind: 'table', table: to };
    }
}

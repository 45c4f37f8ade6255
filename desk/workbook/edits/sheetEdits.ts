import type { WorkbookState } from '../workbookState';
import { changeSeries } from './followDrawings';
import { LOST_SHEET } from './followPivots';
import { shiftFormulas } from './formulas';

/** Let everything that names a sheet follow its new name. */
export function renamedSheet(state: WorkbookState, from: string, to: string): void {
  shiftFormulas(state, () => ({ kind: 'renameSheet', from, to }));
  changeSeries(state, (cells) => (isSame(cells.sheet, from) ? { ...cells, sheet: to } : cells));
  changeSources(state, from, to);
}

/** Let everything that points at a deleted sheet lose it: formulas and names become #REF!, chart series lose their cells, pivots their source. */
export function removedSheet(state: WorkbookState, name: string): void {
  shiftFormulas(state, () => ({ kind: 'removeSheet', name }));
  changeSeries(state, (cells) => (isSame(cells.sheet, name) ? null : cells));
  changeSources(state, name, LOST_SHEET);
}

function changeSources(state: WorkbookState, from: string, to: string): void {
  for (const sheet of state.sheets)
    for (const pivot of sheet.pivots) {
      const { source } = pivot;
      if (source.kind === 'area' && isSame(source.sheet, from)) pivot.source = { ...source, sheet: to };
    }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import type { Area } from '../../core/index';
import type { CellStyle } from '../workbook/style';
import type { CellContent, SheetModel } from '../workbook/workbook';

/** A change of the model that a person made at the grid and can take back. */
export interface UndoableStep {
  readonly redo: () => void;
  readonly undo: () => void;
}

/** Insert blank cells now; undo deletes them. @throws RangeError when the model refuses */
export function insertion(sheet: SheetModel, area: Area, shift: 'down' | 'right'): UndoableStep {
  const redo = () => sheet.insert(area, shift, 'person');
  redo();
  return { redo, undo: () => sheet.delete(area, shift === 'down' ? 'up' : 'left', 'person') };
}

/** Delete cells now; undo inserts them and writes back what stood there.
 *  Limit: formulas elsewhere that pointed into them have become #REF! and stay so, and tables, notes and rules that went do not come back.
 *  @throws RangeError when the model refuses */
export function deletion(sheet: SheetModel, area: Area, shift: 'up' | 'left'): UndoableStep {
  const kept = keep(sheet, area);
  const redo = () => sheet.delete(area, shift, 'person');
  redo();
  return {
    redo,
    undo: () => {
      sheet.insert(area, shift === 'up' ? 'down' : 'right', 'person');
      kept.putBack();
    },
  };
}

interface Kept {
  readonly content: CellContent;
  readonly style: CellStyle;
}

function keep(sheet: SheetModel, area: Area): { readonly putBack: () => void } {
  const used = sheet.usedArea();
  const bottom = Math.min(area.bottom, used?.bottom ?? -1);
  const right = Math.min(area.right, used?.right ?? -1);
  if (bottom < area.top || right < area.left) return { putBack: () => undefined };
  const inside = { ...area, bottom, right };
  const cells: Kept[][] = [];
  for (let row = inside.top; row <= bottom; row += 1) {
    const line: Kept[] = [];
    for (let column = inside.left; column <= right; column += 1) {
      line.push({ content: sheet.content(row, column), style: sheet.style(row, column) });
    }
    cells.push(line);
  }
  return {
    putBack: () => {
      sheet.write(inside, (row, column) => cells[row]?.[column]?.content, 'person');
      sheet.restyle(inside, (row, column) => cells[row]?.[column]?.style, 'person');
    },
  };
}

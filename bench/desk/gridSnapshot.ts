import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isCellError } from '../../core/index';
import type { Cell } from '../../core/index';
import { gridStyle } from '../../desk/grid/gridStyle';
import { CellValueType } from '../../desk/grid/gridWords';
import { sheetLayout } from '../../desk/grid/sheetLayout';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';

/** Write a workbook of the model as the grid's own file: every cell with its value and look, sizes, merges, frozen panes.
 *  Looks stand once in a table, as the grid itself saves them. */
export function gridSnapshot(workbook: WorkbookModel): Partial<IWorkbookData> {
  const styles = new Map<string, { readonly id: string; readonly style: object }>();
  const idOf = (style: object): string => {
    const key = JSON.stringify(style);
    const known = styles.get(key) ?? { id: `s${styles.size}`, style };
    styles.set(key, known);
    return known.id;
  };
  const sheets = workbook.sheets
    .filter((sheet) => sheet.visibility !== 'veryHidden')
    .map((sheet) => ({ id: sheet.id, ...sheetLayout(sheet), cellData: cellsOf(sheet, idOf) }));
  return {
    id: 'bare',
    name: workbook.title,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: Object.fromEntries([...styles.values()].map(({ id, style }) => [id, style])),
  };
}

type Cells = NonNullable<IWorksheetData['cellData']>;

function cellsOf(sheet: SheetModel, idOf: (style: object) => string): Cells {
  const cells: Cells = {};
  const used = sheet.usedArea();
  if (used === null) return cells;
  for (let row = used.top; row <= used.bottom; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = used.left; column <= used.right; column += 1) {
      const { value, formula } = sheet.content(row, column);
      const style = gridStyle(sheet.style(row, column));
      if (value === null && formula === null && style === null) continue;
      line[column] = {
        ...valueOf(value),
        ...(formula === null ? {} : { f: formula }),
        ...(style === null ? {} : { s: idOf(style) }),
      };
    }
    cells[row] = line;
  }
  return cells;
}

function valueOf(value: Cell): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

import type { Area, Cell } from '../../core/index';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';
import { listOver } from './listOver';
import type { PortRig } from './rig';

/** The ways to look at and change the in-memory workbook that stands behind both emulated hosts. */
export type WorkbookHands = Required<Pick<PortRig, 'cells' | 'setCell' | 'reverseRows' | 'renameSheet' | 'setFormula' | 'restrict' | 'edits' | 'filter'>>; // prettier-ignore

export function workbookHands(workbook: WorkbookModel): WorkbookHands {
  const sheetOf = (name: string): SheetModel => foundSheet(workbook, name);
  const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  return {
    cells: (name) => {
      const area = workbook.sheet(name)?.usedArea(true);
      return area ? sheetOf(name).values({ ...area, top: 0, left: 0 }) : [];
    },
    setCell: (name, row, column, value) => sheetOf(name).write(at(row, column), () => ({ value, formula: null })),
    reverseRows: (name, first, last) => {
      const sheet = sheetOf(name);
      const right = sheet.usedArea(true)?.right ?? 0;
      const area = { top: first, left: 0, bottom: last, right };
      const rows: readonly (readonly Cell[])[] = [...sheet.values(area)].reverse();
      sheet.write(area, (row, column) => ({ value: rows[row]?.[column] ?? null, formula: null }));
    },
    renameSheet: (from, to) => workbook.renameSheet(sheetOf(from), to),
    setFormula: (name, row, column, formula) => sheetOf(name).write(at(row, column), () => ({ value: null, formula })),
    restrict: (name, area) => sheetOf(name).validations.add(listOver(area)),
    edits: true,
    filter: (name) => {
      const area = { top: 0, left: 0, bottom: 24, right: 5 };
      sheetOf(name).setAutoFilter({ area, criteria: new Map([[4, { on: 'values', values: ['茶'] }]]) });
    },
  };
}

export function foundSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

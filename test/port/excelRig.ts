import type { Area, Cell } from '../../core/index';
import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import { listOver } from './listOver';
import type { PortRig } from './rig';
import { ORDERS } from './shop';

/** The Excel adapter on the real office.js, with the shop in the workbook behind it. */
export function excelPortRig(): PortRig & { readonly rig: ExcelRig } {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const { workbook } = rig;
  const sheetOf = (name: string): NonNullable<ReturnType<typeof workbook.sheet>> => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  return {
    rig,
    host: rig.start(),
    whole: () => workbook.hash(),
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
    protect: (name) => sheetOf(name).setProtection({ on: true, password: '', options: {} }),
    filter: (name) => {
      const area = { top: 0, left: 0, bottom: 24, right: 5 };
      sheetOf(name).setAutoFilter({ area, criteria: new Map([[4, { on: 'values', values: ['茶'] }]]) });
    },
  };
}

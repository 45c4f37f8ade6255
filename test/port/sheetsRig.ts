import type { Area, Cell } from '../../core/index';
import { sheetsRig, type SheetsRig } from '../gas/sheetsRig';
import { sheetsWhole } from '../gas/sheetsWhole';
import { listOver } from './listOver';
import type { PortRig } from './rig';
import { ORDERS } from './shop';

/** The Sheets host on the emulated services, with the shop in the spreadsheet behind it. */
export function sheetsPortRig(): PortRig & { readonly rig: SheetsRig } {
  const rig = sheetsRig({ 订单: ORDERS }, { dates: [2] });
  const { workbook, end } = rig;
  const sheetOf = (name: string): NonNullable<ReturnType<typeof workbook.sheet>> => {
    const sheet = workbook.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const at = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
  return {
    rig,
    host: rig.start(),
    whole: () => `${sheetsWhole(rig)} ${JSON.stringify([...rig.project.properties.document])}`,
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
    protect: (name) => {
      end.state.protections.push({
        id: String(end.state.nextId()),
        sheet: sheetOf(name),
        area: null,
        description: '',
        warningOnly: false,
        editors: ['owner@example.com'],
        unprotected: [],
        namedRange: null,
      });
    },
    filter: (name) => {
      const area = { top: 0, left: 0, bottom: 24, right: 5 };
      sheetOf(name).setAutoFilter({ area, criteria: new Map([[4, { on: 'values', values: ['茶'] }]]) });
    },
  };
}

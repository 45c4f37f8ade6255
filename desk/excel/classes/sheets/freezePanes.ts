import type { Area } from '../../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import { excelClass, type ExcelHost, type HostObject } from '../../spec';
import type { SheetScope } from '../tables/targets';
import { integerOf, invalidArgument } from './arguments';

/** Excel.WorksheetFreezePanes. */
export const freezePanesClass = excelClass<SheetScope>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: ({ sheet }, [range], host) => {
      const { area } = host.areaOf(range, sheet);
      const columns = area.left === 0 && area.right === LAST_COLUMN ? 0 : area.right + 1;
      const rows = area.top === 0 && area.bottom === LAST_ROW ? 0 : area.bottom + 1;
      freeze(sheet, rows, columns);
    },
    freezeColumns: ({ sheet }, [count]) => freeze(sheet, 0, atLeastOne(count ?? 1)),
    freezeRows: ({ sheet }, [count]) => freeze(sheet, atLeastOne(count ?? 1), 0),
    getLocation: ({ sheet }, _, host) => location(sheet, host),
    getLocationOrNullObject: ({ sheet }, _, host) => location(sheet, host),
    unfreeze: ({ sheet }) => freeze(sheet, 0, 0),
  },
});

function freeze(sheet: SheetScope['sheet'], rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.touched('script');
}

function location(sheet: SheetScope['sheet'], host: ExcelHost): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return host.range(sheet, area);
}

function atLeastOne(count: unknown): number {
  const number = integerOf(count);
  if (number < 1) throw invalidArgument();
  return number;
}

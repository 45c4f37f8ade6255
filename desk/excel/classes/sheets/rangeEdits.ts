import type { Area } from '../../../../core/index';
import { cellCount, overlaps } from '../../../workbook/areas';
import type { ExcelHost, HostObject, MethodSpec, RangeTarget } from '../../spec';
import { ExcelError } from '../../excelError';
import { checkOperation } from '../../limits';
import { EXCEL_MESSAGES } from '../../messages.data';
import { wordOf } from './arguments';
import { clearHyperlinks } from './hyperlink';
import { refuseInPivots } from './writeCells';

/** Methods of a Range that change cells as a whole: insert, delete, clear, merge, select. */
export const rangeEdits: Readonly<Record<string, MethodSpec<RangeTarget>>> = {
  insert: (target, [shift], host) => insertCells(target, wordOf(shift, ['Down', 'Right']), host),
  delete: ({ sheet, area }, [shift], host) => {
    const way = wordOf(shift, ['Up', 'Left']);
    checkOperation(cellCount(area));
    host.checkWritable(sheet, area);
    sheet.delete(area, way === 'Up' ? 'up' : 'left', 'script');
  },
  clear: (target, [applyTo], host) => clearCells(target, applyTo, host),
  merge: ({ sheet, area }, [across], host) => {
    host.checkWritable(sheet, area);
    if (sheet.tables.all.some((table) => overlaps(table.area, area)))
      throw new ExcelError('InvalidOperation', 'Cells inside a table cannot be merged.');
    for (const part of across === true ? rowsOf(area) : [area]) if (cellCount(part) > 1) sheet.merge(part, 'script');
  },
  unmerge: ({ sheet, area }, _, host) => {
    host.checkWritable(sheet, area);
    sheet.unmerge(area, 'script');
  },
  select: ({ sheet, area }, _, host) => selectCells(host, { sheet, area }),
  calculate: (_, __, host) => host.workbook.recalculate(),
  setDirty: (_, __, host) => host.workbook.recalculate(),
  showCard: () => undefined,
};

/** Select cells and bring their sheet to the front. */
export function selectCells(host: ExcelHost, { sheet, area }: RangeTarget): void {
  if (sheet.visibility !== 'visible')
    throw new ExcelError('InvalidOperation', `The sheet ${sheet.name} is hidden; its cells cannot be selected.`);
  if (host.workbook.activeSheet !== sheet) host.workbook.activate(sheet, 'script');
  sheet.selection = area;
}

/** Empty cells as `range.clear` does. @throws ExcelError */
export function clearCells({ sheet, area }: RangeTarget, applyTo: unknown, host: ExcelHost): void {
  const what = wordOf(
    applyTo,
    ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
    'All',
  );
  host.checkWritable(sheet, area);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') refuseInPivots(sheet, area);
  if (what === 'All') clearHyperlinks({ sheet, area });
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    clearHyperlinks({ sheet, area });
    return;
  }
  if (what === 'ResetContents') {
    sheet.clear(area, 'contents', 'script');
    return;
  }
  const parts = { All: 'all', Formats: 'formats', Contents: 'contents' } as const;
  sheet.clear(area, parts[what], 'script');
}

function insertCells({ sheet, area }: RangeTarget, way: 'Down' | 'Right', host: ExcelHost): HostObject {
  checkOperation(cellCount(area));
  host.checkWritable(sheet, area);
  refuseInsideTable(sheet, area, way);
  sheet.insert(area, way === 'Down' ? 'down' : 'right', 'script');
  return host.range(sheet, area);
}

/** Cells can be pushed through a table only when they span it. */
function refuseInsideTable(sheet: RangeTarget['sheet'], area: Area, way: 'Down' | 'Right'): void {
  for (const { area: table } of sheet.tables.all) {
    const cut =
      way === 'Down'
        ? area.top <= table.bottom && area.left <= table.right && area.right >= table.left && !spans(area, table, way)
        : area.left <= table.right && area.top <= table.bottom && area.bottom >= table.top && !spans(area, table, way);
    if (cut) throw new ExcelError('InsertDeleteConflict', EXCEL_MESSAGES.InsertDeleteConflict);
  }
}

function spans(area: Area, table: Area, way: 'Down' | 'Right'): boolean {
  return way === 'Down'
    ? area.left <= table.left && area.right >= table.right
    : area.top <= table.top && area.bottom >= table.bottom;
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

import type { Area, Cell } from '../../core/index';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';

/** What another person does to a sheet while we work. `sheet` is a name, `row` and `column` are zero-based places in it. */
export type CoEditorAct =
  | {
      readonly kind: 'editCell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: Cell;
    }
  | { readonly kind: 'insertRow' | 'deleteRow'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'insertColumn' | 'deleteColumn'; readonly sheet: string; readonly column: number }
  /** Sort the rows below the first by a column, downwards when `descending`. */
  | { readonly kind: 'sort'; readonly sheet: string; readonly column: number; readonly descending?: boolean }
  /** Show only rows whose text in `column` is one of `values`. */
  | { readonly kind: 'filterOn'; readonly sheet: string; readonly column: number; readonly values: readonly string[] }
  | { readonly kind: 'filterOff'; readonly sheet: string }
  | { readonly kind: 'renameHeader'; readonly sheet: string; readonly column: number; readonly name: string }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'makeTable'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'protectSheet'; readonly sheet: string };

/** Do what the other person does; nothing when the sheet is gone. Events say that it came from another session. */
export function performAct(workbook: WorkbookModel, act: CoEditorAct): void {
  const sheet = workbook.sheet(act.sheet);
  if (sheet === undefined) return;
  switch (act.kind) {
    case 'editCell':
      sheet.write(cellAt(act.row, act.column), () => ({ value: act.value, formula: null }), 'remote');
      return;
    case 'insertRow':
      sheet.insert({ ...WHOLE, top: act.row, bottom: act.row }, 'down', 'remote');
      return;
    case 'deleteRow':
      sheet.delete({ ...WHOLE, top: act.row, bottom: act.row }, 'up', 'remote');
      return;
    case 'insertColumn':
      sheet.insert({ ...WHOLE, left: act.column, right: act.column }, 'right', 'remote');
      return;
    case 'deleteColumn':
      sheet.delete({ ...WHOLE, left: act.column, right: act.column }, 'left', 'remote');
      return;
    case 'sort':
      sortRows(sheet, act.column, act.descending === true);
      return;
    case 'filterOn':
      filterRows(sheet, act.column, act.values);
      return;
    case 'filterOff':
      sheet.setAutoFilter(null, 'remote');
      return;
    case 'renameHeader':
      sheet.write(cellAt(0, act.column), () => ({ value: act.name, formula: null }), 'remote');
      return;
    case 'renameSheet':
      workbook.renameSheet(sheet, act.name, 'remote');
      return;
    case 'deleteSheet':
      workbook.removeSheet(sheet, 'remote');
      return;
    case 'makeTable':
      makeTable(workbook, sheet, act.name);
      return;
    case 'protectSheet':
      sheet.setProtection({ on: true, password: '', options: {} }, 'remote');
      return;
    default:
      act satisfies never;
  }
}

const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Contents of the rows under the header, in the order of one column; equal cells keep their order. */
function sortRows(sheet: SheetModel, column: number, descending: boolean): void {
  const used = sheet.usedArea(true);
  if (used === null || used.bottom <= used.top) return;
  const body = { ...used, top: used.top + 1 };
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
    Array.from({ length: body.right - body.left + 1 }, (__, offset) =>
      sheet.content(body.top + row, body.left + offset),
    ),
  );
  const keys = rows.map((_, row) => sheet.value(body.top + row, column));
  const order = rows
    .map((_, row) => row)
    .sort((one, other) => compared(keys[one] ?? null, keys[other] ?? null, descending));
  sheet.write(body, (row, offset) => rows[order[row] ?? row]?.[offset], 'remote');
}

/** Numbers before texts, blanks last either way. */
function compared(one: Cell, other: Cell, descending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const sign = descending ? -1 : 1;
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  if (typeof one === 'number' || typeof other === 'number') return sign * (typeof one === 'number' ? -1 : 1);
  const [first, second] = [comparable(one), comparable(other)];
  return sign * (first < second ? -1 : Number(first > second));
}

function comparable(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? cell.error : String(cell);
}

function filterRows(sheet: SheetModel, column: number, values: readonly string[]): void {
  const area = sheet.usedArea(true);
  if (area === null || column < area.left || column > area.right) return;
  sheet.setAutoFilter({ area, criteria: new Map([[column - area.left, { on: 'values', values }]]) }, 'remote');
}

function makeTable(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  const area = sheet.usedArea(true);
  if (area === null || sheet.tables.all.length > 0) return;
  const width = area.right - area.left + 1;
  sheet.tables.add(
    {
      id: workbook.newId('table'),
      name,
      area,
      showHeaders: true,
      showTotals: false,
      columnIds: Array.from({ length: width }, (_, index) => index + 1),
      style: 'TableStyleMedium2',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButton: true,
      criteria: new Map(),
      sort: [],
    },
    'remote',
  );
}

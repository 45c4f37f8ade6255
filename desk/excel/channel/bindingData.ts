import type { Area } from '../../../core/index';
import { shownValue } from '../classes/sheets/cellValue';
import { bindingRange, bindings, type BindingRecord } from '../classes/tables/bindings/bindingClasses';
import { tableObject, type TableTarget } from '../classes/tables/targets';
import type { ExcelEnd } from '../excelEnd';
import { asExcelError } from '../query/refusals';
import type { HostObject, RangeTarget } from '../spec';
import { dataRows } from './selectedData';

/** Answer `binding.getDataAsync`: rows of values, a table with its header, or the text of a text binding. */
export function bindingData(excel: ExcelEnd, data: unknown): unknown {
  const { DdaGetBindingData: asked = {} } = data as { readonly DdaGetBindingData?: Asked };
  const binding = bindingOf(excel, asked.BindingId);
  if (binding === undefined) return { Error: NO_SUCH_BINDING };
  const cells = bindingRange(excel.workbook, binding);
  const { headers, body } = partsOf(excel, binding, cells);
  const area = cut(body, asked);
  if (area === null) return { Error: WRONG_PLACE };
  const read = (part: Area): unknown[][] => valuesOf(cells, part, asked.ValueFormat === 'formatted');
  switch (asked.CoerceType) {
    case 'table':
      return {
        Error: 0,
        Data: { Headers: headers === null ? [] : read(columnsLike(headers, area)), Rows: read(area) },
      };
    case 'text':
      return { Error: 0, Data: read(area).map((row) => row.join('\t')).join('\r\n') }; // prettier-ignore
    default:
      return { Error: 0, Data: read(binding.type === 'Table' && headers !== null ? withHeader(headers, area) : area) };
  }
}

/** Answer `binding.setDataAsync`: the first value goes to the first cell of the binding, or to the asked row and column of it. */
export function setBindingData(excel: ExcelEnd, data: unknown): unknown {
  const { DdaSetBindingData: given = {} } = data as {
    readonly DdaSetBindingData?: Asked & { readonly Data?: unknown };
  };
  return withBinding(excel, given.BindingId, (binding) => {
    const cells = bindingRange(excel.workbook, binding);
    const { headers, body } = partsOf(excel, binding, cells);
    const hasHeaders = typeof given.Data === 'object' && given.Data !== null && 'Headers' in given.Data;
    const start = hasHeaders && headers !== null ? headers : body;
    const rows = dataRows(given.Data);
    const top = start.top + (given.StartRow ?? 0);
    const left = start.left + (given.StartCol ?? 0);
    const width = Math.max(1, ...rows.map((row) => row.length));
    write(
      excel,
      { sheet: cells.sheet, area: { top, left, bottom: top + rows.length - 1, right: left + width - 1 } },
      rows,
    );
  });
}

/** Answer `addRowsAsync` of a table binding. */
export function addBindingRows(excel: ExcelEnd, data: unknown): unknown {
  const { DdaAddRowsColumns: given = {} } = data as {
    readonly DdaAddRowsColumns?: { readonly BindingId?: string; readonly Data?: unknown };
  };
  return onTable(excel, given.BindingId, (table) => {
    const { Rows } = (typeof given.Data === 'object' && given.Data !== null ? given.Data : {}) as { Rows?: unknown };
    call(excel, partOf(excel, table, 'rows'), 'add', [null, dataRows(Rows ?? given.Data)]);
  });
}

/** Answer `addColumnsAsync` of a table binding. */
export function addBindingColumns(excel: ExcelEnd, data: unknown): unknown {
  const { DdaAddRowsColumns: given = {} } = data as {
    readonly DdaAddRowsColumns?: { readonly BindingId?: string; readonly Data?: unknown };
  };
  return onTable(excel, given.BindingId, (table) => {
    const rows = dataRows(given.Data);
    for (let column = 0; column < Math.max(0, ...rows.map((row) => row.length)); column++)
      call(excel, partOf(excel, table, 'columns'), 'add', [null, rows.map((row) => [row[column] ?? ''])]);
  });
}

/** Answer `deleteAllDataValuesAsync` of a table binding: its rows go. */
export function clearBindingRows(excel: ExcelEnd, data: unknown): unknown {
  const { DdaBindingsMethod: asked = {} } = data as { readonly DdaBindingsMethod?: { readonly BindingId?: string } };
  return onTable(excel, asked.BindingId, (table) => {
    const rows = partOf(excel, table, 'rows');
    const count = Number(rows.spec.fields?.['count']?.get(rows.target, excel.host) ?? 0);
    if (count > 0) call(excel, rows, 'deleteRowsAt', [0, count]);
  });
}

/** `ooeBindingNotExist`, `ooeInvalidGetStartRowColumn`, `ooeDataNotMatchBindingSize`, `ooeOperationNotSupportedOnThisBindingType` and `ooeNoCapability` of the library. */
const NO_SUCH_BINDING = 3002;
const WRONG_PLACE = 1005;
const WRONG_SIZE = 2004;
const NOT_OF_THIS_TYPE = 3005;
const ACCESS_DENIED = 7000;

interface Asked {
  readonly BindingId?: string;
  readonly CoerceType?: string;
  readonly ValueFormat?: string;
  readonly StartRow?: number;
  readonly StartCol?: number;
  readonly RowCount?: number;
  readonly ColCount?: number;
}

function bindingOf({ workbook }: ExcelEnd, id: string | undefined): BindingRecord | undefined {
  return bindings(workbook).find((binding) => binding.id === id);
}

function withBinding(excel: ExcelEnd, id: string | undefined, work: (binding: BindingRecord) => void): object {
  const binding = bindingOf(excel, id);
  if (binding === undefined) return { Error: NO_SUCH_BINDING };
  try {
    work(binding);
    return { Error: 0 };
  } catch (thrown) {
    return { Error: asExcelError(thrown).code === 'AccessDenied' ? ACCESS_DENIED : WRONG_SIZE };
  }
}

function onTable(excel: ExcelEnd, id: string | undefined, work: (table: TableTarget) => void): object {
  const binding = bindingOf(excel, id);
  if (binding !== undefined && binding.type !== 'Table') return { Error: NOT_OF_THIS_TYPE };
  return withBinding(excel, id, (known) => {
    const table = tableOf(excel, known);
    if (table !== null) work(table);
  });
}

function tableOf({ workbook }: ExcelEnd, { tableId, sheetId }: BindingRecord): TableTarget | null {
  const sheet = workbook.sheetById(sheetId);
  const table = tableId === null ? undefined : sheet?.tables.get(tableId);
  return sheet === undefined || table === undefined ? null : { sheet, table };
}

function partsOf(excel: ExcelEnd, binding: BindingRecord, { area }: RangeTarget): { headers: Area | null; body: Area } {
  const found = tableOf(excel, binding);
  if (found === null) return { headers: null, body: area };
  const { showHeaders, showTotals } = found.table;
  const top = showHeaders ? area.top + 1 : area.top;
  const bottom = Math.max(top, showTotals ? area.bottom - 1 : area.bottom);
  return { headers: showHeaders ? { ...area, bottom: area.top } : null, body: { ...area, top, bottom } };
}

/** The asked rows and columns of an area; null when they lie beyond it. */
function cut(area: Area, { StartRow = 0, StartCol = 0, RowCount, ColCount }: Asked): Area | null {
  const top = area.top + StartRow;
  const left = area.left + StartCol;
  const bottom = RowCount === undefined || RowCount === 0 ? area.bottom : top + RowCount - 1;
  const right = ColCount === undefined || ColCount === 0 ? area.right : left + ColCount - 1;
  return bottom > area.bottom || right > area.right || top > bottom || left > right
    ? null
    : { top, left, bottom, right };
}

function columnsLike(headers: Area, { left, right }: Area): Area {
  return { ...headers, left, right };
}

function withHeader(headers: Area, area: Area): Area {
  return area.top === headers.bottom + 1 ? { ...area, top: headers.top } : area;
}

function valuesOf({ sheet }: RangeTarget, area: Area, formatted: boolean): unknown[][] {
  return sheet
    .values(area)
    .map((row, down) =>
      row.map((value, across) => (formatted ? sheet.text(area.top + down, area.left + across) : shownValue(value))),
    );
}

function write({ host }: ExcelEnd, { sheet, area }: RangeTarget, rows: readonly (readonly unknown[])[]): void {
  const range = host.range(sheet, area);
  range.spec.fields?.['values']?.set?.(range.target, rows, host);
}

function partOf({ host }: ExcelEnd, target: TableTarget, name: 'rows' | 'columns'): HostObject {
  const table = tableObject(host, target);
  const part = table.spec.links?.[name]?.(table.target, host);
  if (part === null || part === undefined) throw new RangeError(`a table without ${name}`);
  return part;
}

function call({ host }: ExcelEnd, { spec, target }: HostObject, method: string, args: readonly unknown[]): void {
  spec.methods?.[method]?.(target, args, host);
}

import type { Area } from '../../../core/index';
import { shownValue } from '../classes/sheets/cellValue';
import type { ExcelEnd } from '../excelEnd';
import { asExcelError } from '../query/refusals';
import type { RangeTarget } from '../spec';

/** Answer `getSelectedDataAsync`: rows of values, a table with its header, or text with tabs and line ends.
 *  Limit: coercion types other than text, matrix and table give rows of values. */
export function selectedData(excel: ExcelEnd, data: unknown): unknown {
  const { DdaGetBindingData: asked = {} } = data as { readonly DdaGetBindingData?: GetData };
  const rows = selectedRows(excel, asked.ValueFormat !== 'formatted');
  if (asked.CoerceType === 'table') return { Headers: rows.slice(0, 1), Rows: rows.slice(1) };
  return asked.CoerceType === 'text' ? rows.map((row) => row.join('\t')).join('\r\n') : rows;
}

/** Answer `setSelectedDataAsync`: the first selected cell takes the first value, the others follow. */
export function setSelectedData(excel: ExcelEnd, data: unknown): unknown {
  const { DdaSetBindingData: given = {} } = data as { readonly DdaSetBindingData?: SetData };
  const rows = dataRows(given.Data);
  const { activeSheet } = excel.workbook;
  const { top, left } = activeSheet.selection;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return { Error: 0 };
  try {
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    writeValues(excel, { sheet: activeSheet, area }, rows);
    return { Error: 0 };
  } catch (thrown) {
    return { Error: asExcelError(thrown).code === 'AccessDenied' ? ACCESS_DENIED : WRONG_DATA };
  }
}

interface GetData {
  readonly CoerceType?: string;
  readonly ValueFormat?: string;
}

interface SetData {
  readonly CoerceType?: string;
  readonly Data?: unknown;
}

/** `ooeNoCapability` and `ooeCannotWriteToSelection` of the library. */
const ACCESS_DENIED = 7000;
const WRONG_DATA = 2001;

function selectedRows({ workbook }: ExcelEnd, unformatted: boolean): readonly (readonly unknown[])[] {
  const sheet = workbook.activeSheet;
  const area: Area = sheet.selection;
  return sheet
    .values(area)
    .map((row, index) =>
      row.map((value, offset) => (unformatted ? shownValue(value) : sheet.text(area.top + index, area.left + offset))),
    );
}

/** Rows of what a script gives as data: rows, a table with a header, text with tabs and line ends. */
export function dataRows(data: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(data))
    return (data as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  if (typeof data === 'object' && data !== null && 'Rows' in data) {
    const { Headers, Rows } = data as { readonly Headers?: unknown; readonly Rows: unknown };
    return [...dataRows(Headers ?? []), ...dataRows(Rows)];
  }
  return String(data)
    .split(/\r\n|\n/)
    .map((line) => line.split('\t'));
}

function writeValues({ host }: ExcelEnd, { sheet, area }: RangeTarget, rows: readonly (readonly unknown[])[]): void {
  const range = host.range(sheet, area);
  range.spec.fields?.['values']?.set?.(range.target, rows, host);
}

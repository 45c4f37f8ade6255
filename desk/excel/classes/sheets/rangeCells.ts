import type { Area } from '../../../../core/index';
import { formulaToA1, formulaToR1C1 } from '../../r1c1';
import { cellCount } from '../../../workbook/areas';
import { isWholeColumns, isWholeRows } from '../../../workbook/limits';
import type { SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import { READ_LIMIT } from '../../limits';
import { EXCEL_MESSAGES } from '../../messages.data';
import type { ExcelHost, FieldSpec, RangeTarget } from '../../spec';
import { blockOf, readBlock } from './block';
import { shownValue, valueTypeOf } from './cellValue';
import { formatCategory } from './formatCategory';
import { writeCells } from './writeCells';

/** Properties of a Range that are blocks of one value a cell. */
export const rangeCellFields: Readonly<Record<string, FieldSpec<RangeTarget>>> = {
  values: {
    get: cells((sheet, area) => sheet.values(area).map((row) => row.map(shownValue))),
    set: (target, value, host) => writeCells(host, target, value),
  },
  formulas: {
    get: cells((sheet, area) => sheet.formulas(area).map((row) => row.map(shownValue))),
    set: (target, value, host) => writeCells(host, target, value),
  },
  formulasLocal: {
    get: cells((sheet, area) => sheet.formulas(area).map((row) => row.map(shownValue))),
    set: (target, value, host) => writeCells(host, target, value),
  },
  formulasR1C1: {
    get: cells((sheet, area) =>
      blockOf(area, (row, column) => {
        const { formula, value } = sheet.content(row, column);
        return formula === null ? shownValue(value) : formulaToR1C1(formula, { row, column });
      }),
    ),
    set: writeR1C1,
  },
  text: { get: cells((sheet, area) => blockOf(area, (row, column) => sheet.text(row, column))) },
  valueTypes: { get: cells((sheet, area) => sheet.values(area).map((row) => row.map(valueTypeOf))) },
  numberFormat: { get: cells(numberFormats), set: setNumberFormats },
  numberFormatLocal: { get: cells(numberFormats), set: setNumberFormats },
  numberFormatCategories: {
    get: cells((sheet, area) => blockOf(area, (row, column) => formatCategory(sheet.style(row, column).numberFormat))),
  },
  linkedDataTypeState: { get: cells((_, area) => blockOf(area, () => 'None')) },
};

/** Whole rows and columns have no cell values to read; other ranges have up to five million. */
function cells<T>(read: (sheet: SheetModel, area: Area) => T): (target: RangeTarget, host: ExcelHost) => T | null {
  return ({ sheet, area }, host) => {
    if (isWholeColumns(area) || isWholeRows(area)) return null;
    if (cellCount(area) <= READ_LIMIT) return read(sheet, area);
    if (host.session.largeReads === 'null') return null;
    throw new ExcelError('RangeExceedsLimit', EXCEL_MESSAGES.RangeExceedsLimit);
  };
}

function numberFormats(sheet: SheetModel, area: Area): string[][] {
  return blockOf(area, (row, column) => sheet.style(row, column).numberFormat);
}

function setNumberFormats({ sheet, area }: RangeTarget, given: unknown, host: ExcelHost): void {
  host.checkWritable(sheet, area);
  const one = oneFormat(given);
  if (one !== null) {
    sheet.restyle(area, { numberFormat: checkedFormat(one) }, 'script');
    return;
  }
  const block = readBlock(given, area);
  const change = (row: number, column: number): { readonly numberFormat: string } | undefined => {
    const format = block(row, column);
    return format === null || format === undefined ? undefined : { numberFormat: checkedFormat(format) };
  };
  sheet.restyle(area, change, 'script');
}

/** One format for every cell: a text, or a block of one. */
function oneFormat(given: unknown): unknown {
  if (typeof given === 'string') return given;
  if (!Array.isArray(given) || given.length !== 1) return null;
  const row: unknown = given[0];
  return Array.isArray(row) && row.length === 1 ? ((row[0] as unknown) ?? null) : null;
}

function checkedFormat(format: unknown): string {
  if (typeof format !== 'string') throw new ExcelError('InvalidArgument', EXCEL_MESSAGES.InvalidArgument);
  return format === '' ? 'General' : format;
}

function writeR1C1(target: RangeTarget, given: unknown, host: ExcelHost): void {
  const block = readBlock(given, target.area);
  const { top, left } = target.area;
  const translated = blockOf(target.area, (row, column) => {
    const value = block(row - top, column - left);
    return typeof value === 'string' && value.startsWith('=') ? formulaToA1(value, { row, column }) : value;
  });
  writeCells(host, target, translated);
}

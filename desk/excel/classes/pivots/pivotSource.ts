import type { PivotModel } from '../../../workbook/objects';
import { placedColumns, readPivotSource } from '../../../workbook/pivot/readPivotSource';
import type { PivotSource } from '../../../workbook/pivot/cube';
import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../spec';

/** Read what a pivot is made from; with `isPlaced` only the values that stand in it. @throws ExcelError InvalidReference when its table or sheet is gone */
export function sourceOf(host: ExcelHost, pivot: PivotModel, isPlaced = false): PivotSource {
  const asked = isPlaced ? (headers: readonly string[]) => placedColumns(pivot, headers) : undefined;
  const source = readPivotSource(host.workbook, pivot, asked);
  if (source !== null) return source;
  throw new ExcelError('InvalidReference', 'The source of the PivotTable is gone.');
}

/** Tell whether every filled cell of a source column is a number, so that Excel sums it. */
export function isNumberColumn(host: ExcelHost, pivot: PivotModel, header: string): boolean {
  const { headers, rows } = sourceOf(host, pivot);
  const at = headers.indexOf(header);
  const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null && cell !== '');
  return cells.length > 0 && cells.every((cell) => typeof cell === 'number');
}

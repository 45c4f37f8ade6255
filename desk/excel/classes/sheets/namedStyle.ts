import type { StyleChange } from '../../../workbook/style';
import type { ExcelHost } from '../../spec';
import { cellStyle, changeOfStyle } from '../tables/look/cellStyles';
import { invalidArgument, textOf } from './arguments';

/** What giving cells a named style changes. @throws ExcelError InvalidArgument for a style that the workbook does not have */
export function namedStyle(host: ExcelHost, name: unknown): StyleChange {
  const record = cellStyle(host.workbook, textOf(name));
  if (record === undefined) throw invalidArgument(`there is no style ${textOf(name)}`);
  return changeOfStyle(record);
}

import type { Area } from '../../../../core/index';
import type { SheetModel } from '../../../workbook/workbook';
import { ExcelError } from '../../excelError';
import type { ExcelHost } from '../../spec';

/** Properties of the class Range that other classes read and write, so that coercion, protection and limits are decided in one place. */
export type RangeMember = 'values' | 'formulas' | 'formulasR1C1' | 'text' | 'address';

/** Read a property of the range over an area. @throws ExcelError ApiNotFound */
export function readRange(host: ExcelHost, sheet: SheetModel, area: Area, member: RangeMember): unknown {
  const range = host.range(sheet, area);
  const field = range.spec.fields?.[member];
  if (field === undefined) throw new ExcelError('ApiNotFound', `The API Range.${member} is not available here.`);
  return field.get(range.target, host);
}

/** Write a property of the range over an area. @throws ExcelError ApiNotFound, and what Range throws */
export function writeRange(host: ExcelHost, sheet: SheetModel, area: Area, member: RangeMember, value: unknown): void {
  const range = host.range(sheet, area);
  const field = range.spec.fields?.[member];
  if (field?.set === undefined) throw new ExcelError('ApiNotFound', `The API Range.${member} is not available here.`);
  field.set(range.target, value, host);
}

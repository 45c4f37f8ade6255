import type { CellStyle } from '../../../../workbook/style';
import type { ExcelHost } from '../../../spec';
import { found } from '../collectionMembers';
import { cellStyle, keepCellStyle, type CellStyleRecord } from './cellStyles';

/** Target of the class Style. */
export interface StyleTarget {
  readonly name: string;
}

/** Give the style, or refuse when it was deleted. @throws ExcelError ItemNotFound */
export function liveStyle({ name }: StyleTarget, host: ExcelHost): CellStyleRecord {
  return found(cellStyle(host.workbook, name), name);
}

/** Change the look of a style and of the cells that have it. */
export function changeStyle(target: StyleTarget, host: ExcelHost, change: Partial<CellStyle>): void {
  const record = liveStyle(target, host);
  keepCellStyle(host.workbook, { ...record, style: { ...record.style, ...change } });
}

import { sourceOf } from '../../pivots/pivotSource';
import { HostObject, type ExcelHost } from '../../../spec';
import type { PivotModel } from '../../../../workbook/objects';
import type { SheetModel } from '../../../../workbook/workbook';
import { filledTextOf, invalidArgument } from '../arguments';
import { columnNames } from '../table/columnNames';
import { columnIdOf } from '../table/tableColumnClass';
import type { TableTarget } from '../targets';
import type { SlicerSource } from './slicerRecord';

/** A slicer's source with the header that becomes its caption. */
export interface NamedSource {
  readonly source: SlicerSource;
  readonly header: string;
}

/** Read what a new slicer filters: a table or pivot, as object or by name or id, and one of its columns or fields.
 *  @throws ExcelError InvalidArgument */
export function slicerSourceFrom(host: ExcelHost, source: unknown, field: unknown): NamedSource {
  const table = tableFrom(host, source);
  if (table !== null) return tableSource(table, field);
  const pivot = pivotFrom(host, source);
  if (pivot !== null) return pivotSource(host, pivot, field);
  throw invalidArgument('The source of a slicer is a table or a PivotTable.');
}

function tableSource(target: TableTarget, field: unknown): NamedSource {
  const { sheet, table } = target;
  const columnId =
    field instanceof HostObject && 'columnId' in field.target
      ? Number(field.target.columnId)
      : columnIdOf(target, field);
  const index = columnId === null ? -1 : table.columnIds.indexOf(columnId);
  if (columnId === null || index === -1) throw invalidArgument('The table has no such column.');
  const header = columnNames(target)[index] ?? '';
  return { source: { kind: 'table', sheetId: sheet.id, tableId: table.id, columnId }, header };
}

function pivotSource(host: ExcelHost, { sheet, pivot }: PivotPlace, field: unknown): NamedSource {
  const named = field instanceof HostObject && 'source' in field.target ? field.target.source : field;
  const { headers } = sourceOf(host, pivot);
  const wanted = typeof named === 'number' ? headers[named] : filledTextOf(named, 'sourceField');
  const header = headers.find((other) => other.toLowerCase() === wanted?.toLowerCase());
  if (header === undefined) throw invalidArgument('The PivotTable has no such field.');
  return { source: { kind: 'pivot', sheetId: sheet.id, pivotId: pivot.id, field: header }, header };
}

interface PivotPlace {
  readonly sheet: SheetModel;
  readonly pivot: PivotModel;
}

function tableFrom(host: ExcelHost, source: unknown): TableTarget | null {
  const key = keyOf(source, 'Table', 'table');
  for (const sheet of host.workbook.sheets) {
    const table = key === null ? undefined : sheet.tables.get(key);
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

function pivotFrom(host: ExcelHost, source: unknown): PivotPlace | null {
  const key = keyOf(source, 'PivotTable', 'pivot');
  for (const sheet of host.workbook.sheets) {
    const pivot = key === null ? undefined : sheet.pivots.get(key);
    if (pivot !== undefined) return { sheet, pivot };
  }
  return null;
}

/** The id of an object, or the name or id that was given. */
function keyOf(source: unknown, className: string, member: string): string | null {
  if (typeof source === 'string') return source;
  if (!(source instanceof HostObject) || source.spec.name !== className) return null;
  const model: unknown = Reflect.get(source.target, member);
  return typeof model === 'object' && model !== null && 'id' in model ? String(model.id) : null;
}

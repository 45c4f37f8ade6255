import { renderPivot, type RenderedPivotCells } from '../../../workbook/pivot/renderPivot';
import type { PivotField } from '../../../workbook/objects';
import type { ExcelHost, HostObject, MethodSpec } from '../../spec';
import { invalidArgument, wordOf } from '../tables/arguments';
import { chosenItems } from './fieldClasses';
import { dataObject } from './dataHierarchyClasses';
import { sourceOf } from './pivotSource';
import { changePivot, type PivotTarget } from './pivotTarget';

/** Methods of a pivot's layout that start from one of its cells. */
export const cellMethods: Readonly<Record<string, MethodSpec<PivotTarget>>> = {
  getDataHierarchy: (target, [cell], host) => dataOf(target, bodyCell(target, cell, host), host),
  getPivotItems: (target, [axis, cell], host) => {
    const { row, column } = bodyCell(target, cell, host);
    const side = wordOf(axis, 'axis', ['Row', 'Column']);
    const { path } = side === 'Row' ? row : column;
    const fields = side === 'Row' ? target.pivot.rows : target.pivot.columns;
    const items = path.map(({ text }, depth) => ({ source: fields[depth]?.source ?? '', text }));
    return chosenItems(target, items, host);
  },
  setAutoSortOnCell: (target, [cell, direction], host) => {
    const sort = wordOf(direction, 'sortBy', ['Ascending', 'Descending']) === 'Ascending' ? 'ascending' : 'descending';
    const { row, column } = bodyCell(target, cell, host);
    const sortBy = target.pivot.data[column.data]?.name ?? null;
    const sorted = (fields: readonly PivotField[], depth: number): PivotField[] =>
      fields.map((field, at) => (at === depth - 1 ? { ...field, sort, sortBy } : field));
    const isOfRows = row.path.length > 0;
    const change = isOfRows
      ? { rows: sorted(target.pivot.rows, row.path.length) }
      : { columns: sorted(target.pivot.columns, column.path.length) };
    changePivot(target, change, host);
  },
};

interface BodyCell {
  readonly row: RenderedPivotCells['lines']['rows'][number];
  readonly column: RenderedPivotCells['lines']['columns'][number];
}

/** The lines that cross in a cell of the pivot's body. @throws ExcelError InvalidArgument for a cell elsewhere */
function bodyCell({ sheet, pivot }: PivotTarget, argument: unknown, host: ExcelHost): BodyCell {
  const { sheet: owner, area } = host.areaOf(argument, sheet);
  const { areas, lines } = renderPivot(pivot, sourceOf(host, pivot, true));
  const row = lines.rows[area.top - pivot.at.row - (areas.body?.top ?? 0)];
  const column = lines.columns[area.left - pivot.at.column - (areas.body?.left ?? 0)];
  if (owner !== sheet || areas.body === null || row === undefined || column === undefined)
    throw invalidArgument(`The cell is not in the body of the PivotTable ${pivot.name}.`);
  return { row, column };
}

function dataOf(target: PivotTarget, { column }: BodyCell, host: ExcelHost): HostObject | null {
  const field = target.pivot.data[column.data];
  return field === undefined ? null : dataObject(target, field, host);
}

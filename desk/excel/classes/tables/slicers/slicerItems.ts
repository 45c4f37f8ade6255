import { sourceOf } from '../../pivots/pivotSource';
import { changeField, placedField } from '../../pivots/pivotTarget';
import { ExcelError } from '../../../excelError';
import type { ExcelHost } from '../../../spec';
import { filterTableColumn } from '../filter/tableFilter';
import { bodyArea, columnPart } from '../table/tableAreas';
import { isCellError, type Cell } from '../../../../../core/index';
import type { SlicerRecord, SlicerSource } from './slicerRecord';

/** One button of a slicer. */
export interface SlicerItem {
  readonly name: string;
  readonly isSelected: boolean;
}

/** Give the items of a slicer in its order. Without a filter all are selected. @throws ExcelError InvalidReference when its source is gone */
export function slicerItems(host: ExcelHost, { source, sortBy }: SlicerRecord): readonly SlicerItem[] {
  const names = [...new Set(namesOf(host, source))];
  if (sortBy !== 'DataSourceOrder')
    names.sort((one, other) => one.localeCompare(other, 'zh-Hans-CN', { numeric: true }));
  if (sortBy === 'Descending') names.reverse();
  const isHidden = hiddenNames(host, source);
  return names.map((name) => ({ name, isSelected: !isHidden(name) }));
}

/** Select items by name, all others no longer; an empty list selects all. */
export function selectItems(host: ExcelHost, slicer: SlicerRecord, wanted: readonly string[]): void {
  const { source } = slicer;
  if (source.kind === 'table') {
    const { sheet, table, index } = tableColumn(host, source);
    return filterTableColumn({ sheet, table }, index, wanted.length === 0 ? null : { on: 'values', values: wanted });
  }
  const target = pivotOf(host, source);
  if (placedField(target, source.field) === null) return;
  const hiddenItems = wanted.length === 0 ? [] : namesOf(host, source).filter((name) => !wanted.includes(name));
  changeField({ ...target, source: source.field }, { hiddenItems: [...new Set(hiddenItems)] }, host);
}

function namesOf(host: ExcelHost, source: SlicerSource): readonly string[] {
  if (source.kind === 'pivot') {
    const { headers, rows } = sourceOf(host, pivotOf(host, source).pivot);
    const at = headers.indexOf(source.field);
    return rows.map((row) => textOf(row[at] ?? null));
  }
  const { sheet, table, index } = tableColumn(host, source);
  const body = columnPart(table, bodyArea(table), index);
  return sheet.values(body).map((_cell, row) => sheet.text(body.top + row, body.left));
}

function hiddenNames(host: ExcelHost, source: SlicerSource): (name: string) => boolean {
  if (source.kind === 'pivot') {
    const hidden = new Set(placedField(pivotOf(host, source), source.field)?.hiddenItems);
    return (name) => hidden.has(name);
  }
  const { table, index } = tableColumn(host, source);
  const criterion = table.criteria.get(index);
  if (criterion?.on !== 'values') return () => false;
  const shown = new Set(criterion.values.map((value) => value.toLowerCase()));
  return (name) => !shown.has(name.toLowerCase());
}

function tableColumn(host: ExcelHost, source: Extract<SlicerSource, { kind: 'table' }>) {
  const sheet = host.workbook.sheetById(source.sheetId);
  const table = sheet?.tables.get(source.tableId);
  const index = table?.columnIds.indexOf(source.columnId) ?? -1;
  if (sheet === undefined || table === undefined || index === -1) throw lostSource();
  return { sheet, table, index };
}

function pivotOf(host: ExcelHost, source: Extract<SlicerSource, { kind: 'pivot' }>) {
  const sheet = host.workbook.sheetById(source.sheetId);
  const pivot = sheet?.pivots.get(source.pivotId);
  if (sheet === undefined || pivot === undefined) throw lostSource();
  return { sheet, pivot };
}

function lostSource(): ExcelError {
  return new ExcelError('InvalidReference', 'This reference is not valid: the source of the slicer is gone.');
}

function textOf(cell: Cell): string {
  if (cell === null || cell === '') return '(blank)';
  if (isCellError(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

import type { Area } from '../../../../core/index';
import type { SheetModel, WorkbookModel } from '../../../workbook/workbook';
import type { TableModel } from '../../../workbook/objects';
import type { ExcelHost, HostObject, RangeTarget } from '../../spec';

/** Target of a collection that belongs to the whole workbook. */
export interface WorkbookScope {
  readonly workbook: WorkbookModel;
}

/** Target of a collection, or of a part, that belongs to one worksheet. */
export interface SheetScope {
  readonly sheet: SheetModel;
}

/** A collection of the workbook, or of one sheet. */
export type Scope = WorkbookScope | SheetScope;

/** Target of what belongs to a range: its sort, its validation. */
export interface RangeScope {
  readonly range: RangeTarget;
}

/** Target of what belongs to the areas of a Range (one) or of a RangeAreas. */
export interface AreasScope {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Target of a collection of what touches a range (`fullyContained`: of what lies inside it). */
export interface OverlapScope {
  readonly range: RangeTarget;
  readonly fullyContained: boolean;
}

/** Target of the class Table. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** Target of the class AutoFilter: the sheet's own filter, or a table's. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

/** `workbook.tables`, `worksheet.tables`: TableCollection. */
export function tablesOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('TableCollection', scope);
}

/** `range.getTables(fullyContained)`: TableScopedCollection. */
export function tablesIn(host: ExcelHost, range: RangeTarget, fullyContained: boolean): HostObject {
  const scope: OverlapScope = { range, fullyContained };
  return host.object('TableScopedCollection', scope);
}

/** A table: `binding.getTable()`, the source of a pivot. */
export function tableObject(host: ExcelHost, target: TableTarget): HostObject {
  return host.object('Table', target);
}

/** `workbook.tableStyles`: TableStyleCollection. */
export function tableStylesOf(host: ExcelHost): HostObject {
  return host.object('TableStyleCollection', workbookScope(host));
}

/** `worksheet.autoFilter`, `table.autoFilter`: AutoFilter. */
export function autoFilterOf(host: ExcelHost, sheet: SheetModel, table: TableModel | null = null): HostObject {
  const target: FilterTarget = { sheet, table };
  return host.object('AutoFilter', target);
}

/** `range.sort`: RangeSort. */
export function rangeSortOf(host: ExcelHost, range: RangeTarget): HostObject {
  const scope: RangeScope = { range };
  return host.object('RangeSort', scope);
}

/** `range.removeDuplicates(columns, includesHeader)`: RemoveDuplicatesResult of what was counted. */
export function removeDuplicatesResult(
  host: ExcelHost,
  counts: { readonly removed: number; readonly uniqueRemaining: number },
): HostObject {
  return host.object('RemoveDuplicatesResult', counts);
}

/** `range.dataValidation`, `rangeAreas.dataValidation`: DataValidation. */
export function validationOf(host: ExcelHost, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const scope: AreasScope = { sheet, areas };
  return host.object('DataValidation', scope);
}

/** `workbook.names`, `worksheet.names`: NamedItemCollection. */
export function namesOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('NamedItemCollection', scope);
}

/** `workbook.styles`: StyleCollection. */
export function stylesOf(host: ExcelHost): HostObject {
  return host.object('StyleCollection', workbookScope(host));
}

/** `workbook.comments`, `worksheet.comments`: CommentCollection. */
export function commentsOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('CommentCollection', scope);
}

/** `workbook.notes`, `worksheet.notes`: NoteCollection. */
export function notesOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('NoteCollection', scope);
}

/** `worksheet.protection`: WorksheetProtection. */
export function sheetProtectionOf(host: ExcelHost, sheet: SheetModel): HostObject {
  const scope: SheetScope = { sheet };
  return host.object('WorksheetProtection', scope);
}

/** `workbook.protection`: WorkbookProtection. */
export function workbookProtectionOf(host: ExcelHost): HostObject {
  return host.object('WorkbookProtection', workbookScope(host));
}

/** `workbook.settings`: SettingCollection. */
export function settingsOf(host: ExcelHost): HostObject {
  return host.object('SettingCollection', workbookScope(host));
}

/** `workbook.properties`: DocumentProperties. */
export function propertiesOf(host: ExcelHost): HostObject {
  return host.object('DocumentProperties', workbookScope(host));
}

/** `worksheet.customProperties`: WorksheetCustomPropertyCollection. */
export function sheetPropertiesOf(host: ExcelHost, sheet: SheetModel): HostObject {
  const scope: SheetScope = { sheet };
  return host.object('WorksheetCustomPropertyCollection', scope);
}

/** `workbook.customXmlParts`: CustomXmlPartCollection. */
export function xmlPartsOf(host: ExcelHost): HostObject {
  return host.object('CustomXmlPartCollection', workbookScope(host));
}

/** `workbook.bindings`: BindingCollection. */
export function bindingsOf(host: ExcelHost): HostObject {
  return host.object('BindingCollection', workbookScope(host));
}

/** `worksheet.namedSheetViews`: NamedSheetViewCollection. */
export function sheetViewsOf(host: ExcelHost, sheet: SheetModel): HostObject {
  const scope: SheetScope = { sheet };
  return host.object('NamedSheetViewCollection', scope);
}

/** `workbook.queries`: QueryCollection. */
export function queriesOf(host: ExcelHost): HostObject {
  return host.object('QueryCollection', workbookScope(host));
}

/** `workbook.dataConnections`: DataConnectionCollection. */
export function dataConnectionsOf(host: ExcelHost): HostObject {
  return host.object('DataConnectionCollection', workbookScope(host));
}

/** `workbook.linkedWorkbooks`: LinkedWorkbookCollection. */
export function linkedWorkbooksOf(host: ExcelHost): HostObject {
  return host.object('LinkedWorkbookCollection', workbookScope(host));
}

/** `workbook.slicers`, `worksheet.slicers`: SlicerCollection. */
export function slicersOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('SlicerCollection', scope);
}

/** `workbook.slicerStyles`: SlicerStyleCollection. */
export function slicerStylesOf(host: ExcelHost): HostObject {
  return host.object('SlicerStyleCollection', workbookScope(host));
}

/** `workbook.pivotTables`, `worksheet.pivotTables`: PivotTableCollection. */
export function pivotTablesOf(host: ExcelHost, scope: Scope): HostObject {
  return host.object('PivotTableCollection', scope);
}

/** `range.getPivotTables(fullyContained)`: PivotTableScopedCollection. */
export function pivotTablesIn(host: ExcelHost, range: RangeTarget, fullyContained: boolean): HostObject {
  const scope: OverlapScope = { range, fullyContained };
  return host.object('PivotTableScopedCollection', scope);
}

/** `workbook.pivotTableStyles`: PivotTableStyleCollection. */
export function pivotTableStylesOf(host: ExcelHost): HostObject {
  return host.object('PivotTableStyleCollection', workbookScope(host));
}

/** `workbook.timelineStyles`: TimelineStyleCollection. */
export function timelineStylesOf(host: ExcelHost): HostObject {
  return host.object('TimelineStyleCollection', workbookScope(host));
}

/** `worksheet.charts`: ChartCollection. */
export function chartsOf(host: ExcelHost, sheet: SheetModel): HostObject {
  const scope: SheetScope = { sheet };
  return host.object('ChartCollection', scope);
}

/** `worksheet.shapes`: ShapeCollection. */
export function shapesOf(host: ExcelHost, sheet: SheetModel): HostObject {
  const scope: SheetScope = { sheet };
  return host.object('ShapeCollection', scope);
}

/** `range.conditionalFormats`, `rangeAreas.conditionalFormats`: ConditionalFormatCollection. */
export function conditionalFormatsOf(host: ExcelHost, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const scope: AreasScope = { sheet, areas };
  return host.object('ConditionalFormatCollection', scope);
}

/** The scope of what belongs to the workbook of this host. */
export function workbookScope(host: ExcelHost): WorkbookScope {
  return { workbook: host.workbook };
}

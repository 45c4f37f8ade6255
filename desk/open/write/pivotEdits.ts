import type { Area, Cell, OwnedColumn, TableBlock } from '../../../core/index';
import { CONTENT } from '../../file/xlsx/write/contentTypes';
import { cacheDefinitionXml, cacheRecords } from '../../file/xlsx/write/pivotCache';
import type { Item, PivotField as SourceField, PivotSource } from '../../file/xlsx/write/pivotCache';
import { pivotTableXml } from '../../file/xlsx/write/pivotTable';
import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { spreadsheetAttribute } from '../../file/xlsx/write/spreadsheetText';
import type { PivotDataField, PivotField, PivotModel } from '../../workbook/objects';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook';
import { partRoot, relatedParts } from '../read/partRoot';
import { readPivot } from '../read/pivots';
import { AGGREGATIONS, SHOW_AS } from '../ruleWords.data';
import { isSameThing } from '../sameContent';
import { dropPart } from './saveRun';
import type { SaveRun } from './saveRun';

/** A pivot cache that the workbook part has to list. */
export interface NewCache {
  readonly cacheId: number;
  readonly relation: string;
}

/** Bring the pivot tables of a sheet to what the model says. A pivot that is the same keeps its parts; a new or changed one
 *  gets a cache of its own over its source as it is now. A pivot whose source is gone is not written. */
export function savePivots(run: SaveRun, sheet: SheetModel, part: string, firstId: number): readonly NewCache[] {
  const { draft, opened } = run;
  const kept = new Set<string>();
  const added: PivotModel[] = [];
  for (const pivot of sheet.pivots) {
    const known = opened.link.objectParts.get(pivot.id);
    if (known !== undefined && isSamePivot(run, known, pivot)) kept.add(known);
    else if (sourceArea(run.workbook, pivot) !== null) added.push(pivot);
  }
  const ours = new Set(opened.link.objectParts.values());
  for (const { kind, target } of relationshipsOf(draft, part))
    if (kind === 'pivotTable' && ours.has(target) && !kept.has(target)) dropPart(run, part, target);
  return added.flatMap((pivot, at) => addPivot(run, part, pivot, firstId + at));
}

function isSamePivot({ pack, looks }: SaveRun, part: string, pivot: PivotModel): boolean {
  const [cache] = relatedParts(pack, part, 'pivotCacheDefinition');
  if (cache === undefined) return false;
  const before = readPivot(partRoot(pack, part), partRoot(pack, cache.part), '', (id) => looks.looks.format(id));
  return before !== null && isSameThing(comparable(before), comparable(pivot));
}

/** How the bag of a pivot and its rendering look is the renderer's business. */
function comparable({ bag: _bag, ...pivot }: PivotModel): unknown {
  return pivot;
}

function addPivot(run: SaveRun, sheetPart: string, pivot: PivotModel, cacheId: number): readonly NewCache[] {
  const { draft, base, types, workbook, workbookPart } = run;
  const source = pivotSource(workbook, pivot);
  if (source === null) return [];
  const cache = draft.unused(`${base}pivotCache/pivotCacheDefinition`, '.xml');
  const records = draft.unused(`${base}pivotCache/pivotCacheRecords`, '.xml');
  draft.put(records, cacheRecords(source));
  const toRecords = addRelationship(draft, cache, RELATION.pivotCacheRecords, records);
  draft.putText(cache, cacheDefinitionXml(source, toRecords, pivot.refreshOnOpen));
  types.set(cache, CONTENT.pivotCacheDefinition);
  types.set(records, CONTENT.pivotCacheRecords);
  const part = draft.unused(`${base}pivotTables/pivotTable`, '.xml');
  const lang = source.table.columns.some(({ header }) => /\p{Script=Han}/u.test(header)) ? 'zh' : 'en';
  draft.putText(part, pivotTableXml(shapeOf(run, pivot), source, cacheId, lang));
  types.set(part, CONTENT.pivotTable);
  addRelationship(draft, part, RELATION.pivotCacheDefinition, cache);
  addRelationship(draft, sheetPart, RELATION.pivotTable, part);
  return [{ cacheId, relation: addRelationship(draft, workbookPart, RELATION.pivotCacheDefinition, cache) }];
}

function shapeOf({ looks }: SaveRun, pivot: PivotModel): Parameters<typeof pivotTableXml>[0] {
  const fields = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  const byField = <T>(pick: (field: PivotField) => T): ReadonlyMap<string, T> =>
    new Map(fields.map((field) => [field.source, pick(field)]));
  const { row, column } = pivot.at;
  return {
    name: pivot.name,
    rows: pivot.rows.map((field) => field.source),
    columns: pivot.columns.map((field) => field.source),
    filters: pivot.filters.map((field) => field.source),
    values: pivot.data.map((field) => ({
      field: field.source,
      summary: AGGREGATIONS.find(([, word]) => word === field.summarizeBy)?.[0] ?? 'sum',
      caption: field.name,
      ...shownAs(field),
      format: looks.styles.numberFormat(field.numberFormat === '' ? 'General' : field.numberFormat),
    })),
    itemOrder: byField((field) => field.itemOrder),
    hidden: byField((field) => field.hiddenItems),
    more: byField(moreAttributes),
    area: pivot.rendered ?? { top: row, left: column, bottom: row, right: column },
    form: pivot.layout,
    hasSubtotals: pivot.subtotals !== 'Off' && pivot.rows.every((field) => field.subtotals),
    rowTotals: pivot.showRowTotals,
    columnTotals: pivot.showColumnTotals,
    totalCaption: '',
  };
}

function moreAttributes({ name, source, sort }: PivotField): string {
  const caption = name === source ? '' : ` name="${spreadsheetAttribute(name)}"`;
  return `${caption}${sort === 'none' ? '' : ` sortType="${sort}"`}`;
}

function shownAs({ showAs }: PivotDataField): {
  readonly showAs?: { readonly word: string; readonly baseField: string | null };
} {
  const word = SHOW_AS.find(([, calculation]) => calculation === showAs.calculation)?.[0] ?? 'normal';
  return word === 'normal' ? {} : { showAs: { word, baseField: showAs.baseField ?? null } };
}

function sourceArea(
  workbook: WorkbookModel,
  { source }: PivotModel,
): { readonly sheet: SheetModel; readonly area: Area; readonly table: string | null } | null {
  if (source.kind === 'table') {
    const found = workbook.table(source.table);
    if (found === undefined) return null;
    const { area, showTotals, name } = found.table;
    return { sheet: found.sheet, area: showTotals ? { ...area, bottom: area.bottom - 1 } : area, table: name };
  }
  const sheet = workbook.sheet(source.sheet);
  return sheet === undefined ? null : { sheet, area: source.area, table: null };
}

/** The source as the cache wants it: fields on an axis by their items, all others by value. */
function pivotSource(workbook: WorkbookModel, pivot: PivotModel): PivotSource | null {
  const found = sourceArea(workbook, pivot);
  const used = found?.sheet.usedArea(true);
  if (found === null || used === null || used === undefined) return null;
  const area = { ...found.area, bottom: Math.max(found.area.top, Math.min(found.area.bottom, used.bottom)) };
  const [headers = [], ...rows] = found.sheet.values(area);
  const axes = new Set([...pivot.rows, ...pivot.columns, ...pivot.filters].map((field) => field.source));
  const fields = headers.map((header, at) => {
    return sourceField(
      String(itemOf(header) ?? `Column${at + 1}`),
      rows.map((row) => itemOf(row[at] ?? null)),
      axes,
    );
  });
  const columns = fields.map((field) => field.column);
  const table: TableBlock = {
    kind: 'table',
    at: { row: area.top, column: area.left },
    columns,
    rowCount: rows.length,
    filter: false,
  };
  return { sheet: found.sheet.name, table, tableName: found.table, fields };
}

function itemOf(cell: Cell): Item {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object' && cell !== null) return cell.error;
  return cell === '' ? null : cell;
}

function sourceField(header: string, items: readonly Item[], axes: ReadonlySet<string>): SourceField {
  const isNumeric = items.every((item) => typeof item !== 'string');
  const values: OwnedColumn['values'] = isNumeric
    ? { kind: 'numbers', values: Float64Array.from(items, (item) => (typeof item === 'number' ? item : NaN)) }
    : { kind: 'texts', values: items.map((item) => (item === null ? null : String(item))) };
  const column: OwnedColumn = { field: header, header, style: 'plain', width: 10, values };
  if (!axes.has(header)) return { column, items: null, codes: null };
  const places = new Map<Item, number>();
  const codes = Int32Array.from(items, (item) => {
    const place = places.get(item) ?? places.size;
    places.set(item, place);
    return place;
  });
  return { column, items: [...places.keys()], codes };
}

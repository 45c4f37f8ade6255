import type { OwnedSheet, Patch, PivotSpec, SheetId } from '../../../../core/index';
import { CONTENT } from './contentTypes';
import { blockArea, renderedBlock } from './ownedRows';
import { tablesOf } from './ownedSheet';
import type { PackageDraft } from './packageDraft';
import { cacheDefinitionXml, cacheRecords, pivotSource } from './pivotCache';
import type { PivotSource } from './pivotCache';
import { pivotTableXml } from './pivotTable';
import type { PivotShape } from './pivotTable';
import { RELATION, addRelationship } from './relationships';
import type { StyleBook } from './styles';
import { STYLES } from '../../../../core/index';
import type { StyleName, StyleSpec } from '../../../../core/index';

/** A pivot cache in the package. */
export interface PivotCache {
  readonly source: PivotSource;
  readonly part: string;
  readonly cacheId: number;
  readonly relation: string;
}

/** Write one cache per source table that pivots of the patch use. `tableNames` says which sources are native tables. */
export function writePivotCaches(
  draft: PackageDraft,
  workbook: string,
  base: string,
  patch: Patch,
  tableNames: ReadonlyMap<SheetId, string>,
  firstId: number,
  types: Map<string, string>,
): ReadonlyMap<SheetId, PivotCache> {
  const caches = new Map<SheetId, PivotCache>();
  for (const [id, axes] of axesBySource(patch)) {
    const sheet = patch.sheets.find((candidate) => candidate.id === id);
    const table = sheet === undefined ? undefined : tablesOf(sheet)[0];
    if (sheet === undefined || table === undefined)
      throw new Error(`Pivots want a table in sheet ${id}, and there is none.`);
    const source = pivotSource(sheet.name, table, tableNames.get(id) ?? null, axes);
    const part = draft.unused(`${base}pivotCache/pivotCacheDefinition`, '.xml');
    const records = draft.unused(`${base}pivotCache/pivotCacheRecords`, '.xml');
    draft.put(records, cacheRecords(source));
    draft.putText(part, cacheDefinitionXml(source, addRelationship(draft, part, RELATION.pivotCacheRecords, records)));
    types.set(part, CONTENT.pivotCacheDefinition);
    types.set(records, CONTENT.pivotCacheRecords);
    const relation = addRelationship(draft, workbook, RELATION.pivotCacheDefinition, part);
    caches.set(id, { source, part, cacheId: firstId + caches.size, relation });
  }
  return caches;
}

/** Write the pivot tables of one sheet of ours. */
export function writePivotTables(
  draft: PackageDraft,
  sheetPart: string,
  base: string,
  sheet: OwnedSheet,
  caches: ReadonlyMap<SheetId, PivotCache>,
  look: { readonly lang: Patch['lang']; readonly styles: StyleBook },
  types: Map<string, string>,
): void {
  const formatOf = (style: StyleName): number => {
    const spec: StyleSpec = STYLES[style];
    return look.styles.numberFormat(spec.format);
  };
  for (const pivot of sheet.pivots) {
    const cache = caches.get(pivot.source);
    if (cache === undefined) throw new Error(`Pivot "${pivot.name}" has no source.`);
    const part = draft.unused(`${base}pivotTables/pivotTable`, '.xml');
    draft.putText(part, pivotTableXml(shapeOf(pivot, formatOf), cache.source, cache.cacheId, look.lang));
    types.set(part, CONTENT.pivotTable);
    addRelationship(draft, part, RELATION.pivotCacheDefinition, cache.part);
    addRelationship(draft, sheetPart, RELATION.pivotTable, part);
  }
}

/** Our pivots: one row field is laid out compact, several in columns without subtotals. */
function shapeOf(pivot: PivotSpec, formatOf: (style: StyleName) => number): PivotShape {
  const total = pivot.rendered[pivot.rendered.length - 1]?.[0];
  const caption = typeof total === 'object' && total !== null ? total.value : total;
  const isCompact = pivot.rows.length <= 1;
  return {
    ...pivot,
    values: pivot.values.map((value) => ({ ...value, format: formatOf(value.style) })),
    filters: [],
    hidden: new Map(),
    more: new Map(),
    area: blockArea(renderedBlock(pivot)),
    form: isCompact ? 'Compact' : 'Tabular',
    hasSubtotals: isCompact,
    rowTotals: true,
    columnTotals: true,
    totalCaption: typeof caption === 'string' ? caption : '',
  };
}

function axesBySource(patch: Patch): ReadonlyMap<SheetId, ReadonlySet<string>> {
  const bySource = new Map<SheetId, Set<string>>();
  for (const pivot of patch.sheets.flatMap((sheet) => sheet.pivots)) {
    const axes = bySource.get(pivot.source) ?? new Set<string>();
    for (const field of [...pivot.rows, ...pivot.columns]) axes.add(field);
    bySource.set(pivot.source, axes);
  }
  return bySource;
}

import type { Area } from '../../../core/index';
import type { Sheet } from '../services';
import { areaOf, moved } from './areas';
import type { ObjectRecord } from './objectRecord';

export type Pivot = GoogleAppsScript.Spreadsheet.PivotTable;

/** A pivot table of a sheet, with the name that we gave it; null for those of people. */
export interface SheetPivot {
  readonly name: string | null;
  readonly pivot: Pivot;
  readonly anchor: { readonly top: number; readonly left: number };
  /** As large as was planned; null for those of people. */
  readonly plan: Area | null;
}

/** Tell which pivot tables of a sheet are ours: those that stand where they were made, and, where rows or columns were inserted since, those of the same groups and values, in order from the top.
 *  Limit: one that moved while columns were inserted in its source counts as a person's. */
export function sheetPivots(sheet: Sheet, { pivots: records }: ObjectRecord): readonly SheetPivot[] {
  const tables = sheet.getPivotTables().map((pivot) => ({ pivot, anchor: areaOf(pivot.getAnchorCell()) }));
  const missing = new Map(records);
  const placed = tables.map(({ pivot, anchor }): SheetPivot => {
    const found = [...missing].find(([, { area }]) => area.top === anchor.top && area.left === anchor.left);
    if (found) missing.delete(found[0]);
    return { name: found?.[0] ?? null, pivot, anchor, plan: found?.[1].area ?? null };
  });
  if (missing.size === 0) return placed;
  const inOrder = placed
    .filter(({ name }) => name === null)
    .sort((a, b) => a.anchor.top - b.anchor.top || a.anchor.left - b.anchor.left);
  const again = new Map<Pivot, SheetPivot>();
  for (const one of inOrder) {
    const shape = shapeOf(one.pivot);
    const found = [...missing].find(([, record]) => record.shape === shape);
    if (!found) continue;
    const [name, { area }] = found;
    missing.delete(name);
    again.set(one.pivot, { ...one, name, plan: moved(area, one.anchor.top - area.top, one.anchor.left - area.left) });
  }
  return placed.map((one) => again.get(one.pivot) ?? one);
}

/** Source columns of rows and columns, and how many values. */
export function shapeOf(pivot: Pivot): string {
  const groups = [pivot.getRowGroups(), pivot.getColumnGroups()].map((list) =>
    list.map((group) => group.getSourceDataColumn()),
  );
  return JSON.stringify([...groups, pivot.getPivotValues().length]);
}

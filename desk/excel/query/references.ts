import type { SheetModel } from '../../workbook/workbook';
import type { ExcelHost, HostObject, RangeTarget } from '../spec';
import { followed, type StructureChange } from './follow';

const ids = new WeakMap<HostObject, string>();

/** Keep an object for later requests; give its reference id, the same for the same object. */
export function keepReference(host: ExcelHost, object: HostObject): string {
  const before = ids.get(object);
  if (before !== undefined) return before;
  const id = host.workbook.newId('ref');
  ids.set(object, id);
  host.session.references.set(id, object);
  return id;
}

/** The id under which an object is kept; null when it is not. */
export function referenceOf(object: HostObject): string | null {
  return ids.get(object) ?? null;
}

/** Move the kept ranges of a sheet along with inserted and deleted cells. */
export function followReferences(host: ExcelHost, sheet: SheetModel, change: StructureChange): void {
  const { references } = host.session;
  for (const [id, object] of references) {
    if (object === null || !isRangeOf(object, sheet)) continue;
    const area = followed(object.target.area, change);
    const moved = area === null ? null : host.range(sheet, area);
    if (moved !== null) ids.set(moved, id);
    references.set(id, moved);
  }
}

/** Tell whether an object is a range of a sheet. */
export function isRangeOf(
  object: HostObject,
  sheet: SheetModel,
): object is HostObject & { readonly target: RangeTarget } {
  return object.spec.name === 'Range' && (object.target as RangeTarget).sheet === sheet;
}

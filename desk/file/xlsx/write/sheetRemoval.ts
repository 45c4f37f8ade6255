import { undeclareParts } from './contentTypes';
import type { PackageDraft } from './packageDraft';
import { relationshipsOf, relationshipsPart, removeRelationships } from './relationships';
import type { SheetEntry } from './workbookPart';
import { pivotCacheRelations } from './workbookPart';

/** Remove sheets of ours with everything that only they use: drawings, charts, notes, tables, pivot tables and their caches.
 *  Gives the relations of the pivot caches that went, so that the workbook part forgets them.
 *  Limit: a chart or slicer that a person put on a sheet of ours goes with it. */
export function removeSheetParts(
  draft: PackageDraft,
  workbook: string,
  sheets: readonly SheetEntry[],
): ReadonlySet<string> {
  if (sheets.length === 0) return new Set();
  return removeWithOwn(draft, workbook, new Set(sheets.map((sheet) => sheet.relation)));
}

/** Remove the pivot caches that no pivot table uses any more; gives their relations. */
export function removeUnusedCaches(draft: PackageDraft, workbook: string): ReadonlySet<string> {
  return removeWithOwn(draft, workbook, new Set());
}

function removeWithOwn(draft: PackageDraft, workbook: string, relations: ReadonlySet<string>): ReadonlySet<string> {
  const before = reachable(draft);
  removeRelationships(draft, workbook, relations);
  const caches = unusedCaches(draft, workbook);
  removeRelationships(draft, workbook, caches);
  const after = reachable(draft);
  const gone = [...before].filter((part) => !after.has(part) && draft.has(part));
  for (const part of gone) {
    draft.remove(part);
    if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  }
  undeclareParts(draft, new Set(gone));
  return caches;
}

/** Relations of listed pivot caches that no remaining pivot table uses; a cache that only slicers use counts as used. */
function unusedCaches(draft: PackageDraft, workbook: string): ReadonlySet<string> {
  const listed = new Set(pivotCacheRelations(draft, workbook));
  const caches = relationshipsOf(draft, workbook).filter((relation) => listed.has(relation.id));
  if (caches.length === 0) return new Set();
  const used = new Set<string>();
  for (const part of reachable(draft)) {
    if (part === workbook) continue;
    for (const relation of relationshipsOf(draft, part))
      if (relation.kind === 'pivotCacheDefinition') used.add(relation.target);
  }
  return new Set(caches.filter((cache) => !used.has(cache.target)).map((cache) => cache.id));
}

/** Every part that relations lead to, from the package root. */
function reachable(draft: PackageDraft): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [''];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const relation of relationshipsOf(draft, part)) {
      if (relation.external || seen.has(relation.target)) continue;
      seen.add(relation.target);
      open.push(relation.target);
    }
  }
  return seen;
}

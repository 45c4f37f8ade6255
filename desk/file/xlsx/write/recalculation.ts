import type { PackageDraft } from './packageDraft';
import { childOf, edited, parseXml, setAttribute } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** Have spreadsheet programs compute every formula when they open the workbook: cells that formulas may refer to were written over, and the results that are kept in the file are those of before. */
export function recalculateOnLoad(draft: PackageDraft, workbook: string): void {
  const xml = draft.text(workbook);
  const root = parseXml(xml);
  const found = childOf(root, 'calcPr');
  const edit =
    found === undefined
      ? { from: placeOf(root), to: placeOf(root), text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }
      : setAttribute(xml, found, 'fullCalcOnLoad', '1');
  draft.putText(workbook, edited(xml, [edit]));
}

/** Children of workbook that stand before calcPr (ECMA-376 Part 1, 18.2.27). */
const EARLIER: ReadonlySet<string> = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

function placeOf(root: XmlElement): number {
  return root.children.filter((child) => EARLIER.has(child.name)).pop()?.end ?? root.innerStart;
}

import type { PackageDraft } from './packageDraft';
import { insertInWorkbook } from './workbookPart';
import { childOf, edited, parseXml, setAttribute } from './xmlTree';

/** Have spreadsheet programs compute every formula when they open the workbook: cells that formulas may refer to were written over, and the results that are kept in the file are those of before. */
export function recalculateOnLoad(draft: PackageDraft, workbook: string): void {
  const xml = draft.text(workbook);
  const root = parseXml(xml);
  const found = childOf(root, 'calcPr');
  const edit =
    found === undefined
      ? insertInWorkbook(root, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)
      : setAttribute(xml, found, 'fullCalcOnLoad', '1');
  draft.putText(workbook, edited(xml, [edit]));
}

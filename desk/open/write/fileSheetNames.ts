import { namesForExcel } from '../../workbook/sheetNames';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook';

/** A name that a sheet has in the workbook and cannot have in a file, and the one that it gets there. */
export interface ReplacedSheetName {
  readonly name: string;
  readonly inFile: string;
}

/** List the sheets that a saved file names otherwise, in tab order: hosts say it to the person who saves. */
export function replacedSheetNames({ sheets }: WorkbookModel): readonly ReplacedSheetName[] {
  return replacements(sheets).map(({ sheet: { name }, inFile }) => ({ name, inFile }));
}

/** Do something while every sheet has its name of the file, so that formulas, names, rules, charts and pivots say it too; afterwards each has its own again. */
export function withNamesForExcel<T>(workbook: WorkbookModel, work: () => T): T {
  const replaced = replacements(workbook.sheets).map((one) => ({ ...one, name: one.sheet.name }));
  if (replaced.length === 0) return work();
  const rule = workbook.sheetNames;
  try {
    for (const { sheet, inFile } of replaced) workbook.renameSheet(sheet, inFile, 'script');
    return work();
  } finally {
    workbook.sheetNames = 'google';
    for (const { sheet, name } of replaced) workbook.renameSheet(sheet, name, 'script');
    workbook.sheetNames = rule;
  }
}

function replacements(
  sheets: readonly SheetModel[],
): readonly { readonly sheet: SheetModel; readonly inFile: string }[] {
  const inFile = namesForExcel(sheets.map(({ name }) => name));
  return sheets.flatMap((sheet, index) => {
    const name = inFile[index] ?? sheet.name;
    return name === sheet.name ? [] : [{ sheet, inFile: name }];
  });
}

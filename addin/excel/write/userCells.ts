import type { FormatJob, NamedColumn } from '../../../core/index';
import { addressOf, LAST_ROW } from '../address';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Give columns of the user hidden defined names, so that they are found wherever people move them. A name is unique in the workbook, so a request that is repeated or lands late makes no second one. */
export function nameCells(session: ExcelSession, columns: readonly NamedColumn[]): Promise<void> {
  if (columns.length === 0) return Promise.resolve();
  return session.settle(
    ({ workbook }) => {
      for (const { ownedName, sheetId, at } of columns) {
        const address = addressOf({ top: 0, left: at, bottom: LAST_ROW, right: at });
        workbook.names.add(ownedName, workbook.worksheets.getItem(sheetId).getRange(address)).visible = false;
      }
    },
    (context) => {
      const ranges = columns.map(({ ownedName }) => namedRange(context, ownedName));
      return () => ranges.every((range) => !range.isNullObject);
    },
  );
}

/** Set number formats of cells below the first cell of a name; what the cells hold stays. */
export function setFormats(session: ExcelSession, jobs: readonly FormatJob[]): Promise<void> {
  if (jobs.length === 0) return Promise.resolve();
  return session.insist((context) => {
    for (const { ownedName, row, formats } of jobs) {
      const first = context.workbook.names.getItemOrNullObject(ownedName).getRangeOrNullObject().getCell(row, 0);
      first.getResizedRange(formats.length - 1, 0).numberFormat = formats.map((format) => [format]);
    }
  });
}

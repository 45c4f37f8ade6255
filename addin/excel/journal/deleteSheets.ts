import type { ExcelSession } from '../session';

/** Delete sheets by id or name. Very hidden ones are made hidden first, as Excel wants it; those that are gone already are passed over. */
export async function deleteSheets(session: ExcelSession, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  let there = keys;
  const areGone = ({ workbook }: Excel.RequestContext): (() => boolean) => {
    const sheets = keys.map((key) => workbook.worksheets.getItemOrNullObject(key));
    for (const sheet of sheets) sheet.load('name');
    return () => {
      there = keys.filter((_, index) => sheets[index]?.isNullObject === false);
      return there.length === 0;
    };
  };
  await session.settle(({ workbook }) => {
    for (const key of there) {
      const sheet = workbook.worksheets.getItem(key);
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
  }, areGone);
}

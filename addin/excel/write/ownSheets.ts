import type { OwnedSheet } from '../../../core/index';
import type { ExcelSession } from '../session';
import { setFreeze } from './frames';
import { namedRange } from './jobs';
import { pointsOf } from './looks';
import { setPages } from './pages';

/** Make the sheets of ours that are not there yet, at the end, with their hidden defined names, widths, frozen panes and page set-up. What is active and selected stays. */
export async function makeSheets(session: ExcelSession, sheets: readonly OwnedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const made = new Set<string>();
  await session.settle(
    ({ workbook }) => {
      for (const { name, ownedName } of sheets) {
        const sheet = made.has(name) ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
        workbook.names.getItemOrNullObject(ownedName).delete();
        workbook.names.add(ownedName, sheet.getRange('A1')).visible = false;
      }
    },
    (context) => {
      const places = sheets.map(({ name, ownedName }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('id');
        return { name, sheet, range: namedRange(context, ownedName) };
      });
      return () => {
        for (const { name, sheet } of places) if (!sheet.isNullObject) made.add(name);
        return places.every(({ range }) => !range.isNullObject);
      };
    },
  );
  await session.settle(
    (context) => {
      for (const sheet of sheets) setUp(context, sheet);
    },
    (context) => {
      const found = sheets.map(({ ownedName }) => namedRange(context, ownedName).worksheet);
      for (const sheet of found) sheet.load('visibility');
      return () => sheets.every((sheet, index) => found[index]?.visibility === VISIBILITY[sheet.visibility]);
    },
    { mayStandBefore: true },
  );
  await setPages(session, sheets);
}

const VISIBILITY = { visible: 'Visible', veryHidden: 'VeryHidden' } as const;

/** Visibility comes last: when it stands, all before it was done. */
function setUp(context: Excel.RequestContext, spec: OwnedSheet): void {
  const sheet = namedRange(context, spec.ownedName).worksheet;
  const tables = spec.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  for (const { at, columns } of tables)
    columns.forEach((column, index) => setWidth(sheet, at.column + index, column.width));
  spec.widths.forEach((width, column) => setWidth(sheet, column, width));
  setFreeze(sheet, spec.freeze);
  if (tables.length === 0) sheet.showGridlines = false;
  sheet.visibility = VISIBILITY[spec.visibility];
}

function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  if (width > 0) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
}

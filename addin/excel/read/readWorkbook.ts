import { HostError, isUndoSheet, plainSheet } from '../../../core/index';
import type { WorkbookSeen } from '../../../core/index';
import type { ExcelSession } from '../session';
import { readCells } from './cells';
import { readHiddenRows } from './hiddenRows';
import { readLayouts } from './layout';
import { readOverview } from './overview';
import { readEnd } from './readEnd';

/** Read every worksheet as plain cells: values of the used areas only, formats only where numbers may be dates.
 *  Limit: cells with formulas are not counted (`formulaCount` is 0); the core does not ask for it. */
export async function readWorkbook(session: ExcelSession): Promise<WorkbookSeen> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seen = await readOnce(session);
    if (seen !== null) return seen;
  }
  throw new HostError('changed', session.state, {
    zh: '读取期间，有人一再移动列或改动工作表。',
    en: 'Columns or sheets were moved again and again while the workbook was read.',
  });
}

const TRIES = 3;

/** null when columns or sheets were moved meanwhile, so that cells and names do not belong together. */
async function readOnce(session: ExcelSession): Promise<WorkbookSeen | null> {
  session.work.progress('read', 0, 1);
  const overview = await readOverview(session);
  const layouts = await readLayouts(
    session,
    overview.sheets.filter((sheet) => !isUndoSheet(sheet.name)),
  );
  const cells = await readCells(session, layouts);
  const hidden = new Map<string, readonly number[]>();
  for (const layout of layouts) hidden.set(layout.id, await readHiddenRows(session, layout));
  const sheets = layouts.map((layout) =>
    plainSheet(layout.name, cells.get(layout.id)?.rows ?? [], {
      dates: cells.get(layout.id)?.dates ?? new Map(),
      visibility: layout.visibility,
      merges: layout.merges,
      tables: layout.tables,
      hiddenRows: hidden.get(layout.id) ?? [],
      filtered: layout.isFiltered,
      protected: layout.isProtected,
      pivots: layout.pivots.map((pivot) => pivot.area),
    }),
  );
  const { date1904, mark, isTorn } = await readEnd(session, sheets, layouts);
  if (isTorn || mark !== overview.mark) return null;
  return { book: { title: overview.title, date1904, sheets, names: overview.names }, overview, layouts };
}

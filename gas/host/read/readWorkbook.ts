import { HostError, isUndoSheet, plainSheet } from '../../../core/index';
import type { Overview, SheetLayout, SheetName, WorkbookSeen } from '../../../core/index';
import type { OverviewAnswer, SheetAnswer } from '../../messages/answers';
import type { SheetsSession } from '../sheetsSession';
import { readCells } from './cells';

const TRIES = 3;

/** Read every sheet as plain cells. When columns or sheets were moved meanwhile, so that cells and names do not belong together, all is read again.
 *  Limits: rows hidden by hand are not listed, as the service can only be asked row by row; formulas are not counted. */
export async function readWorkbook(session: SheetsSession): Promise<WorkbookSeen> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    session.work.progress('read', 0, 1);
    const overview = await readOverview(session);
    const layouts = overview.sheets.filter((sheet) => !isUndoSheet(sheet.name)).map((sheet) => layoutOf(sheet, overview)); // prettier-ignore
    const cells = await readCells(session, layouts);
    const after = cells === null ? null : await readOverview(session);
    if (cells === null || after?.mark !== overview.mark) continue;
    const sheets = layouts.map((layout) =>
      plainSheet(layout.name, cells.get(layout.id)?.rows ?? [], {
        dates: cells.get(layout.id)?.dates ?? new Map(),
        visibility: layout.visibility,
        merges: layout.merges,
        filtered: layout.isFiltered,
        protected: layout.isProtected,
        pivots: layout.pivots.map((pivot) => pivot.area),
      }),
    );
    const names = namesOf(overview);
    const book = { title: overview.title, date1904: false, sheets, names };
    return { book, overview: overviewOf(overview, names), layouts };
  }
  throw new HostError('changed', session.state, {
    zh: '读取期间，有人一再移动列或改动工作表。',
    en: 'Columns or sheets were moved again and again while the workbook was read.',
  });
}

function readOverview(session: SheetsSession): Promise<OverviewAnswer> {
  return session.get<'overview'>({ op: 'overview' }, ({ sheets }) => Array.isArray(sheets) && sheets.length > 0);
}

function overviewOf(overview: OverviewAnswer, names: readonly SheetName[]): Overview {
  return {
    title: overview.title,
    isReadOnly: !overview.canEdit,
    sheets: overview.sheets.map((sheet) => layoutOf(sheet, overview)),
    names,
    takenNames: new Set(overview.takenNames),
    settings: new Map(overview.settings),
  };
}

function namesOf({ names, sheets }: OverviewAnswer): readonly SheetName[] {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  return names.flatMap(({ name, sheet, area }) => {
    const place = byId.get(sheet);
    return place === undefined ? [] : [{ name, sheet: place, area }];
  });
}

/** Google has no very hidden sheets: hidden ones of ours count as such. */
function layoutOf(sheet: SheetAnswer, { names }: OverviewAnswer): SheetLayout {
  const isOurs = isUndoSheet(sheet.name) || names.some((one) => one.sheet === sheet.id && one.area.bottom === 0);
  const hidden = isOurs ? 'veryHidden' : 'hidden';
  return {
    id: String(sheet.id),
    name: sheet.name,
    visibility: sheet.isHidden ? hidden : 'visible',
    used: sheet.used,
    isProtected: sheet.isProtected,
    isFiltered: sheet.isFiltered,
    rowHidden: false,
    merges: sheet.merges,
    tables: [],
    pivots: sheet.pivots.map((pivot) => ({ ...pivot, isLost: false })),
  };
}

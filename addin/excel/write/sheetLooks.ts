import { STYLES } from '../../../core/index';
import type { Area, OwnedSheet, StyleSpec, TableBlock } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';
import { setLook } from './looks';
import type { HeaderNote } from './notes';
import type { SheetTask } from './sheetCells';
import { styleRuns, type StyleRun } from './styleRuns';
import type { TonedCells } from './tones';

/** Bring the looks of sheets of ours to what they shall be, before their values come. Where the plan of looks is the same as last time nothing is touched, so what people coloured stays. */
export async function setSheetLooks(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  const changed = tasks.filter((task) => task.before === null || !isSameLook(task.before, task.next));
  for (const task of changed) {
    const runs = styleRuns(task.next);
    const stale = task.before === null ? areasOf(task.used) : styleRuns(task.before).map((run) => run.area);
    if (runs.length + stale.length === 0) continue;
    await session.breathe();
    await session.settle(
      (context) => {
        for (const area of stale) cellsOf(context, task.next, area).clear('Formats');
        for (const { area, style } of runs) setLook(cellsOf(context, task.next, area), style);
      },
      (context) => lookStands(context, task.next, runs[runs.length - 1]),
    );
  }
}

/** Keep the filter buttons of plain tables over their cells. */
export async function setFilters(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const { next, before } of tasks) {
    const [area, old] = [filterArea(next), before === null ? null : filterArea(before)];
    if (area === null || JSON.stringify(area) === JSON.stringify(old)) continue;
    await session.settle(
      (context) => {
        const { autoFilter } = namedRange(context, next.ownedName).worksheet;
        autoFilter.remove();
        autoFilter.apply(cellsOf(context, next, area));
      },
      (context) => {
        const range = namedRange(context, next.ownedName).worksheet.autoFilter.getRangeOrNullObject();
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        return () => !range.isNullObject && range.rowCount === area.bottom - area.top + 1;
      },
    );
  }
}

/** The colour rules of the tables in a sheet of ours. */
export function sheetTones({ next, before }: SheetTask): readonly TonedCells[] {
  return tablesOf(next).flatMap(({ at, columns, rowCount }) =>
    columns.flatMap((column, index): readonly TonedCells[] => {
      const { tones } = column;
      const hadTones = before === null ? false : tablesOf(before).some((table) => table.columns[index]?.tones);
      if ((tones === undefined && !hadTones) || rowCount === 0) return [];
      const left = at.column + index;
      const area = { top: at.row + 1, left, bottom: at.row + rowCount, right: left };
      return [{ ownedName: next.ownedName, area, tones: tones ?? new Map() }];
    }),
  );
}

/** The notes on the headers of a sheet of ours; headers that lost theirs included. */
export function sheetNotes({ next, before }: SheetTask): readonly HeaderNote[] {
  const notes = notesOf(next);
  const stale = before === null ? [] : notesOf(before).filter((old) => !notes.some((note) => note.row === old.row && note.column === old.column)); // prettier-ignore
  return [...stale.map((note) => ({ ...note, text: null })), ...notes];
}

function notesOf(sheet: OwnedSheet): readonly HeaderNote[] {
  return tablesOf(sheet).flatMap(({ at, columns }) =>
    columns.flatMap(({ header, note }, index): readonly HeaderNote[] => {
      if (note === undefined) return [];
      return [{ ownedName: sheet.ownedName, row: at.row, column: at.column + index, header, text: note }];
    }),
  );
}

function tablesOf(sheet: OwnedSheet): readonly TableBlock[] {
  return sheet.blocks.filter((block): block is TableBlock => block.kind === 'table');
}

function filterArea(sheet: OwnedSheet): Area | null {
  const table = tablesOf(sheet).find((one) => one.filter && one.tableName === undefined);
  if (!table) return null;
  const { row: top, column: left } = table.at;
  return { top, left, bottom: top + table.rowCount, right: left + table.columns.length - 1 };
}

function isSameLook(before: OwnedSheet, next: OwnedSheet): boolean {
  return JSON.stringify(styleRuns(before)) === JSON.stringify(styleRuns(next));
}

function areasOf(area: Area | null): readonly Area[] {
  return area === null ? [] : [area];
}

function cellsOf(context: Excel.RequestContext, { ownedName }: OwnedSheet, area: Area): Excel.Range {
  const first = namedRange(context, ownedName).getCell(0, 0).getOffsetRange(area.top, area.left);
  return first.getAbsoluteResizedRange(area.bottom - area.top + 1, area.right - area.left + 1);
}

/** The last look stands when all before it were set: a request ends at its first failure. */
function lookStands(context: Excel.RequestContext, sheet: OwnedSheet, last: StyleRun | undefined): () => boolean {
  const range = namedRange(context, sheet.ownedName);
  if (!last) return () => !range.isNullObject;
  const cell = cellsOf(context, sheet, { ...last.area, bottom: last.area.top, right: last.area.left });
  const wanted = new ProbedLook(cell, last);
  return () => !range.isNullObject && wanted.stands();
}

/** Compares what can be read of a look: number format, weight, colours. */
class ProbedLook {
  constructor(
    private readonly cell: Excel.Range,
    private readonly run: StyleRun,
  ) {
    cell.load('numberFormat');
    cell.format.font.load('bold,color');
  }

  stands(): boolean {
    const spec: StyleSpec = STYLES[this.run.style];
    const format: unknown = this.cell.numberFormat[0]?.[0];
    return (
      (spec.format === undefined || format === spec.format) &&
      (spec.bold !== true || this.cell.format.font.bold) &&
      (spec.color === undefined || this.cell.format.font.color.toUpperCase() === `#${spec.color}`)
    );
  }
}

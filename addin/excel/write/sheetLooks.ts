import { STYLES, filterArea, isSameLook, styleRuns } from '../../../core/index';
import type { Area, OwnedSheet, SheetTask, StyleRun, StyleSpec } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';
import { setLook } from './looks';

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
      { mayStandBefore: true },
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
      { mayStandBefore: true },
    );
  }
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

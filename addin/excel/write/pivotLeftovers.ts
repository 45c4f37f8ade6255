import { plannedPivots } from '../../../core/index';
import type { Area, SheetTask } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Take the number formats off cells that PivotTables covered before and no longer do. */
export async function clearPivotLeftovers(session: ExcelSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const task of tasks) {
    // A run that was cut off may have drawn them anew already.
    const planned = task.before === null ? [] : plannedPivots(task.before);
    const old = [...task.pivots.filter((pivot) => !pivot.isLost), ...planned];
    if (old.length === 0) continue;
    const now = await areasNow(session, task.next.ownedName);
    const strips = old.flatMap(({ name, area }) => outside(area, now.get(name)));
    if (strips.length === 0) continue;
    await session.insist((context) => {
      for (const strip of strips) cellsOf(context, task.next.ownedName, strip).clear('Formats');
    });
  }
}

function areasNow(session: ExcelSession, ownedName: string): Promise<ReadonlyMap<string, Area>> {
  return session
    .read(
      (context) => {
        const { pivotTables } = namedRange(context, ownedName).worksheet;
        pivotTables.load('items/name');
        return () => pivotTables.items.map((pivot) => pivot.name);
      },
      () => true,
    )
    .then((names) =>
      session.read(
        (context) => {
          const { pivotTables } = namedRange(context, ownedName).worksheet;
          const ranges = names.map((name) => pivotTables.getItem(name).layout.getRange());
          for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
          return () => new Map(ranges.map((range, index) => [names[index] ?? '', areaOf(range)]));
        },
        () => true,
      ),
    );
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The parts of an area right of and below another that starts at the same cell; all of it when they start elsewhere. */
function outside(old: Area, now: Area | undefined): readonly Area[] {
  if (now?.top !== old.top || now.left !== old.left) return [old];
  const right = { ...old, left: now.right + 1 };
  const below = { ...old, top: now.bottom + 1, right: Math.min(old.right, now.right) };
  return [right, below].filter((area) => area.left <= area.right && area.top <= area.bottom);
}

function cellsOf(context: Excel.RequestContext, ownedName: string, area: Area): Excel.Range {
  const first = namedRange(context, ownedName).getCell(0, 0).getOffsetRange(area.top, area.left);
  return first.getAbsoluteResizedRange(area.bottom - area.top + 1, area.right - area.left + 1);
}

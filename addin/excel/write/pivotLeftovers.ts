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
    // Pivots move when one above them grows: what another one covers now is no leftover.
    const covered = [...now.values()];
    const strips = old.flatMap(({ area }) =>
      covered.reduce<readonly Area[]>((left, hole) => left.flatMap((part) => without(part, hole)), [area]),
    );
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

/** The parts of an area that another one does not cover: above, below, left and right of it. */
function without(area: Area, hole: Area): readonly Area[] {
  const [top, bottom] = [Math.max(area.top, hole.top), Math.min(area.bottom, hole.bottom)];
  const [left, right] = [Math.max(area.left, hole.left), Math.min(area.right, hole.right)];
  if (top > bottom || left > right) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.left <= part.right && part.top <= part.bottom);
}

function cellsOf(context: Excel.RequestContext, ownedName: string, area: Area): Excel.Range {
  const first = namedRange(context, ownedName).getCell(0, 0).getOffsetRange(area.top, area.left);
  return first.getAbsoluteResizedRange(area.bottom - area.top + 1, area.right - area.left + 1);
}

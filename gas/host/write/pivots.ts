import { captionOf, pivotFates, sourceArea } from '../../../core/index';
import type { OwnedSheet, PivotSpec, SheetTask } from '../../../core/index';
import type { NewPivot } from '../../messages/requests';
import type { SheetsSession } from '../sheetsSession';

/** Take away the pivot tables of ours that cannot stay; Apps Script cannot give one another source. Gives those that stay: they follow their source by themselves. */
export async function dropStalePivots(
  session: SheetsSession,
  tasks: readonly SheetTask[],
): Promise<ReadonlySet<string>> {
  const staying = new Set<string>();
  for (const { ownedName, stale, staying: names } of pivotFates(tasks)) {
    for (const name of names) staying.add(name);
    if (stale.length > 0) await session.put<'dropPivots'>({ op: 'dropPivots', name: ownedName, pivots: stale });
  }
  return staying;
}

/** Make the pivot tables that are not there. Items come in Google's order of labels. */
export async function setPivots(
  session: SheetsSession,
  tasks: readonly SheetTask[],
  staying: ReadonlySet<string>,
): Promise<void> {
  const total = tasks.reduce((sum, { next }) => sum + next.pivots.length, 0);
  let done = 0;
  for (const { next } of tasks)
    for (const spec of next.pivots) {
      session.work.progress('sheets', done++, total);
      await session.breathe();
      const source = tasks.map((one) => one.next).find((one) => one.id === spec.source);
      if (!source || staying.has(spec.name)) continue;
      await session.put<'makePivot'>({ op: 'makePivot', name: next.ownedName, pivot: newPivot(spec, source) });
    }
}

function newPivot({ name, at, rows, columns, values, rendered }: PivotSpec, source: OwnedSheet): NewPivot {
  const fields = source.blocks.flatMap((block) =>
    block.kind === 'table' ? block.columns.map((one) => one.field) : [],
  );
  const place = (field: string): number => fields.indexOf(field);
  return {
    name,
    at,
    source: { name: source.ownedName, area: sourceArea(source) },
    rows: rows.map(place),
    columns: columns.map(place),
    values: values.map((value) => {
      return {
        column: place(value.field),
        summary: value.summary,
        caption: captionOf(value, source),
        style: value.style,
      };
    }),
    size: { rows: rendered.length, columns: rendered.reduce((widest, line) => Math.max(widest, line.length), 0) },
  };
}

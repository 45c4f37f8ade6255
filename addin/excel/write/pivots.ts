import { STYLES, captionOf, headerOf, pivotFates, sourceArea } from '../../../core/index';
import type { OwnedSheet, PivotSpec, SheetTask, StyleSpec } from '../../../core/index';
import type { ExcelSession } from '../session';
import { namedRange } from './jobs';

/** Take away the PivotTables of ours that cannot stay: the plan for them, their source rows or their places changed. Office.js has no way to give a PivotTable another source.
 *  Gives those that stay; their cells come along when they are refreshed. */
export async function dropStalePivots(
  session: ExcelSession,
  tasks: readonly SheetTask[],
): Promise<ReadonlySet<string>> {
  const staying = new Set<string>();
  for (const fate of pivotFates(tasks)) {
    for (const name of fate.staying) staying.add(name);
    if (fate.stale.length > 0) await dropPivots(session, fate.ownedName, fate.stale);
  }
  return staying;
}

/** Make the PivotTables that are not there, and refresh those that are. Items come in Excel's order of labels.
 *  Limit: Office.js cannot set an order of items by hand, so classes stand by label, not by value as in the file that the command line writes. */
export async function setPivots(
  session: ExcelSession,
  tasks: readonly SheetTask[],
  staying: ReadonlySet<string>,
): Promise<void> {
  const total = tasks.reduce((sum, { next }) => sum + next.pivots.length, 0);
  let done = 0;
  for (const { next } of tasks) {
    for (const spec of next.pivots) {
      session.work.progress('sheets', done++, total);
      await session.breathe();
      const source = tasks.map((one) => one.next).find((one) => one.id === spec.source);
      if (staying.has(spec.name)) await refresh(session, next, spec);
      else if (source) await makePivot(session, next, spec, source);
    }
  }
}

function dropPivots(session: ExcelSession, ownedName: string, names: readonly string[]): Promise<void> {
  return session.settle(
    (context) => {
      const { pivotTables } = namedRange(context, ownedName).worksheet;
      for (const name of names) pivotTables.getItemOrNullObject(name).delete();
    },
    (context) => {
      const { pivotTables } = namedRange(context, ownedName).worksheet;
      const items = names.map((name) => pivotTables.getItemOrNullObject(name));
      for (const item of items) item.load('name');
      return () => items.every((item) => item.isNullObject);
    },
  );
}

function refresh(session: ExcelSession, sheet: OwnedSheet, spec: PivotSpec): Promise<void> {
  return session.insist((context) =>
    namedRange(context, sheet.ownedName).worksheet.pivotTables.getItem(spec.name).refresh(),
  );
}

/** A PivotTable that was half made is made anew: repeating is safe. */
function makePivot(session: ExcelSession, sheet: OwnedSheet, spec: PivotSpec, source: OwnedSheet): Promise<void> {
  const captions = spec.values.map((value) => captionOf(value, source));
  return session.settle(
    (context) => {
      const { worksheet } = namedRange(context, sheet.ownedName);
      worksheet.pivotTables.getItemOrNullObject(spec.name).delete();
      const rows = sourceRange(context, source);
      const pivot = worksheet.pivotTables.add(spec.name, rows, worksheet.getCell(spec.at.row, spec.at.column));
      for (const field of spec.rows) pivot.rowHierarchies.add(pivot.hierarchies.getItem(headerOf(source, field)));
      for (const field of spec.columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(headerOf(source, field)));
      spec.values.forEach((value, index) => {
        const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem(headerOf(source, value.field)));
        const { format }: StyleSpec = STYLES[value.style];
        data.summarizeBy = SUMMARIES[value.summary];
        if (format !== undefined) data.numberFormat = format;
        data.name = captions[index] ?? value.caption;
      });
    },
    (context) => {
      const pivot = namedRange(context, sheet.ownedName).worksheet.pivotTables.getItemOrNullObject(spec.name);
      pivot.load('name');
      pivot.dataHierarchies.load('items/name');
      return () => !pivot.isNullObject && pivot.dataHierarchies.items.length === spec.values.length && pivot.dataHierarchies.items.every(({ name }, index) => name === captions[index]); // prettier-ignore
    },
  );
}

const SUMMARIES = { sum: 'Sum', count: 'Count', average: 'Average' } as const;

function sourceRange(context: Excel.RequestContext, source: OwnedSheet): Excel.Range {
  const { top, left, bottom, right } = sourceArea(source);
  const { worksheet } = namedRange(context, source.ownedName);
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

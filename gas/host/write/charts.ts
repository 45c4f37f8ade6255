import type { SheetTask } from '../../../core/index';
import type { SheetsSession } from '../sheetsSession';

/** Bring the charts of our sheets to what they shall be. A chart whose plan did not change stays as it is, with what people did to it; others are made anew under their names. */
export async function setCharts(session: SheetsSession, tasks: readonly SheetTask[]): Promise<void> {
  for (const { next, before } of tasks) {
    const old = new Map(before?.charts.map((chart) => [chart.name, JSON.stringify(chart)]) ?? []);
    if (next.charts.length + old.size === 0) continue;
    await session.breathe();
    const there = new Set(await session.get<'chartNames'>({ op: 'chartNames', name: next.ownedName }));
    const make = next.charts.filter((chart) => !there.has(chart.name) || old.get(chart.name) !== JSON.stringify(chart));
    // Of a sheet whose plan nobody knows any more, what stands there says which charts are ours.
    const gone = [...new Set([...old.keys(), ...there])].filter((name) => !next.charts.some((chart) => chart.name === name)); // prettier-ignore
    if (make.length + gone.length > 0) await session.put<'charts'>({ op: 'charts', name: next.ownedName, gone, make });
  }
}

import { DateStyle } from '../../../core/index';
import type { Cell, SheetLayout } from '../../../core/index';
import type { Answer } from '../../messages/answers';
import type { DateRuns, JsonRow } from '../../messages/requests';
import type { SheetsSession } from '../sheetsSession';

/** The cells of one sheet as they come in, from its first row and column. */
export interface SheetCells {
  readonly rows: (readonly Cell[])[];
  readonly dates: Map<number, Uint8Array>;
}

/** Most letters of one answer; google.script.run is advised to carry 2 MB at most. */
const BUDGET = 1_200_000;
const FIRST_CELLS = 60_000;
const LEAST_ROWS = 50;

/** Read the cells of all sheets in stretches of rows that keep answers small. null when a sheet went meanwhile. @throws HostError */
export async function readCells(
  session: SheetsSession,
  layouts: readonly SheetLayout[],
): Promise<ReadonlyMap<string, SheetCells> | null> {
  const found = new Map<string, SheetCells>();
  const total = layouts.reduce((sum, { used }) => sum + (used === null ? 0 : used.bottom + 1), 0);
  let before = 0;
  for (const layout of layouts) {
    const offset = before;
    const cells = await readSheet(session, layout, (rows) => session.work.progress('read', offset + rows, total));
    if (cells === null) return null;
    found.set(layout.id, cells);
    before += cells.rows.length;
  }
  return found;
}

async function readSheet(
  session: SheetsSession,
  { id, used }: SheetLayout,
  tick: (rows: number) => void,
): Promise<SheetCells | null> {
  const cells: SheetCells = { rows: [], dates: new Map() };
  if (used === null) return cells;
  const count = used.bottom + 1;
  let step = Math.max(LEAST_ROWS, Math.floor(FIRST_CELLS / (used.right + 1)));
  for (let top = 0; top < count;) {
    const area = { top, left: 0, bottom: Math.min(count, top + step) - 1, right: used.right };
    const wanted = area.bottom - top + 1;
    const answer = await session.get<'cells'>({ op: 'cells', sheet: Number(id), area }, (found) => isWhole(found, wanted)); // prettier-ignore
    if (answer === null) return null;
    for (const row of answer.rows) cells.rows.push(row);
    takeDates(cells, answer.dates, top, count);
    step = nextStep(answer.rows);
    top = area.bottom + 1;
    tick(top);
    await session.breathe();
  }
  return cells;
}

/** Fewer rows than asked for are never an empty sheet. */
function isWhole(answer: Answer<'cells'>, rows: number): boolean {
  return answer === null || (Array.isArray(answer.rows) && answer.rows.length === rows && Array.isArray(answer.dates));
}

function nextStep(rows: readonly JsonRow[]): number {
  let letters = 1;
  for (const row of rows) for (const cell of row) letters += typeof cell === 'string' ? 3 + cell.length : 10;
  return Math.max(LEAST_ROWS, Math.floor((BUDGET * rows.length) / letters));
}

function takeDates({ dates }: SheetCells, found: readonly DateRuns[], top: number, count: number): void {
  for (const { column, runs } of found) {
    const bytes = dates.get(column) ?? new Uint8Array(count);
    dates.set(column, bytes);
    for (const [row, rows, style] of runs)
      bytes.fill(STYLES.has(style) ? style : DateStyle.date, top + row, top + row + rows);
  }
}

const STYLES: ReadonlySet<number> = new Set(Object.values(DateStyle));

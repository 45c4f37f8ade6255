import type { Area } from '../../../../core/index';
import { overlaps } from '../../../workbook/areas';
import type { PivotModel } from '../../../workbook/objects';
import type { SheetModel, WorkbookEvent } from '../../../workbook/workbook';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import { drawPivot } from './draw';
import { isPlanned } from './plan';

declare module '../../frame/sheetsEnd' {
  interface SheetsState {
    /** Set once the pivot tables of the spreadsheet follow their sources. */
    livePivots?: LivePivots;
    /** How many functions of scripts are running: pivot tables are drawn when somebody looks at them then. */
    running?: number;
  }
}

interface LivePivots {
  /** Whether changes of sources are heard. */
  isHearing: boolean;
  isDrawing: boolean;
  /** Pivot tables that wait to be drawn, by their sheet. */
  readonly waiting: Map<SheetModel, Set<PivotModel>>;
  /** Pivot tables that had no room when they were drawn last. */
  readonly cramped: Set<PivotModel>;
}

/** Let the pivot tables of scripts follow their sources from now on, whoever changes them. Asked again, it does nothing.
 *  Limit: a source that changes only because its formulas give other values is seen by `refreshPivots`. */
export function followSources(end: SheetsEnd): void {
  const live = liveOf(end);
  if (live.isHearing) return;
  live.isHearing = true;
  end.workbook.subscribe((event) => {
    if (!live.isDrawing) drawAfter(end, event);
  });
}

/** Hear that a function of a script begins; the answer is called when it has ended. Until then, pivot tables whose sources it changes are drawn when somebody looks at their cells, and else at the end: once, not after each change.
 *  Limit: of two pivot tables that grow into the same free cells, the first in the sheet gets them, not the first that grew. */
export function beginScript({ state, workbook }: SheetsEnd): () => void {
  let isRunning = true;
  state.running = (state.running ?? 0) + 1;
  return () => {
    if (!isRunning) return;
    isRunning = false;
    state.running = (state.running ?? 1) - 1;
    if (state.running === 0) workbook.settle();
  };
}

/** Compute pivot tables of scripts again whose sources hold formulas, or that had no room, as `SpreadsheetApp.flush` does with everything that is pending; all others follow their sources, and those that wait are drawn before anybody sees them. */
export function refreshPivots(end: SheetsEnd): void {
  const { waiting, cramped } = liveOf(end);
  for (const sheet of end.workbook.sheets)
    drawNow(end, sheet, planned(sheet).filter((pivot) =>
      !waiting.get(sheet)?.has(pivot) && (cramped.has(pivot) || mayChangeUnheard(end, pivot)))); // prettier-ignore
}

/** Draw a pivot table that was changed: now, or when somebody looks, while a script runs. */
export function drawSoon(end: SheetsEnd, sheet: SheetModel, pivot: PivotModel): void {
  if (mayWait(end, pivot)) wait(end, sheet, pivot);
  else drawNow(end, sheet, [pivot]);
}

function drawAfter(end: SheetsEnd, event: WorkbookEvent): void {
  for (const sheet of end.workbook.sheets) {
    const touched = planned(sheet).filter((pivot) => touches(event, pivot));
    const waiting = new Set(touched.filter((pivot) => !movesHeader(event, pivot) && mayWait(end, pivot)));
    drawNow(end, sheet, touched.filter((pivot) => !waiting.has(pivot))); // prettier-ignore
    for (const pivot of waiting) wait(end, sheet, pivot);
  }
}

function mayWait(end: SheetsEnd, pivot: PivotModel): boolean {
  return (end.state.running ?? 0) > 0 && !mayChangeUnheard(end, pivot);
}

function wait(end: SheetsEnd, sheet: SheetModel, pivot: PivotModel): void {
  const { waiting } = liveOf(end);
  letReadersLook(end, sheet);
  const pivots = waiting.get(sheet) ?? new Set();
  if (pivots.size === 0) end.workbook.putOff(sheet, () => drawWaiting(end, sheet));
  waiting.set(sheet, pivots.add(pivot));
}

/** Pivot tables that wait and read a sheet shall see it as it is now. */
function letReadersLook(end: SheetsEnd, sheet: SheetModel): void {
  for (const [other, pivots] of liveOf(end).waiting)
    if (other !== sheet && [...pivots].some((reader) => isSource(sheet, reader))) end.workbook.settle(other);
}

function drawWaiting(end: SheetsEnd, sheet: SheetModel): void {
  const { waiting } = liveOf(end);
  const pivots = waiting.get(sheet);
  waiting.delete(sheet);
  drawNow(end, sheet, sheet.pivots.all.filter((pivot) => pivots?.has(pivot))); // prettier-ignore
}

/** Draw without hearing the changes that this makes. Who had no room tries again when another one of the sheet was drawn. */
function drawNow(end: SheetsEnd, sheet: SheetModel, pivots: readonly PivotModel[]): void {
  if (pivots.length === 0) return;
  const live = liveOf(end);
  letReadersLook(end, sheet);
  for (const pivot of pivots) live.waiting.get(sheet)?.delete(pivot);
  const wasDrawing = live.isDrawing;
  live.isDrawing = true;
  try {
    for (let next = pivots, isAnyPlaced = true; isAnyPlaced && next.length > 0;) {
      const placed = new Set(next.filter((pivot) => drawPivot(end, sheet, pivot)));
      for (const pivot of next) if (placed.has(pivot)) live.cramped.delete(pivot); else live.cramped.add(pivot); // prettier-ignore
      isAnyPlaced = placed.size > 0;
      next = sheet.pivots.all.filter((pivot) => live.cramped.has(pivot));
    }
  } finally {
    live.isDrawing = wasDrawing;
  }
}

function planned(sheet: SheetModel): readonly PivotModel[] {
  return sheet.pivots.all.filter(isPlanned);
}

function liveOf({ state }: SheetsEnd): LivePivots {
  return (state.livePivots ??= { isHearing: false, isDrawing: false, waiting: new Map(), cramped: new Set() });
}

/** Formulas of a source give other values without a word. */
function mayChangeUnheard(end: SheetsEnd, { source }: PivotModel): boolean {
  if (source.kind !== 'area') return true;
  return end.workbook.sheet(source.sheet)?.hasFormulas(source.area.left, source.area.right) ?? true;
}

function isSource(sheet: SheetModel, { source }: PivotModel): boolean {
  return source.kind === 'area' && source.sheet.toLowerCase() === sheet.name.toLowerCase();
}

/** Values are shown as their source shows them: its first row tells how. */
function touches(event: WorkbookEvent, pivot: PivotModel): boolean {
  const { source } = pivot;
  if (source.kind !== 'area' || !('area' in event) || event.kind === 'selection') return false;
  if (!isSource(event.sheet, pivot)) return false;
  if (event.kind === 'styles') return overlaps(event.area, rowOf(source.area, 1));
  return event.kind !== 'cells' || overlaps(event.area, source.area);
}

/** What a header was before tells which columns are meant: that is followed step by step. */
function movesHeader(event: WorkbookEvent, { source }: PivotModel): boolean {
  if (source.kind !== 'area' || !('area' in event) || event.kind === 'styles') return false;
  return event.kind !== 'cells' || overlaps(event.area, rowOf(source.area, 0));
}

function rowOf(area: Area, row: number): Area {
  return { ...area, top: area.top + row, bottom: area.top + row };
}

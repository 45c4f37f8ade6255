import { IUndoRedoService, LifecycleService, LifecycleStages } from '@univerjs/core';
import {
  RemoveSheetMutation,
  ScrollToRangeOperation,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetTabColorMutation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { sameArea } from '../workbook/areas';
import type { SheetModel, WorkbookEvent } from '../workbook/workbook';
import { applyLayout } from './gridView';
import type { GridView } from './gridView';
import { areaOf, rangeOf, sheetLayout } from './sheetLayout';

/** Who else draws on the grid, the charts for example. */
export interface GridFollower {
  /** Something changed in the workbook; called once a frame. */
  readonly changed: () => void;
}

/** Show every change of the model at the grid, once a frame however many there were; gives the way to stop. */
export function followModel(view: GridView, follower: GridFollower): () => void {
  const pending = nothingPending();
  let frame: number | null = null;
  let isStopped = false;
  // What happens before the first drawing waits for it: the grid cannot scroll or select earlier.
  let isDrawn = false;
  const show = () => {
    frame = null;
    if (!isDrawn) return;
    showPending(view, pending);
    follower.changed();
  };
  void view.univer
    .__getInjector()
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      isDrawn = true;
      if (!isStopped) frame ??= requestAnimationFrame(show);
    });
  const stop = view.model.subscribe((event) => {
    view.forgetCells();
    note(pending, event);
    if (isMoved(event)) view.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(view.unitId);
    frame ??= requestAnimationFrame(show);
  });
  return () => {
    isStopped = true;
    stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

/** What has to be shown at the next frame. */
interface Pending {
  readonly cells: Set<SheetModel>;
  readonly layout: Set<SheetModel>;
  tabs: boolean;
  active: boolean;
  selection: SheetModel | null;
}

function nothingPending(): Pending {
  return { cells: new Set(), layout: new Set(), tabs: false, active: false, selection: null };
}

/** The grid's undo knows places only, and these are others now. */
function isMoved(event: WorkbookEvent): boolean {
  return event.source !== 'person' && (event.kind === 'inserted' || event.kind === 'deleted');
}

function note(pending: Pending, event: WorkbookEvent): void {
  switch (event.kind) {
    case 'cells':
    case 'styles':
    case 'calculated':
      pending.cells.add(event.sheet);
      return;
    case 'inserted':
    case 'deleted':
    case 'layout':
      pending.layout.add(event.sheet);
      pending.tabs = true;
      return;
    case 'objects':
      if (event.sheet !== null) pending.layout.add(event.sheet);
      return;
    case 'selection':
      pending.selection = event.sheet;
      return;
    case 'sheetActivated':
      pending.active = true;
      return;
    default:
      pending.tabs = true;
      pending.active = true;
  }
}

function showPending(view: GridView, pending: Pending): void {
  if (pending.tabs) showTabs(view);
  if (pending.active) showActive(view);
  for (const sheet of pending.layout) showLayout(view, sheet);
  for (const sheet of pending.cells) if (!pending.layout.has(sheet)) showCells(view, sheet);
  if (pending.selection !== null) showSelection(view, pending.selection);
  Object.assign(pending, nothingPending());
}

function showTabs(view: GridView): void {
  const wanted = view.shown();
  const added = wanted.filter((sheet) => !isKnown(view, sheet));
  for (const sheet of added) {
    view.unit.addWorksheet(sheet.id, view.unit.getSheetOrders().length, view.snapshotOf(sheet));
  }
  if (added.length > 0) showActive(view);
  const gone = view.unit.getSheets().filter((sheet) => !wanted.some(({ id }) => id === sheet.getSheetId()));
  if (gone.length > 0) showActive(view);
  for (const sheet of gone)
    view.run(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId(), subUnitName: sheet.getName() });
  wanted.forEach((sheet, order) => showTab(view, sheet, order));
}

function showTab(view: GridView, sheet: SheetModel, order: number): void {
  const subUnitId = sheet.id;
  const config = view.unit.getSheetBySheetId(subUnitId)?.getConfig();
  if (config === undefined) return;
  const { name, tabColor, hidden } = sheetLayout(sheet);
  const fromOrder = view.unit.getSheetOrders().indexOf(subUnitId);
  config.hidden = hidden;
  view.run(SetWorksheetNameMutation.id, { subUnitId, name });
  if (config.tabColor !== tabColor) view.run(SetTabColorMutation.id, { subUnitId, color: tabColor });
  view.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: order });
}

function isKnown(view: GridView, sheet: SheetModel): boolean {
  const known = view.unit.getSheetBySheetId(sheet.id);
  return known !== null && known !== undefined;
}

function showActive(view: GridView): void {
  const { activeSheet } = view.model;
  if (!isKnown(view, activeSheet) || view.unit.getActiveSheet()?.getSheetId() === activeSheet.id) return;
  view.run(SetWorksheetActiveOperation.id, { subUnitId: activeSheet.id });
}

function showLayout(view: GridView, sheet: SheetModel): void {
  if (!isKnown(view, sheet)) return;
  const before = JSON.stringify(view.unit.getSheetBySheetId(sheet.id)?.getConfig().freeze);
  applyLayout(view, sheet);
  const { freeze } = sheetLayout(sheet);
  if (JSON.stringify(freeze) !== before) view.run(SetFrozenMutation.id, { subUnitId: sheet.id, ...freeze });
  view.redraw(sheet);
}

/** Cells that came below or beside need room; most changes do not. */
function showCells(view: GridView, sheet: SheetModel): void {
  const worksheet = view.unit.getSheetBySheetId(sheet.id);
  if (worksheet === null || worksheet === undefined) return;
  const used = sheet.usedArea();
  const hasRoom =
    used === null || (used.bottom + 1 < worksheet.getRowCount() && used.right + 1 < worksheet.getColumnCount());
  if (hasRoom) view.redraw(sheet);
  else showLayout(view, sheet);
}

function showSelection(view: GridView, sheet: SheetModel): void {
  if (sheet !== view.model.activeSheet || !isKnown(view, sheet) || isSelected(view, sheet)) return;
  const range = rangeOf(sheet.selection);
  const primary = {
    ...rangeOf({ ...sheet.selection, bottom: sheet.selection.top, right: sheet.selection.left }),
    actualRow: sheet.selection.top,
    actualColumn: sheet.selection.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  view.run(SetSelectionsOperation.id, { subUnitId: sheet.id, selections: [{ range, primary, style: null }] });
  view.run(ScrollToRangeOperation.id, { range });
}

/** The person selected it, or it is selected already. */
function isSelected(view: GridView, sheet: SheetModel): boolean {
  const selections = view.univer.__getInjector().get(SheetsSelectionsService);
  const last = selections.getWorkbookSelections(view.unitId).getCurrentLastSelection();
  return last !== null && last !== undefined && sameArea(areaOf(last.range), sheet.selection);
}

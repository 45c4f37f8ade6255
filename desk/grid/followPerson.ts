import type { ICommandInfo, IRange } from '@univerjs/core';
import { CommandType, CustomCommandExecutionError, IUndoRedoService } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  IEditorBridgeService,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFormulaCalculationStartMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/index';
import type { SheetModel } from '../workbook/workbook';
import type { GridView } from './gridView';
import type { EditedCells } from './personCells';
import { areaOfEdit, takeEdit } from './personCells';
import type { PersonCommand } from './personCommands';
import { personCommands } from './personCommands';
import { takeFreeze, takeHidden, takeMerges, takeSizes } from './personLayout';
import { ProtectedSheet } from './protectedSheet';
import { areaOf } from './sheetLayout';

/** What the page hears of the person at the grid. */
export interface PersonListener {
  /** The cell editor opened or closed. */
  readonly editing: (on: boolean) => void;
  /** The model refused an edit; nothing was changed. */
  readonly refused: (error: unknown) => void;
}

/** What a mutation of the grid brings along; each has some of these. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: EditedCells;
  readonly ranges?: readonly IRange[];
  readonly selections?: readonly { readonly range: IRange }[];
  readonly from?: { readonly subUnitId: string; readonly value: EditedCells };
  readonly to?: { readonly subUnitId: string; readonly value: EditedCells };
}

const STEP = 'desk.mutation.step';

/** Take what the person does at the grid over into the model; gives the way to stop. */
export function followPerson(view: GridView, listener: PersonListener): () => void {
  const { commands } = view;
  const injector = view.univer.__getInjector();
  const undo = injector.get(IUndoRedoService);
  const structure = personCommands(view, () => view.model.activeSheet.selection);
  const step = commands.registerCommand({
    id: STEP,
    type: CommandType.MUTATION,
    handler: (_accessor, params: { run?: () => void }) => {
      params.run?.();
      return true;
    },
  });
  const before = commands.beforeCommandExecuted((info) => {
    // Values come from the model: the grid's own engine must not start, nor its results be taken for edits.
    if (info.id === SetFormulaCalculationStartMutation.id) throw new CustomCommandExecutionError('computed elsewhere');
    if (view.isOurs()) return;
    const command = structure.get(info.id);
    if (command !== undefined) instead(command, info);
    if (info.id === SetRangeValuesMutation.id) checkProtection(view, info, listener);
  });
  const after = commands.onCommandExecuted((info) => {
    if (view.isOurs() || !concernsUs(view, info)) return;
    attempt(() => takeMutation(view, info));
  });
  const editor = injector.get(IEditorBridgeService).visible$.subscribe((state) => listener.editing(state.visible));
  return () => {
    [step, before, after].forEach((subscription) => subscription.dispose());
    editor.unsubscribe();
  };

  /** The grid must not do it as well. */
  function instead(command: PersonCommand, info: Readonly<ICommandInfo>): never {
    attempt(() => {
      const done = command(info.params ?? {});
      if (done === null) return;
      undo.pushUndoRedo({
        unitID: view.unitId,
        undoMutations: [{ id: STEP, params: { run: done.undo } }],
        redoMutations: [{ id: STEP, params: { run: done.redo } }],
      });
    });
    throw new CustomCommandExecutionError('done on the model');
  }

  function attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      view.forgetCells();
      view.redraw(view.model.activeSheet);
      listener.refused(error);
    }
  }
}

function paramsOf(info: Readonly<ICommandInfo>): MutationParams {
  return info.params ?? {};
}

function concernsUs(view: GridView, info: Readonly<ICommandInfo>): boolean {
  const { unitId } = paramsOf(info);
  return unitId === undefined || unitId === view.unitId;
}

function checkProtection(view: GridView, info: Readonly<ICommandInfo>, listener: PersonListener): void {
  const { subUnitId, cellValue } = paramsOf(info);
  const sheet = view.sheetOf(subUnitId);
  if (sheet === undefined || !sheet.protection.on || cellValue === undefined) return;
  const area = areaOfEdit(cellValue);
  if (area === null || !hasLocked(sheet, area)) return;
  listener.refused(new ProtectedSheet(sheet.name));
  throw new CustomCommandExecutionError('protected');
}

function hasLocked(sheet: SheetModel, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (sheet.style(row, column).locked) return true;
  }
  return false;
}

function takeMutation(view: GridView, info: Readonly<ICommandInfo>): void {
  const params = paramsOf(info);
  if (info.id === MoveRangeMutation.id) return takeMove(view, params);
  const sheet = view.sheetOf(params.subUnitId);
  if (sheet === undefined) return;
  const ranges = params.ranges ?? [];
  switch (info.id) {
    case SetRangeValuesMutation.id:
      return takeEdit(sheet, params.cellValue ?? {}, view.model.date1904);
    case SetWorksheetActiveOperation.id:
      return view.model.activate(sheet, 'person');
    case SetSelectionsOperation.id:
      return takeSelection(sheet, params);
    case SetWorksheetColWidthMutation.id:
      return takeSizes(view, sheet, ranges, 'columns');
    case SetWorksheetRowHeightMutation.id:
      return takeSizes(view, sheet, ranges, 'rows');
    case SetColHiddenMutation.id:
    case SetColVisibleMutation.id:
      return takeHidden(sheet, ranges, 'columns', info.id === SetColHiddenMutation.id);
    case SetRowHiddenMutation.id:
    case SetRowVisibleMutation.id:
      return takeHidden(sheet, ranges, 'rows', info.id === SetRowHiddenMutation.id);
    case AddWorksheetMergeMutation.id:
    case RemoveWorksheetMergeMutation.id:
      return takeMerges(view, sheet);
    case SetFrozenMutation.id:
      return takeFreeze(view, sheet);
    default:
  }
}

function takeMove(view: GridView, { from, to }: MutationParams): void {
  for (const part of [from, to]) {
    const sheet = view.sheetOf(part?.subUnitId);
    if (sheet !== undefined && part !== undefined) takeEdit(sheet, part.value, view.model.date1904);
  }
}

function takeSelection(sheet: SheetModel, { selections }: MutationParams): void {
  const last = selections?.at(-1);
  if (last !== undefined) sheet.selection = areaOf(last.range);
}

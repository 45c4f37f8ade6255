import type { IRange } from '@univerjs/core';
import {
  CopySheetCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../workbook/limits';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import type { GridView } from './gridView';
import { areaOf } from './sheetLayout';
import type { UndoableStep } from './undoSteps';
import { deletion, insertion } from './undoSteps';

/** What a command of the grid brings along; each has some of these. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly index?: number;
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
}

/** The grid's commands on rows, columns and sheets, done on the model instead. A step comes back when it can be undone.
 *  Adding, deleting, renaming and moving sheets cannot be undone, as in Excel. */
export function personCommands(view: GridView, selected: () => Area | null): ReadonlyMap<string, PersonCommand> {
  const { model } = view;
  const sheetOf = ({ subUnitId }: CommandParams) => view.sheetOf(subUnitId) ?? model.activeSheet;
  const areaIn = ({ range }: CommandParams) => (range === undefined ? selected() : areaOf(range));
  const onArea =
    (step: (sheet: SheetModel, area: Area) => UndoableStep): PersonCommand =>
    (params) => {
      const area = areaIn(params);
      return area === null ? null : step(sheetOf(params), area);
    };
  return new Map<string, PersonCommand>([
    [InsertRowByRangeCommand.id, onArea((sheet, area) => insertion(sheet, wholeRows(area), 'down'))],
    [InsertColByRangeCommand.id, onArea((sheet, area) => insertion(sheet, wholeColumns(area), 'right'))],
    [RemoveRowByRangeCommand.id, onArea((sheet, area) => deletion(sheet, wholeRows(area), 'up'))],
    [RemoveColByRangeCommand.id, onArea((sheet, area) => deletion(sheet, wholeColumns(area), 'left'))],
    [InsertRangeMoveDownCommand.id, onArea((sheet, area) => insertion(sheet, area, 'down'))],
    [InsertRangeMoveRightCommand.id, onArea((sheet, area) => insertion(sheet, area, 'right'))],
    [DeleteRangeMoveUpCommand.id, onArea((sheet, area) => deletion(sheet, area, 'up'))],
    [DeleteRangeMoveLeftCommand.id, onArea((sheet, area) => deletion(sheet, area, 'left'))],
    // Dragging whole rows or columns elsewhere is not offered: the model has no such move, and half of one would be wrong.
    [MoveRowsCommand.id, () => null],
    [MoveColsCommand.id, () => null],
    ...sheetCommands(model, sheetOf),
  ]);
}

/** Do what the person asked for; gives the step when undo can take it back. @throws RangeError when the model refuses */
export type PersonCommand = (params: CommandParams) => UndoableStep | null;

function sheetCommands(
  model: WorkbookModel,
  sheetOf: (params: CommandParams) => SheetModel,
): readonly (readonly [string, PersonCommand])[] {
  const done = (act: (params: CommandParams) => void): PersonCommand => {
    return (params) => {
      act(params);
      return null;
    };
  };
  return [
    [
      InsertSheetCommand.id,
      done(({ index }) => model.activate(model.addSheet(freeName(model), index, 'person'), 'person')),
    ],
    [RemoveSheetCommand.id, done((params) => model.removeSheet(sheetOf(params), 'person'))],
    [SetWorksheetNameCommand.id, done((params) => model.renameSheet(sheetOf(params), params.name ?? '', 'person'))],
    [SetWorksheetOrderCommand.id, done((params) => model.moveSheet(sheetOf(params), params.order ?? 0, 'person'))],
    [SetWorksheetHideCommand.id, done((params) => hide(model, sheetOf(params)))],
    [SetWorksheetShowCommand.id, done((params) => show(model, sheetOf(params)))],
    [CopySheetCommand.id, done((params) => copy(model, sheetOf(params)))],
    [SetTabColorCommand.id, done((params) => color(sheetOf(params), params.value ?? ''))],
  ];
}

function wholeRows({ top, bottom }: Area): Area {
  return { top, bottom, left: 0, right: LAST_COLUMN };
}

function wholeColumns({ left, right }: Area): Area {
  return { left, right, top: 0, bottom: LAST_ROW };
}

function freeName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheet(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

function hide(model: WorkbookModel, sheet: SheetModel): void {
  const next = model.sheets.find((other) => other !== sheet && other.visibility === 'visible');
  if (next === undefined) return;
  if (model.activeSheet === sheet) model.activate(next, 'person');
  sheet.visibility = 'hidden';
}

function show(model: WorkbookModel, sheet: SheetModel): void {
  sheet.visibility = 'visible';
  model.activate(sheet, 'person');
}

/** A copy is named as Excel names it: `Orders (2)`. */
function copy(model: WorkbookModel, sheet: SheetModel): void {
  const MOST = 31;
  let number = 2;
  const name = () => `${sheet.name.slice(0, MOST - 3 - String(number).length)} (${number})`;
  while (model.sheet(name()) !== undefined) number += 1;
  model.activate(model.copySheet(sheet, name(), model.sheets.indexOf(sheet) + 1, 'person'), 'person');
}

function color(sheet: SheetModel, value: string): void {
  sheet.tabColor = value;
  sheet.touched('person');
}

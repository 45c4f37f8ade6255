import type { ICommandInfo, IWorkbookData, IWorksheetData, Workbook } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, Univer, UniverInstanceType } from '@univerjs/core';
import { BooleanNumber } from './gridWords';
import { IRenderManagerService, SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import type { Lang } from '../../core/index';
import { NORMAL_STYLE } from '../workbook/style';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import { liveCells } from './liveCells';
import type { LiveCells } from './liveCells';
import { sheetLayout } from './sheetLayout';
import type { SheetLayout } from './sheetLayout';
import { gridLocales, gridPlugins, localeOf } from './univerParts';

/** The grid's library, showing one workbook of the model. */
export interface GridView {
  readonly univer: Univer;
  readonly unitId: string;
  readonly unit: Workbook;
  readonly model: WorkbookModel;
  readonly commands: ICommandService;
  /** Sheets that the grid knows: all but the very hidden ones. */
  readonly shown: () => readonly SheetModel[];
  readonly sheetOf: (id: string | undefined) => SheetModel | undefined;
  readonly cellsOf: (sheet: SheetModel) => LiveCells;
  /** Ask the model again for every cell that was shown. */
  readonly forgetCells: () => void;
  /** The snapshot of a sheet as the grid takes it. */
  readonly snapshotOf: (sheet: SheetModel) => Partial<IWorksheetData>;
  /** Run a command of the grid that comes from us and not from the person. */
  readonly run: (id: string, params: object) => void;
  readonly isOurs: () => boolean;
  /** Draw a sheet again, if it is the one in sight. */
  readonly redraw: (sheet: SheetModel) => void;
}

/** How the grid starts. */
export interface GridLook {
  readonly lang: Lang;
  readonly dark: boolean;
}

let made = 0;

/** Start the grid's library in a container with a workbook of the model in it. */
export function gridView(container: HTMLElement, model: WorkbookModel, { lang, dark }: GridLook): GridView {
  const univer = new Univer({ locale: localeOf(lang), locales: gridLocales, darkMode: dark });
  univer.registerPlugins(gridPlugins(container));
  const cells = new Map<string, LiveCells>();
  const cellsOf = (sheet: SheetModel) => {
    const known = cells.get(sheet.id) ?? liveCells(sheet);
    cells.set(sheet.id, known);
    return known;
  };
  const shown = () => model.sheets.filter((sheet) => sheet.visibility !== 'veryHidden');
  const snapshotOf = (sheet: SheetModel) => ({
    id: sheet.id,
    ...sheetLayout(sheet),
    cellData: cellsOf(sheet).matrix,
  });
  made += 1;
  const unitId = `workbook-${made}`;
  const data = workbookData(unitId, model, shown().map(snapshotOf));
  const unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const commands = univer.__getInjector().get(ICommandService);
  let ours = 0;
  const run = (id: string, params: object) => {
    ours += 1;
    try {
      commands.syncExecuteCommand(id, { unitId, ...params }, { onlyLocal: true });
    } finally {
      ours -= 1;
    }
  };
  return {
    univer,
    unitId,
    unit,
    model,
    commands,
    shown,
    sheetOf: (id) => (id === undefined ? undefined : model.sheetById(id)),
    cellsOf,
    forgetCells: () => cells.forEach((live) => live.forget()),
    snapshotOf,
    run,
    isOurs: () => ours > 0,
    redraw: (sheet) => {
      const worksheet = unit.getSheetBySheetId(sheet.id);
      if (worksheet === null || worksheet === undefined || unit.getActiveSheet()?.getSheetId() !== sheet.id) return;
      // Setting the count of rows, even to what it is, makes the grid measure and draw the sheet anew.
      run(SetWorksheetRowCountMutation.id, { subUnitId: sheet.id, rowCount: worksheet.getRowCount() });
    },
  };
}

function workbookData(
  id: string,
  model: WorkbookModel,
  sheets: readonly Partial<IWorksheetData>[],
): Partial<IWorkbookData> {
  const { name, size } = NORMAL_STYLE.font;
  // The sheet that is active opens first: the grid takes the first one that is not hidden.
  return {
    id,
    name: model.title,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    defaultStyle: { ff: name, fs: size },
  };
}

/** Write a layout into a sheet of the grid, in place: its managers of rows and columns hold on to these objects. */
export function applyLayout(view: GridView, sheet: SheetModel): void {
  const worksheet = view.unit.getSheetBySheetId(sheet.id);
  if (worksheet === null || worksheet === undefined) return;
  const config = worksheet.getConfig();
  const layout: SheetLayout = sheetLayout(sheet);
  replaceKeys(config.rowData, layout.rowData);
  replaceKeys(config.columnData, layout.columnData);
  config.mergeData = [...layout.mergeData];
  worksheet.getSpanModel().rebuild(config.mergeData);
  config.defaultColumnWidth = layout.defaultColumnWidth;
  config.defaultRowHeight = layout.defaultRowHeight;
  config.showGridlines = layout.showGridlines;
  worksheet.setRowCount(layout.rowCount);
  worksheet.setColumnCount(layout.columnCount);
}

function replaceKeys<T>(target: Record<number, T>, source: Record<number, T>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}

/** Tell whether the grid shows a sheet's tab. */
export function isTabShown(sheet: SheetModel): boolean {
  return sheetLayout(sheet).hidden === BooleanNumber.FALSE;
}

/** Where the grid draws. */
export function renderOf(view: GridView) {
  return view.univer.__getInjector().get(IRenderManagerService).getRenderById(view.unitId);
}

/** Make a workbook the one that menus and keys act on. */
export function focusView(view: GridView): void {
  view.univer.__getInjector().get(IUniverInstanceService).focusUnit(view.unitId);
}

export type { ICommandInfo };

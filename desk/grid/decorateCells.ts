import { InterceptorEffectEnum } from '@univerjs/core';
import { CellValueType } from './gridWords';
import type { ICellData, ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { isCellError } from '../../core/index';
import type { SheetModel } from '../workbook/workbook';
import { changedStyle } from '../workbook/cells/styleTable';
import { isDateFormat } from '../workbook/calc/formatText';
import { cellMarks } from './cellMarks';
import { conditionalLooks, lookDrawing, styleWith } from './conditionalLook';
import type { LookAt } from './conditionalLook';
import { filterButton, hasFilterButton } from './filterButtons';
import { pivotLook } from './pivotLook';
import type { GridView } from './gridView';

/** Draw each cell as the model says: its text under its number format, corners for notes and comments, buttons of filters.
 *  The cell editor gets what the formula bar would show. Gives the way to stop. */
export function decorateCells(view: GridView): () => void {
  const interceptors = view.univer.__getInjector().get(SheetInterceptorService);
  const shown = new WeakMap<ICellData, ICellDataForSheetInterceptor>();
  const lookAt = conditionalLooks(view.model);
  const drawing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 100,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = view.sheetOf(subUnitId);
      if (sheet === undefined) return next(cell);
      const known = cell === null || cell === undefined ? undefined : shown.get(cell);
      if (known !== undefined) return next(known);
      const made = decorated(sheet, row, col, cell, lookAt);
      if (cell !== null && cell !== undefined && made !== null) shown.set(cell, made);
      return next(made);
    },
  });
  const editing = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = view.sheetOf(subUnitId);
      return next(sheet === undefined ? cell : { ...cell, ...editText(sheet, row, col) });
    },
  });
  return () => {
    drawing.dispose();
    editing();
  };
}

function decorated(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Nullable<ICellData>,
  lookAt: LookAt,
): ICellDataForSheetInterceptor | null {
  const markers = cellMarks(sheet, row, column);
  const look = lookAt(sheet, row, column);
  const pivot = pivotLook(sheet, row, column);
  const drawings = [
    ...(hasFilterButton(sheet, row, column) ? [filterButton(sheet, row, column)] : []),
    ...(look === undefined ? [] : [lookDrawing(look)].filter((drawing) => drawing !== null)),
  ];
  const isPlain = markers === null && look === undefined && pivot === undefined && drawings.length === 0;
  if ((cell === null || cell === undefined) && isPlain) return null;
  return {
    ...cell,
    ...textOf(sheet, row, column, cell),
    ...(look === undefined && pivot === undefined
      ? {}
      : { s: styleWith(changedStyle(sheet.style(row, column), pivot ?? {}), look?.style ?? {}) }),
    ...(markers === null ? {} : { markers }),
    ...(drawings.length === 0 ? {} : { customRender: drawings }),
  };
}

/** The text stands in for the value; the type stays, so that numbers keep to the right and errors to the middle. */
function textOf(sheet: SheetModel, row: number, column: number, cell: Nullable<ICellData>): ICellData {
  if (cell?.v === undefined || cell.v === null || cell.t === CellValueType.BOOLEAN) return {};
  return { v: sheet.text(row, column) };
}

/** Dates and percentages are typed as they look; other numbers as they are. */
function editText(sheet: SheetModel, row: number, column: number): ICellData {
  const { value, formula } = sheet.content(row, column);
  if (formula !== null) return { f: formula };
  if (value === null || isCellError(value) || typeof value === 'boolean') return {};
  const { numberFormat } = sheet.style(row, column);
  if (typeof value === 'string') return { v: value };
  const asShown = isDateFormat(numberFormat) || /^0(\.0+)?%$/.test(numberFormat);
  return { v: asShown ? sheet.text(row, column) : String(value), t: CellValueType.STRING };
}

import { CellValueType } from './gridWords';
import type { ICellData, IObjectArrayPrimitiveType, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { isCellError } from '../../core/index';
import type { Cell } from '../../core/index';
import type { SheetModel } from '../workbook/workbook';
import { gridStyle } from './gridStyle';

/** The cells of one sheet as the grid's own store of cells, without a copy: the grid asks for a cell and the model answers.
 *  What the grid writes into it is dropped; the model hears of edits another way, and is the truth. */
export interface LiveCells {
  readonly matrix: IObjectMatrixPrimitiveType<ICellData>;
  /** Ask the model again. Only what was shown is remembered, so this is cheap. */
  forget(): void;
}

/** As many rows are remembered as a person scrolls through in a while. */
const REMEMBERED_ROWS = 4_000;

/** Where the model has nothing the grid finds nothing, as in its own sparse rows. */
type Row = IObjectArrayPrimitiveType<ICellData>;

/** Show the cells of a sheet as a matrix of the grid. */
export function liveCells(sheet: SheetModel): LiveCells {
  const rows = new Map<number, Row>();
  const rowAt = (row: number): Row => {
    const known = rows.get(row);
    if (known !== undefined) return known;
    if (rows.size >= REMEMBERED_ROWS) rows.clear();
    const made = indexed(rememberCells(sheet, row)) as Row;
    rows.set(row, made);
    return made;
  };
  return {
    matrix: indexed(rowAt),
    forget: () => rows.clear(),
  };
}

function rememberCells(sheet: SheetModel, row: number): (column: number) => ICellData | undefined {
  const cells = new Map<number, ICellData | undefined>();
  return (column) => {
    if (!cells.has(column)) cells.set(column, cellOf(sheet, row, column));
    return cells.get(column);
  };
}

function cellOf(sheet: SheetModel, row: number, column: number): ICellData | undefined {
  const { value, formula } = sheet.content(row, column);
  const style = gridStyle(sheet.style(row, column));
  if (value === null && formula === null && style === null) return undefined;
  const cell: ICellData = valueOf(value);
  if (formula !== null) cell.f = formula;
  if (style !== null) cell.s = style;
  return cell;
}

function valueOf(value: Cell): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** An object whose values are made when they are asked for by index. It lists no keys: whoever walks through all cells of a sheet,
 *  as the grid's formula engine does at the start, finds none. What is written into it is dropped. */
function indexed<T>(at: (index: number) => T): Record<number, T> {
  const dropped = { set: () => true, deleteProperty: () => true, defineProperty: () => true };
  return new Proxy<Record<number, T>>(
    {},
    {
      get: (target, key, receiver): unknown =>
        typeof key === 'string' && /^\d+$/.test(key) ? at(Number(key)) : Reflect.get(target, key, receiver),
      ...dropped,
    },
  );
}

import { CellValueType } from './gridWords';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { serialOf } from '../../core/index';
import type { Area, Cell } from '../../core/index';
import { parseInput } from '../workbook/calc/parseInput';
import type { StyleChange } from '../workbook/style';
import type { CellContent, SheetModel } from '../workbook/workbook';
import { gridStyle } from './gridStyle';
import { styleChange } from './styleChange';

/** Cells as the grid reports them after an edit: by row, then by column; null empties a cell. */
export type EditedCells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

interface Edit {
  readonly content?: CellContent;
  readonly style?: StyleChange;
}

/** Take a person's edit of cells over into the model: one write for contents and one for looks.
 *  Texts without a type were typed or pasted and are read as Excel reads typing; values with a type come from undo and are stored as they are. */
export function takeEdit(sheet: SheetModel, edited: EditedCells, date1904: boolean): void {
  const edits = readEdits(sheet, edited, date1904);
  const written = areaWith(edits, (edit) => edit.content !== undefined);
  if (written !== null) {
    sheet.write(written, (row, column) => edits.get(row + written.top)?.get(column + written.left)?.content, 'person');
  }
  const styled = areaWith(edits, (edit) => edit.style !== undefined);
  if (styled !== null) {
    sheet.restyle(styled, (row, column) => edits.get(row + styled.top)?.get(column + styled.left)?.style, 'person');
  }
}

/** Find the smallest area that holds every cell of an edit; null when there is none. */
export function areaOfEdit(edited: EditedCells): Area | null {
  return around(
    Object.entries(edited).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
    ),
  );
}

type Edits = ReadonlyMap<number, ReadonlyMap<number, Edit>>;

function readEdits(sheet: SheetModel, edited: EditedCells, date1904: boolean): Edits {
  const rows = new Map<number, Map<number, Edit>>();
  for (const [row, columns] of Object.entries(edited)) {
    const cells = new Map<number, Edit>();
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      cells.set(Number(column), readEdit(sheet, Number(row), Number(column), cell, date1904));
    }
    rows.set(Number(row), cells);
  }
  return rows;
}

function readEdit(sheet: SheetModel, row: number, column: number, cell: Nullable<ICellData>, date1904: boolean): Edit {
  if (cell === null || cell === undefined) return { content: EMPTY };
  const before = sheet.style(row, column);
  const typed = typedIn(cell, before.numberFormat, date1904);
  const looks = lookOf(cell, gridStyle(before));
  const style = typed.numberFormat === undefined ? looks : { ...looks, numberFormat: typed.numberFormat };
  return {
    ...(typed.content === undefined ? {} : { content: typed.content }),
    ...(style === null ? {} : { style }),
  };
}

const EMPTY: CellContent = { value: null, formula: null };

function lookOf(cell: ICellData, now: IStyleData | null): StyleChange | null {
  if (typeof cell.s === 'string' || cell.s === null || cell.s === undefined) return null;
  return styleChange(cell.s, now);
}

interface Typed {
  readonly content?: CellContent;
  readonly numberFormat?: string;
}

function typedIn(cell: ICellData, numberFormat: string, date1904: boolean): Typed {
  if (typeof cell.f === 'string' && cell.f !== '') return typedText(cell.f, numberFormat, date1904);
  if (cell.p?.body !== undefined) return typedText(plainText(cell.p.body.dataStream), numberFormat, date1904);
  if (cell.v === undefined) return {};
  if (cell.v === null) return { content: EMPTY };
  if (cell.t === null || cell.t === undefined) return typedText(cell.v, numberFormat, date1904);
  return { content: { value: storedValue(cell.v, cell.t), formula: null } };
}

function typedText(typed: string | number | boolean, numberFormat: string, date1904: boolean): Typed {
  if (typeof typed !== 'string') return { content: { value: typed, formula: null } };
  if (typed === '') return { content: EMPTY };
  if (numberFormat === '@') return { content: { value: typed, formula: null } };
  const parsed = parseInput(typed, date1904, today());
  const content = { value: parsed.value, formula: parsed.formula ?? null };
  const takesFormat = numberFormat === 'General' && parsed.numberFormat !== undefined;
  return takesFormat ? { content, numberFormat: parsed.numberFormat } : { content };
}

function storedValue(value: string | number | boolean, type: CellValueType): Cell {
  if (type === CellValueType.BOOLEAN) return value === 1 || value === '1' || value === true || value === 'TRUE';
  if (type === CellValueType.NUMBER) return Number(value);
  return String(value);
}

/** Rich text as the grid stores it ends with a line break of its own. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function areaWith(edits: Edits, isMeant: (edit: Edit) => boolean): Area | null {
  const places: [number, number][] = [];
  for (const [row, cells] of edits) for (const [column, edit] of cells) if (isMeant(edit)) places.push([row, column]);
  return around(places);
}

function around(places: readonly (readonly [number, number])[]): Area | null {
  let area: Area | null = null;
  for (const [row, column] of places) {
    area =
      area === null
        ? { top: row, left: column, bottom: row, right: column }
        : {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          };
  }
  return area;
}

import type { Area, Place } from '../../core/index';
import { cellArea, checkArea, intersection, movedArea } from './areas';
import { translateFormula } from './calc/translateFormula';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from './limits';
import type { BorderSide, BorderStyle, CellStyle, StyleChange } from './style';
import type { CellContent, ChangeSource, SheetModel } from './workbook';

/** What `copyCells` brings over: contents with formulas and formats, computed values, contents with formulas, or formats. */
export type CopiedParts = 'all' | 'values' | 'formulas' | 'formats';

export interface CopyOptions {
  /** Blank cells of the source leave their targets alone. */
  readonly skipBlanks?: boolean;
  /** Rows become columns. */
  readonly transpose?: boolean;
  readonly source?: ChangeSource;
}

/** Copy cells to a place of the same size. Relative references of formulas move along; merges, notes and rules stay behind. The source is read before anything is written, so areas may overlap.
 *  Of whole columns and rows the used part is copied, and the rest of the target is cleared unless `skipBlanks`.
 *  Gives the target area.
 *  Limit: transposed formulas keep the shape of their references: `=A1:A3` stays a column.
 *  @throws RangeError `BadArea` when the target is not on the sheet, before anything is written. */
export function copyCells(
  from: { readonly sheet: SheetModel; readonly area: Area },
  to: { readonly sheet: SheetModel; readonly place: Place },
  what: CopiedParts,
  options: CopyOptions = {},
): Area {
  const { skipBlanks = false, transpose = false, source } = options;
  const target = targetOf(from.area, to.place, transpose);
  checkArea(target);
  const used = usedPart(from.sheet, from.area);
  const read = readCells(from.sheet, used, what, skipBlanks);
  const cells = targetOf(used, placeOf(used, from.area, to.place, transpose), transpose);
  const turned = (row: number, column: number): Copied | undefined =>
    transpose ? read[column]?.[row] : read[row]?.[column];
  if (what !== 'formats') {
    if (isCut(used, from.area) && !skipBlanks) to.sheet.clear(target, 'contents', source);
    to.sheet.write(
      cells,
      (row, column) => contentFor(turned(row, column), cells.top + row, cells.left + column),
      source,
    );
  }
  if (what === 'all' || what === 'formats') {
    if (isCut(used, from.area) && !transpose) copyDefaults(from, to.sheet, target, source);
    to.sheet.restyle(cells, (row, column) => turned(row, column)?.style, source);
  }
  return target;
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | undefined;
  readonly style: StyleChange | undefined;
}

function readCells(
  sheet: SheetModel,
  area: Area,
  what: CopiedParts,
  skipBlanks: boolean,
): readonly (readonly Copied[])[] {
  const changes = new Map<CellStyle, StyleChange>();
  const rows: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Copied[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const { value, formula } = sheet.content(row, column);
      const isSkipped = skipBlanks && value === null && formula === null;
      const content = {
        value: formula === null || what === 'values' ? value : null,
        formula: what === 'values' ? null : formula,
      };
      const style = sheet.style(row, column);
      const change = changes.get(style) ?? wholeStyle(style);
      changes.set(style, change);
      cells.push({ row, column, content: isSkipped ? undefined : content, style: isSkipped ? undefined : change });
    }
    rows.push(cells);
  }
  return rows;
}

function contentFor(copied: Copied | undefined, row: number, column: number): CellContent | undefined {
  const content = copied?.content;
  if (copied === undefined || content === undefined || content.formula === null) return content;
  return { value: null, formula: translateFormula(content.formula, row - copied.row, column - copied.column) };
}

/** The change that gives any cell this very style: borders it does not have are taken away. */
function wholeStyle(style: CellStyle): StyleChange {
  const none: BorderStyle = { style: 'None', weight: 'Thin', color: '#000000' };
  const sides: Record<BorderSide, BorderStyle> = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    diagonalDown: none,
    diagonalUp: none,
  };
  return { ...style, borders: { ...sides, ...style.borders } };
}

/** Whole columns and rows bring the format of their blank cells too. */
function copyDefaults(
  from: { readonly sheet: SheetModel; readonly area: Area },
  sheet: SheetModel,
  target: Area,
  source: ChangeSource | undefined,
): void {
  const byColumn = isWholeColumns(from.area);
  const count = byColumn ? target.right - target.left : target.bottom - target.top;
  if (byColumn && isWholeRows(from.area)) return;
  for (let index = 0; index <= count; index++) {
    const style = byColumn
      ? from.sheet.style(LAST_ROW, from.area.left + index)
      : from.sheet.style(from.area.top + index, LAST_COLUMN);
    const line = byColumn
      ? { ...target, left: target.left + index, right: target.left + index }
      : { ...target, top: target.top + index, bottom: target.top + index };
    sheet.restyle(line, wholeStyle(style), source);
  }
}

function usedPart(sheet: SheetModel, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const corner = cellArea(area.top, area.left);
  const used = sheet.usedArea();
  return (used === null ? null : intersection(area, { ...used, top: area.top, left: area.left })) ?? corner;
}

function isCut(used: Area, area: Area): boolean {
  return used.bottom < area.bottom || used.right < area.right;
}

function placeOf(used: Area, area: Area, place: Place, transpose: boolean): Place {
  const down = used.top - area.top;
  const right = used.left - area.left;
  return { row: place.row + (transpose ? right : down), column: place.column + (transpose ? down : right) };
}

function targetOf(area: Area, place: Place, transpose: boolean): Area {
  const here = movedArea(area, place.row - area.top, place.column - area.left);
  if (!transpose) return here;
  const { top, left } = here;
  return { top, left, bottom: top + (area.right - area.left), right: left + (area.bottom - area.top) };
}

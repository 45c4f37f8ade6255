import type { Area, Cell } from '../../../../../core/index';
import { intersection, overlaps } from '../../../../workbook/areas';
import { translateFormula } from '../../../../workbook/calc/translateFormula';
import type { CellStyle } from '../../../../workbook/style';
import type { CellContent, SheetModel } from '../../../../workbook/workbook';
import { ExcelError } from '../../../excelError';
import { rowsOf, columnsOf } from '../areaParts';
import { cellOrder, type TextOrder } from './compareCells';
import type { SortField } from './sortFields';

/** What is sorted: rows among themselves, or columns. */
export type SortedLines = 'rows' | 'columns';

/** Sort the rows (or columns) of an area. Lines that are equal in every field keep their order; hidden and filtered rows stay where they are; formulas move as when copied; formats move with their cells.
 *  Limit: notes and comments stay at their place.
 *  Gives the lines that changed places, as areas of neighbours.
 *  @throws ExcelError MergedRangeConflict when the area holds merged cells */
export function sortArea(
  sheet: SheetModel,
  given: Area,
  fields: readonly SortField[],
  order: TextOrder,
  lines: SortedLines = 'rows',
): readonly Area[] {
  const used = sheet.usedArea();
  const area = used === null ? null : intersection(given, used);
  if (area === null) return [];
  if (sheet.merges.some((merge) => overlaps(merge, area)))
    throw new ExcelError(
      'MergedRangeConflict',
      'The sort needs cells of equal size: take the merged cells apart first.',
    );
  const places = movable(sheet, area, lines);
  const sorted = sortedPlaces(places, fieldKeys(sheet, area, given, fields, lines), fields, order);
  const moved = places.filter((place, at) => place !== sorted[at]);
  if (moved.length === 0) return [];
  const source = new Map(places.map((place, at) => [place, sorted[at] ?? place]));
  moveCells(sheet, area, lines, source);
  return neighbours(moved).map(([first, last]) =>
    lines === 'rows'
      ? { ...area, top: area.top + first, bottom: area.top + last }
      : { ...area, left: area.left + first, right: area.left + last },
  );
}

/** Numbers as runs: 1, 2, 4 are 1 to 2 and 4 to 4. */
function neighbours(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function movable(sheet: SheetModel, area: Area, lines: SortedLines): readonly number[] {
  const count = lines === 'rows' ? rowsOf(area) : columnsOf(area);
  const all = Array.from({ length: count }, (_, at) => at);
  if (lines === 'columns') return all.filter((at) => !sheet.isColumnHidden(area.left + at));
  return all.filter((at) => !sheet.isRowHidden(area.top + at) && !sheet.isRowFiltered(area.top + at));
}

/** What one field compares: a cell by line, or a rank of colour. */
type KeyOfLine = (line: number) => Cell;

function fieldKeys(
  sheet: SheetModel,
  area: Area,
  given: Area,
  fields: readonly SortField[],
  lines: SortedLines,
): readonly KeyOfLine[] {
  return fields.map((field) => {
    const cells =
      lines === 'rows'
        ? { ...area, left: given.left + field.key, right: given.left + field.key }
        : { ...area, top: given.top + field.key, bottom: given.top + field.key };
    if (field.sortOn !== 'Value') return colorRank(sheet, cells, field, lines);
    const values = sheet.values(cells);
    const at = (line: number): Cell => (lines === 'rows' ? values[line]?.[0] : values[0]?.[line]) ?? null;
    return field.textAsNumber ? (line) => numberOfText(at(line)) : at;
  });
}

/** Lines of the wanted colour come first (last when descending). */
function colorRank(sheet: SheetModel, cells: Area, field: SortField, lines: SortedLines): KeyOfLine {
  return (line) => {
    const style =
      lines === 'rows' ? sheet.style(cells.top + line, cells.left) : sheet.style(cells.top, cells.left + line);
    const color = field.sortOn === 'CellColor' ? style.fill.color : style.font.color;
    return color.toUpperCase() === field.color ? 0 : 1;
  };
}

function numberOfText(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell.trim() === '') return cell;
  const number = Number(cell);
  return Number.isNaN(number) ? cell : number;
}

function sortedPlaces(
  places: readonly number[],
  keys: readonly KeyOfLine[],
  fields: readonly SortField[],
  order: TextOrder,
): readonly number[] {
  const compare = cellOrder(order);
  return [...places].sort((one, other) => {
    for (const [at, field] of fields.entries()) {
      const key = keys[at];
      const difference = key === undefined ? 0 : compare(key(one), key(other), field.ascending);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function moveCells(sheet: SheetModel, area: Area, lines: SortedLines, source: ReadonlyMap<number, number>): void {
  const fromRow = (row: number): number => (lines === 'rows' ? (source.get(row) ?? row) : row);
  const fromColumn = (column: number): number => (lines === 'columns' ? (source.get(column) ?? column) : column);
  const contents = grid(area, (row, column) => sheet.content(area.top + row, area.left + column));
  const styles = grid(area, (row, column) => sheet.style(area.top + row, area.left + column));
  const at = <T>(cells: readonly (readonly T[])[], row: number, column: number): T | undefined =>
    cells[fromRow(row)]?.[fromColumn(column)];
  sheet.write(
    area,
    (row, column) => movedContent(at(contents, row, column), row - fromRow(row), column - fromColumn(column)),
    'script',
  );
  const isStyleMoved = styles.some((line, row) => line.some((style, column) => style !== at(styles, row, column)));
  if (isStyleMoved)
    sheet.restyle(area, (row, column) => styleFor(styles[row]?.[column], at(styles, row, column)), 'script');
}

function grid<T>(area: Area, cell: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: rowsOf(area) }, (_r, row) =>
    Array.from({ length: columnsOf(area) }, (_c, column) => cell(row, column)),
  );
}

function movedContent(content: CellContent | undefined, rows: number, columns: number): CellContent | undefined {
  if (content === undefined || content.formula === null) return content;
  return { value: null, formula: translateFormula(content.formula, rows, columns) };
}

function styleFor(before: CellStyle | undefined, after: CellStyle | undefined): CellStyle | undefined {
  return before === after ? undefined : after;
}

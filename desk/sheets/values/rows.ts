import type { Area, Cell } from '../../../core/index';
import { translateFormula } from '../../workbook/calc/translateFormula';
import type { CellStyle, StyleChange } from '../../workbook/style';
import type { CellContent, SheetModel } from '../../workbook/workbook';

/** A line of cells that can be put elsewhere with everything that goes along when rows are sorted. */
export interface MovableRow {
  readonly row: number;
  readonly contents: readonly CellContent[];
  readonly styles: readonly CellStyle[];
  readonly values: readonly Cell[];
}

/** Read the rows of an area. */
export function rowsOf(sheet: SheetModel, area: Area): MovableRow[] {
  const rows: MovableRow[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
    const contents = columns.map((column) => sheet.content(row, column));
    rows.push({
      row,
      contents: contents.map(({ value, formula }) => ({ value: formula === null ? value : null, formula })),
      styles: columns.map((column) => sheet.style(row, column)),
      values: contents.map(({ value }) => value),
    });
  }
  return rows;
}

/** Write rows into an area, first to last; where there are fewer of them, cells below become blank. Relative references of formulas go along.
 *  `withStyles` moves the looks too; cells below keep theirs. */
export function putRows(sheet: SheetModel, area: Area, rows: readonly MovableRow[], withStyles: boolean): void {
  if (withStyles) {
    const changes = new Map<CellStyle, StyleChange>();
    const changeOf = (style: CellStyle): StyleChange => {
      const change = changes.get(style) ?? wholeStyle(style);
      changes.set(style, change);
      return change;
    };
    sheet.restyle(
      area,
      (row, column) => {
        const style = rows[row]?.styles[column];
        return style === undefined ? undefined : changeOf(style);
      },
      'script',
    );
  }
  sheet.write(
    area,
    (down, column) => {
      const from = rows[down];
      const content = from?.contents[column] ?? BLANK;
      if (from === undefined || content.formula === null) return content;
      return { value: null, formula: translateFormula(content.formula, area.top + down - from.row, 0) };
    },
    'script',
  );
}

const BLANK: CellContent = { value: null, formula: null };
const NONE = { style: 'None', weight: 'Thin', color: '#000000' } as const;

/** The change that makes any cell look like this one, borders that it has not taken away. */
export function wholeStyle(style: CellStyle): StyleChange {
  const bare = { top: NONE, bottom: NONE, left: NONE, right: NONE, diagonalDown: NONE, diagonalUp: NONE };
  return { ...style, borders: { ...bare, ...style.borders } };
}

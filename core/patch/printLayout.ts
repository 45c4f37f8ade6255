import type { OwnedSheet } from './patch';

/** How a sheet of ours is put on paper: A4 across. */
export interface PrintLayout {
  /** Pages that it is wide, so that what it shows can be read. */
  readonly pagesWide: number;
  /** Zero-based row of the header, repeated on every page; null where none stands alone. */
  readonly headerRow: number | null;
  /** First columns, repeated on every page. */
  readonly keyColumns: number;
  /** Zero-based rows before which a page starts. */
  readonly breaks: readonly number[];
}

/** Work out how a sheet of ours is printed. The header is that of its first table, or, in a sheet of cells alone, the last row that stays in sight; the columns that stay in sight are printed on each page. */
export function printLayout(sheet: OwnedSheet): PrintLayout {
  const { rows, columns } = sheet.freeze;
  const table = sheet.blocks.find(({ kind }) => kind === 'table');
  const lastInSight = rows > 0 ? rows - 1 : null;
  return {
    pagesWide: pagesWide(sheet),
    headerRow: table ? table.at.row : lastInSight,
    keyColumns: columns,
    breaks: sheet.breaks ?? [],
  };
}

/** Give the width of each column that has one, in characters, by its place: the sheet's own, else that of the table's column. */
export function columnWidths(sheet: OwnedSheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>(sheet.widths.map((width, at): [number, number] => [at, width]));
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') continue;
    block.columns.forEach((column, i) => {
      if (!widths.has(block.at.column + i)) widths.set(block.at.column + i, column.width);
    });
  }
  return widths;
}

/** Characters side by side on an A4 page across: letters come out at about two thirds of their size, and can still be read. */
const MOST_ON_A_PAGE = 240;
/** Width of a column that nobody set. */
const USUAL_WIDTH = 8.43;

function pagesWide(sheet: OwnedSheet): number {
  const widths = columnWidths(sheet);
  const last = Math.max(...widths.keys(), ...sheet.charts.map(({ over }) => over.right), 0);
  const widthOf = (at: number): number => widths.get(at) ?? USUAL_WIDTH;
  const sum = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => widthOf(from + at)).reduce(
      (all, width) => all + width,
      0,
    );
  const { columns } = sheet.freeze;
  const [repeated, rest] = [sum(0, columns), sum(columns, last + 1)];
  return Math.max(1, Math.ceil(rest / Math.max(MOST_ON_A_PAGE - repeated, MOST_ON_A_PAGE / 2)));
}

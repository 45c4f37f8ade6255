import type { Book } from '../../book/book';
import type { UndoReceipt } from '../../host';
import type { Bilingual } from '../../words';
import type { Bench } from '../bench';
import type { RunImage } from '../journal/runImage';
import { bookWithCells, placesByName } from './bookCells';
import { settleCells } from './settleCells';

export interface CellsBack {
  /** The run wrote over no cell. */
  readonly isNone: boolean;
  readonly kept: UndoReceipt['kept'];
  readonly notices: readonly Bilingual[];
}

/** Give cells of the user that a run wrote over what stood there, number formats included, and forget the names on their columns. First of all, so that every row is again the row that the run read. */
export async function cellsBack(bench: Bench, { cells = [] }: RunImage, isCutOff: boolean): Promise<CellsBack> {
  if (cells.length === 0) return { isNone: true, kept: [], notices: [] };
  let kept = await settleCells(bench, cells, 'before', isCutOff);
  if (await bench.quiet()) kept = await settleCells(bench, cells, 'before', true);
  await bench.dropNames(cells.flatMap(({ columns }) => columns.flatMap((one) => (one.isNew ? [one.ownedName] : []))));
  return {
    isNone: false,
    kept: kept.map(({ sheet, row, column }) => ({ sheet, area: { top: row, left: column, bottom: row, right: column } })), // prettier-ignore
    notices: keptCellsNotices(kept.length),
  };
}

/** Say that cells which a person edited after they were written over stay. */
export function keptCellsNotices(count: number): readonly Bilingual[] {
  if (count === 0) return [];
  return [
    {
      zh: `${count} 个写入清洗值后又被改过的单元格保持现在的内容。`,
      en: `${count} cells that were edited after the cleaned values were written stay as they are now.`,
    },
  ];
}

/** Give the book as it was before a run that was cut off wrote over cells. */
export function withCellsBefore(book: Book, { cells = [] }: RunImage): Book {
  return cells.length === 0
    ? book
    : bookWithCells(book, cells, 'before', { placeOf: placesByName(book), isLoose: true }).book;
}

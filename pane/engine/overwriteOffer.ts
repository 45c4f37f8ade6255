import { from1904, isoDateTime, letterOf, overwritesOf, overwrittenCells, type Bilingual, type Book, type Overwrite, type OverwrittenCell, type Portrait } from '../../core/index'; // prettier-ignore

/** What a person may choose to have written over their own cells: how many, some of them, and what stays in any case. */
export interface OverwriteOffer {
  readonly cells: number;
  readonly samples: readonly OverwriteSample[];
  readonly left: readonly Bilingual[];
}

/** One cell before and after, as a person reads it. */
export interface OverwriteSample {
  readonly sheet: string;
  /** Like "F5". */
  readonly place: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** What it becomes: 2024-11-01 as text and as a date look the same. */
  readonly as: Overwrite['as'];
}

const MOST_OF_A_COLUMN = 4;
const MOST_SAMPLES = 20;

/** Say what could be written over; nothing is chosen by that. */
export function overwriteOffer(portrait: Portrait, book: Book): OverwriteOffer {
  const { columns, left } = overwritesOf(portrait, book);
  const samples = columns.flatMap((one) =>
    one.cells.slice(0, MOST_OF_A_COLUMN).map((cell) => sampleOf(one, cell, book)),
  );
  return { cells: overwrittenCells(columns), samples: samples.slice(0, MOST_SAMPLES), left };
}

function sampleOf(
  { sheet, column, as }: Overwrite,
  { row, before, after }: OverwrittenCell,
  { date1904 }: Book,
): OverwriteSample {
  const day = as === 'date' && typeof after === 'number' ? isoDateTime(date1904 ? from1904(after) : after) : '';
  const place = `${letterOf(column)}${row + 1}`;
  return { sheet, place, row, column, before: String(before), after: day === '' ? String(after) : day, as };
}

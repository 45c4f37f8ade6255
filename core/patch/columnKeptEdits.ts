import type { KeptEdit } from '../report/changeLog';
import { letterOf } from '../understand/columnLetter';
import { valueAt } from './columns';
import type { OwnedColumns } from './patch';

/** List what people typed into our columns of a user's sheet: place, our value, theirs. */
export function columnKeptEdits(columns: OwnedColumns): readonly KeptEdit[] {
  return columns.columns.flatMap((column) =>
    [...column.kept].map(([row, value]): KeptEdit => ({
      place: `${columns.sheet}!${letterOf(column.at)}${columns.firstRow + row + 1}`,
      header: column.header,
      ours: String(valueAt(column.values, row) ?? ''),
      theirs: String(value),
    })),
  );
}

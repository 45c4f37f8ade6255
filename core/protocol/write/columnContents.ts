import { lengthOf, valueAt } from '../../patch/columns';
import type { PlacedColumn } from '../../patch/patch';
import type { Content } from '../content';

/** Give the data cells of a column of ours, what people typed in place of ours. */
export function columnContents(column: PlacedColumn): readonly Content[] {
  return Array.from(
    { length: lengthOf(column.values) },
    (_, row) => column.kept.get(row) ?? valueAt(column.values, row),
  );
}

import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';

/** What a person can type into a cell. */
export type Typed = string | number | boolean;

/** Take a cell as typing; null for blank cells and error values, which nobody types.
 *  Limit: a formula that a person typed is carried as its result, because a book holds results. */
export function typedCell(cell: Cell | undefined): Typed | null {
  return cell === undefined || cell === null || cell === '' || isCellError(cell) ? null : cell;
}

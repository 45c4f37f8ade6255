import type { Book } from '../book/book';
import type { Owned } from '../patch/owned';
import type { OwnedSheet, SheetId } from '../patch/patch';
import type { Portrait } from '../portrait';
import type { KeptEdit } from '../report/changeLog';
import type { PortraitPlace } from '../report/classTable';
import type { Movement } from '../report/movement';
import type { Lang } from '../words';

/** What the makers of sheets know beside the portrait. */
export interface SheetContext {
  readonly book: Book;
  readonly lang: Lang;
  /** What stands in the book from the last run. */
  readonly owned: Owned;
  /** Who moved since the last run; null when there is nothing to compare with. */
  readonly movement: Movement | null;
  /** What the sheet is called in this book. */
  readonly name: string;
  /** Where formulas find the portrait table; it is made first. */
  readonly place: PortraitPlace;
  /** What people typed into cells of ours, in all sheets made before. */
  readonly edits: readonly KeptEdit[];
  /** Cells of the user that this run writes over. */
  readonly overwritten: number;
}

/** How what people typed into a sheet of ours comes along. `table`: by row, told by its key fields; `inputs` are fields that people fill in, which is no change of ours.
 *  `loose`: by place. `none`: the sheet is people's own input; the maker writes their rows itself, and a sheet that is there is never removed. */
export type Carry =
  | { readonly kind: 'table'; readonly keys: readonly string[]; readonly inputs?: readonly string[] }
  | { readonly kind: 'loose' }
  | { readonly kind: 'none' };

/** One kind of sheet of ours. */
export interface SheetMaker {
  readonly id: SheetId;
  /** Null when there is nothing to show. */
  readonly make: (portrait: Portrait, context: SheetContext) => OwnedSheet | null;
  readonly carry: Carry;
}

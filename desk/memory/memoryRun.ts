import type { Book, CellsImage, Patch, RunRecord } from '../../core/index';

/** One run, with the book around it. */
export interface MemoryRun {
  readonly record: RunRecord;
  readonly before: Book;
  readonly after: Book;
  readonly patch: Patch;
  /** Cells of the user that it wrote over. */
  readonly cells: readonly CellsImage[];
}

import type { OpenBook } from './openBook';

/** Remove a named range that may be there or not: one whose cells were deleted may go with them, or stay and lead nowhere. Removing one that went is refused, and that is as wished. */
export function removeRange({ spreadsheet }: OpenBook, name: string): void {
  try {
    spreadsheet.removeNamedRange(name);
  } catch {
    return;
  }
}

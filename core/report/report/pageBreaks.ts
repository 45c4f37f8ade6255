/** Where a sheet may break: rows zero-based, in ascending order. */
export interface Pieces {
  /** First row of each piece that is kept together. */
  readonly starts: readonly number[];
  /** Starts that begin a page whatever the room. */
  readonly forced: ReadonlySet<number>;
  /** First row after the last piece. */
  readonly end: number;
  readonly rowsAPage: number;
}

/** Give the rows before which a printed page starts, so that no piece is cut that fits on a page. A longer piece starts
 *  where it stands, and is cut where the page ends.
 *  @example pageBreaks({ starts: [0, 30], forced: new Set(), end: 50, rowsAPage: 40 }) -> [30] */
export function pageBreaks({ starts, forced, end, rowsAPage }: Pieces): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  starts.forEach((start, at) => {
    const bottom = starts[at + 1] ?? end;
    const isTooLow = bottom - top > rowsAPage && bottom - start <= rowsAPage;
    if (start > top && (forced.has(start) || isTooLow)) {
      breaks.push(start);
      top = start;
    }
    while (bottom - top > rowsAPage) top += rowsAPage;
  });
  return breaks;
}

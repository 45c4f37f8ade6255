import { RunMap } from '../runMap';

/** Sizes and visibility of a sheet's rows, or of its columns. Sizes are points. */
export class Axis {
  readonly sizes = new RunMap<number>();
  /** Hidden by hand. */
  readonly hidden = new RunMap<true>();
  /** Hidden by a filter. */
  filtered = new RunMap<true>();

  constructor(private readonly last: number) {}

  isShown(index: number): boolean {
    return this.hidden.get(index) === undefined && this.filtered.get(index) === undefined;
  }

  /** Make room; new rows or columns have the size `size`, or the standard one. */
  insert(at: number, count: number, size: number | undefined): void {
    this.sizes.insert(at, count, this.last, size);
    this.hidden.insert(at, count, this.last);
    this.filtered.insert(at, count, this.last);
  }

  delete(first: number, last: number): void {
    this.sizes.delete(first, last);
    this.hidden.delete(first, last);
    this.filtered.delete(first, last);
  }

  /** Points from the sheet's edge to the start of a row or column; what is hidden takes no room. */
  start(index: number, standard: number): number {
    if (index <= 0) return 0;
    let points = 0;
    for (const sized of this.sizes.segments(0, index - 1))
      points += this.shownCount(sized.first, sized.last) * (sized.value ?? standard);
    return points;
  }

  private shownCount(first: number, last: number): number {
    let count = 0;
    for (const part of this.hidden.segments(first, last)) {
      if (part.value === true) continue;
      for (const shown of this.filtered.segments(part.first, part.last))
        if (shown.value === undefined) count += shown.last - shown.first + 1;
    }
    return count;
  }
}

import type { SheetModel } from './workbook';

/** Work on sheets that waits until somebody looks: one work a sheet, in the order in which it was put off. */
export class Postponed {
  private readonly works = new Map<SheetModel, () => void>();

  /** Cheap to ask: every look at a cell does. */
  get isEmpty(): boolean {
    return this.works.size === 0;
  }

  /** A later work of the same sheet takes the place of the earlier one. */
  add(sheet: SheetModel, work: () => void): void {
    this.works.set(sheet, work);
  }

  /** Do the work of one sheet. It waits no more once it has begun, so that it may look at its own sheet. */
  settle(sheet: SheetModel): void {
    const work = this.works.get(sheet);
    if (work === undefined) return;
    this.works.delete(sheet);
    work();
  }

  /** Do all of it, what comes up meanwhile too. */
  settleAll(): void {
    for (const sheet of this.works.keys()) this.settle(sheet);
  }
}

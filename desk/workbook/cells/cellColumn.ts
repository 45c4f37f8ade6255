import { LAST_ROW } from '../limits';
import { BLOCK_ROWS, blockOf, CellBlock, FormulaCell, placeInBlock, type Slot } from './cellBlock';

/** The cells of one column, in blocks of 1,024 rows; blank blocks are not there. */
export class CellColumn {
  private readonly blocks: (CellBlock | undefined)[] = [];

  get isBlank(): boolean {
    return this.blocks.every((block) => block === undefined);
  }

  get(row: number): Slot {
    return this.blocks[blockOf(row)]?.get(placeInBlock(row)) ?? null;
  }

  set(row: number, slot: Slot): void {
    const index = blockOf(row);
    const block = this.blocks[index];
    if (block !== undefined) {
      block.set(placeInBlock(row), slot);
      if (block.count === 0) this.drop(index);
    } else if (slot !== null) {
      const fresh = new CellBlock();
      fresh.set(placeInBlock(row), slot);
      this.blocks[index] = fresh;
    }
  }

  /** Visit the cells that are not blank from `first` to `last`, downwards. */
  each(first: number, last: number, visit: (row: number, slot: Slot) => void): void {
    this.eachBlock(first, last, (block, start, from, to) => {
      for (let at = from; at <= to; at++) {
        const slot = block.get(at);
        if (slot !== null) visit(start + at, slot);
      }
    });
  }

  hasFormula(): boolean {
    return this.blocks.some((block) => (block?.formulaCount ?? 0) > 0);
  }

  /** Visit the formulas of the column, downwards. */
  eachFormula(visit: (row: number, cell: FormulaCell) => void): void {
    this.eachBlock(0, LAST_ROW, (block, start) => {
      if (block.formulaCount === 0) return;
      for (let at = 0; at < BLOCK_ROWS; at++) {
        const slot = block.get(at);
        if (slot instanceof FormulaCell) visit(start + at, slot);
      }
    });
  }

  clear(first: number, last: number): void {
    this.eachBlock(first, last, (block, start, from, to) => {
      if (from === 0 && to === BLOCK_ROWS - 1) this.drop(start / BLOCK_ROWS);
      else for (let at = from; at <= to; at++) if (block.get(at) !== null) this.set(start + at, null);
    });
  }

  /** First and last row with content; null for a blank column. */
  bounds(): { readonly first: number; readonly last: number } | null {
    let first = -1;
    let last = -1;
    this.blocks.forEach((block, index) => {
      if (block === undefined) return;
      if (first === -1) first = index * BLOCK_ROWS + edge(block, 1);
      last = index;
    });
    const block = this.blocks[last];
    return block === undefined ? null : { first, last: last * BLOCK_ROWS + edge(block, -1) };
  }

  /** Take the cells from `first` to `last` out, as a column of their own at `first + offset`. */
  cut(first: number, last: number, offset: number): CellColumn {
    const moved = new CellColumn();
    this.each(first, last, (row, slot) => moved.set(row + offset, slot));
    this.clear(first, last);
    return moved;
  }

  /** Put the cells of another column over this one; its blanks change nothing. */
  put(other: CellColumn): void {
    other.blocks.forEach((block, index) => {
      if (block === undefined) return;
      if (this.blocks[index] === undefined) this.blocks[index] = block;
      else other.each(index * BLOCK_ROWS, (index + 1) * BLOCK_ROWS - 1, (row, slot) => this.set(row, slot));
    });
  }

  private eachBlock(
    first: number,
    last: number,
    visit: (block: CellBlock, start: number, from: number, to: number) => void,
  ): void {
    const end = Math.min(blockOf(last), this.blocks.length - 1);
    for (let index = blockOf(first); index <= end; index++) {
      const block = this.blocks[index];
      const start = index * BLOCK_ROWS;
      if (block !== undefined) visit(block, start, Math.max(first - start, 0), Math.min(last - start, BLOCK_ROWS - 1));
    }
  }

  private drop(index: number): void {
    this.blocks[index] = undefined;
    while (this.blocks.length > 0 && this.blocks[this.blocks.length - 1] === undefined) this.blocks.pop();
  }
}

/** First (step 1) or last (step -1) cell of a block that is not blank. */
function edge(block: CellBlock, step: 1 | -1): number {
  let at = step === 1 ? 0 : BLOCK_ROWS - 1;
  while (block.get(at) === null) at += step;
  return at;
}

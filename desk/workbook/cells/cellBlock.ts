import type { Cell } from '../../../core/index';

/** Rows in one block. */
export const BLOCK_ROWS = 1024;

/** Taken out of its object once: cells are read by the million. */
const { isNaN } = Number;

/** Number of the block that holds a row. */
export function blockOf(row: number): number {
  return row >>> 10;
}

/** Place of a row in its block. */
export function placeInBlock(row: number): number {
  return row & (BLOCK_ROWS - 1);
}

/** A formula in a cell, and the value it had when it was last computed. */
export class FormulaCell {
  constructor(
    readonly formula: string,
    public value: Cell,
  ) {}
}

/** What a cell stores. */
export type Slot = Cell | FormulaCell;

/** Up to 1,024 cells of one column. Numbers take 8 bytes and stand apart from the rest, so that a block of only numbers or only texts has one array; arrays grow by doubling. */
export class CellBlock {
  /** Cells that are not blank. */
  count = 0;
  formulaCount = 0;
  /** NaN: look in `others`. */
  private numbers: Float64Array | null = null;
  private others: Slot[] | null = null;

  get(at: number): Slot {
    const number = this.numbers !== null && at < this.numbers.length ? this.numbers[at] : undefined;
    if (number !== undefined && !isNaN(number)) return number;
    return this.others !== null && at < this.others.length ? (this.others[at] ?? null) : null;
  }

  set(at: number, slot: Slot): void {
    const before = this.get(at);
    if (before !== null) this.count--;
    if (before instanceof FormulaCell) this.formulaCount--;
    if (slot !== null) this.count++;
    if (slot instanceof FormulaCell) this.formulaCount++;
    if (typeof slot === 'number') this.setNumber(at, slot);
    else this.setOther(at, slot);
  }

  private setNumber(at: number, value: number): void {
    this.numbers = longEnough(this.numbers, at);
    this.numbers[at] = value;
    if (this.others !== null && at < this.others.length) this.others[at] = null;
  }

  private setOther(at: number, slot: Slot): void {
    if (this.numbers !== null && at < this.numbers.length) this.numbers[at] = Number.NaN;
    const inside = this.others !== null && at < this.others.length;
    if (slot === null && !inside) return;
    this.others = longEnoughList(this.others, at);
    this.others[at] = slot;
  }
}

function longEnough(numbers: Float64Array | null, at: number): Float64Array {
  if (numbers !== null && at < numbers.length) return numbers;
  const longer = new Float64Array(lengthFor(at)).fill(Number.NaN);
  if (numbers !== null) longer.set(numbers);
  return longer;
}

function longEnoughList(slots: Slot[] | null, at: number): Slot[] {
  if (slots !== null && at < slots.length) return slots;
  const longer = new Array<Slot>(lengthFor(at)).fill(null);
  for (const [index, slot] of slots?.entries() ?? []) longer[index] = slot;
  return longer;
}

function lengthFor(at: number): number {
  let length = 16;
  while (length <= at) length *= 2;
  return length;
}

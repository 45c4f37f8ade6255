import { LAST_ROW } from '../limits';
import type { Run } from '../runMap';
import { BLOCK_ROWS, blockOf, placeInBlock } from './cellBlock';

/** Styles that cells of one column have for themselves: 0 for none, else the style's number plus one. A block of one value is that value. */
export class StyleColumn {
  private blocks: (number | Uint16Array)[] = [];

  get(row: number): number {
    const block = this.blocks[blockOf(row)] ?? 0;
    return typeof block === 'number' ? block : (block[placeInBlock(row)] ?? 0);
  }

  fill(first: number, last: number, code: number): void {
    for (let start = first; start <= last;) {
      const index = blockOf(start);
      const end = Math.min(last, (index + 1) * BLOCK_ROWS - 1);
      this.fillBlock(index, placeInBlock(start), placeInBlock(end), code);
      start = end + 1;
    }
  }

  /** Runs of equal codes from `first` to `last`, runs of 0 included, downwards. Do not change the column meanwhile. */
  runs(first: number, last: number): Run<number>[] {
    const found: Run<number>[] = [];
    const end = Math.min(last, this.blocks.length * BLOCK_ROWS - 1);
    let row = first;
    while (row <= end) {
      const code = this.get(row);
      const stop = this.sameUntil(row, end, code);
      const before = found[found.length - 1];
      if (before !== undefined && before.value === code) found[found.length - 1] = { ...before, last: stop };
      else found.push({ first: row, last: stop, value: code });
      row = stop + 1;
    }
    if (row <= last) found.push({ first: row, last, value: 0 });
    return found;
  }

  /** Rows with a style of their own. */
  bounds(): { readonly first: number; readonly last: number } | null {
    const styled = this.runs(0, LAST_ROW).filter((run) => run.value !== 0);
    const first = styled[0];
    const last = styled[styled.length - 1];
    return first === undefined || last === undefined ? null : { first: first.first, last: last.last };
  }

  /** Move the styles from row `from` on by `offset` rows; rows left behind have none. */
  moveRows(from: number, offset: number): void {
    const runs = this.runs(from, LAST_ROW).filter((run) => run.value !== 0);
    this.fill(Math.min(from, from + offset), LAST_ROW, 0);
    for (const run of runs) this.fill(run.first + offset, Math.min(run.last + offset, LAST_ROW), run.value);
  }

  private fillBlock(index: number, from: number, to: number, code: number): void {
    const block = this.blocks[index] ?? 0;
    if (block === code) return;
    while (this.blocks.length <= index) this.blocks.push(0);
    if (from === 0 && to === BLOCK_ROWS - 1) this.blocks[index] = code;
    else {
      const codes = typeof block === 'number' ? new Uint16Array(BLOCK_ROWS).fill(block) : block;
      codes.fill(code, from, to + 1);
      this.blocks[index] = codes;
    }
    while (this.blocks[this.blocks.length - 1] === 0) this.blocks.pop();
  }

  private sameUntil(row: number, end: number, code: number): number {
    const index = blockOf(row);
    const block = this.blocks[index] ?? 0;
    const blockEnd = Math.min(end, (index + 1) * BLOCK_ROWS - 1);
    if (typeof block === 'number') return blockEnd;
    let stop = row;
    while (stop < blockEnd && block[placeInBlock(stop + 1)] === code) stop++;
    return stop;
  }
}

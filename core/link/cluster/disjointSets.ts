import { wholesOf } from '../../book/columnOf';

/** Sets of records that are one customer. Union by size, path halving: nearly linear over all calls.
 *  Source: Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", 1984. */
export class DisjointSets {
  /** Parent of each record; a root is its own. */
  private readonly parent: Int32Array;
  private readonly sizes: Int32Array;
  /** Steps up that `find` has taken, to check that work grows with the records. */
  hops = 0;

  constructor(count: number) {
    this.parent = wholesOf(count, (record) => record);
    this.sizes = new Int32Array(count).fill(1);
  }

  /** Give the root of a record's set. */
  find(record: number): number {
    const { parent } = this;
    let at = record;
    let up = parent[at] ?? at;
    while (up !== at) {
      const above = parent[up] ?? up;
      parent[at] = above;
      at = above;
      up = parent[at] ?? at;
      this.hops++;
    }
    return at;
  }

  /** Join two sets given by different roots; give the root that stays. Of equal sets the smaller root stays. */
  union(left: number, right: number): number {
    const [a, b] = [this.sizes[left] ?? 1, this.sizes[right] ?? 1];
    const stays = a > b || (a === b && left < right) ? left : right;
    const goes = stays === left ? right : left;
    this.parent[goes] = stays;
    this.sizes[stays] = a + b;
    return stays;
  }
}

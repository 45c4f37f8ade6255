/** Number distinct pairs of whole numbers (0 to 2^31-1) in the order in which they first come. Exact: two different pairs never share a number. */
export class PairTable {
  private slots = new Int32Array(2048);
  private lefts = new Int32Array(1024);
  private rights = new Int32Array(1024);
  private mask = 2047;
  private used = 0;

  /** Pairs met so far. */
  get count(): number {
    return this.used;
  }

  /** Give the number of a pair; a new pair gets the next one. */
  code(left: number, right: number): number {
    let slot = mixed(left, right) & this.mask;
    for (;;) {
      const code = (this.slots[slot] ?? 0) - 1;
      if (code < 0) return this.add(left, right, slot);
      if (this.lefts[code] === left && this.rights[code] === right) return code;
      slot = (slot + 1) & this.mask;
    }
  }

  private add(left: number, right: number, slot: number): number {
    const code = this.used++;
    if (code >= this.lefts.length) [this.lefts, this.rights] = [doubled(this.lefts), doubled(this.rights)];
    this.lefts[code] = left;
    this.rights[code] = right;
    this.slots[slot] = code + 1;
    if (this.used * 2 > this.mask) this.rehash();
    return code;
  }

  private rehash(): void {
    this.mask = this.slots.length * 4 - 1;
    this.slots = new Int32Array(this.mask + 1);
    for (let code = 0; code < this.used; code++) {
      let slot = mixed(this.lefts[code] ?? 0, this.rights[code] ?? 0) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = code + 1;
    }
  }
}

function mixed(left: number, right: number): number {
  const one = Math.imul(left ^ (left >>> 15), 0x2c1b3c6d) ^ Math.imul(right + 0x3c6ef372, 0x297a2d39);
  const two = Math.imul(one ^ (one >>> 13), 0x9e3779b1);
  return two ^ (two >>> 16);
}

function doubled(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

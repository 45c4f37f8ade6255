/** Number distinct whole numbers in the order in which they first come: an open-addressing table, several times faster than through their texts. Numbers are positive and below 2^53. */
export class NumberCodes {
  readonly numbers: number[] = [];
  private keys = new Float64Array(4096);
  private codes = new Int32Array(4096);
  private mask = 4095;

  /** Give the code of a number, 0, 1, 2...; a new one gets the next. */
  code(number: number): number {
    let slot = this.slotOf(number);
    for (;;) {
      const key = this.keys[slot];
      if (key === number) return this.codes[slot] ?? 0;
      if (key === 0) break;
      slot = (slot + 1) & this.mask;
    }
    const code = this.numbers.push(number) - 1;
    this.keys[slot] = number;
    this.codes[slot] = code;
    if (this.numbers.length * 2 > this.mask) this.widen();
    return code;
  }

  private slotOf(number: number): number {
    const high = (number / 4294967296) | 0;
    const mixed = Math.imul((number | 0) ^ Math.imul(high, 0x9e3779b1), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  private widen(): void {
    const size = (this.mask + 1) * 4;
    this.mask = size - 1;
    this.keys = new Float64Array(size);
    this.codes = new Int32Array(size);
    for (let code = 0; code < this.numbers.length; code++) {
      const number = this.numbers[code] ?? 0;
      let slot = this.slotOf(number);
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = number;
      this.codes[slot] = code;
    }
  }
}

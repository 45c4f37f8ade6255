/** Collects numbers and texts into a fingerprint of 128 bits; the same sequence always gives the same one.
 *  For telling results apart, not for security: it does not resist someone who builds collisions. */
export class Fingerprint {
  private a = 0x243f6a88 | 0;
  private b = 0x85a308d3 | 0;
  private c = 0x13198a2e | 0;
  private d = 0x03707344 | 0;

  /** Add whole numbers. */
  ints(values: ArrayLike<number>): this {
    for (let i = 0; i < values.length; i++) this.word((values[i] ?? 0) | 0);
    return this.word(values.length);
  }

  /** Add numbers bit by bit; every NaN counts the same. */
  numbers(values: Float64Array): this {
    const bits = new Int32Array(2);
    const one = new Float64Array(bits.buffer);
    for (let i = 0; i < values.length; i++) {
      one[0] = values[i] ?? 0;
      const isBlank = Number.isNaN(one[0]);
      this.word(isBlank ? 0x7ff80000 : (bits[0] ?? 0));
      this.word(isBlank ? 1 : (bits[1] ?? 0));
    }
    return this.word(values.length);
  }

  /** Add texts, each with its length, so that "ab","c" differs from "a","bc". */
  texts(values: readonly string[]): this {
    for (const text of values) {
      for (let i = 0; i < text.length; i++) this.word(text.charCodeAt(i));
      this.word(text.length | 0x40000000);
    }
    return this.word(values.length);
  }

  /** Give the fingerprint as 32 hexadecimal digits. */
  hex(): string {
    const { a, b, c, d } = this;
    this.word(a ^ b)
      .word(c ^ d)
      .word(b ^ c)
      .word(a ^ d);
    return [this.a, this.b, this.c, this.d].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private word(value: number): this {
    const a = this.a ^ value;
    this.a = Math.imul(this.b ^ (a >>> 15), 0x2c1b3c6d);
    this.b = Math.imul(this.c ^ a, 0x297a2d39);
    this.c = (Math.imul(this.d ^ (this.a >>> 13), 0x85ebca6b) + value) | 0;
    this.d = Math.imul(a ^ (this.b >>> 16), 0x9e3779b1) ^ this.c;
    return this;
  }
}

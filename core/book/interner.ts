/** Number distinct texts in the order in which they first come; the same text always gets the same number.
 *  An open-addressing table over a 32-bit hash; equal hashes are told apart by comparing the texts, so two different texts never share a number.
 *  Number and hash lie side by side, so that a look-up reads one place of the table and not two. */
export class Interner {
  readonly texts: string[] = [];
  /** Pairs of number plus one and hash; 0 = free. */
  private slots = new Int32Array(4096);
  private mask = 2047;

  /** Give the number of a text, 0, 1, 2...; a new text gets the next one. */
  code(text: string): number {
    return this.codeHashed(text, hashOf(text));
  }

  /** As `code`, for a caller that has computed `hashOf(text)` while reading it. */
  codeHashed(text: string, hash: number): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const code = (this.slots[slot * 2] ?? 0) - 1;
      if (code < 0) return this.add(text, hash, slot);
      if (this.slots[slot * 2 + 1] === hash && this.texts[code] === text) return code;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Give the number of a text that was met before, else -1. */
  find(text: string): number {
    const hash = hashOf(text);
    let slot = spread(hash) & this.mask;
    for (;;) {
      const code = (this.slots[slot * 2] ?? 0) - 1;
      if (code < 0) return -1;
      if (this.slots[slot * 2 + 1] === hash && this.texts[code] === text) return code;
      slot = (slot + 1) & this.mask;
    }
  }

  private add(text: string, hash: number, slot: number): number {
    const code = this.texts.push(text) - 1;
    this.slots[slot * 2] = code + 1;
    this.slots[slot * 2 + 1] = hash;
    if ((code + 1) * 2 > this.mask) this.rehash((this.mask + 1) * (this.mask < LARGE ? 4 : 2));
    return code;
  }

  private rehash(size: number): void {
    const before = this.slots;
    const slots = new Int32Array(size * 2);
    const mask = size - 1;
    for (let old = 0; old < before.length; old += 2) {
      if (before[old] === 0) continue;
      let slot = spread(before[old + 1] ?? 0) & mask;
      while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = before[old] ?? 0;
      slots[slot * 2 + 1] = before[old + 1] ?? 0;
    }
    this.slots = slots;
    this.mask = mask;
  }
}

/** Tables of more places than this grow twofold: they do not fit the processor's cache, so each place counts. */
const LARGE = 262144;

/** Hash a text to 32 bits, by its UTF-16 units. Source: FNV-1a's shape with a wider multiplier. */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Number distinct texts in the order in which they first come; the same text always gets the same number.
 *  An open-addressing table over a 32-bit hash; equal hashes are told apart by comparing the texts, so two different texts never share a number. */
export class Interner {
  readonly texts: string[] = [];
  private hashes = new Int32Array(1024);
  private slots = new Int32Array(2048);
  private mask = 2047;

  /** Give the number of a text, 0, 1, 2...; a new text gets the next one. */
  code(text: string): number {
    return this.codeHashed(text, hashOf(text));
  }

  /** As `code`, for a caller that has computed `hashOf(text)` while reading it. */
  codeHashed(text: string, hash: number): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const code = (this.slots[slot] ?? 0) - 1;
      if (code < 0) return this.add(text, hash, slot);
      if (this.hashes[code] === hash && this.texts[code] === text) return code;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Give the number of a text that was met before, else -1. */
  find(text: string): number {
    const hash = hashOf(text);
    let slot = spread(hash) & this.mask;
    for (;;) {
      const code = (this.slots[slot] ?? 0) - 1;
      if (code < 0) return -1;
      if (this.hashes[code] === hash && this.texts[code] === text) return code;
      slot = (slot + 1) & this.mask;
    }
  }

  private add(text: string, hash: number, slot: number): number {
    const code = this.texts.length;
    this.texts.push(text);
    this.slots[slot] = code + 1;
    if (code >= this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[code] = hash;
    if ((code + 1) * 2 > this.mask) this.rehash();
    return code;
  }

  private rehash(): void {
    const size = (this.mask + 1) * 4;
    const slots = new Int32Array(size);
    const mask = size - 1;
    for (let code = 0; code < this.texts.length; code++) {
      let slot = spread(this.hashes[code] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.slots = slots;
    this.mask = mask;
  }
}

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

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

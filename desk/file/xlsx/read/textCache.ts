const SLOTS = 8192;
/** Longer texts seldom repeat. */
const LONGEST = 48;
/** Up to here a plain loop beats the set-up cost of a decoder. */
const SHORT = 24;

/** Decodes UTF-8 pieces of one part, giving the same string object for a text that was met lately:
 *  inline strings repeat cities and states in every row. Direct-mapped by hash; a collision only costs a new string. */
export class TextCache {
  private readonly starts = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS).fill(-1);
  private readonly texts: string[] = new Array<string>(SLOTS).fill('');
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(private readonly bytes: Uint8Array) {}

  textAt(start: number, end: number): string {
    const length = end - start;
    if (length > LONGEST) return this.decoder.decode(this.bytes.subarray(start, end));
    const slot = this.slotOf(start, end);
    if (this.lengths[slot] === length && this.same(this.starts[slot] ?? 0, start, length))
      return this.texts[slot] ?? '';
    const text = this.decode(start, end);
    this.starts[slot] = start;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  private slotOf(start: number, end: number): number {
    const bytes = this.bytes;
    let hash = 0;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  private same(a: number, b: number, length: number): boolean {
    const bytes = this.bytes;
    for (let step = 0; step < length; step++) if (bytes[a + step] !== bytes[b + step]) return false;
    return true;
  }

  private decode(start: number, end: number): string {
    const bytes = this.bytes;
    if (end - start > SHORT) return this.decoder.decode(bytes.subarray(start, end));
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) return this.decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

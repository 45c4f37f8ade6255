/** Hash a text to 32 bits: FNV-1a over its UTF-8 bytes. Every language computes the same number, so an assignment can be checked outside of this product.
 *  A half of a surrogate pair counts as U+FFFD, as encoders write it.
 *  Source: Fowler, Noll, Vo, "FNV Hash" (draft-eastlake-fnv); offset basis 2166136261, prime 16777619.
 *  @example fnv1a('foobar') -> 0xbf9cf968 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  const byte = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  for (const letter of text) {
    const read = letter.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) byte(code);
    else {
      if (code < 0x800) byte(0xc0 | (code >> 6));
      else {
        if (code < 0x10000) byte(0xe0 | (code >> 12));
        else {
          byte(0xf0 | (code >> 18));
          byte(0x80 | ((code >> 12) & 0x3f));
        }
        byte(0x80 | ((code >> 6) & 0x3f));
      }
      byte(0x80 | (code & 0x3f));
    }
  }
  return hash >>> 0;
}

/** Spread a hash so that texts that differ in their last letter only fall apart in every bit.
 *  Source: the finalizer of MurmurHash3 (fmix32), Austin Appleby.
 *  @example mixed(1) -> 0x514e28b7 */
export function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

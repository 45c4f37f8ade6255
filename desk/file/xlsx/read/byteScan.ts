/** Bytes of the characters that markup is made of. */
export const BYTE = {
  space: 32,
  bang: 33,
  quote: 34,
  apostrophe: 39,
  minus: 45,
  slash: 47,
  colon: 58,
  lt: 60,
  equals: 61,
  gt: 62,
  question: 63,
} as const;

/** Find `wanted` from `at` on, or the end. A loop, because most finds are a few bytes away. */
export function find(bytes: Uint8Array, wanted: number, at: number): number {
  const end = bytes.length;
  let place = at;
  while (place < end && bytes[place] !== wanted) place++;
  return place;
}

/** Say whether the element name ends here. */
export function endsName(byte: number | undefined): boolean {
  return byte === BYTE.gt || byte === BYTE.slash || (byte !== undefined && byte <= BYTE.space);
}

/** Find the ">" that closes the tag at `at`, quotes respected, or the end. */
export function findTagEnd(bytes: Uint8Array, at: number): number {
  let quote = 0;
  let place = at;
  for (; place < bytes.length; place++) {
    const byte = bytes[place] ?? 0;
    if (quote === 0 && byte === BYTE.gt) return place;
    if (byte === quote) quote = 0;
    else if (quote === 0 && (byte === BYTE.quote || byte === BYTE.apostrophe)) quote = byte;
  }
  return place;
}

/** Say whether the ASCII `text` stands at `at`. */
export function startsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let step = 0; step < text.length; step++) if (bytes[at + step] !== text.charCodeAt(step)) return false;
  return true;
}

/** Find the ASCII `text` from `at` on, or -1. */
export function findText(bytes: Uint8Array, text: string, at: number): number {
  const first = text.charCodeAt(0);
  for (let place = bytes.indexOf(first, at); place >= 0; place = bytes.indexOf(first, place + 1)) {
    if (startsAt(bytes, text, place)) return place;
  }
  return -1;
}

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WEB_SAFE = `${STANDARD.slice(0, 62)}-_`;

/** Write octets as base64 with padding (RFC 4648, section 4, or 5 when web-safe). */
export function toBase64(octets: readonly number[], isWebSafe: boolean): string {
  const alphabet = isWebSafe ? WEB_SAFE : STANDARD;
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at += 3) {
    const [first = 0, second = 0, third = 0] = octets.slice(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const four = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '').join('');
    const missing = Math.max(0, at + 3 - octets.length);
    pieces.push(four.slice(0, 4 - missing) + '='.repeat(missing));
  }
  return pieces.join('');
}

/** Read base64, with padding or without. null for anything else. */
export function fromBase64(text: string, isWebSafe: boolean): number[] | null {
  const alphabet = isWebSafe ? WEB_SAFE : STANDARD;
  const digits = text.replace(/\s+/g, '').replace(/={0,2}$/, '');
  if (digits.length % 4 === 1) return null;
  const octets: number[] = [];
  let [bits, count] = [0, 0];
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    octets.push((bits >> count) & 0xff);
  }
  return octets;
}

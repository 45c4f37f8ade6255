import { notEmulated } from '../../frame/serviceError';

/** Turn text into octets (0 to 255). Characters that the charset lacks become "?", as in Java.
 *  Limit: of the double-byte charsets only UTF-16 is known: `gbk` fails by name. */
export function encodeText(text: string, charset = 'UTF-8'): number[] {
  switch (plainName(charset)) {
    case 'utf8':
      return utf8(text);
    case 'usascii':
    case 'ascii':
      return narrow(text, 0x7f);
    case 'iso88591':
    case 'latin1':
      return narrow(text, 0xff);
    case 'utf16':
      return [0xfe, 0xff, ...utf16(text, true)];
    case 'utf16be':
      return utf16(text, true);
    case 'utf16le':
      return utf16(text, false);
    default:
      throw notEmulated(`The charset "${charset}"`);
  }
}

/** Turn octets into text. What is no valid character becomes U+FFFD. */
export function decodeText(octets: readonly number[], charset = 'UTF-8'): string {
  switch (plainName(charset)) {
    case 'utf8':
      return fromUtf8(octets);
    case 'usascii':
    case 'ascii':
      return textOf(octets.map((octet) => (octet > 0x7f ? 0xfffd : octet)));
    case 'iso88591':
    case 'latin1':
      return textOf(octets);
    case 'utf16':
      return octets[0] === 0xff && octets[1] === 0xfe ? fromUtf16(octets.slice(2), false) : fromUtf16(octets, true);
    case 'utf16be':
      return fromUtf16(octets, true);
    case 'utf16le':
      return fromUtf16(octets, false);
    default:
      throw notEmulated(`The charset "${charset}"`);
  }
}

/** Octets as Apps Script gives them: Java's bytes, from -128 to 127. */
export function signedBytes(octets: readonly number[]): number[] {
  return octets.map((octet) => (octet > 127 ? octet - 256 : octet));
}

/** Bytes of a script, signed or not, as octets. */
export function octetsOf(bytes: readonly (number | string)[]): number[] {
  return bytes.map((byte) => Number(byte) & 0xff);
}

function plainName(charset: string): string {
  return charset.toLowerCase().replace(/[-_]/g, '');
}

function utf8(text: string): number[] {
  const octets: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0x3f : found; // half of a pair
    if (code < 0x80) octets.push(code);
    else if (code < 0x800) octets.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
    else if (code < 0x10000) octets.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
    else octets.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)); // prettier-ignore
  }
  return octets;
}

function fromUtf8(octets: readonly number[]): string {
  const codes: number[] = [];
  for (let at = 0; at < octets.length;) {
    const first = octets[at] ?? 0;
    const length = lengthOfCharacter(first);
    const rest = octets.slice(at + 1, at + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((octet) => (octet & 0xc0) === 0x80);
    const lead = length === 1 ? first : first & (0x7f >> length);
    codes.push(isWhole ? rest.reduce((code, octet) => (code << 6) | (octet & 0x3f), lead) : 0xfffd);
    at += isWhole ? length : 1;
  }
  return textOf(codes);
}

/** 0 for an octet that no character begins with. */
function lengthOfCharacter(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

function narrow(text: string, last: number): number[] {
  return [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > last ? 0x3f : code;
  });
}

function utf16(text: string, isBigEndian: boolean): number[] {
  return text.split('').flatMap((unit) => {
    const [high, low] = [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 0xff];
    return isBigEndian ? [high, low] : [low, high];
  });
}

function fromUtf16(octets: readonly number[], isBigEndian: boolean): string {
  const units: number[] = [];
  for (let at = 0; at + 1 < octets.length; at += 2) {
    const [first = 0, second = 0] = [octets[at], octets[at + 1]];
    units.push(isBigEndian ? first * 256 + second : second * 256 + first);
  }
  const text = units.map((unit) => String.fromCharCode(unit)).join('');
  return text.replace(/^\uFEFF/, '');
}

/** In pieces: a call takes only so many arguments. */
function textOf(codes: readonly number[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += 4096) {
    const piece = codes.slice(at, at + 4096).map((code) => (code > 0x10ffff ? 0xfffd : code));
    pieces.push(String.fromCodePoint(...piece));
  }
  return pieces.join('');
}

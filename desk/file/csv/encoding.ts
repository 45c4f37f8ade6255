import { undecodable } from './refuse';
import { looksJapanese } from './japanese';
import { looksWestern } from './western';

/** The encodings that are read, by their names in the WHATWG Encoding Standard. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'shift_jis' | 'windows-1252';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: CsvEncoding;
  /** Characters that could not be read and became U+FFFD; 0 in a sound file. */
  readonly damage: number;
}

/** Decode a text file: a byte order mark decides; then zero bytes tell UTF-16; then strict UTF-8, UTF-8 with a few broken
 *  bytes, Windows-1252 when accents stand alone among ASCII letters, Shift_JIS
 *  when kana stand in it, and strict GB18030.
 *  @throws FileRefusal `encoding` when nothing fits.
 *  Limit: other national encodings (Big5, EUC-KR, Windows-1251) are not told apart and may come out as GB18030 or Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide !== null) return strictly(bytes, wide) ?? refuseEncoding();
  return (
    strictly(bytes, 'utf-8') ??
    withBrokenBytes(bytes) ??
    western(bytes) ??
    japanese(bytes) ??
    strictly(bytes, 'gb18030') ??
    refuseEncoding()
  );
}

function refuseEncoding(): never {
  throw undecodable();
}

function strictly(bytes: Uint8Array, encoding: CsvEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damage: 0 };
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === INVALID) return null;
    throw cause;
  }
}

const INVALID = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** How many pairs of bytes are looked at, and the share of zero bytes on one side that only UTF-16 has. */
const SAMPLE_PAIRS = 4096;
const ZERO_SHARE = 0.05;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isWide(bytes, 1)) return 'utf-16le';
  return isWide(bytes, 0) ? 'utf-16be' : null;
}

/** Tell UTF-16 without a mark by zero bytes on one side (0 = even places) and a line end written in two bytes,
 *  which stray NUL characters of a one-byte text do not have. */
function isWide(bytes: Uint8Array, zeroSide: 0 | 1): boolean {
  const pairs = Math.min(SAMPLE_PAIRS, bytes.length >> 1);
  let zeros = 0;
  let otherZeros = 0;
  let lineEnds = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const other = bytes[2 * pair + 1 - zeroSide] ?? 0;
    const isZero = bytes[2 * pair + zeroSide] === 0;
    if (isZero) zeros++;
    if (other === 0) otherZeros++;
    if (isZero && (other === 10 || other === 13)) lineEnds++;
  }
  return lineEnds > 0 && zeros >= pairs * ZERO_SHARE && otherZeros * 10 < zeros;
}

/** Sound characters beyond ASCII that there must be for each broken one, to still call a file UTF-8. */
const SOUND_PER_BROKEN = 4;

function withBrokenBytes(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) sound++;
  }
  return sound >= broken * SOUND_PER_BROKEN ? { text, encoding: 'utf-8', damage: broken } : null;
}

function japanese(bytes: Uint8Array): DecodedText | null {
  const read = strictly(bytes, 'shift_jis');
  return read !== null && looksJapanese(read.text) ? read : null;
}

/** What Windows-1252 has at 80-9F. Some engines decode these bytes as control characters, so they are set here. */
const HIGH_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function western(bytes: Uint8Array): DecodedText | null {
  if (!looksWestern(bytes)) return null;
  const text = new TextDecoder('windows-1252').decode(bytes);
  return {
    text: text.replace(/[\u0080-\u009f]/g, (sign) => HIGH_SIGNS.charAt(sign.charCodeAt(0) - 0x80)),
    encoding: 'windows-1252',
    damage: 0,
  };
}

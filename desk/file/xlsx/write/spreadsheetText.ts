import { ENTITIES } from './xmlText';

/** Write cell text as UTF-8 XML into `target` from `at`; give the place after it. Room for 7 bytes a UTF-16 unit is needed.
 *  `& < > "` become entities; characters that XML cannot hold become `_xHHHH_`, a literal `_xHHHH_` becomes `_x005F_xHHHH_`
 *  (ECMA-376 Part 1, 22.9.2.19 ST_Xstring); a lone surrogate becomes U+FFFD. TAB and LF stay, CR is `_x000D_`.
 *  @example "a<\r" -> a&lt;_x000D_ */
export function encodeSpreadsheetText(text: string, target: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      end = isPlainAscii(unit) ? put(target, end, unit) : encodeSpecial(text, i, unit, target, end);
    } else if (unit < 0x800) {
      target[end++] = 0xc0 | (unit >> 6);
      target[end++] = 0x80 | (unit & 63);
    } else if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1))) {
      end = encodePair(unit, text.charCodeAt(++i), target, end);
    } else {
      end = encodeWide(unit, target, end);
    }
  }
  return end;
}

/** The same text as a string, for small parts and attribute values. */
export function spreadsheetText(text: string): string {
  const bytes = new Uint8Array(text.length * 7);
  return new TextDecoder().decode(bytes.subarray(0, encodeSpreadsheetText(text, bytes, 0)));
}

/** Escape for an attribute: as `spreadsheetText`, and line ends and tabs survive attribute normalisation. */
export function spreadsheetAttribute(text: string): string {
  return spreadsheetText(text).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}

/** Tell text that a spreadsheet would take for a formula or command when it is typed: `= + - @ TAB CR LF` and the full-width twins. */
export function looksLikeFormula(text: string): boolean {
  return text !== '' && FORMULA_STARTS.includes(text.charAt(0));
}

/** Outer white space is lost unless `xml:space="preserve"` says otherwise. */
export function needsPreserve(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

const FORMULA_STARTS = '=+-@\t\r\n＝＋－＠';

function isPlainAscii(unit: number): boolean {
  return unit >= 0x20 && unit !== 0x26 && unit !== 0x3c && unit !== 0x3e && unit !== 0x22 && unit !== 0x5f;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function put(target: Uint8Array, at: number, byte: number): number {
  target[at] = byte;
  return at + 1;
}

function putAscii(target: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) target[at + i] = text.charCodeAt(i);
  return at + text.length;
}

function encodeSpecial(text: string, i: number, unit: number, target: Uint8Array, at: number): number {
  if (unit === 0x5f) return looksEscaped(text, i) ? putAscii(target, at, '_x005F_') : put(target, at, unit);
  if (unit === 0x09 || unit === 0x0a) return put(target, at, unit);
  return putAscii(target, at, ENTITIES.get(text.charAt(i)) ?? escapeCode(unit));
}

function looksEscaped(text: string, i: number): boolean {
  return /^_x[0-9A-Fa-f]{4}_$/.test(text.slice(i, i + 7));
}

function escapeCode(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function encodePair(high: number, low: number, target: Uint8Array, at: number): number {
  const code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  target[at] = 0xf0 | (code >> 18);
  target[at + 1] = 0x80 | ((code >> 12) & 63);
  target[at + 2] = 0x80 | ((code >> 6) & 63);
  target[at + 3] = 0x80 | (code & 63);
  return at + 4;
}

function encodeWide(unit: number, target: Uint8Array, at: number): number {
  if (unit >= 0xfffe) return putAscii(target, at, escapeCode(unit));
  const whole = unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit;
  target[at] = 0xe0 | (whole >> 12);
  target[at + 1] = 0x80 | ((whole >> 6) & 63);
  target[at + 2] = 0x80 | (whole & 63);
  return at + 3;
}

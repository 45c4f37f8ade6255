import type { FileRefusal } from '../../refusal';
import { NEXT, refuse, unreadablePart } from '../../zip/refuse';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
/** The only encodings that OOXML allows (ECMA-376 part 1, 12); US-ASCII is a part of UTF-8. */
const ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii'];

/** Give the bytes of an XML part as UTF-8 without a byte order mark; UTF-16 parts are recoded.
 *  @throws FileRefusal `doctype` for a document type declaration, `encoding` for an encoding that OOXML does not allow. */
export function utf8Part(bytes: Uint8Array, part: string): Uint8Array {
  const utf8 = withoutMark(bytes);
  const prolog = new TextDecoder().decode(utf8.subarray(0, prologEnd(utf8)));
  if (prolog.includes('<!DOCTYPE')) throw doctypeRefusal(part);
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(prolog)?.[1];
  if (encoding !== undefined && !ENCODINGS.includes(encoding.toLowerCase())) throw encodingRefusal(part, encoding);
  return utf8;
}

/** Decode a whole XML part to text. */
export function xmlText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(utf8Part(bytes, part));
}

/** Refuse a part with a document type declaration: workbooks never have one, entity bombs always do. */
export function doctypeRefusal(part: string): FileRefusal {
  const came = {
    zh: `其中的部件"${part}"带有 DOCTYPE 声明（正常工作簿不会有）`,
    en: `its part "${part}" has a DOCTYPE declaration, which a genuine workbook never has`,
  };
  return refuse('doctype', came, NEXT.askSender);
}

/** Refuse a part whose XML is broken. */
export function brokenXml(part: string, at: number): FileRefusal {
  return unreadablePart(part, { zh: `XML 在第 ${at} 位之后不完整`, en: `its XML is broken after position ${at}` });
}

/** Replace the five named entities and numeric ones, and make line ends LF as XML asks.
 *  Anything else that starts with "&" is unknown without a DOCTYPE and stays as it is, as does a number past U+10FFFF.
 *  @example "a &amp; b&#33;" -> "a & b!" */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(
    /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,8})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Replace the `_xHHHH_` escapes by which OOXML carries characters that XML cannot (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 *  @example "a_x000D_b" -> "a\rb"; "_x005F_x000D_" -> "_x000D_" */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Drop a byte order mark; recode UTF-16, marked or recognised by its first "<". */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return bytes;
  return new TextEncoder().encode(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes));
}

/** Where the first "<" stands that opens neither a comment nor a processing instruction, plus room for a keyword. */
function prologEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const comment = next === 0x21 && bytes[at + 2] === 0x2d;
    if (next !== 0x3f && !comment) return at + '<!DOCTYPE'.length;
  }
  return bytes.length;
}

function encodingRefusal(part: string, encoding: string): FileRefusal {
  const came = {
    zh: `其中的部件"${part}"用了不允许的编码 ${encoding}`,
    en: `its part "${part}" uses the encoding ${encoding}, which workbooks may not use`,
  };
  return refuse('encoding', came, NEXT.saveAgain);
}

import { unescapeCell, unescapeXml } from './xmlText';

const CDATA_START = '<![CDATA[';

/** Read the text of a string item (`<si>` or `<is>`, tags stripped): rich text runs joined, phonetic guides (`rPh`) left out,
 *  entities and `_xHHHH_` escapes resolved. Outer white space of a run counts only under `xml:space="preserve"`, as in Excel.
 *  No `<t>` at all gives null; an empty one gives "".
 *  @example '<r><t>Ab</t></r><r><t>c</t></r>' -> "Abc" */
export function readStringItem(inner: string): string | null {
  let text: string | null = null;
  let phonetic = false;
  for (let at = inner.indexOf('<'); at >= 0; at = inner.indexOf('<', at + 1)) {
    const tag = /^<(\/?)(?:[^\s/>:]+:)?(t|rPh)(?=[\s/>])([^>]*)>/.exec(inner.slice(at, at + 120));
    if (!tag) continue;
    const [whole, closing, name, attributes = ''] = tag;
    const empty = attributes.endsWith('/');
    if (name === 'rPh') phonetic = closing === '' && !empty;
    if (name !== 't' || closing !== '' || phonetic) continue;
    const content = empty ? '' : runText(inner, at + whole.length);
    text = (text ?? '') + cellText(content, attributes.includes('preserve'));
  }
  return text;
}

/** Resolve the raw XML text of one run or value. */
export function cellText(raw: string, preserve: boolean): string {
  const unescaped = raw.includes(CDATA_START) ? withoutCdata(raw) : unescapeXml(raw);
  return unescapeCell(preserve ? unescaped : trimXml(unescaped));
}

/** The raw text up to the run's end tag; a "<" inside CDATA is not one. */
function runText(inner: string, start: number): string {
  let at = start;
  while (inner.startsWith(CDATA_START, (at = nextTag(inner, at)))) at = Math.max(at + 1, inner.indexOf(']]>', at));
  return inner.slice(start, at);
}

function nextTag(inner: string, at: number): number {
  const found = inner.indexOf('<', at);
  return found < 0 ? inner.length : found;
}

function withoutCdata(raw: string): string {
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith(CDATA_START) ? piece.slice(CDATA_START.length, -3) : unescapeXml(piece)))
    .join('');
}

function trimXml(text: string): string {
  return isXmlSpace(text.charCodeAt(0)) || isXmlSpace(text.charCodeAt(text.length - 1))
    ? text.replace(/^[ \t\r\n]+/, '').replace(/[ \t\r\n]+$/, '')
    : text;
}

function isXmlSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

import { cellText, readStringItem } from './richText';
import { brokenXml, doctypeRefusal } from './xmlText';

const PLAIN_START = '<t>';
const SPACED_START = '<t xml:space="preserve">';
const PLAIN_END = '</t>';

/** Read the text of a shared strings part into its strings, in index order; an item without text is "".
 *  Strings of one text may share its memory. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const prefix = /<((?:[^\s/>:?!]+:)?)sst[\s/>]/.exec(xml)?.[1] ?? '';
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  for (let at = nextItem(xml, opening, 0, part); at >= 0;) {
    const start = xml.indexOf('>', at) + 1;
    if (xml[start - 2] === '/') {
      strings.push('');
      at = nextItem(xml, opening, start, part);
      continue;
    }
    const end = xml.indexOf(closing, start);
    if (start === 0 || end < 0) throw brokenXml(part, at);
    strings.push(itemText(xml, start, end));
    at = nextItem(xml, opening, end + closing.length, part);
  }
  return strings;
}

/** Usually the next item follows at once; else look for it past white space, comments and the like. */
function nextItem(xml: string, opening: string, from: number, part: string): number {
  const at = xml.startsWith(opening, from) ? from : xml.indexOf(opening, from);
  const gap = at < 0 ? xml.slice(from) : xml.slice(from, at);
  if (gap.includes('<!') && gap.replace(/<!--[\s\S]*?-->/g, '').includes('<!')) throw doctypeRefusal(part);
  return at;
}

/** The common shape, one plain run, is cut out without building anything else. */
function itemText(xml: string, start: number, end: number): string {
  const plain = xml.startsWith(PLAIN_START, start);
  const opening = plain ? PLAIN_START : SPACED_START;
  const from = start + opening.length;
  const to = end - PLAIN_END.length;
  const simple =
    (plain || xml.startsWith(SPACED_START, start)) && xml.indexOf('<', from) === to && xml.startsWith(PLAIN_END, to);
  if (simple) return cellText(xml.slice(from, to), !plain);
  return readStringItem(xml.slice(start, end)) ?? '';
}

import { NEXT, refuse } from '../../zip/refuse';
import { brokenXml, doctypeRefusal, unescapeXml } from './xmlText';

const DEEPEST = 200;
const MOST_NODES = 5_000_000;

/** One element. Names are local (no namespace prefix); attribute names keep theirs. `text` is the element's own text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface GrowingNode extends XmlNode {
  readonly children: GrowingNode[];
  text: string;
}

/** Read a small XML part into a tree; `part` names it in refusals. Comments and instructions are dropped.
 *  Does not check that end tags match by name, only that they balance.
 *  @throws FileRefusal `doctype`, `unreadable` (cut short, no element) or `xmlLimits` (deeper than 200, over 5,000,000 elements). */
export function parseXml(text: string, part: string): XmlNode {
  const top = node('', new Map());
  const open: GrowingNode[] = [top];
  let nodes = 0;
  for (let at = text.indexOf('<'), before = 0; at >= 0; at = text.indexOf('<', before)) {
    const current = open[open.length - 1] ?? top;
    if (at > before) current.text += unescapeXml(text.slice(before, at));
    const end = tagEnd(text, at, part);
    before = end;
    const mark = text[at + 1];
    if (mark === '!') current.text += literalText(text.slice(at, end), part);
    if (mark === '!' || mark === '?') continue;
    if (mark === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const selfClosing = text[end - 2] === '/';
    const child = readTag(text.slice(at + 1, end - (selfClosing ? 2 : 1)));
    current.children.push(child);
    if (!selfClosing) open.push(child);
    if (++nodes > MOST_NODES || open.length > DEEPEST) throw tooLarge(part);
  }
  const root = top.children[0];
  if (!root || open.length > 1) throw brokenXml(part, text.length);
  return root;
}

/** Find the first child element of this name. */
export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** List the child elements of this name. */
export function childrenOf(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** Read an attribute that carries its namespace's prefix, whatever that is here (`r:id`, `rel:id`). */
export function prefixedAttribute(element: XmlNode, name: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** Read a true/false attribute as XML Schema spells it; absent is false. */
export function isOn(element: XmlNode | undefined, attribute: string): boolean {
  const value = element?.attributes.get(attribute);
  return value === '1' || value === 'true' || value === 'on';
}

function node(name: string, attributes: ReadonlyMap<string, string>): GrowingNode {
  return { name, attributes, children: [], text: '' };
}

/** A ">" may stand inside quotes, in comments and in CDATA. */
function tagEnd(text: string, at: number, part: string): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at, part);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at, part);
  if (text.startsWith('<?', at)) return after(text, '?>', at, part);
  let quote = '';
  for (let place = at + 1; place < text.length; place++) {
    const letter = text[place] ?? '';
    if (quote === '' && letter === '>') return place + 1;
    if (quote === letter) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  throw brokenXml(part, at);
}

function after(text: string, closing: string, at: number, part: string): number {
  const found = text.indexOf(closing, at);
  if (found < 0) throw brokenXml(part, at);
  return found + closing.length;
}

function literalText(tag: string, part: string): string {
  if (tag.startsWith('<![CDATA[')) return tag.slice(9, -3);
  if (tag.startsWith('<!--')) return '';
  throw doctypeRefusal(part);
}

function readTag(tag: string): GrowingNode {
  const name = /^[^\s]+/.exec(tag)?.[0] ?? '';
  const attributes = new Map<string, string>();
  for (const match of tag.slice(name.length).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] ?? '', unescapeXml((match[2] ?? match[3] ?? '').replace(/[\t\n\r]/g, ' ')));
  }
  return node(name.slice(name.indexOf(':') + 1), attributes);
}

function tooLarge(part: string): Error {
  const came = {
    zh: `其中的部件"${part}"嵌套过深或元素过多`,
    en: `its part "${part}" is nested too deeply or has too many elements`,
  };
  return refuse('xmlLimits', came, NEXT.saveAgain);
}

/** One element of an XML text by its offsets, so that an edit changes only the bytes it names. */
export interface XmlElement {
  /** Name without prefix. */
  readonly name: string;
  /** Prefix with its colon, or "". */
  readonly prefix: string;
  readonly start: number;
  /** After ">" of the start tag. */
  readonly innerStart: number;
  /** Before "</"; equal to `innerStart` when self-closed. */
  readonly innerEnd: number;
  readonly end: number;
  readonly selfClosed: boolean;
  readonly children: readonly XmlElement[];
}

/** Replace [from, to) by a text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Find the elements of a well-formed XML text. @throws Error on text that is not. */
export function parseXml(xml: string): XmlElement {
  const open: Unfinished[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = tagEnd(xml, at);
    if (xml.startsWith('</', at)) {
      const done = closed(open, at, end);
      if (open.length === 0) return done;
    } else if (!/[!?]/.test(xml.charAt(at + 1))) {
      const element = opened(xml, at, end);
      if (!element.selfClosed) open.push(element);
      else if (open.length === 0) return element;
      else open[open.length - 1]?.children.push(element);
    }
    at = xml.indexOf('<', end);
  }
  throw new Error('XML ends before its root element is closed.');
}

/** The first child of that name. */
export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((child) => child.name === name);
}

/** Attribute values by their name as written (prefix included), entities resolved. */
export function attributesOf(xml: string, element: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const tag = xml.slice(element.start + 1, element.innerStart);
  for (const match of tag.matchAll(/([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** Text of an element without markup, entities resolved. */
export function textOf(xml: string, element: XmlElement): string {
  const inner = xml.slice(element.innerStart, element.innerEnd);
  return decodeEntities(
    inner
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, raw: string) => raw.replace(/&/g, '&amp;'))
      .replace(/<[^>]*>/g, ''),
  );
}

/** Make the edits; they must not overlap. Insertions at one place keep their order. */
export function edited(xml: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.map((edit, order) => ({ edit, order }));
  inOrder.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit } of inOrder) {
    if (edit.from < at) throw new Error('Two edits of one XML text overlap.');
    pieces.push(xml.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Put markup behind the last child of an element. */
export function appendInside(xml: string, element: XmlElement, markup: string): TextEdit {
  if (!element.selfClosed) return { from: element.innerEnd, to: element.innerEnd, text: markup };
  const slash = xml.lastIndexOf('/', element.innerStart);
  return { from: slash, to: element.end, text: `>${markup}</${element.prefix}${element.name}>` };
}

/** Set an attribute of a start tag, in place when it is there already. `value` is escaped by the caller. */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string): TextEdit {
  const tag = xml.slice(element.start, element.innerStart);
  const match = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (match !== null) {
    const from = element.start + match.index + (match[1] ?? '').length;
    return { from, to: from + (match[2] ?? '').length, text: `"${value}"` };
  }
  const nameEnd = element.start + 1 + element.prefix.length + element.name.length;
  return { from: nameEnd, to: nameEnd, text: ` ${name}="${value}"` };
}

/** Cut an element out. */
export function removal(element: XmlElement): TextEdit {
  return { from: element.start, to: element.end, text: '' };
}

/** Resolve the five named entities and numeric references. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#\d+|amp|lt|gt|quot|apos);/g, (whole, body: string) => {
    if (body.startsWith('#x')) return String.fromCodePoint(parseInt(body.slice(2), 16));
    if (body.startsWith('#')) return String.fromCodePoint(parseInt(body.slice(1), 10));
    return NAMED.get(body) ?? whole;
  });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

interface Unfinished {
  name: string;
  prefix: string;
  start: number;
  innerStart: number;
  innerEnd: number;
  end: number;
  selfClosed: boolean;
  children: XmlElement[];
}

function opened(xml: string, at: number, end: number): Unfinished {
  let stop = at + 1;
  while (stop < end && !/[\s/>]/.test(xml.charAt(stop))) stop++;
  const full = xml.slice(at + 1, stop);
  const colon = full.indexOf(':');
  const selfClosed = xml.charAt(end - 2) === '/';
  return {
    name: full.slice(colon + 1),
    prefix: full.slice(0, colon + 1),
    start: at,
    innerStart: end,
    innerEnd: end,
    end,
    selfClosed,
    children: [],
  };
}

function closed(open: Unfinished[], at: number, end: number): XmlElement {
  const element = open.pop();
  if (element === undefined) throw new Error('XML closes an element that was not opened.');
  element.innerEnd = at;
  element.end = end;
  open[open.length - 1]?.children.push(element);
  return element;
}

/** The place after the tag, comment, section or instruction at `at`; ">" inside quotes does not end a tag. */
function tagEnd(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return after(xml, ']]>', at + 9);
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2);
  for (let i = at + 1; i < xml.length; i++) {
    const char = xml.charAt(i);
    if (char === '>') return i + 1;
    if (char === '"' || char === "'") i = after(xml, char, i + 1) - 1;
  }
  throw new Error('XML ends inside a tag.');
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Error(`XML ends before "${mark}".`);
  return found + mark.length;
}

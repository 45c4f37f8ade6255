import { STYLES, TONES } from '../../../../core/index';
import type { StyleName, StyleSpec, Tone } from '../../../../core/index';
import { borderMarkup, canonical, dxfMarkup, fillMarkup, fontMarkup, xfMarkup } from './styleMarkup';
import { appendInside, attributesOf, childOf, childrenOf, edited, parseXml, setAttribute } from './xmlTree';
import type { TextEdit, XmlElement } from './xmlTree';
import { MAIN_NS, XML_HEAD, xmlText } from './xmlText';

/** The looks of one workbook: finds ours among the existing ones, or appends them. Nothing existing is changed or renumbered. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly lists = new Map<ListName, StyleList>();
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly cells = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.root = parseXml(xml);
    for (const name of LIST_NAMES) this.lists.set(name, styleList(xml, childOf(this.root, name)));
    for (const format of childrenOf(childOf(this.root, 'numFmts'), 'numFmt')) {
      const attributes = attributesOf(xml, format);
      this.formats.set(attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId')));
    }
  }

  /** Index of the cell look. `guarded` keeps text that looks like a formula text when a person edits the cell. */
  cell(style: StyleName, guarded = false): number {
    const spec: StyleSpec = STYLES[style];
    const quote = guarded && spec.format !== '@';
    if (style === 'plain' && !quote) return 0;
    return this.look(`${style} ${quote}`, spec, quote);
  }

  /** Index of the cell look that differs from the default by its number format alone. */
  format(format: string): number {
    return this.look(`format ${format}`, { format }, false);
  }

  /** Tell whether a look of the workbook shows its cell as text. */
  isText(look: number): boolean {
    const format = this.formatOf(look);
    return format === TEXT_FORMAT || [...this.formats].some(([code, id]) => id === format && code.startsWith('@'));
  }

  /** Index of the look that differs from one of the workbook by its number format alone. */
  reformatted(look: number, format: string): number {
    const key = `${look} as ${format}`;
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const before = this.cellFormat(look);
    const made = before === undefined ? this.format(format) : this.add('cellXfs', this.withFormat(before, format));
    this.cells.set(key, made);
    return made;
  }

  /** Index of the differential look of a tone, for conditional formats. */
  tone(tone: Tone): number {
    return this.add('dxfs', dxfMarkup(TONES[tone], this.root.prefix));
  }

  /** Tell whether a differential look is one of our tones. */
  isToneLook(index: number): boolean {
    const prefix = this.root.prefix;
    const ours = Object.values(TONES).map((spec) => canonicalMarkup(dxfMarkup(spec, prefix)));
    return ours.includes(this.lists.get('dxfs')?.looks[index] ?? '');
  }

  /** Number of a number format; built-in ones have fixed numbers (ECMA-376 Part 1, 18.8.30). */
  numberFormat(format: string | undefined): number {
    const known = format === undefined ? 0 : (BUILT_IN.get(format) ?? this.formats.get(format));
    if (known !== undefined || format === undefined) return known ?? 0;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(format, id);
    this.newFormats.push(`<${this.root.prefix}numFmt numFmtId="${id}" formatCode="${xmlText(format)}"/>`);
    return id;
  }

  /** Index of a font, fill, border, cell format or differential look given as markup: an equal one, or a new one at the end. */
  made(list: ListName, markup: string): number {
    return this.add(list, markup);
  }

  /** Index of a new entry at the end of a list, even where an equal one is there: each cell style has its own. */
  appended(list: ListName, markup: string): number {
    return this.push(list, markup, canonicalMarkup(markup));
  }

  /** Prefix of the part's elements with its colon, or "". */
  get prefix(): string {
    return this.root.prefix;
  }

  /** styles.xml with our looks appended; the very same text when nothing was new. */
  finished(): string {
    const edits: TextEdit[] = [];
    const formats = childOf(this.root, 'numFmts');
    const before = childrenOf(formats, 'numFmt').length;
    this.extend(edits, 'numFmts', before, this.newFormats);
    for (const name of LIST_NAMES) {
      const list = this.lists.get(name);
      if (list !== undefined) this.extend(edits, name, list.looks.length - list.added.length, list.added);
    }
    return edited(this.xml, edits);
  }

  private cellFormat(look: number): XmlElement | undefined {
    return childOf(this.root, 'cellXfs')?.children[look];
  }

  private formatOf(look: number): number {
    const found = this.cellFormat(look);
    return found === undefined ? 0 : Number(attributesOf(this.xml, found).get('numFmtId') ?? 0);
  }

  private withFormat(element: XmlElement, format: string): string {
    const markup = this.xml.slice(element.start, element.end);
    const id = String(this.numberFormat(format));
    const numbered = edited(markup, [setAttribute(markup, parseXml(markup), 'numFmtId', id)]);
    return edited(numbered, [setAttribute(numbered, parseXml(numbered), 'applyNumberFormat', '1')]);
  }

  private look(key: string, spec: StyleSpec, quote: boolean): number {
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const made = this.addCell(spec, quote);
    this.cells.set(key, made);
    return made;
  }

  private addCell(spec: StyleSpec, quote: boolean): number {
    const { prefix } = this.root;
    const base = childOf(this.root, 'fonts')?.children[0];
    const font = this.add('fonts', fontMarkup(spec, this.xml, base, prefix));
    const fill = this.add('fills', fillMarkup(spec, prefix));
    const border = this.add('borders', borderMarkup(spec, prefix));
    const format = this.numberFormat(spec.format);
    return this.add('cellXfs', xfMarkup(spec, { font, fill, border, format, quote }, prefix));
  }

  private add(name: ListName, markup: string): number {
    const look = canonicalMarkup(markup);
    const at = this.lists.get(name)?.looks.indexOf(look) ?? -1;
    return at >= 0 ? at : this.push(name, markup, look);
  }

  private push(name: ListName, markup: string, look: string): number {
    const list = this.lists.get(name) ?? { looks: [], added: [] };
    list.looks.push(look);
    list.added.push(markup);
    this.lists.set(name, list);
    return list.looks.length - 1;
  }

  private extend(edits: TextEdit[], name: string, before: number, added: readonly string[]): void {
    if (added.length === 0) return;
    const { prefix } = this.root;
    const list = childOf(this.root, name);
    const count = String(before + added.length);
    if (list === undefined) {
      const markup = `<${prefix}${name} count="${count}">${added.join('')}</${prefix}${name}>`;
      edits.push(insertInOrder(this.xml, this.root, name, markup));
    } else if (list.selfClosed) {
      const markup = `<${prefix}${name} count="${count}">${added.join('')}</${prefix}${name}>`;
      edits.push({ from: list.start, to: list.end, text: markup });
    } else {
      edits.push(setAttribute(this.xml, list, 'count', count), appendInside(this.xml, list, added.join('')));
    }
  }
}

/** styles.xml of a workbook that has none: one font, the two fills that Excel reserves, one border, one look. */
export const EMPTY_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN_NS}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

interface StyleList {
  readonly looks: string[];
  readonly added: string[];
}

type ListName = (typeof LIST_NAMES)[number];

const LIST_NAMES = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;

/** Order of the children of styleSheet (CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = 49;

const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

function styleList(xml: string, element: XmlElement | undefined): StyleList {
  return { looks: (element?.children ?? []).map((child) => canonical(xml, child)), added: [] };
}

function canonicalMarkup(markup: string): string {
  return canonical(markup, parseXml(markup));
}

function insertInOrder(xml: string, root: XmlElement, name: string, markup: string): TextEdit {
  const earlier = new Set(ORDER.slice(0, ORDER.indexOf(name)));
  const before = root.children.filter((child) => earlier.has(child.name)).pop();
  const at = before?.end ?? root.innerStart;
  return root.selfClosed ? appendInside(xml, root, markup) : { from: at, to: at, text: markup };
}

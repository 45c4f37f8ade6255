import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { childOf, childrenOf, parseXml } from '../../file/xlsx/read/xmlTree';
import { looksLikeFormula } from '../../file/xlsx/write/spreadsheetText';
import { xmlText } from '../../file/xlsx/write/xmlText';
import { StyleBook } from '../../file/xlsx/write/styles';
import type { CellStyle, StyleChange } from '../../workbook/style';
import { flagOf } from '../read/attributes';
import { readLooks } from '../read/looks';
import type { Looks } from '../read/looks';
import { borderMarkup, differentialMarkup, fillMarkup, fontMarkup, formatMarkup } from './lookMarkup';
import type { FormatParts } from './lookMarkup';

/** The looks of the file that is written: existing ones are found again, others are appended. Nothing is renumbered. */
export class LookBook {
  readonly looks: Looks;
  readonly styles: StyleBook;
  private readonly plain = new Map<string, number>();
  private readonly quoted = new Map<string, number>();
  private readonly keysByIndex: string[];
  private readonly keys = new WeakMap<CellStyle, string>();
  /** Cell styles by name. */
  private readonly names: Map<string, number>;

  constructor(xml: string, theme: XmlNode | null, part: string) {
    const root = parseXml(xml.replace(/^\uFEFF/, ''), part);
    this.looks = readLooks(root, theme);
    this.styles = new StyleBook(xml);
    this.names = new Map([...this.looks.styleNames].map(([index, name]) => [name, index]));
    this.keysByIndex = this.looks.cells.map((style) => this.key(style));
    const formats = childrenOf(childOf(root, 'cellXfs'), 'xf');
    this.keysByIndex.forEach((key, index) => {
      const known = flagOf(formats[index], 'quotePrefix', false) ? this.quoted : this.plain;
      if (!known.has(key)) known.set(key, index);
    });
  }

  /** Tell whether the cell format `index` shows this style. */
  shows(index: number, style: CellStyle): boolean {
    return (this.keysByIndex[index] ?? this.keysByIndex[0]) === this.key(style);
  }

  /** Index of a style. Text that looks like a formula gets a look that keeps it text when a person edits the cell. */
  index(style: CellStyle, text: unknown = null): number {
    const isGuarded = typeof text === 'string' && style.numberFormat !== '@' && looksLikeFormula(text);
    const known = isGuarded ? this.quoted : this.plain;
    const key = this.key(style);
    const at = known.get(key);
    if (at !== undefined) return at;
    const made = this.append(style, isGuarded);
    known.set(key, made);
    this.keysByIndex[made] = key;
    return made;
  }

  /** Index of a differential look. */
  differential(change: StyleChange): number {
    const format = change.numberFormat === undefined ? null : this.styles.numberFormat(change.numberFormat);
    return this.styles.made('dxfs', differentialMarkup(change, format, this.styles.prefix));
  }

  private append(style: CellStyle, quote: boolean): number {
    const p = this.styles.prefix;
    const parts = {
      font: this.styles.made('fonts', fontMarkup(style.font, p)),
      fill: this.styles.made('fills', fillMarkup(style.fill, p)),
      border: this.styles.made('borders', borderMarkup(style.borders, p)),
      format: this.styles.numberFormat(style.numberFormat),
    };
    const base = this.names.get(style.styleName) ?? this.nameStyle(style, parts);
    return this.styles.made('cellXfs', formatMarkup(style, parts, { base, quote }, p));
  }

  /** A cell style that the file does not have yet: it looks like the first cell that uses it. */
  private nameStyle(style: CellStyle, parts: FormatParts): number {
    const p = this.styles.prefix;
    const base = this.styles.appended('cellStyleXfs', formatMarkup(style, parts, { base: null, quote: false }, p));
    this.styles.appended('cellStyles', `<${p}cellStyle name="${xmlText(style.styleName)}" xfId="${base}"/>`);
    this.names.set(style.styleName, base);
    return base;
  }

  private key(style: CellStyle): string {
    const known = this.keys.get(style);
    if (known !== undefined) return known;
    const key = keyOf(style);
    this.keys.set(style, key);
    return key;
  }
}

/** Text that is equal for equal styles only. */
function keyOf(style: CellStyle): string {
  const { font, fill, borders, alignment } = style;
  const sides = Object.entries(borders)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([side, { style: line, weight, color }]) => [side, line, weight, color.toUpperCase()]);
  return JSON.stringify([
    [style.numberFormat, style.locked, style.formulaHidden, style.styleName],
    [
      font.name,
      font.size,
      font.bold,
      font.italic,
      font.underline,
      font.strikethrough,
      font.superscript,
      font.subscript,
    ],
    [
      font.color.toUpperCase(),
      fill.color.toUpperCase(),
      fill.color === '' ? '' : patternOf(fill.pattern),
      fill.patternColor.toUpperCase(),
    ],
    sides,
    [alignment.horizontal, alignment.vertical, alignment.wrap, alignment.indent],
    [alignment.rotation, alignment.shrink, alignment.readingOrder],
  ]);
}

/** A colour without a pattern is a solid fill. */
function patternOf(pattern: string): string {
  return pattern === 'None' || pattern === '' ? 'Solid' : pattern;
}

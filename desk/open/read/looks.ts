import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { NORMAL_STYLE } from '../../workbook/style';
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FillStyle, FontStyle, StyleChange } from '../../workbook/style'; // prettier-ignore
import { BORDER_LINES, BORDER_SIDES, BUILT_IN_FORMATS, FILL_PATTERNS, HORIZONTALS, READING_ORDERS, UNDERLINES, VERTICALS } from '../styleWords.data'; // prettier-ignore
import { flagOf, numberOf, wordOf } from './attributes';
import { colorReader } from './colors';
import type { ReadColor } from './colors';

/** The looks of a workbook, by the indexes that cells and rules carry. */
export interface Looks {
  /** By `s` of cells. The same look twice is the same object. */
  readonly cells: readonly CellStyle[];
  /** By `dxfId` of conditional formats and filters. */
  readonly differential: readonly StyleChange[];
  /** Names of cell styles by their index. */
  readonly styleNames: ReadonlyMap<number, string>;
  readonly color: ReadColor;
  /** Code of a number format id. */
  format(id: number): string;
}

/** Read styles.xml: cell formats and differential formats with every colour resolved to #RRGGBB.
 *  Limit: gradient fills are read as no fill. */
export function readLooks(styles: XmlNode | null, theme: XmlNode | null): Looks {
  const root = styles ?? undefined;
  const color = colorReader(theme, styles);
  const custom = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((e) => [numberOf(e, 'numFmtId', 0), wordOf(e, 'formatCode')]),
  );
  const format = (id: number): string => custom.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General';
  const names = styleNames(root);
  const parts: LookParts = {
    fonts: childrenOf(childOf(root, 'fonts'), 'font').map((font) => readFont(font, color)),
    fills: childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, color)),
    borders: childrenOf(childOf(root, 'borders'), 'border').map((border) => readBorders(border, color)),
    names,
    format,
  };
  const known = new Map<string, CellStyle>();
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const style = readCellFormat(xf, parts);
    const key = JSON.stringify(style);
    const same = known.get(key) ?? style;
    known.set(key, same);
    return same;
  });
  const differential = childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, color));
  return { cells: cells.length > 0 ? cells : [NORMAL_STYLE], differential, styleNames: names, color, format };
}

interface LookParts {
  readonly fonts: readonly FontStyle[];
  readonly fills: readonly FillStyle[];
  readonly borders: readonly CellStyle['borders'][];
  /** By index of `cellStyleXfs`. */
  readonly names: ReadonlyMap<number, string>;
  format(id: number): string;
}

/** Names of cell styles by index of `cellStyleXfs`. Excel in another language calls the normal style by its own word. */
function styleNames(root: XmlNode | undefined): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(childOf(root, 'cellStyles'), 'cellStyle').map((element) => {
      const isNormal = wordOf(element, 'builtinId') === '0';
      return [numberOf(element, 'xfId', 0), isNormal ? 'Normal' : wordOf(element, 'name')];
    }),
  );
}

function readCellFormat(xf: XmlNode, parts: LookParts): CellStyle {
  const protection = childOf(xf, 'protection');
  return {
    numberFormat: parts.format(numberOf(xf, 'numFmtId', 0)),
    font: parts.fonts[numberOf(xf, 'fontId', 0)] ?? NORMAL_STYLE.font,
    fill: parts.fills[numberOf(xf, 'fillId', 0)] ?? NORMAL_STYLE.fill,
    borders: parts.borders[numberOf(xf, 'borderId', 0)] ?? NORMAL_STYLE.borders,
    alignment: readAlignment(childOf(xf, 'alignment')),
    locked: flagOf(protection, 'locked', true),
    formulaHidden: flagOf(protection, 'hidden', false),
    styleName: parts.names.get(numberOf(xf, 'xfId', 0)) ?? 'Normal',
  };
}

function readFont(font: XmlNode, color: ReadColor): FontStyle {
  return { ...NORMAL_STYLE.font, ...readFontChange(font, color) };
}

function readFontChange(font: XmlNode, color: ReadColor): Partial<FontStyle> {
  const child = (name: string): XmlNode | undefined => childOf(font, name);
  const name = child('name')?.attributes.get('val');
  const size = child('sz')?.attributes.get('val');
  const script = child('vertAlign')?.attributes.get('val');
  const paint = color(child('color'), '');
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(child('b') ? { bold: flagOf(child('b'), 'val', true) } : {}),
    ...(child('i') ? { italic: flagOf(child('i'), 'val', true) } : {}),
    ...(child('strike') ? { strikethrough: flagOf(child('strike'), 'val', true) } : {}),
    ...(child('u') ? { underline: worded(UNDERLINES, wordOf(child('u'), 'val', 'single'), 'Single') } : {}),
    ...(script === 'superscript' ? { superscript: true } : {}),
    ...(script === 'subscript' ? { subscript: true } : {}),
    ...(paint === '' ? {} : { color: paint }),
  };
}

function readFill(fill: XmlNode, color: ReadColor): FillStyle {
  const element = childOf(fill, 'patternFill');
  const pattern = worded(FILL_PATTERNS, wordOf(element, 'patternType', 'none'), 'None');
  if (pattern === 'None') return NORMAL_STYLE.fill;
  const front = color(childOf(element, 'fgColor'), '#000000');
  if (pattern === 'Solid') return { color: front, pattern, patternColor: '' };
  return { color: color(childOf(element, 'bgColor'), '#FFFFFF'), pattern, patternColor: front };
}

function readBorders(border: XmlNode, color: ReadColor): CellStyle['borders'] {
  const sides: [BorderSide, BorderStyle][] = BORDER_SIDES.flatMap((side) => {
    const line = readLine(childOf(border, side), color);
    return line === null ? [] : [[side, line]];
  });
  const diagonal = readLine(childOf(border, 'diagonal'), color);
  if (diagonal !== null && flagOf(border, 'diagonalDown', false)) sides.push(['diagonalDown', diagonal]);
  if (diagonal !== null && flagOf(border, 'diagonalUp', false)) sides.push(['diagonalUp', diagonal]);
  return Object.fromEntries(sides);
}

function readLine(side: XmlNode | undefined, color: ReadColor): BorderStyle | null {
  const line = BORDER_LINES.find(([word]) => word === side?.attributes.get('style'));
  if (line === undefined) return null;
  return { style: line[1], weight: line[2], color: color(childOf(side, 'color'), '#000000') };
}

function readAlignment(element: XmlNode | undefined): AlignmentStyle {
  if (element === undefined) return NORMAL_STYLE.alignment;
  const turn = numberOf(element, 'textRotation', 0);
  return {
    horizontal: worded(HORIZONTALS, wordOf(element, 'horizontal'), 'General'),
    vertical: worded(VERTICALS, wordOf(element, 'vertical'), 'Bottom'),
    wrap: flagOf(element, 'wrapText', false),
    indent: numberOf(element, 'indent', 0),
    rotation: turn > 90 && turn <= 180 ? 90 - turn : Math.min(turn, STACKED),
    shrink: flagOf(element, 'shrinkToFit', false),
    readingOrder: READING_ORDERS[numberOf(element, 'readingOrder', 0)] ?? 'Context',
  };
}

/** 255 in the file, 180 in the model. */
const STACKED = 180;

/** In a differential fill without a pattern, or with a solid one, the visible colour is the background's. */
function readDifferential(dxf: XmlNode, color: ReadColor): StyleChange {
  const font = childOf(dxf, 'font');
  const fill = childOf(childOf(dxf, 'fill'), 'patternFill');
  const border = childOf(dxf, 'border');
  const paint = color(childOf(fill, 'bgColor'), color(childOf(fill, 'fgColor'), ''));
  const format = childOf(dxf, 'numFmt')?.attributes.get('formatCode');
  const borders = border === undefined ? {} : readBorders(border, color);
  return {
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(font === undefined ? {} : { font: readFontChange(font, color) }),
    ...(paint === '' ? {} : { fill: { color: paint } }),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

function worded<T extends string>(table: readonly (readonly [string, T])[], word: string, otherwise: T): T {
  return table.find(([written]) => written === word)?.[1] ?? otherwise;
}

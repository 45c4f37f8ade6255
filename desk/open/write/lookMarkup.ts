import { xmlText } from '../../file/xlsx/write/xmlText';
import { NORMAL_STYLE } from '../../workbook/style';
import type { AlignmentStyle, BorderStyle, BorderStyles, CellStyle, FillStyle, FontStyle, StyleChange } from '../../workbook/style'; // prettier-ignore
import { BORDER_LINES, BORDER_SIDES, FILL_PATTERNS, HORIZONTALS, READING_ORDERS, UNDERLINES, VERTICALS } from '../styleWords.data'; // prettier-ignore

/** A font; children in the order of CT_Font as Excel writes it. `p` is the prefix of the part. */
export function fontMarkup(font: Partial<FontStyle>, p: string): string {
  const underline = UNDERLINES.find(([, word]) => word === font.underline)?.[0];
  const script = font.superscript === true ? 'superscript' : 'subscript';
  const isScript = font.superscript === true || font.subscript === true;
  return (
    `<${p}font>${flag('b', font.bold, p)}${flag('i', font.italic, p)}${flag('strike', font.strikethrough, p)}` +
    `${underline === undefined || underline === 'none' ? '' : `<${p}u${underline === 'single' ? '' : ` val="${underline}"`}/>`}` +
    `${isScript ? `<${p}vertAlign val="${script}"/>` : ''}${font.size === undefined ? '' : `<${p}sz val="${font.size}"/>`}` +
    `${font.color === undefined || font.color === '' ? '' : `<${p}color ${rgb(font.color)}/>`}` +
    `${font.name === undefined ? '' : `<${p}name val="${xmlText(font.name)}"/>`}</${p}font>`
  );
}

export function fillMarkup(fill: FillStyle, p: string): string {
  if (fill.color === '') return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const pattern = FILL_PATTERNS.find(([, word]) => word === fill.pattern)?.[0] ?? 'solid';
  const isSolid = pattern === 'solid' || pattern === 'none';
  const colors = isSolid
    ? `<${p}fgColor ${rgb(fill.color)}/><${p}bgColor indexed="64"/>`
    : `<${p}fgColor ${rgb(fill.patternColor || '#000000')}/><${p}bgColor ${rgb(fill.color)}/>`;
  return `<${p}fill><${p}patternFill patternType="${isSolid ? 'solid' : pattern}">${colors}</${p}patternFill></${p}fill>`;
}

export function borderMarkup(borders: BorderStyles, p: string): string {
  const up = borders.diagonalUp === undefined ? '' : ' diagonalUp="1"';
  const down = borders.diagonalDown === undefined ? '' : ' diagonalDown="1"';
  const sides = BORDER_SIDES.map((side) => lineMarkup(side, borders[side], p)).join('');
  const diagonal = lineMarkup('diagonal', borders.diagonalUp ?? borders.diagonalDown, p);
  return `<${p}border${up}${down}>${sides}${diagonal}</${p}border>`;
}

/** Where the parts of a cell format are. */
export interface FormatParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
}

/** The cell style that a format is based on (null for the format of a cell style), and whether its texts are guarded. */
export interface FormatUse {
  readonly base: number | null;
  readonly quote: boolean;
}

/** A cell format (`xf`). */
export function formatMarkup(style: CellStyle, parts: FormatParts, { base, quote }: FormatUse, p: string): string {
  const { font, fill, border, format } = parts;
  const alignment = alignmentMarkup(style.alignment, p);
  const protection = protectionMarkup(style, p);
  const applied = [
    format === 0 ? '' : ' applyNumberFormat="1"',
    font === 0 ? '' : ' applyFont="1"',
    fill === 0 ? '' : ' applyFill="1"',
    border === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
    protection === '' ? '' : ' applyProtection="1"',
  ].join('');
  return (
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${base === null ? '' : ` xfId="${base}"`}` +
    `${quote ? ' quotePrefix="1"' : ''}${applied}>${alignment}${protection}</${p}xf>`
  );
}

/** A differential look: only what differs from the cell. In it the solid colour of a fill is `bgColor`. */
export function differentialMarkup(change: StyleChange, format: number | null, p: string): string {
  const font = change.font === undefined ? '' : fontMarkup(change.font, p);
  const code = xmlText(change.numberFormat ?? '');
  const number = format === null ? '' : `<${p}numFmt numFmtId="${format}" formatCode="${code}"/>`;
  const paint = change.fill?.color ?? '';
  const fill =
    paint === ''
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${rgb(paint)}/><${p}bgColor ${rgb(paint)}/></${p}patternFill></${p}fill>`;
  const { borders } = change;
  const isBordered = borders !== undefined && Object.keys(borders).length > 0;
  return `<${p}dxf>${font}${number}${fill}${isBordered ? borderMarkup(borders, p) : ''}</${p}dxf>`;
}

/** `rgb="FFRRGGBB"` of a #RRGGBB colour. */
export function rgb(color: string): string {
  return `rgb="FF${color.replace('#', '').toUpperCase()}"`;
}

function flag(name: string, value: boolean | undefined, p: string): string {
  return value === true ? `<${p}${name}/>` : '';
}

function lineMarkup(side: string, line: BorderStyle | undefined, p: string): string {
  if (line === undefined || line.style === 'None') return `<${p}${side}/>`;
  const exact = BORDER_LINES.find(([, style, weight]) => style === line.style && weight === line.weight);
  const word = (exact ?? BORDER_LINES.find(([, style]) => style === line.style))?.[0] ?? 'thin';
  return `<${p}${side} style="${word}"><${p}color ${rgb(line.color || '#000000')}/></${p}${side}>`;
}

function alignmentMarkup(alignment: AlignmentStyle, p: string): string {
  const usual = NORMAL_STYLE.alignment;
  const { horizontal, vertical, indent, rotation } = alignment;
  const turn = rotation < 0 ? 90 - rotation : rotation;
  const attributes = [
    horizontal === usual.horizontal
      ? ''
      : ` horizontal="${HORIZONTALS.find(([, word]) => word === horizontal)?.[0] ?? 'general'}"`,
    vertical === usual.vertical
      ? ''
      : ` vertical="${VERTICALS.find(([, word]) => word === vertical)?.[0] ?? 'bottom'}"`,
    rotation === 0 ? '' : ` textRotation="${rotation === 180 ? 255 : turn}"`,
    alignment.wrap ? ' wrapText="1"' : '',
    indent === 0 ? '' : ` indent="${indent}"`,
    alignment.shrink ? ' shrinkToFit="1"' : '',
    alignment.readingOrder === 'Context' ? '' : ` readingOrder="${READING_ORDERS.indexOf(alignment.readingOrder)}"`,
  ].join('');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}

function protectionMarkup(style: CellStyle, p: string): string {
  if (style.locked && !style.formulaHidden) return '';
  return `<${p}protection${style.locked ? '' : ' locked="0"'}${style.formulaHidden ? ' hidden="1"' : ''}/>`;
}

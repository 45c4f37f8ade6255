import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from './gridWords';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from '../workbook/style';
import { NORMAL_STYLE } from '../workbook/style';

/** Say a style of the model in the words of the grid. The same style gives the same object, so that a sheet of one look costs one object.
 *  Limit: indents are drawn as padding on the side of the alignment; fill patterns are drawn as their plain colour. */
export function gridStyle(style: CellStyle): IStyleData | null {
  const known = drawn.get(style);
  if (known !== undefined) return known;
  const made = drawStyle(style);
  drawn.set(style, made);
  return made;
}

const drawn = new WeakMap<CellStyle, IStyleData | null>();

function drawStyle({ font, fill, borders, alignment, numberFormat }: CellStyle): IStyleData | null {
  const style: IStyleData = { ...fontOf(font), ...alignmentOf(alignment) };
  // Not for showing: the grid's own undo carries it.
  if (numberFormat !== 'General') style.n = { pattern: numberFormat };
  if (fill.color !== '') style.bg = { rgb: fill.color };
  const sides = bordersOf(borders);
  if (sides !== null) style.bd = sides;
  return Object.keys(style).length === 0 ? null : style;
}

/** Only what differs from the normal style, which the sheet has as its default. */
function fontOf(font: FontStyle): IStyleData {
  const normal = NORMAL_STYLE.font;
  const style: IStyleData = {};
  if (font.name !== normal.name) style.ff = font.name;
  if (font.size !== normal.size) style.fs = font.size;
  if (font.bold) style.bl = BooleanNumber.TRUE;
  if (font.italic) style.it = BooleanNumber.TRUE;
  if (font.underline !== 'None') style.ul = { s: BooleanNumber.TRUE };
  if (font.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (font.color !== normal.color && font.color !== '') style.cl = { rgb: font.color };
  return style;
}

const horizontal: Readonly<Partial<Record<AlignmentStyle['horizontal'], HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Partial<Record<AlignmentStyle['vertical'], VerticalAlign>>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
};

const INDENT_PIXELS = 9;

function alignmentOf(alignment: AlignmentStyle): IStyleData {
  const style: IStyleData = {};
  const across = horizontal[alignment.horizontal];
  if (across !== undefined) style.ht = across;
  const down = vertical[alignment.vertical];
  if (down !== undefined) style.vt = down;
  if (alignment.wrap) style.tb = WrapStrategy.WRAP;
  const pixels = alignment.indent * INDENT_PIXELS;
  if (pixels > 0) style.pd = alignment.horizontal === 'Right' ? { r: pixels } : { l: pixels };
  if (alignment.rotation === 180) style.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (alignment.rotation !== 0) style.tr = { a: -alignment.rotation };
  return style;
}

function bordersOf(borders: CellStyle['borders']): IBorderData | null {
  const { top, bottom, left, right } = borders;
  const sides: IBorderData = {};
  if (isDrawn(top)) sides.t = lineOf(top);
  if (isDrawn(bottom)) sides.b = lineOf(bottom);
  if (isDrawn(left)) sides.l = lineOf(left);
  if (isDrawn(right)) sides.r = lineOf(right);
  return Object.keys(sides).length === 0 ? null : sides;
}

function isDrawn(border: BorderStyle | undefined): border is BorderStyle {
  return border !== undefined && border.style !== 'None';
}

function lineOf(border: BorderStyle): IBorderStyleData {
  return { s: lineKind(border), cl: { rgb: border.color === '' ? '#000000' : border.color } };
}

function lineKind({ style, weight }: BorderStyle): BorderStyleTypes {
  const medium = weight === 'Medium' || weight === 'Thick';
  if (style === 'Double') return BorderStyleTypes.DOUBLE;
  if (style === 'Dash') return medium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (style === 'Dot') return BorderStyleTypes.DOTTED;
  if (style === 'DashDot') return medium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
  if (style === 'DashDotDot') return medium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
  if (style === 'SlantDashDot') return BorderStyleTypes.SLANT_DASH_DOT;
  if (weight === 'Hairline') return BorderStyleTypes.HAIR;
  if (weight === 'Thick') return BorderStyleTypes.THICK;
  return medium ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
}

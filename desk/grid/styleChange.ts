import type { IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from './gridWords';
import type { AlignmentStyle, FontStyle, StyleChange } from '../workbook/style';
import { NORMAL_STYLE } from '../workbook/style';

/** Say what a person changed in a cell's look at the grid, in the words of the model; null when nothing did.
 *  A look that the grid gives and the cell has already is no change.
 *  Limit: borders that a person draws at the grid are not taken over; the desk shows no button for them. */
export function styleChange(wanted: IStyleData, now: Nullable<IStyleData>): StyleChange | null {
  const differs = (key: keyof IStyleData) =>
    key in wanted && JSON.stringify(wanted[key] ?? null) !== JSON.stringify(now?.[key] ?? null);
  const font = fontChange(wanted, differs);
  const alignment = alignmentChange(wanted, differs);
  const change: StyleChange = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(differs('bg') ? { fill: fillOf(wanted.bg?.rgb) } : {}),
    ...(differs('n') ? { numberFormat: wanted.n?.pattern ?? 'General' } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

type Differs = (key: keyof IStyleData) => boolean;

function fontChange(wanted: IStyleData, differs: Differs): Partial<FontStyle> {
  const normal = NORMAL_STYLE.font;
  return {
    ...(differs('ff') ? { name: wanted.ff ?? normal.name } : {}),
    ...(differs('fs') ? { size: wanted.fs ?? normal.size } : {}),
    ...(differs('bl') ? { bold: wanted.bl === BooleanNumber.TRUE } : {}),
    ...(differs('it') ? { italic: wanted.it === BooleanNumber.TRUE } : {}),
    ...(differs('ul') ? { underline: wanted.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None' } : {}),
    ...(differs('st') ? { strikethrough: wanted.st?.s === BooleanNumber.TRUE } : {}),
    ...(differs('cl') ? { color: hexColor(wanted.cl?.rgb) ?? normal.color } : {}),
  };
}

function fillOf(color: Nullable<string>): NonNullable<StyleChange['fill']> {
  const hex = hexColor(color);
  return hex === null ? { color: '', pattern: 'None' } : { color: hex, pattern: 'Solid' };
}

const across: Readonly<Partial<Record<HorizontalAlign, AlignmentStyle['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
  [HorizontalAlign.JUSTIFIED]: 'Justify',
  [HorizontalAlign.DISTRIBUTED]: 'Distributed',
};

const down: Readonly<Partial<Record<VerticalAlign, AlignmentStyle['vertical']>>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
};

function alignmentChange(wanted: IStyleData, differs: Differs): Partial<AlignmentStyle> {
  return {
    ...(differs('ht') ? { horizontal: across[wanted.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General' } : {}),
    ...(differs('vt') ? { vertical: down[wanted.vt ?? VerticalAlign.UNSPECIFIED] ?? 'Bottom' } : {}),
    ...(differs('tb') ? { wrap: wanted.tb === WrapStrategy.WRAP } : {}),
  };
}

/** #RRGGBB of a colour as web pages write it; null when there is none. */
function hexColor(color: Nullable<string>): string | null {
  if (color === null || color === undefined || color === '') return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (numbers === null) return null;
  return `#${numbers
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

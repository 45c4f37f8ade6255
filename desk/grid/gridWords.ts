import type * as grid from '@univerjs/core';

/** The numbers that the grid's library uses for its words, written out: what only translates needs no grid to run.
 *  The compiler holds each against the library's own. */
export const BooleanNumber: {
  readonly FALSE: grid.BooleanNumber.FALSE;
  readonly TRUE: grid.BooleanNumber.TRUE;
} = { FALSE: 0, TRUE: 1 };

export const CellValueType: {
  readonly STRING: grid.CellValueType.STRING;
  readonly NUMBER: grid.CellValueType.NUMBER;
  readonly BOOLEAN: grid.CellValueType.BOOLEAN;
} = { STRING: 1, NUMBER: 2, BOOLEAN: 3 };
export type CellValueType = grid.CellValueType;

export const HorizontalAlign: {
  readonly UNSPECIFIED: grid.HorizontalAlign.UNSPECIFIED;
  readonly LEFT: grid.HorizontalAlign.LEFT;
  readonly CENTER: grid.HorizontalAlign.CENTER;
  readonly RIGHT: grid.HorizontalAlign.RIGHT;
  readonly JUSTIFIED: grid.HorizontalAlign.JUSTIFIED;
  readonly DISTRIBUTED: grid.HorizontalAlign.DISTRIBUTED;
} = {
  UNSPECIFIED: 0,
  LEFT: 1,
  CENTER: 2,
  RIGHT: 3,
  JUSTIFIED: 4,
  DISTRIBUTED: 6,
};
export type HorizontalAlign = grid.HorizontalAlign;

export const VerticalAlign: {
  readonly UNSPECIFIED: grid.VerticalAlign.UNSPECIFIED;
  readonly TOP: grid.VerticalAlign.TOP;
  readonly MIDDLE: grid.VerticalAlign.MIDDLE;
} = { UNSPECIFIED: 0, TOP: 1, MIDDLE: 2 };
export type VerticalAlign = grid.VerticalAlign;

export const WrapStrategy: { readonly WRAP: grid.WrapStrategy.WRAP } = { WRAP: 3 };

export const BorderStyleTypes: {
  readonly THIN: grid.BorderStyleTypes.THIN;
  readonly HAIR: grid.BorderStyleTypes.HAIR;
  readonly DOTTED: grid.BorderStyleTypes.DOTTED;
  readonly DASHED: grid.BorderStyleTypes.DASHED;
  readonly DASH_DOT: grid.BorderStyleTypes.DASH_DOT;
  readonly DASH_DOT_DOT: grid.BorderStyleTypes.DASH_DOT_DOT;
  readonly DOUBLE: grid.BorderStyleTypes.DOUBLE;
  readonly MEDIUM: grid.BorderStyleTypes.MEDIUM;
  readonly MEDIUM_DASHED: grid.BorderStyleTypes.MEDIUM_DASHED;
  readonly MEDIUM_DASH_DOT: grid.BorderStyleTypes.MEDIUM_DASH_DOT;
  readonly MEDIUM_DASH_DOT_DOT: grid.BorderStyleTypes.MEDIUM_DASH_DOT_DOT;
  readonly SLANT_DASH_DOT: grid.BorderStyleTypes.SLANT_DASH_DOT;
  readonly THICK: grid.BorderStyleTypes.THICK;
} = {
  THIN: 1,
  HAIR: 2,
  DOTTED: 3,
  DASHED: 4,
  DASH_DOT: 5,
  DASH_DOT_DOT: 6,
  DOUBLE: 7,
  MEDIUM: 8,
  MEDIUM_DASHED: 9,
  MEDIUM_DASH_DOT: 10,
  MEDIUM_DASH_DOT_DOT: 11,
  SLANT_DASH_DOT: 12,
  THICK: 13,
};
export type BorderStyleTypes = grid.BorderStyleTypes;

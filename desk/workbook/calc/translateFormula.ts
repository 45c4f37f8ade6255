import type { Place } from '../../../core/index';
import { COLUMNS, readReference, ROWS, writeReference, type Reference } from './references';
import { tokensOf } from './tokens';

/** Write a formula as copying it to another cell does: relative references move by the offsets, those fixed by "$" stay, what leaves the sheet becomes `#REF!`. */
export function translateFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? translated(readReference(text), rowOffset, columnOffset) : text))
    .join('');
}

/** Write a formula as copying it to a cell of a turned block does: what was so many rows away is as many columns away, ranges are turned, and what is fixed by "$" stays. */
export function turnedFormula(formula: string, from: Place, to: Place): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (kind === 'reference' ? turned(readReference(text), from, to) : text))
    .join('');
}

/** Whole rows and columns, and ranges fixed at one end only, are moved but not turned. */
function turned(reference: Reference, from: Place, to: Place): string {
  const { area, fixed, form, prefix } = reference;
  const ends = Object.values(fixed);
  if (ends.every((isFixed) => isFixed)) return writeReference(reference);
  const isPlain = form === 'cell' || (form === 'range' && ends.every((isFixed) => !isFixed));
  if (!isPlain || (form === 'cell' && fixed.top !== fixed.left))
    return translated(reference, to.row - from.row, to.column - from.column);
  const moved = {
    top: to.row + area.left - from.column,
    left: to.column + area.top - from.row,
    bottom: to.row + area.right - from.column,
    right: to.column + area.bottom - from.row,
  };
  const isOff = moved.top < 0 || moved.left < 0 || moved.bottom >= ROWS || moved.right >= COLUMNS;
  return isOff ? `${prefix}#REF!` : writeReference({ ...reference, area: moved });
}

function translated(reference: Reference, rowOffset: number, columnOffset: number): string {
  const { area, fixed, form, prefix } = reference;
  const down = (isFixed: boolean) => (isFixed || form === 'columns' ? 0 : rowOffset);
  const across = (isFixed: boolean) => (isFixed || form === 'rows' ? 0 : columnOffset);
  const top = area.top + down(fixed.top);
  const left = area.left + across(fixed.left);
  const bottom = area.bottom + down(form === 'cell' ? fixed.top : fixed.bottom);
  const right = area.right + across(form === 'cell' ? fixed.left : fixed.right);
  const isOff =
    [top, bottom].some((row) => row < 0 || row >= ROWS) || [left, right].some((at) => at < 0 || at >= COLUMNS);
  if (isOff) return `${prefix}#REF!`;
  return writeReference(inOrder({ ...reference, area: { top, left, bottom, right } }));
}

/** A fixed end may have been passed by the one that moved. */
function inOrder(reference: Reference): Reference {
  const { area, fixed } = reference;
  const isFlipped = area.top > area.bottom;
  const isTurned = area.left > area.right;
  return {
    ...reference,
    area: {
      top: isFlipped ? area.bottom : area.top,
      bottom: isFlipped ? area.top : area.bottom,
      left: isTurned ? area.right : area.left,
      right: isTurned ? area.left : area.right,
    },
    fixed: {
      top: isFlipped ? fixed.bottom : fixed.top,
      bottom: isFlipped ? fixed.top : fixed.bottom,
      left: isTurned ? fixed.right : fixed.left,
      right: isTurned ? fixed.left : fixed.right,
    },
  };
}

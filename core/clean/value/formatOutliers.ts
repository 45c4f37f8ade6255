import { isBlankMark } from '../blank';
import type { TextFinding, ValueFinding } from './finding';
import { atRows } from './finding';
import { shapeOf } from './shape';
import type { ValueColumn, ValueTable } from './valueTable';

/** Share of the filled cells that must have one shape. */
const LEAST_SHARE = 0.95;
/** A shape that so many of them have is a second format, not a slip. */
const SECOND_FORMAT = 0.02;
const FEWEST_ROWS = 50;
/** So many cells of one odd shape that are longer or shorter than all others are a second format as well (C536379 for credits). */
const ODD_ROWS = 10;

/** Find cells whose shape is not the one of their column, where at least 95 % share one and no other holds 2 %.
 *  A shape of letters or of Chinese characters alone is no format, unless digits or signs that no word has stand in the odd cell.
 *  Nothing is proposed: the shape says that a cell is wrong, not what is right.
 *  Limit: digits too few or too many have the same shape; "3595" among five-digit codes is not found.
 *  @example 35957 35801 3595x ... -> "3595x" */
export function formatOutliers(table: ValueTable): readonly ValueFinding[] {
  return table.columns.flatMap((column, at) => atRows(at, column.codes, column.texts, 'format', oddShapes(column)));
}

function oddShapes(column: ValueColumn): readonly TextFinding[] {
  const shapes = column.texts.map((text) => (isBlankMark(text) ? '' : shapeOf(text)));
  const rows = new Map<string, number>();
  let filled = 0;
  shapes.forEach((shape, code) => {
    const count = column.counts[code] ?? 0;
    if (shape === '') return;
    filled += count;
    rows.set(shape, (rows.get(shape) ?? 0) + count);
  });
  const [main, second] = [...rows].sort((a, b) => b[1] - a[1]);
  if (!main || filled < FEWEST_ROWS) return [];
  if (isWords(main[0]) || main[1] < filled * LEAST_SHARE || (second?.[1] ?? 0) > filled * SECOND_FORMAT)
    return strangeSigns(column, shapes, filled);
  const confidence = main[1] / filled;
  const lengths = new Set(column.texts.filter((_, code) => shapes[code] === main[0]).map((text) => text.length));
  const isSlip = (shape: string, text: string): boolean =>
    (rows.get(shape) ?? 0) < ODD_ROWS || lengths.has(text.length);
  return column.texts.flatMap((text, code) => {
    const shape = shapes[code] ?? '';
    return shape === '' || shape === main[0] || !isSlip(shape, text) ? [] : [{ code, proposed: null, confidence }];
  });
}

/** In a column of words: digits or signs that hardly any other cell has. */
function strangeSigns(column: ValueColumn, shapes: readonly string[], filled: number): readonly TextFinding[] {
  let plain = 0;
  shapes.forEach((shape, code) => (plain += shape === '' || STRANGE.test(shape) ? 0 : (column.counts[code] ?? 0)));
  if (plain < filled * PLAIN_SHARE) return [];
  return shapes.flatMap((shape, code) => (STRANGE.test(shape) ? [{ code, proposed: null, confidence: 0.9 }] : []));
}

const PLAIN_SHARE = 0.99;
const STRANGE = /[9*#@$%^_=+<>|~?!\\{}\ufffd]/;

function isWords(shape: string): boolean {
  return !shape.includes('9');
}

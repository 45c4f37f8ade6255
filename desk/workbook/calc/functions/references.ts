import { number, text, truth } from '../coerce';
import { COLUMNS, readReference, ROWS, sheetOfPrefix } from '../references';
import { tokensOf } from '../tokens';
import { ERROR, type Argument, type EngineRef, type Scalar } from '../values';
import type { FunctionContext, WorksheetFunction } from '../worksheetFunction';

/** Functions that look at where cells are rather than at what is in them. */
export const REFERENCE: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['ROW', ([ref], context) => lines(ref, context.at.row, (area) => [area.top, area.bottom], true)],
  ['COLUMN', ([ref], context) => lines(ref, context.at.column, (area) => [area.left, area.right], false)],
  ['ROWS', ([ref]) => (ref?.ref ? ref.ref.area.bottom - ref.ref.area.top + 1 : (ref?.rows.length ?? 0))],
  ['COLUMNS', ([ref]) => (ref?.ref ? ref.ref.area.right - ref.ref.area.left + 1 : (ref?.rows[0]?.length ?? 0))],
  ['OFFSET', offset],
  ['INDIRECT', indirect],
  ['CHOOSE', ([which, ...rest]) => chosen(rest[Math.trunc(number(which)) - 1])],
  ['ISREF', ([ref]) => ref?.ref !== null && ref?.ref !== undefined],
  ['ISFORMULA', isFormulaAt],
  ['FORMULATEXT', formulaText],
]);

function lines(
  argument: Argument | undefined,
  own: number,
  ends: (area: EngineRef['area']) => readonly [number, number],
  isDown: boolean,
): Scalar | Scalar[][] {
  if (!argument) return own + 1;
  if (!argument.ref) return ERROR.value;
  const [first, end] = ends(argument.ref.area);
  if (first === end) return first + 1;
  const last = end < (isDown ? ROWS : COLUMNS) - 1 ? end : first + readLines(argument, isDown) - 1;
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index + 1);
  return isDown ? numbers.map((one) => [one]) : [numbers];
}

/** A range without an end is as long as what is read of it, as for every other function: numbers for a million blank rows would not fit beside it. */
function readLines({ rows }: Argument, isDown: boolean): number {
  return Math.max(1, isDown ? rows.length : (rows[0]?.length ?? 0));
}

function offset(...[[start, rows, columns, height, width]]: Parameters<WorksheetFunction>) {
  const ref = start?.ref;
  if (!ref) return ERROR.value;
  const { area } = ref;
  const top = area.top + Math.trunc(number(rows, 0));
  const left = area.left + Math.trunc(number(columns, 0));
  const tall = Math.trunc(number(height, area.bottom - area.top + 1));
  const wide = Math.trunc(number(width, area.right - area.left + 1));
  if (tall === 0 || wide === 0) return ERROR.ref;
  const moved = {
    top: tall > 0 ? top : top + tall + 1,
    left: wide > 0 ? left : left + wide + 1,
    bottom: tall > 0 ? top + tall - 1 : top,
    right: wide > 0 ? left + wide - 1 : left,
  };
  const isInside = moved.top >= 0 && moved.left >= 0 && moved.bottom < ROWS && moved.right < COLUMNS;
  return isInside ? { ref: { sheet: ref.sheet, area: moved } } : ERROR.ref;
}

/** Limit: only A1 style; `INDIRECT("R1C1",FALSE)` gives #REF!. */
function indirect(...[[address, isA1], context]: Parameters<WorksheetFunction>) {
  if (!truth(isA1, true)) return ERROR.ref;
  const written = context.reference(text(address).trim(), context.at).replace(/^\((.*)\)$/, '$1');
  const tokens = tokensOf(written);
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'reference') return ERROR.ref;
  const { prefix, area } = readReference(token.text);
  const sheet = context.sheetName(sheetOfPrefix(prefix) ?? context.at.sheet);
  return context.hasSheet(sheet) ? { ref: { sheet, area } } : ERROR.ref;
}

function chosen(argument: Argument | undefined) {
  if (!argument) return ERROR.value;
  return argument.ref ? { ref: argument.ref } : argument.rows;
}

function isFormulaAt([ref]: readonly Argument[], context: FunctionContext): Scalar {
  if (!ref?.ref) return ERROR.value;
  return context.formulaAt(ref.ref.sheet, ref.ref.area.top, ref.ref.area.left) !== null;
}

function formulaText([ref]: readonly Argument[], context: FunctionContext): Scalar {
  if (!ref?.ref) return ERROR.value;
  return context.formulaAt(ref.ref.sheet, ref.ref.area.top, ref.ref.area.left) ?? ERROR.na;
}

import FormulaParser from 'fast-formula-parser';
import type { Area, Cell } from '../../../core/index';

/** What stands in one cell while a formula is computed. Errors are those of the parser, one object a code. */
export type Scalar = string | number | boolean | null | EngineError;
export type Matrix = readonly (readonly Scalar[])[];

export interface EngineError extends Error {
  /** Its code: `#N/A`. */
  readonly error: string;
}

export const ERROR = {
  div0: errorOf('#DIV/0!'),
  na: errorOf('#N/A'),
  name: errorOf('#NAME?'),
  nil: errorOf('#NULL!'),
  num: errorOf('#NUM!'),
  ref: errorOf('#REF!'),
  value: errorOf('#VALUE!'),
} as const;

/** A place of cells that a formula named. */
export interface EngineRef {
  readonly sheet: string;
  readonly area: Area;
}

/** One argument of a function. Cells are read when they are asked for: `ROW(A1)` in A1 is no circle. */
export interface Argument {
  readonly ref: EngineRef | null;
  /** A range or an array, though it may have one cell only. */
  readonly isMany: boolean;
  readonly isLeftOut: boolean;
  readonly rows: Matrix;
}

/** Give the engine's error for a code such as `#N/A`. */
export function errorOf(code: string): EngineError {
  return new FormulaParser.FormulaError(code);
}

export function isError(value: unknown): value is EngineError {
  return value instanceof FormulaParser.FormulaError;
}

/** Turn a cell into what the engine computes with. */
export function scalarOf(cell: Cell): Scalar {
  return typeof cell === 'object' && cell !== null ? errorOf(cell.error) : cell;
}

/** Turn a result into a cell. A blank result is 0, as a formula never shows nothing. */
export function cellOf(value: Scalar): Cell {
  if (value === null) return 0;
  if (isError(value)) return { error: value.error };
  if (typeof value === 'number') return finite(value);
  return value;
}

function finite(value: number): Cell {
  if (Number.isNaN(value)) return { error: '#VALUE!' };
  return Number.isFinite(value) ? value + 0 : { error: '#NUM!' };
}

/** Take an unknown result of a library apart: a scalar or rows of them. What is neither is `#VALUE!`. */
export function matrixOf(value: unknown): Matrix {
  if (!Array.isArray(value)) return [[toScalar(value)]];
  const rows: readonly unknown[] = value;
  if (rows.length === 0) return [[ERROR.value]];
  return rows.map((row) => (Array.isArray(row) ? row.map(toScalar) : [toScalar(row)]));
}

/** Read an unknown single result. */
export function toScalar(value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isError(value) ? value : ERROR.value;
}

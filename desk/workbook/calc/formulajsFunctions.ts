import * as formulajs from '@formulajs/formulajs';
import { ERROR, errorOf, isError, matrixOf, type Argument, type Matrix, type Scalar } from './values';

/** Call a function of formulajs by its worksheet name (`STDEV.S`, `NORM.DIST`); undefined when it has none.
 *  Ranges go in as rows of plain values, blank cells as null, left-out arguments as undefined. */
export function callFormulajs(name: string, args: readonly Argument[]): Scalar | Matrix | undefined {
  const found = functionNamed(name);
  if (!found) return undefined;
  const failed = args.find((arg) => !arg.isMany && isError(arg.rows[0]?.[0]));
  if (failed) return failed.rows[0]?.[0] ?? ERROR.value;
  return resultOf(found(...args.map(plain)));
}

type Callable = (...args: readonly unknown[]) => unknown;

const found = new Map<string, Callable | null>();

function functionNamed(name: string): Callable | null {
  const kept = found.get(name);
  if (kept !== undefined) return kept;
  const value = lookUp(name);
  found.set(name, value);
  return value;
}

/** Older names mean the sample, the inclusive or the single form. */
const OLDER_FORMS = ['', '.S', '.INC', '.SNGL'];

/** `STDEV.S` is a property of STDEV, or a function without the dot. */
function lookUp(name: string): Callable | null {
  const all: Readonly<Record<string, unknown>> = formulajs;
  for (const form of OLDER_FORMS) {
    let value: unknown = all;
    for (const part of `${name}${form}`.split('.')) value = member(value, part);
    const callee = callable(value) ?? callable(all[`${name}${form}`.replaceAll('.', '')]);
    if (callee) return callee;
  }
  return null;
}

function member(value: unknown, name: string): unknown {
  const holds = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!holds || !Object.hasOwn(value, name)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value ?? getterOf(value, name);
}

/** Exports of a module may be getters. */
function getterOf(value: object, name: string): unknown {
  return Reflect.get(value, name);
}

function callable(value: unknown): Callable | null {
  return typeof value === 'function' ? (...args) => Reflect.apply(value, undefined, args) as unknown : null;
}

function plain(arg: Argument): unknown {
  if (arg.isLeftOut) return undefined;
  return arg.isMany ? arg.rows.map((row) => row.map(plainScalar)) : plainScalar(arg.rows[0]?.[0] ?? null);
}

function plainScalar(value: Scalar): unknown {
  return isError(value) ? new Error(value.error) : value;
}

function resultOf(value: unknown): Scalar | Matrix {
  if (value instanceof Error) return /^#/.test(value.message) ? errorOf(value.message) : ERROR.value;
  if (!Array.isArray(value)) return matrixOf(value)[0]?.[0] ?? ERROR.value;
  const rows: readonly unknown[] = value;
  return matrixOf(rows.map((row) => (Array.isArray(row) ? row.map(settled) : settled(row))));
}

function settled(value: unknown): unknown {
  return value instanceof Error ? resultOf(value) : value;
}

import { ExcelError } from '../../excelError';
import { HostObject } from '../../spec';

/** Make the refusal of an argument that Excel cannot use. */
export function invalidArgument(detail: string): ExcelError {
  return new ExcelError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${detail}`.trim(),
  );
}

/** Read an argument that must be text. @throws ExcelError InvalidArgument */
export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw invalidArgument(`${name} must be text, got ${describe(value)}.`);
}

/** Read an argument that must be text and not empty. @throws ExcelError InvalidArgument */
export function filledTextOf(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (text !== '') return text;
  throw invalidArgument(`${name} must not be empty.`);
}

/** Read an argument that must be true or false. @throws ExcelError InvalidArgument */
export function flagOf(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument(`${name} must be true or false, got ${describe(value)}.`);
}

/** Read an argument that may be left out; null counts as left out. @throws ExcelError InvalidArgument */
export function optionalFlagOf(value: unknown, name: string, otherwise: boolean): boolean {
  return isAbsent(value) ? otherwise : flagOf(value, name);
}

/** Read an argument that must be a number. @throws ExcelError InvalidArgument */
export function numberOf(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(`${name} must be a number, got ${describe(value)}.`);
}

/** Read an argument that must be a whole number from `least` to `most`. @throws ExcelError InvalidArgument */
export function wholeNumberOf(value: unknown, name: string, least: number, most: number): number {
  const number = numberOf(value, name);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw invalidArgument(`${name} must be a whole number from ${least} to ${most}, got ${number}.`);
}

/** Read an argument that must be one of the given words. @throws ExcelError InvalidArgument */
export function wordOf<W extends string>(value: unknown, name: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw invalidArgument(`${name} must be one of ${words.join(', ')}, got ${describe(value)}.`);
}

/** Read a dictionary of a request, such as filter criteria. @throws ExcelError InvalidArgument */
export function dictionaryOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (isDictionary(value)) return value;
  throw invalidArgument(`${name} must be an object, got ${describe(value)}.`);
}

/** Read a list of a request. @throws ExcelError InvalidArgument */
export function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalidArgument(`${name} must be an array, got ${describe(value)}.`);
}

/** Tell whether an argument was left out. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isDictionary(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject);
}

function describe(value: unknown): string {
  if (value instanceof HostObject) return `a ${value.spec.name}`;
  return JSON.stringify(value) ?? 'nothing';
}

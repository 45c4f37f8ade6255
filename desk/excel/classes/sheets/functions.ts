import type { Cell } from '../../../../core/index';
import { areaAddress } from '../../../workbook/addresses';
import { excelClass, HostObject, type ClassSpec, type ExcelHost, type MethodSpec, type RangeTarget } from '../../spec';
import type { WorkbookScope } from '../tables/targets';
import { FUNCTION_NAMES } from './functionNames.data';
import { invalidArgument } from './arguments';
import { shownValue } from './cellValue';

const functions = excelClass<WorkbookScope>({
  name: 'Functions',
  methods: Object.fromEntries(FUNCTION_NAMES.map((name) => [name.replaceAll('.', '_').toLowerCase(), call(name)])),
});

interface Outcome {
  readonly value: Cell;
}

const result = excelClass<Outcome>({
  name: 'FunctionResult',
  fields: {
    value: { get: ({ value }) => (isError(value) ? null : shownValue(value)) },
    error: { get: ({ value }) => (isError(value) ? value.error : null) },
  },
});

/** Excel.Functions (`workbook.functions.sum(...)`), computed by the calculator of the cells. */
export const functionClasses: readonly ClassSpec<object>[] = [functions, result];

function isError(value: Cell): value is Extract<Cell, object> {
  return typeof value === 'object' && value !== null;
}

function call(name: string): MethodSpec<WorkbookScope> {
  return ({ workbook }, args, host) => {
    const given = withoutTail(args).map((argument) => written(argument, host));
    const at = { sheet: workbook.activeSheet, place: { row: 1_048_575, column: 16_383 } };
    const value = workbook.evaluate(`=${name}(${given.join(',')})`, at);
    const outcome: Outcome = { value };
    return host.object('FunctionResult', outcome);
  };
}

/** Optional arguments that were left out come as null at the end. */
function withoutTail(args: readonly unknown[]): readonly unknown[] {
  const flat = args.flatMap((argument): readonly unknown[] =>
    Array.isArray(argument) && !isBlock(argument) ? argument : [argument],
  );
  let end = flat.length;
  while (end > 0 && (flat[end - 1] === null || flat[end - 1] === undefined)) end--;
  return flat.slice(0, end);
}

function isBlock(value: readonly unknown[]): boolean {
  return Array.isArray(value[0]);
}

/** An argument as it would stand in a formula. */
function written(argument: unknown, host: ExcelHost): string {
  if (argument === null || argument === undefined) return '';
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (argument instanceof HostObject) return writtenObject(argument, host);
  if (Array.isArray(argument)) return writtenBlock(argument as readonly unknown[], host);
  throw invalidArgument();
}

function writtenObject(object: HostObject, host: ExcelHost): string {
  if (object.spec.name === 'FunctionResult') return written(plain((object.target as Outcome).value), host);
  const { sheet, area } = object.target as RangeTarget;
  return areaAddress(area, { sheet: sheet.name, absolute: true });
}

function plain(value: Cell): unknown {
  return isError(value) ? null : value;
}

function writtenBlock(rows: readonly unknown[], host: ExcelHost): string {
  const lines = rows.map((row) =>
    (Array.isArray(row) ? (row as readonly unknown[]) : [row]).map((cell) => written(cell, host)).join(','),
  );
  return `{${lines.join(';')}}`;
}

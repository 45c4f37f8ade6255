import { number } from '../coerce';
import { tokensOf } from '../tokens';
import { ERROR, isError, type Argument, type EngineRef, type Scalar } from '../values';
import type { FunctionContext, WorksheetFunction } from '../worksheetFunction';
import { AGGREGATES, list } from './aggregates';

/** What the function numbers of SUBTOTAL and AGGREGATE mean, from 1. */
const BY_NUMBER = `AVERAGE COUNT COUNTA MAX MIN PRODUCT STDEV.S STDEV.P SUM VAR.S VAR.P MEDIAN MODE.SNGL LARGE SMALL
PERCENTILE.INC QUARTILE.INC PERCENTILE.EXC QUARTILE.EXC`.split(/\s+/);

/** Summaries that pass over other subtotals and, SUBTOTAL always, over rows that a filter hides; over all hidden rows when asked. */
export const SUBTOTALS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['SUBTOTAL', ([code, ...ranges], context) => subtotal(Math.trunc(number(code)), ranges, context)],
  ['AGGREGATE', ([code, options, ...rest], context) => aggregate(number(code), number(options, 0), rest, context)],
]);

interface Skips {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly subtotals: boolean;
}

function subtotal(code: number, ranges: readonly Argument[], context: FunctionContext): ReturnType<WorksheetFunction> {
  const name = code % 100 >= 1 && code % 100 <= 11 ? BY_NUMBER[(code % 100) - 1] : undefined;
  if (name === undefined || code > 111) return ERROR.value;
  const kept = ranges.map((range) => shown(range, { hidden: code > 100, errors: false, subtotals: true }, context));
  return AGGREGATES.get(name)?.(kept, context) ?? ERROR.value;
}

function aggregate(
  code: number,
  options: number,
  rest: readonly Argument[],
  context: FunctionContext,
): ReturnType<WorksheetFunction> {
  const name = BY_NUMBER[code - 1];
  if (name === undefined || options < 0 || options > 7) return ERROR.value;
  const skips = { hidden: options % 2 === 1, errors: [2, 3, 6, 7].includes(options), subtotals: options < 4 };
  const isOfOne = code >= 14;
  const kept = rest.map((arg, index) => (isOfOne && index > 0 ? arg : shown(arg, skips, context)));
  return AGGREGATES.get(name)?.(kept, context) ?? ERROR.value;
}

function shown(argument: Argument, skips: Skips, context: FunctionContext): Argument {
  const { ref } = argument;
  const values: Scalar[] = [];
  argument.rows.forEach((row, down) => {
    if (ref && isRowSkipped(ref.sheet, ref.area.top + down, skips, context)) return;
    row.forEach((value, across) => {
      if (skips.errors && isError(value)) return;
      if (ref && skips.subtotals && isSubtotal(ref, down, across, context)) return;
      values.push(value);
    });
  });
  return list(values);
}

function isRowSkipped(sheet: string, row: number, skips: Skips, context: FunctionContext): boolean {
  if (skips.hidden) return context.isRowHidden(sheet, row);
  return skips.subtotals && context.isRowFiltered(sheet, row);
}

function isSubtotal(ref: EngineRef, down: number, across: number, context: FunctionContext): boolean {
  const formula = context.formulaAt(ref.sheet, ref.area.top + down, ref.area.left + across);
  if (formula === null || !/SUBTOTAL|AGGREGATE/i.test(formula)) return false;
  return tokensOf(formula).some(({ kind, text }) => kind === 'function' && /^(?:SUBTOTAL|AGGREGATE)$/i.test(text));
}

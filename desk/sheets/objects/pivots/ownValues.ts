import { isCellError, type Cell } from '../../../../core/index';
import { add, nothing, summary } from '../../../workbook/pivot/accumulate';
import type { PivotSource } from '../../../workbook/pivot/cube';
import type { ValueRecord } from './plan';

/** Tell values that the model's pivot cannot compute: distinct counts, medians, formulas. */
export function isOwn({ how, formula }: ValueRecord): boolean {
  return formula !== null || how === 'COUNTUNIQUE' || how === 'MEDIAN';
}

/** Compute one value over some source rows. A formula names fields: within a summary (`SUM(Amount)`) or alone, which means their sum; names with spaces stand in single quotes.
 *  `evaluate` computes a formula without references. */
export function ownValue(
  value: ValueRecord,
  source: PivotSource,
  rows: readonly (readonly Cell[])[],
  evaluate: (formula: string) => Cell,
): Cell {
  if (rows.length === 0) return null;
  if (value.formula !== null) return evaluate(filledFormula(value.formula, source, rows));
  return summarize(value.how, rows.map((row) => row[value.column ?? -1] ?? null)); // prettier-ignore
}

const MODELLED: Readonly<Partial<Record<string, Parameters<typeof summary>[1]>>> = {
  SUM: 'Sum', COUNTA: 'Count', COUNT: 'CountNumbers', AVERAGE: 'Average', MAX: 'Max', MIN: 'Min', PRODUCT: 'Product',
  STDEV: 'StandardDeviation', STDEVP: 'StandardDeviationP', VAR: 'Variance', VARP: 'VarianceP',
}; // prettier-ignore

function summarize(how: string, cells: readonly Cell[]): Cell {
  if (how === 'COUNTUNIQUE') return new Set(cells.filter((cell) => cell !== null && cell !== '').map(keyOf)).size;
  if (how === 'MEDIAN') return median(cells.filter((cell) => typeof cell === 'number'));
  const all = nothing();
  for (const cell of cells) add(all, cell);
  return summary(all, MODELLED[how] ?? 'Sum');
}

function keyOf(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return typeof cell + String(cell).toLowerCase();
}

function median(numbers: readonly number[]): Cell {
  const sorted = [...numbers].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? { error: '#NUM!' } : (low + high) / 2;
}

const FIELD = String.raw`'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*)`;

/** Put numbers in place of the fields. */
function filledFormula(formula: string, source: PivotSource, rows: readonly (readonly Cell[])[]): string {
  const valueIn = (how: string, quoted: string | undefined, word: string | undefined): string | null => {
    const name = (quoted?.replaceAll("''", "'") ?? word ?? '').toLowerCase();
    const column = source.headers.findIndex((header) => header.toLowerCase() === name);
    return column < 0 ? null : literal(summarize(how, rows.map((row) => row[column] ?? null))); // prettier-ignore
  };
  const summaries = [...Object.keys(MODELLED), 'COUNTUNIQUE', 'MEDIAN'].join('|');
  const within = new RegExp(`\\b(${summaries})\\(\\s*(?:${FIELD})\\s*\\)`, 'giu');
  const alone = new RegExp(`"[^"]*"|(?:${FIELD})(?!\\s*\\()`, 'giu');
  return formula
    .replace(within, (whole, how: string, quoted?: string, word?: string) => valueIn(how.toUpperCase(), quoted, word) ?? whole)
    .replace(alone, (whole, quoted?: string, word?: string) => valueIn('SUM', quoted, word) ?? whole); // prettier-ignore
}

function literal(value: Cell): string {
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value);
  return isCellError(value) ? '(0/0)' : '0';
}

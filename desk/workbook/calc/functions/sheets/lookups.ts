import { number, truth } from '../../coerce';
import { ERROR, type Argument, type Matrix, type Scalar } from '../../values';
import type { FunctionContext, WorksheetFunction } from '../../worksheetFunction';
import { CONDITIONAL } from '../conditional';
import { LOOKUP, transposed } from '../lookup';

/** Functions that look for one value: given many of them, each is looked for by itself, as inside of ARRAYFORMULA. A blank that is found stays one. */
export const LOOKUPS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  [
    'VLOOKUP',
    ofMany(
      tableLookup((rows) => rows),
      0,
    ),
  ],
  ['HLOOKUP', ofMany(tableLookup(transposed), 0)],
  ...alike(LOOKUP, ['MATCH', 'XMATCH'], 0),
  ...alike(CONDITIONAL, ['SUMIF', 'AVERAGEIF'], 1),
]);

function alike(
  functions: ReadonlyMap<string, WorksheetFunction>,
  names: readonly string[],
  at: number,
): readonly (readonly [string, WorksheetFunction])[] {
  return names.flatMap((name) => {
    const one = functions.get(name);
    return one ? [[name, ofMany(one, at)] as const] : [];
  });
}

/** Compute once for each value of the argument at a place. */
function ofMany(one: WorksheetFunction, at: number): WorksheetFunction {
  return (args, context) => {
    const many = args[at];
    if (!many?.isMany || many.rows.length * (many.rows[0]?.length ?? 0) === 1) return one(args, context);
    const withValue = (value: Scalar) => args.map((arg, index) => (index === at ? single(value) : arg));
    return many.rows.map((row) => row.map((value) => valueOf(one(withValue(value), context), context)));
  };
}

function single(value: Scalar): Argument {
  return { ref: null, isMany: false, isLeftOut: false, rows: [[value]] };
}

function valueOf(result: ReturnType<WorksheetFunction>, context: FunctionContext): Scalar {
  if (Array.isArray(result)) return (result as Matrix)[0]?.[0] ?? null;
  if (typeof result === 'object' && result !== null && 'ref' in result)
    return context.cell(result.ref.sheet, result.ref.area.top, result.ref.area.left);
  return result as Scalar; // neither an array nor a place
}

/** A table as it is looked through, and its keys. */
interface Table {
  readonly rows: Matrix;
  readonly keys: Argument;
}

function tableLookup(turned: (rows: Matrix) => Matrix): WorksheetFunction {
  // Ranges keep their rows while nothing changes, so a column of lookups prepares its table once.
  const known = new WeakMap<Matrix, Table>();
  const tableOf = (given: Matrix): Table => {
    const kept = known.get(given);
    if (kept) return kept;
    const rows = turned(given);
    const made: Table = { rows, keys: { ...single(null), isMany: true, rows: rows.map(([key = null]) => [key]) } };
    known.set(given, made);
    return made;
  };
  return ([value, table, column, near], context) => {
    const { rows, keys } = tableOf(table?.rows ?? []);
    const at = Math.trunc(number(column));
    if (at < 1) return ERROR.value;
    if (at > (rows[0]?.length ?? 0)) return ERROR.ref;
    const match = LOOKUP.get('MATCH');
    if (!value || !match) return ERROR.na;
    const found = match([value, keys, single(truth(near, true) ? 1 : 0)], context);
    return typeof found === 'number' ? (rows[found - 1]?.[at - 1] ?? null) : valueOf(found, context);
  };
}

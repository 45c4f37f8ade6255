import { broadcast } from '../../broadcast';
import { ERROR, isError, type Argument, type Scalar } from '../../values';
import type { WorksheetFunction } from '../../worksheetFunction';
import { LOGIC } from '../logic';

/** Functions whose left-out part is a blank in Sheets: `IF(A1="",,1)`, `IFERROR(A1)`. Where Excel shows 0 it still does, as a formula never shows nothing there. */
export const BLANKS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['IF', withBlankBranches],
  ['IFERROR', withBlankElse('IFERROR', isError)],
  ['IFNA', withBlankElse('IFNA', (value) => value === ERROR.na)],
]);

const BLANK: Argument = { ref: null, isMany: false, isLeftOut: false, rows: [[null]] };

function withBlankBranches(...[args, context]: Parameters<WorksheetFunction>): ReturnType<WorksheetFunction> {
  const choose = LOGIC.get('IF');
  const filled = args.map((arg, at) => (at > 0 && arg.isLeftOut ? BLANK : arg));
  return choose ? choose(filled, context) : ERROR.name;
}

function withBlankElse(name: string, isReplaced: (value: Scalar) => boolean): WorksheetFunction {
  return (args, context) => {
    const [value, other] = args;
    const either = LOGIC.get(name);
    if (either && other && !other.isLeftOut) return either(args, context);
    return broadcast([value?.rows ?? [[null]]], ([one = null]) => (isReplaced(one) ? null : one));
  };
}

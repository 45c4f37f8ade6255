import { holds } from '../areas';
import { tokensOf } from '../calc/tokens';
import type { TableModel } from '../objects';
import type { StoredSheet, WorkbookState } from '../workbookState';
import { changeFormulas } from './formulas';

/** Let structured references follow columns of a table to their new names: `Orders[Amount]` anywhere, `[@Amount]` inside the table. `before` and `after` are the names left to right. */
export function renameColumns(
  state: WorkbookState,
  sheet: StoredSheet,
  table: TableModel,
  before: readonly string[],
  after: readonly string[],
): void {
  const renamed = new Map(before.map((name, index) => [name.toLowerCase(), after[index] ?? name]));
  if (before.every((name) => renamed.get(name.toLowerCase()) === name)) return;
  changeFormulas(state, (formula, home) => {
    const { place } = home;
    const isInside = home.sheet === sheet.name && place !== null && holds(table.area, place.row, place.column);
    return formula.includes('[') ? withColumns(formula, table.name, isInside, renamed) : formula;
  });
}

function withColumns(formula: string, table: string, isInside: boolean, renamed: ReadonlyMap<string, string>): string {
  const texts = tokensOf(formula).map(({ kind, text }) => {
    const head = text.slice(0, Math.max(0, text.indexOf('[')));
    const isOurs = head === '' ? isInside : head.toLowerCase() === table.toLowerCase();
    return kind === 'structured' && isOurs ? head + columnsChanged(text.slice(head.length), renamed) : text;
  });
  return texts.join('');
}

/** Change the innermost brackets that hold a column: `[Amount]`, `[@Amount]`. In names a quote stands before signs with a meaning. */
function columnsChanged(brackets: string, renamed: ReadonlyMap<string, string>): string {
  return brackets.replace(/\[(@?)((?:[^[\]']|'.)*)\]/g, (whole: string, row: string, column: string) => {
    const name = renamed.get(column.replace(/'(.)/g, '$1').toLowerCase());
    if (name === undefined) return whole;
    const written = name.replace(/['#[\]@]/g, "'$&");
    return row === '@' && !/^[\p{L}\p{N}_]+$/u.test(name) ? `[@[${written}]]` : `[${row}${written}]`;
  });
}

import type { Dependency } from './dependencies';
import { findDependencies, groupsOf } from './dependencies';
import { dependencyViolations } from './dependencyViolations';
import { duplicateKeys } from './duplicateKeys';
import type { ValueFinding } from './finding';
import { formatOutliers } from './formatOutliers';
import { joinedCells } from './joinedCells';
import { misspellings } from './misspellings';
import { missingMarks } from './missingMarks';
import { outOfScale } from './outOfScale';
import { spellingVariants } from './spellingVariants';
import { unitSpellings } from './unitSpellings';
import type { ValueTable } from './valueTable';

/** Values of a foretold column that are no slips themselves stand in so many rows. */
const USUAL_ROWS = 5;

/** Look for wrong cells in columns of any meaning, by what the table itself shows: no training, no lists, no options.
 *  Gives at most one finding a cell, by row, then column. Finds, never changes.
 *  Source: requirements 51, 59-64, 66 and 68.
 *  @example checkValues(valueTable(names, rows, 1, 1000)) -> [{ row: 3, column: 6, rule: 'dependency', found: 'birminghxm', ... }] */
export function checkValues(table: ValueTable): readonly ValueFinding[] {
  return oneEach(everyFinding(table));
}

/** As `checkValues`, with every rule's own findings: a cell that two rules find stands there twice. */
export function everyFinding(table: ValueTable): readonly ValueFinding[] {
  const groups = table.columns.map((column) => groupsOf(column, table.rowCount));
  const dependencies = findDependencies(table, groups);
  return [
    ...missingMarks(table),
    ...unitSpellings(table),
    ...joinedCells(table),
    ...dependencyViolations(table, groups, dependencies),
    ...spellingVariants(table),
    ...misspellings(table).filter((one) => !isAtHome(table, dependencies, one)),
    ...formatOutliers(table),
    ...outOfScale(table),
    ...duplicateKeys(table),
  ];
}

/** Tell a rare value that lives in other company than the usual one it resembles: Cortland in NY, where no Portland is.
 *  Asks the columns that the misspelt column foretells. */
function isAtHome(table: ValueTable, dependencies: readonly Dependency[], one: ValueFinding): boolean {
  const column = table.columns[one.column];
  const usual = column?.texts.indexOf(one.proposed ?? '') ?? -1;
  if (!column || usual < 0) return false;
  return dependencies.some(({ from, to }) => {
    const beside = from === one.column ? table.columns[to] : undefined;
    const code = beside?.codes[one.row] ?? -1;
    if (!beside || code < 0 || (beside.counts[code] ?? 0) < USUAL_ROWS) return false;
    return !column.codes.some((other, row) => other === usual && beside.codes[row] === code);
  });
}

/** Keep the surest finding of each cell; one with a proposal before one without, then the earlier rule. */
function oneEach(findings: readonly ValueFinding[]): readonly ValueFinding[] {
  const best = new Map<string, ValueFinding>();
  for (const one of findings) {
    const key = `${one.row} ${one.column}`;
    const other = best.get(key);
    if (!other || rank(one) > rank(other)) best.set(key, one);
  }
  return [...best.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function rank({ proposed, confidence }: ValueFinding): number {
  return confidence + (proposed === null ? 0 : 1);
}

import type { OwnedColumns, PlacedColumn } from '../../patch/patch';
import { type Content, isFormula, sameContent } from '../content';
import type { ColumnBefore } from '../journal/runImage';
import { columnContents } from '../write/columnContents';

/** A column of ours as it stands after a run, and what is known of it. */
export interface Standing {
  /** What its cells hold, by row of the sheet. */
  readonly found: readonly Content[];
  /** The row at the time of the run for each row now; -1 for new and blank ones. */
  readonly was: Int32Array;
  readonly before: ColumnBefore;
  /** The run, or an earlier undo of it, was never seen to stand: values of ours on wrong rows are no typing. */
  readonly isCutOff: boolean;
}

/** What a column is to hold when the run is taken back. */
export interface ContentsBefore {
  /** By row of the sheet, as many as were found. */
  readonly contents: readonly Content[];
  /** Rows with cells that people typed; they stay. */
  readonly typed: readonly number[];
}

/** Work out what a column held before a run, for the rows as they stand now; what people typed since stays as it is.
 *  @param at the column and its rows as the run wrote them */
export function contentsBefore(
  { group, column }: { readonly group: OwnedColumns; readonly column: PlacedColumn },
  { found, was, before, isCutOff }: Standing,
): ContentsBefore {
  const wrote = columnContents(column);
  const ours = isCutOff ? valuesOfOurs(column, before) : keysOf(wrote);
  const typed: number[] = [];
  const contents = found.map((actual, row): Content => {
    const then = was[row] ?? -1;
    const old = before.contents[then] ?? null;
    const written = then === group.headerRow ? column.header : (wrote[then - group.firstRow] ?? null);
    if (actual === null || sameContent(actual, written) || sameContent(actual, old)) return old;
    // A tag of ours on a row that is not known any more moved there with the row.
    if ((isCutOff || then === -1) && ours.has(keyOf(actual))) return old;
    if (isCutOff && then === group.headerRow && isNamedByExcel(actual)) return old;
    typed.push(row);
    return actual;
  });
  return { contents, typed };
}

/** A table gives a column whose header is emptied a name of its own.
 *  Limit: known in Chinese and in English; what another Excel put there stays, as if it was typed. */
export function isNamedByExcel(content: Content): boolean {
  return typeof content === 'string' && /^(列|Column)\d+$/.test(content);
}

/** Say which values of a column are ours, wherever they stand: those of the run, and those that it replaced. By `keyOf`. */
export function valuesOfOurs(column: PlacedColumn, before: ColumnBefore): ReadonlySet<string> {
  return keysOf([...columnContents(column), column.header, ...before.contents]);
}

/** Give equal texts for contents that Excel may give back for one another, as `sameContent` tells them. */
export function keyOf(content: Content): string {
  if (isFormula(content)) return content.formula.replace(/['\s]/g, '').toUpperCase();
  if (typeof content === 'number') return `n${content.toPrecision(14)}`;
  return typeof content === 'string' ? `s${content.replace(/\r\n?/g, '\n')}` : `${content}`;
}

function keysOf(contents: readonly Content[]): ReadonlySet<string> {
  return new Set(contents.flatMap((content) => (content === null ? [] : [keyOf(content)])));
}

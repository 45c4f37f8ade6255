import { columnOfLetter } from '../../../../../../core/index';
import { number, text, textOf } from '../../../coerce';
import { compareScalars } from '../../../operators';
import { ERROR, isError, type Argument, type Matrix, type Scalar } from '../../../values';
import { evaluate, labelOf } from './evaluate';
import { isAggregate, keyOf, type Expression, type Query } from './language';
import { parseQuery } from './parse';

type Row = readonly Scalar[];

/** QUERY(data, query, [headers]): columns are `A`, `B` of the sheet for cells, `Col1`, `Col2` for arrays and cells alike. What most cells of a column are decides its type; the others count as blank.
 *  Gives `#VALUE!` for a query that cannot be read, `#N/A` when nothing is found and there is no header. */
export function query([data, asked, headerCount]: readonly Argument[]): Scalar | Matrix {
  const all = data?.rows ?? [];
  const width = all[0]?.length ?? 0;
  const left = data?.ref?.area.left ?? 0;
  const wanted = parseQuery(text(asked, 'select *') || 'select *', (name) => columnNamed(name, left, width));
  if (!wanted) return ERROR.value;
  const given = headerCount === undefined || headerCount.isLeftOut ? -1 : Math.trunc(number(headerCount));
  const heads = given < 0 ? guessedHeaders(all) : given;
  const headers = Array.from({ length: width }, (_, at) => all.slice(0, heads).map((row) => textOf(row[at] ?? null)).join(' ').trim()); // prettier-ignore
  const rows = typed(all.slice(heads), width);
  return answer(wanted, rows, headers);
}

function columnNamed(name: string, left: number, width: number): number | null {
  const numbered = /^col(\d+)$/i.exec(name)?.[1];
  const isLetter = /^[A-Z]{1,3}$/.test(name);
  if (numbered === undefined && !isLetter) return null;
  const at = numbered === undefined ? columnOfLetter(name) - left : Number(numbered) - 1;
  return at >= 0 && at < width ? at : null;
}

/** The first row is a header when it is all texts and another kind of value stands below one of them. */
function guessedHeaders([first, ...rest]: Matrix): number {
  const isTexts = first?.every((value) => typeof value === 'string' && value !== '') ?? false;
  const hasOthers = rest.some((row) => row.some((value) => value !== null && typeof value !== 'string'));
  return isTexts && hasOthers ? 1 : 0;
}

function typed(rows: Matrix, width: number): Matrix {
  const kinds = Array.from({ length: width }, (_, at) => commonKind(rows.map((row) => row[at] ?? null)));
  return rows.map((row) =>
    kinds.map((kind, at) => {
      const value = row[at] ?? null;
      return isError(value) || value === '' || typeof value !== kind ? null : value;
    }),
  );
}

function commonKind(values: readonly Scalar[]): string {
  const counts = new Map<string, number>([['string', 0]]);
  for (const value of values)
    if (value !== null && value !== '' && !isError(value))
      counts.set(typeof value, (counts.get(typeof value) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 'string';
}

/** One row of the result, and where it comes from. */
interface Line {
  readonly row: Row;
  readonly group: readonly Row[];
}

function answer(wanted: Query, rows: Matrix, headers: readonly string[]): Scalar | Matrix {
  const columns = wanted.select ?? headers.map((_, at): Expression => ({ kind: 'column', at }));
  const isGrouped = wanted.groupBy.length > 0 || columns.some(isAggregate);
  if (isGrouped && !isGroupable(columns, wanted)) return ERROR.value;
  const passing = rows.filter((row) => wanted.where === null || evaluate(wanted.where, row, [row]) === true);
  const lines = isGrouped ? grouped(passing, wanted.groupBy) : passing.map((row) => ({ row, group: [row] }));
  const ordered = inOrder(lines, wanted.orderBy);
  const end = wanted.limit === null ? undefined : wanted.offset + wanted.limit;
  const body = ordered.slice(wanted.offset, end).map(({ row, group }) => {
    return columns.map((column) => evaluate(column, row, group) ?? '');
  });
  const labels = columns.map((column) => labelFor(column, wanted, headers));
  const result = labels.every((label) => label === '') ? body : [labels, ...body];
  return result.length === 0 ? ERROR.na : result;
}

/** Beside aggregates only what the rows are grouped by can stand. */
function isGroupable(columns: readonly Expression[], { groupBy }: Query): boolean {
  const keys = groupBy.map(keyOf);
  return columns.every((column) => isAggregate(column) || column.kind === 'value' || keys.includes(keyOf(column)));
}

function labelFor(column: Expression, { labels }: Query, headers: readonly string[]): string {
  const given = labels.find(({ of }) => keyOf(of) === keyOf(column));
  return given ? given.text : labelOf(column, headers);
}

/** Groups come in the order of their keys. */
function grouped(rows: Matrix, by: readonly Expression[]): readonly Line[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(by.map((one) => evaluate(one, row, [row])));
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  if (by.length === 0 && groups.size === 0) return [{ row: [], group: [] }];
  const lines = [...groups.values()].map((group): Line => ({ row: group[0] ?? [], group }));
  return inOrder(lines, by.map((one) => ({ by: one, isDescending: false }))); // prettier-ignore
}

function inOrder(lines: readonly Line[], keys: Query['orderBy']): readonly Line[] {
  const measured = lines.map((line, at) => ({ line, at, values: keys.map(({ by }) => evaluate(by, line.row, line.group)) })); // prettier-ignore
  measured.sort((one, other) => {
    for (const [index, { isDescending }] of keys.entries()) {
      const order = blankFirst(one.values[index] ?? null, other.values[index] ?? null);
      if (order !== 0) return isDescending ? -order : order;
    }
    return one.at - other.at;
  });
  return measured.map(({ line }) => line);
}

function blankFirst(one: Scalar, other: Scalar): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  return compareScalars(one, other);
}

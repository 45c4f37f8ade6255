import { ERROR, type Matrix, type Scalar } from './values';

/** Compute element by element over values of different shapes, as dynamic arrays do: a single value, row or column is repeated; where an array is too short the element is `#N/A`.
 *  One cell in gives one value out. */
export function broadcast(
  inputs: readonly Matrix[],
  compute: (values: readonly Scalar[]) => Scalar,
): Scalar | Scalar[][] {
  const height = Math.max(...inputs.map((rows) => rows.length), 1);
  const width = Math.max(...inputs.map((rows) => rows[0]?.length ?? 1), 1);
  const at = (row: number, column: number) => compute(inputs.map((rows) => elementOf(rows, row, column)));
  if (height === 1 && width === 1) return at(0, 0);
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => at(row, column)));
}

function elementOf(rows: Matrix, row: number, column: number): Scalar {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (!line) return ERROR.na;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? ERROR.na : value;
}

import type { ValueColumn } from './columns';

/** Put a column's rows into another order: row i of the result is row `order[i]` of the column. */
export function permuted(column: ValueColumn, order: Int32Array): ValueColumn {
  switch (column.kind) {
    case 'numbers':
      return { kind: 'numbers', values: Float64Array.from(order, (row) => column.values[row] ?? NaN) };
    case 'codes':
      return {
        kind: 'codes',
        codes: Int32Array.from(order, (row) => column.codes[row] ?? -1),
        dictionary: column.dictionary,
      };
    case 'texts':
      return { kind: 'texts', values: Array.from(order, (row) => column.values[row] ?? null) };
    default:
      return column satisfies never;
  }
}

import { numbersOf, wholesOf } from '../book/columnOf';
import type { ValueColumn } from './columns';

/** Put a column's rows into another order: row i of the result is row `order[i]` of the column. */
export function permuted(column: ValueColumn, order: Int32Array): ValueColumn {
  switch (column.kind) {
    case 'numbers':
      return { kind: 'numbers', values: numbersOf(order.length, (at) => column.values[order[at] ?? -1] ?? NaN) };
    case 'codes':
      return {
        kind: 'codes',
        codes: wholesOf(order.length, (at) => column.codes[order[at] ?? -1] ?? -1),
        dictionary: column.dictionary,
      };
    case 'texts':
      return { kind: 'texts', values: Array.from(order, (row) => column.values[row] ?? null) };
    default:
      return column satisfies never;
  }
}

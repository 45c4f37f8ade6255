/** One output column's values, one entry a row. Blank is NaN in numbers, -1 in codes, null in texts. */
export type ValueColumn =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly dictionary: readonly string[] }
  | { readonly kind: 'texts'; readonly values: readonly (string | null)[] };

/** Read one value of a column; blank comes back as null. */
export function valueAt(column: ValueColumn, row: number): string | number | null {
  switch (column.kind) {
    case 'numbers': {
      const value = column.values[row];
      return value === undefined || Number.isNaN(value) ? null : value;
    }
    case 'codes':
      return column.dictionary[column.codes[row] ?? -1] ?? null;
    case 'texts':
      return column.values[row] ?? null;
    default:
      return column satisfies never;
  }
}

/** How many rows a column has. */
export function lengthOf(column: ValueColumn): number {
  return column.kind === 'codes' ? column.codes.length : column.values.length;
}

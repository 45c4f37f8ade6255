/** Write a column's name as a structured reference needs it: [ ] # ' @ get an apostrophe in front.
 *  Source: "Using structured references with Excel tables", Microsoft Support. @example escapedColumn("Qty [kg]") -> "Qty '[kg']" */
export function escapedColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

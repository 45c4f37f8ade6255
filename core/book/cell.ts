/** What a cell can hold. Dates are serial numbers; whether a number is a date is said by its sheet (`Sheet.dates`). */
export type Cell = string | number | boolean | null | CellError;

/** An error value such as `#REF!`, kept apart from the text "#REF!". */
export interface CellError {
  readonly error: string;
}

/** Tell an error value from everything else a cell can hold. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}

/** The least and the greatest value that a column may hold, both included. */
export interface ValidRange {
  readonly least: number;
  readonly most: number;
  /** Fractions are refused where true: an age of 28.5 is none. */
  readonly isWhole: boolean;
}

/** Ages that a customer can have unless a person says otherwise. Source: requirements 59 and 60, decision C13. */
export const AGE_RANGE: ValidRange = { least: 1, most: 119, isWhole: true };

/** What is wrong with a value. */
export const RangeFault = { none: 0, below: 1, above: 2, notWhole: 3 } as const;

/** Hold every value of a column against its range: one byte a row, see `RangeFault`. NaN (blank) is no fault.
 *  Limit: a birth year in an age column is above the range; telling it apart is for the column's own cleaner.
 *  @example outsideRange(Float64Array.of(0, 28, 200), AGE_RANGE) -> [1, 0, 2] */
export function outsideRange(values: Float64Array, { least, most, isWhole }: ValidRange): Uint8Array {
  return Uint8Array.from(values, (value) => {
    if (value < least) return RangeFault.below;
    if (value > most) return RangeFault.above;
    return isWhole && value === value && value !== Math.floor(value) ? RangeFault.notWhole : RangeFault.none;
  });
}

/** Counts below this may point at single people. */
export const SMALL_CELL = 5;

/** Show a count of customers in a sheet made to be shared: 1 to 4 as "<5" when the option is on; 0 stays 0.
 *  Limit: a total beside the other cells can give a hidden one away.
 *  @example smallCell(3, true) -> "<5" */
export function smallCell(count: number, isOn: boolean): number | string {
  return isOn && count > 0 && count < SMALL_CELL ? `<${SMALL_CELL}` : count;
}

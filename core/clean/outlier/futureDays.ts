/** Find days after the analysis date (C31: a future date is an abnormal value). 1 = found, one byte a row.
 *  `days` are serials of the 1900 system; 0 (blank) and negative codes are no days. The analysis date itself is not in the future.
 *  @example futureDays(Int32Array.of(45306, 45307, 0), 45306) -> [0, 1, 0] */
export function futureDays(days: Int32Array, analysisDay: number): Uint8Array {
  return Uint8Array.from(days, (day) => (day > analysisDay ? 1 : 0));
}

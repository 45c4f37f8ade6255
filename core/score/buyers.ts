/** Copy a column and blank the customers without orders; divide by `unit` (100 turns cents into currency units). */
export function ofBuyers(values: Float64Array, recencyDays: Float64Array, unit = 1): Float64Array {
  const kept = new Float64Array(values.length);
  for (let row = 0; row < kept.length; row++) {
    kept[row] = Number.isNaN(recencyDays[row]) ? NaN : (values[row] ?? NaN) / unit;
  }
  return kept;
}

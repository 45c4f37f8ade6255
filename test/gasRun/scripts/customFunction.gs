/**
 * Multiplies the input value by 2, for one cell or a range.
 *
 * @param {number|Array<Array<number>>} input The value or range.
 * @return The input multiplied by 2.
 * @customfunction
 */
function DOUBLE(input) {
  return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
}

/** Widths of the file count digits of the standard font, 7 pixels each with Calibri 11; the model counts points. */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

/** @example pointsOfWidth(9.140625) -> 48 (64 pixels). Source: ECMA-376 part 1, 18.3.1.13. */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_A_PIXEL;
}

/** The width that shows these points, as the file counts it. @example widthOfPoints(48) -> 9.140625 */
export function widthOfPoints(points: number): number {
  return Math.trunc((points / POINTS_A_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** Width of a column for `baseColWidth` digits: 5 pixels of padding, made up to a multiple of 8. */
export function pointsOfBase(digits: number): number {
  return Math.ceil((digits * DIGIT_PIXELS + PADDING_PIXELS) / 8) * 8 * POINTS_A_PIXEL;
}

/** Points as characters without padding, as people count them; rounded up so that they give the same pixels again.
 *  @example charactersOfPoints(48) -> 8.43 */
export function charactersOfPoints(points: number): number {
  return Math.ceil(((points / POINTS_A_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 100 - 1e-9) / 100;
}

const PADDING_PIXELS = 5;

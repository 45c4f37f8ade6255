/** Width of a column that nobody set, in pixels. */
export const STANDARD_WIDTH = 100;

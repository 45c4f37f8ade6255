/** How Google writes the automatic number format: what scripts read of a cell that nobody formatted, and what makes a cell automatic again. */
export const AUTOMATIC_FORMAT = '0.###############';

/** Name a zero-based column by its spreadsheet letters.
 *  @example letterOf(0) -> "A", letterOf(26) -> "AA" */
export function letterOf(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** Read spreadsheet letters as a zero-based column; -1 when the text is not one to three letters.
 *  @example columnOfLetter("c") -> 2 */
export function columnOfLetter(text: string): number {
  if (text.length < 1 || text.length > 3) return -1;
  let column = 0;
  for (const letter of text.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) return -1;
    column = column * 26 + place;
  }
  return column - 1;
}

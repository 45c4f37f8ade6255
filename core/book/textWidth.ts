/** How many characters wide a text is in a cell: wide letters, such as Chinese ones, count as two.
 *  @example textWidth('RFM分层') -> 7 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u2e80' ? 2 : 1;
  return width;
}

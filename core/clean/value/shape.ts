/** Write the shape of a text: 9 for a run of digits (a whole number with sign, commas or decimals counts as one), a for a run of
 *  letters, 字 for a run of Chinese characters; everything else stands for itself. Case and lengths are not part of it.
 *  @example shapeOf('al_pn-3b') -> "a_a-9a"; shapeOf('-1,234.50') -> "9" */
export function shapeOf(text: string): string {
  if (numberOf(text) !== null) return '9';
  let shape = '';
  let last = '';
  for (const character of text) {
    const mark = markOf(character);
    if (mark !== last || (mark !== '9' && mark !== 'a' && mark !== '字')) shape += mark;
    last = mark;
  }
  return shape;
}

/** Read a plain number: optional sign, digits with or without comma groups, optional decimals. Null for everything else.
 *  @example numberOf('1,234.5') -> 1234.5; numberOf('12 oz') -> null */
export function numberOf(text: string): number | null {
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replace(/,/g, '')) : null;
}

/** Tell a text that holds Chinese characters. */
export function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}

function markOf(character: string): string {
  if (character >= '0' && character <= '9') return '9';
  if (character >= '\u3400' && character <= '\u9fff') return '字';
  return character.toLowerCase() === character.toUpperCase() ? character : 'a';
}

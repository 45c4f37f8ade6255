/** Trim ordinary, no-break, ideographic, zero-width and byte-order-mark space at both ends of a text.
 *  Limit: spaces inside a word stay ("Mc Donald").
 *  @example outerTrimmed(' Ann\u00a0') -> "Ann" */
export function outerTrimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isOuterSpace(text.charCodeAt(from))) from++;
  while (to > from && isOuterSpace(text.charCodeAt(to - 1))) to--;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

/** Tell white space and invisible characters that people do not mean to type at the ends of a cell. */
export function isOuterSpace(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0xa0) return unit === 0x7f;
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200d) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0xfeff ||
    unit === 0x180e
  );
}

/** Fold full-width ASCII (ＡＢ１２＋) and the ideographic space to ASCII; everything else stays.
 *  For numbers, ids and match keys only: never for text that people read. */
export function halfWidth(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(halfWidthUnit(text.charCodeAt(i)));
  return out;
}

/** Fold one UTF-16 unit as `halfWidth` does. */
export function halfWidthUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit === 0x3000 ? 0x20 : unit;
}

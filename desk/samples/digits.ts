/** Write a whole number with zeros in front up to a width. */
export function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Join parts into one flat text. A long `+` leaves a rope of parts behind, which costs a large sample its memory. */
export function joined(...parts: readonly string[]): string {
  return parts.join('');
}

/** Write cents as an amount with two decimals: -123450 -> "-1234.50". */
export function plainAmount(cents: number): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.floor(size / 100)}.${padded(size % 100, 2)}`;
}

/** Write cents with a comma between thousands: 123450 -> "1,234.50".
 *  Limit: up to 999,999.99; samples stay below. */
export function groupedAmount(cents: number): string {
  const thousands = Math.floor(Math.abs(cents) / 100000);
  if (thousands === 0) return plainAmount(cents);
  return `${cents < 0 ? '-' : ''}${thousands},${padded(Math.floor(Math.abs(cents) / 100) % 1000, 3)}.${padded(Math.abs(cents) % 100, 2)}`;
}

/** Turn ASCII signs into their full-width forms: "1.5" -> "１．５". */
export function fullWidth(text: string): string {
  return Array.from(text, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
}

/** Write a number exactly, without an exponent, its point moved `shift` places to the right.
 *  Reading it back gives the same number: shortest digits of ECMAScript, moved as text.
 *  @example plainDecimal(0.6, 2) -> "60"; plainDecimal(123000, -4) -> "12.3" */
export function plainDecimal(value: number, shift = 0): string {
  const [mantissa = '0', power = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(power) + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = withoutEndZeros(padded.slice(at));
  return (value < 0 ? '-' : '') + head + (tail === '' ? '' : `.${tail}`);
}

/** Part the whole digits of a plain decimal by threes. */
export function groupedDigits(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  let grouped = digits.slice(0, digits.length % 3);
  for (let at = digits.length % 3; at < digits.length; at += 3) grouped += (grouped === '' ? '' : ',') + digits.slice(at, at + 3); // prettier-ignore
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

function withoutEndZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

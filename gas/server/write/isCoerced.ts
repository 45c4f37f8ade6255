/** Tell whether Sheets may take a text for a formula, a number, a date, a logical value or an error when it is written. Anything with a digit may be a number or a date in some locale, so only words are let through as they are. */
export function isCoerced(text: string): boolean {
  return /^[=+\-@'#\s]|^(true|false)$|[\d\uff10-\uff19]|^[\uff1d\uff0b\uff0d\uff20]|\s$/i.test(text);
}

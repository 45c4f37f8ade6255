const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Write a value as `Logger.log` does: as Java prints its own, so 1 is `1.0`, an array `[1.0, a]`, an object `{a=1.0}`. */
export function javaText(value: unknown, seen: readonly object[] = []): string {
  if (typeof value === 'number') return javaNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.includes(value)) return '...';
  const inner = (item: unknown): string => javaText(item, [...seen, value]);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  if (!isPlain(value)) return isDate(value) ? dateText(value) : spoken(value);
  return `{${Object.entries(value).map(([key, item]) => `${key}=${inner(item)}`).join(', ')}}`; // prettier-ignore
}

/** Write a value as `console.log` does: texts as they are, objects as a script would write them. */
export function scriptText(value: unknown, seen: readonly object[] = []): string {
  if (typeof value === 'string') return seen.length === 0 ? value : `'${value}'`;
  if (typeof value === 'function') return `[Function: ${value.name || '(anonymous)'}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.includes(value)) return '[Circular]';
  const inner = (item: unknown): string => scriptText(item, [...seen, value]);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(inner).join(', ')} ]`;
  if (value instanceof Error) return value.stack ?? String(value);
  if (!isPlain(value)) return spoken(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${inner(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** What an object says of itself. */
function spoken(value: object): string {
  return (value as { readonly toString: () => string }).toString(); // whatever the script made of it
}

/** Java's Double.toString: 1.0, 0.001, 1.0E10, 1.0E-4. */
function javaNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}

function isPlain(value: object): boolean {
  if (Object.prototype.hasOwnProperty.call(value, 'toString')) return false; // a member of an enum
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // Objects of services say their own name; those of a script's classes do not.
  return spoken(value) === '[object Object]';
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** As Java prints a date: `Mon Jan 01 08:00:00 GMT+08:00 2024`. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const offset = -date.getTimezoneOffset();
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const zone = offset === 0 ? 'GMT' : `GMT${offset < 0 ? '-' : '+'}${hours}`;
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][date.getDay()] ?? '';
  return `${day} ${MONTHS[date.getMonth()] ?? ''} ${two(date.getDate())} ${clock} ${zone} ${date.getFullYear()}`;
}

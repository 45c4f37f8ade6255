import { ServiceError } from '../../frame/serviceError';

/** Fill a template of printf: `%s %d %i %f %.2f %e %g %x %X %o %c %b %%`, with flags `- + 0 # , (space)`, width, precision and `1$` places.
 *  @throws ServiceError for a placeholder that means nothing, or without an argument */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0#,(]*)(\d+)?(?:\.(\d+))?([A-Za-z%])|%/g,
    (found: string, ...parts: (string | undefined)[]) => {
      const [place, flags = '', width, precision, letter] = parts;
      if (letter === undefined) throw new ServiceError(`Conversion = '%'`);
      if (letter === '%') return '%';
      if (letter === 'n') return '\n';
      const index = place === undefined ? next++ : Number(place) - 1;
      if (index >= args.length) throw new ServiceError(`Format specifier '${found}'`);
      const slot = { flags, width: Number(width ?? 0), precision: precision === undefined ? null : Number(precision) };
      return filled(letter, args[index], slot);
    },
  );
}

interface Slot {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
}

function filled(letter: string, value: unknown, slot: Slot): string {
  switch (letter) {
    case 's':
    case 'S':
    case 'b':
      return wide(cased(letter, plainText(value).slice(0, slot.precision ?? undefined)), slot);
    case 'c':
      return wide(typeof value === 'number' ? String.fromCodePoint(value) : plainText(value).slice(0, 1), slot);
    case 'd':
    case 'i':
    case 'u':
      return signed(Math.trunc(numberOf(value)), (size) => grouped(plainDigits(size), slot), slot);
    case 'f':
    case 'F':
      return signed(numberOf(value), (size) => grouped(size.toFixed(slot.precision ?? 6), slot), slot);
    case 'e':
    case 'E':
      return signed(numberOf(value), (size) => cased(letter, exponential(size, slot.precision ?? 6)), slot);
    case 'g':
    case 'G':
      return signed(numberOf(value), (size) => cased(letter, general(size, slot.precision ?? 6)), slot);
    case 'x':
    case 'X':
      return wide((slot.flags.includes('#') ? '0x' : '') + cased(letter, whole(value).toString(16)), slot);
    case 'o':
      return wide(whole(value).toString(8), slot);
    default:
      throw new ServiceError(`Unknown format conversion '${letter}'`);
  }
}

/** Text of anything, objects as scripts print them. */
function plainText(value: unknown): string {
  return String(value);
}

function cased(letter: string, text: string): string {
  return letter === letter.toUpperCase() ? text.toUpperCase() : text;
}

function numberOf(value: unknown): number {
  return value === null ? NaN : Number(value);
}

/** Negative whole numbers in octal and hexadecimal are those of 32 bits. */
function whole(value: unknown): number {
  const number = Math.trunc(numberOf(value)) || 0;
  return number < 0 ? number >>> 0 : number;
}

function plainDigits(size: number): string {
  return size >= 1e21 ? BigInt(size).toString() : String(size);
}

function grouped(digits: string, { flags }: Slot): string {
  if (!flags.includes(',')) return digits;
  const [before = '', ...after] = digits.split('.');
  return [before.replace(/\B(?=(\d{3})+$)/g, ','), ...after].join('.');
}

/** Two digits of exponent at least: 1.500000e+03. */
function exponential(size: number, precision: number): string {
  return size.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

function general(size: number, precision: number): string {
  const exponent = size === 0 ? 0 : Math.floor(Math.log10(size));
  const isLong = exponent < -4 || exponent >= Math.max(1, precision);
  return isLong
    ? exponential(size, Math.max(0, precision - 1))
    : String(Number(size.toPrecision(Math.max(1, precision))));
}

function signed(value: number, digits: (size: number) => string, slot: Slot): string {
  if (Number.isNaN(value)) return wide('NaN', { ...slot, flags: slot.flags.replace('0', '') });
  const sign = signOf(value, slot.flags);
  const text = Number.isFinite(value) ? digits(Math.abs(value)) : 'Infinity';
  const isZeroFilled = slot.flags.includes('0') && !slot.flags.includes('-');
  return isZeroFilled ? sign + text.padStart(slot.width - sign.length, '0') : wide(sign + text, slot);
}

function signOf(value: number, flags: string): string {
  if (value < 0 || Object.is(value, -0)) return value === 0 ? '' : '-';
  if (flags.includes('+')) return '+';
  return flags.includes(' ') ? ' ' : '';
}

function wide(text: string, { flags, width }: Slot): string {
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

/** Area code and number, without and with extension. Source: 工信部 numbering plan, area codes 010, 02x (8 digits follow) and 03xx-09xx (7 or 8). */
const NUMBER = /^0(10|2\d)([1-9]\d{7})$|^0([3-9]\d\d)([1-9]\d{6,7})$/;
const SERVICE = /^([48]00)(\d{3})(\d{4})$/;
/** 转801, ext. 801, x801, 分机801, #801; a dash only where a whole number stands before it. */
const EXTENSION = /\s*(?:转|轉|分机|分機|ext\.?|x|#|-)\s*(\d{1,6})$/i;

/** Write a mainland landline or 400/800 number one way: area code, dash, number, x and the extension. "" is no such number.
 *  Takes half-width text; brackets, spaces, dots and dashes may stand anywhere, +86, 0086 or 86 before it.
 *  Limit: without its area code a number is none: the same digits are another telephone in every city.
 *  @example landlineOf('010-62345678转801') -> "010-62345678x801"; landlineOf('(0755)8888 9999-12') -> "0755-88889999x12" */
export function landlineOf(text: string): string {
  const extension = EXTENSION.exec(text);
  const before = extension ? landlineText(text.slice(0, extension.index)) : '';
  return before === '' ? landlineText(text) : `${before}x${extension?.[1] ?? ''}`;
}

/** Tell a landline that lost the zero of its area code, as a number cell makes of it.
 *  @example isWithoutZero('1062345678') -> true */
export function isWithoutZero(text: string): boolean {
  return /^\d{10,11}$/.test(text) && !SERVICE.test(text) && NUMBER.test(`0${text}`);
}

function landlineText(text: string): string {
  if (!/^[\d\s()+.\u2010-\u2015-]*$/.test(text)) return '';
  const digits = nationalDigits(text);
  const service = SERVICE.exec(digits);
  if (service) return service.slice(1).join('-');
  const parts = NUMBER.exec(digits);
  return parts ? `0${parts[1] ?? parts[3] ?? ''}-${parts[2] ?? parts[4] ?? ''}` : '';
}

/** Without the country code; the trunk zero is put back where it stands behind one. */
function nationalDigits(text: string): string {
  const digits = text.replace(/\D/g, '');
  const abroad = /^\s*\(?\+/.test(text) ? /^86(\d+)$/.exec(digits) : /^(?:0086|86(?=0))(\d+)$/.exec(digits);
  const rest = abroad?.[1] ?? digits;
  return abroad && !rest.startsWith('0') && !SERVICE.test(rest) ? `0${rest}` : rest;
}

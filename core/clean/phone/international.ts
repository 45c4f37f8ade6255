import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** What a number with "+" or "00" is: E.164, or of a length that its country has, or neither. */
export interface International {
  /** E.164, with x and the extension where there is one; "" where the numbering plan does not know the number. */
  readonly e164: string;
  readonly isPossible: boolean;
}

/** Read a number of another country by its numbering plan. Null where the text does not start with "+" or "00" and a country code other than 86.
 *  Source: ITU-T E.164; numbering plans as libphonenumber has them.
 *  Limit: a number without its country code is not read: which country is meant is not in the text.
 *  @example international('0044 20 7946 0958') -> { e164: '+442079460958', isPossible: true } */
export function international(text: string): International | null {
  const match = /^\(?(?:\+|00)\)?\s*(?!86)(?=[1-9(])(.*)$/.exec(text);
  if (!match) return null;
  const number = parsePhoneNumberFromString(`+${match[1] ?? ''}`);
  if (!number) return { e164: '', isPossible: false };
  const extension = number.ext === undefined ? '' : `x${number.ext}`;
  return { e164: number.isValid() ? `${number.number}${extension}` : '', isPossible: number.isPossible() };
}

import { TOO_MANY_UNITS, unitsOf } from './amountText';

/** Reads the amount texts that make up nearly every column, in one pass and without making strings:
 *  an optional minus, an optional ¥ $ £ €, digits with or without thousands commas, one or two decimals after a point, an optional 元.
 *  Everything else is left to `readAmount`, which agrees with this reader wherever both can read. */
export class PlainAmount {
  units = 0;
  currency = 0;
  /** True when the text is more than digits and a point. */
  spelled = false;
  /** True when the text can only have a decimal point. */
  provesPoint = false;

  constructor(private readonly places: number) {}

  /** Read one text into the fields; false when it is not plain. */
  read(text: string): boolean {
    let length = text.length;
    let at = 0;
    this.currency = 0;
    if (length > 20) return false;
    const negative = text.charCodeAt(0) === 0x2d;
    if (negative) at++;
    const sign = signCurrency(text.charCodeAt(at));
    if (sign > 0) {
      this.currency = sign;
      at++;
    }
    if (text.charCodeAt(length - 1) === 0x5143 && sign <= 1) {
      this.currency = 1;
      length--;
    }
    const digitsFrom = at;
    let mantissa = 0;
    let digits = 0;
    let group = -1;
    let decimals = -1;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 48 && unit <= 57) {
        mantissa = mantissa * 10 + unit - 48;
        digits++;
        if (decimals >= 0) decimals++;
        else if (group >= 0) group++;
      } else if (unit === 0x2e && decimals < 0 && digits > 0) {
        if (group >= 0 && group !== 3) return false;
        decimals = 0;
      } else if (unit === 0x2c && decimals < 0 && digits > 0 && (group < 0 ? digits <= 3 : group === 3)) group = 0;
      else return false;
    }
    if (digits === 0 || digits > 15 || decimals === 0 || decimals > 2) return false;
    if (decimals < 0 && group >= 0) return false;
    this.provesPoint = decimals > 0;
    this.spelled = group >= 0 || this.currency > 0 || digitsFrom !== (negative ? 1 : 0);
    const units = unitsOf(mantissa, decimals < 0 ? 0 : decimals, this.places);
    if (units >= TOO_MANY_UNITS) return false;
    this.units = negative ? 0 - units : units;
    return true;
  }
}

/** The index in `CURRENCIES` of a leading sign; 0 = none. */
function signCurrency(unit: number): number {
  if (unit === 0xa5 || unit === 0xffe5) return 1;
  if (unit === 0x24) return 2;
  if (unit === 0xa3) return 3;
  return unit === 0x20ac ? 4 : 0;
}

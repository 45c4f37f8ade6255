import { halfWidthUnit, isOuterSpace } from '../space';

/** Read a mainland mobile number from a text in one pass; NaN when it is anything else.
 *  Before the eleven digits may stand +86, 86, 0086 or the trunk 0, and nothing else. */
export function mobileOf(text: string): number {
  const length = text.length;
  if (length > 32) return NaN;
  let value = 0;
  let digits = 0;
  let zeros = 0;
  let plus = false;
  for (let i = 0; i < length; i++) {
    const raw = text.charCodeAt(i);
    const unit = raw > 0xff00 ? halfWidthUnit(raw) : raw;
    if (unit >= 48 && unit <= 57) {
      value = value * 10 + unit - 48;
      if (value > 0) digits++;
      else zeros++;
      if (digits > 13) return NaN;
    } else if (unit === 0x2b) {
      if (digits + zeros > 0 || plus) return NaN;
      plus = true;
    } else if (!isPhoneGap(unit) || (digits === 0 && !plus && isDash(unit))) return NaN;
  }
  if (digits === 11) return !plus && zeros < 2 && isMobile(value) ? value : NaN;
  const isAbroadForm = zeros === 0 || (zeros === 2 && !plus);
  return digits === 13 && isAbroadForm && isMobile(value - 86e11) ? value - 86e11 : NaN;
}

/** Tell an 11-digit mainland mobile number (1, then 3-9). Source: 工信部 numbering plan, prefixes 13x-19x. */
export function isMobile(value: number): boolean {
  return value >= 13000000000 && value <= 19999999999 && Number.isInteger(value);
}

/** Space, hyphens, dots and round brackets that people put inside a number. */
function isPhoneGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x28 || unit === 0x29 || unit === 0x2e || isDash(unit) || isOuterSpace(unit);
}

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015);
}

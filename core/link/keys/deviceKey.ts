import { isBlankMark } from '../../clean/blank';
import { halfWidth, outerTrimmed } from '../../clean/space';

/** Give the match key of a device id: trimmed, half-width, lower case. "" for blank marks and ids of zeros alone, which systems write when they have none.
 *  @example deviceKey('DEV-0000042') -> "dev-0000042"; deviceKey('00000000-0000-0000') -> "" */
export function deviceKey(text: string): string {
  const key = outerTrimmed(halfWidth(text)).toLowerCase();
  return isBlankMark(key) || /^[0:-]+$/.test(key) ? '' : key;
}

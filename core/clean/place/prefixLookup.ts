import type { Bilingual } from '../../words';
import { halfWidth, outerTrimmed } from '../space';
import { readPlace } from './readPlace';
import type { PlaceNames, RegionLookup } from './regionLookup';

/** A look-up that a person wrote: how what stands in a column begins, and the place that this means (1380755 -> 深圳市; 5180 -> 深圳市).
 *  The longest beginning that fits counts; signs and space inside are left out. Rows whose place is not certain give nothing, and of two rows about one beginning the first counts.
 *  @example prefixLookup(source, [['138', '广东'], ['1380755', '广东深圳']]).find('13807551234') -> 广东省 深圳市 */
export function prefixLookup(source: Bilingual, rows: readonly (readonly [string, string])[]): RegionLookup {
  const places = new Map<string, PlaceNames>();
  const lengths = new Set<number>();
  for (const [beginning, text] of rows) {
    const key = bare(beginning);
    const place = placeNamed(text);
    if (key === '' || !place || places.has(key)) continue;
    places.set(key, place);
    lengths.add(key.length);
  }
  const longestFirst = [...lengths].sort((a, b) => b - a);
  const find = (text: string): PlaceNames | null => {
    const whole = bare(text);
    const length = longestFirst.find((one) => places.has(whole.slice(0, one)));
    return length === undefined ? null : (places.get(whole.slice(0, length)) ?? null);
  };
  return { source, find };
}

/** Read the place that a look-up names; null when it is not certain. */
export function placeNamed(text: string): PlaceNames | null {
  const { kind, province, city, county } = readPlace(text);
  return kind === 'read' ? { province, city, county } : null;
}

function bare(text: string): string {
  return outerTrimmed(halfWidth(text)).replace(/[\s*xX-]/g, '');
}

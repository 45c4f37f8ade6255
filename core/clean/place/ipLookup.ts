import type { Bilingual } from '../../words';
import { halfWidth, outerTrimmed } from '../space';
import { placeNamed } from './prefixLookup';
import type { PlaceNames, RegionLookup } from './regionLookup';

/** Addresses from `from` to `to`, both included, as numbers of 32 bits. */
export interface IpRange {
  readonly from: number;
  readonly to: number;
}

/** A look-up that a person wrote: ranges of IP addresses, and the place of each. Of ranges that overlap the one that begins last counts, which is the inner one.
 *  Rows whose range or place cannot be read give nothing.
 *  Limit: IPv4 only.
 *  @example ipLookup(source, [['1.2.0.0/16', '广东'], ['1.2.3.0-1.2.3.255', '深圳']]).find('1.2.3.4') -> 广东省 深圳市 */
export function ipLookup(source: Bilingual, rows: readonly (readonly [string, string])[]): RegionLookup {
  const ranges = rows
    .flatMap(([text, place]) => {
      const [range, named] = [ipRange(text), placeNamed(place)];
      return range && named ? [{ ...range, named }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let furthest = -1;
  const reach = ranges.map(({ to }) => (furthest = Math.max(furthest, to)));
  const find = (text: string): PlaceNames | null => {
    const address = ipNumber(outerTrimmed(halfWidth(text)));
    if (address === null) return null;
    for (let at = lastFrom(ranges, address); at >= 0 && (reach[at] ?? -1) >= address; at--) {
      const range = ranges[at];
      if (range && range.to >= address) return range.named;
    }
    return null;
  };
  return { source, find };
}

/** Read a range: 1.2.3.0/24, 1.2.3.0-1.2.3.255 (also ~ and 至), 1.2.3.*, 1.2.3 and one address. Null for anything else.
 *  @example ipRange('1.2.3.*') -> { from: 16909056, to: 16909311 } */
export function ipRange(text: string): IpRange | null {
  const plain = outerTrimmed(halfWidth(text)).replace(/\s/g, '');
  const [first = '', last, more] = plain.split(/[-~—–至]/);
  if (more !== undefined) return null;
  if (last !== undefined) {
    const [from, to] = [ipNumber(first), ipNumber(last)];
    return from !== null && to !== null && from <= to ? { from, to } : null;
  }
  const [address = '', bits] = first.split('/');
  if (bits !== undefined) return ofBits(ipNumber(address), bits);
  const parts = address.replace(/(\.\*)+$|\.$/, '').split('.');
  if (parts.length > 4) return null;
  const padded = (fill: string): number | null => ipNumber([...parts, fill, fill, fill].slice(0, 4).join('.'));
  const [from, to] = [padded('0'), padded('255')];
  return from !== null && to !== null && parts.length > 1 ? { from, to } : null;
}

function ofBits(address: number | null, bits: string): IpRange | null {
  if (address === null || !/^\d{1,2}$/.test(bits) || Number(bits) > 32) return null;
  const size = 2 ** (32 - Number(bits));
  const from = Math.floor(address / size) * size;
  return { from, to: from + size - 1 };
}

function ipNumber(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** The last range that begins at or before an address, -1 = none. */
function lastFrom(ranges: readonly IpRange[], address: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.from ?? Infinity) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

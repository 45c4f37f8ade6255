import type { Bilingual } from '../../words';
import { divisions, isWithin } from './divisions';

/** What one other column says about the place of every customer. */
export interface RegionSource {
  /** Said beside every value that comes from it. */
  readonly source: Bilingual;
  /** One division a customer, -1 = not known. */
  readonly divisions: Int32Array;
}

/** The places of all customers after filling. */
export interface FilledRegions {
  /** One division a customer, -1 = still not known. */
  readonly divisions: Int32Array;
  /** 0 = the customer's own (or none), n = filled or made finer by `sources[n - 1]`. */
  readonly filledBy: Uint8Array;
  /** The sources in their order, for naming a filled value. */
  readonly sources: readonly Bilingual[];
  /** How many customers each source filled. */
  readonly counts: readonly number[];
}

/** Complete missing places (requirement 53; C16). What the customer's own text says is never changed: a source fills a blank, or
 *  makes a place finer that it lies in (own 广东省, phone says 深圳市). Sources are asked in their order and the first answer counts;
 *  a source that contradicts the own text is not used for that customer.
 *  The usual order: the user's own look-up sheet, postcode, landline, mobile prefix, IP address - from what is written down for an
 *  address to what only tells where somebody was.
 *  @example own [-1], sources [postcode 广东省, phone 深圳市] -> 深圳市, filledBy [2] (the finer one inside the first) */
export function fillRegions(own: Int32Array, sources: readonly RegionSource[]): FilledRegions {
  const filled = own.slice();
  const filledBy = new Uint8Array(own.length);
  const counts = sources.map(() => 0);
  sources.forEach(({ divisions: found }, at) => {
    for (let who = 0; who < filled.length; who++) {
      const [now, next] = [filled[who] ?? -1, found[who] ?? -1];
      if (!isBetter(now, next)) continue;
      filled[who] = next;
      const before = filledBy[who] ?? 0;
      if (before > 0) counts[before - 1] = (counts[before - 1] ?? 0) - 1;
      filledBy[who] = at + 1;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  });
  return { divisions: filled, filledBy, sources: sources.map(({ source }) => source), counts };
}

/** A place that was missing, or that lies inside the one known so far and is smaller. */
function isBetter(now: number, next: number): boolean {
  if (next < 0 || now === next) return false;
  if (now < 0) return true;
  const { levels } = divisions();
  return (levels[next] ?? 0) > (levels[now] ?? 3) && isWithin(next, now);
}

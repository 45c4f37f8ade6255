import type { PortraitRows } from './work';

/** What two engines must agree on, down to every output cell. */
export type Digest = Readonly<Record<string, number>>;

/** Boil a result down to sums: of rows kept, customers, net cents, bins, cleaned cells, and two hashes over all output cells.
 *  The order of the customers does not count, the order of the tags does. */
export function digestOf({ tags, customers, cleaned }: PortraitRows): Digest {
  let kept = 0;
  let tagHash = 0;
  for (const [tier, activity] of tags) {
    if (tier !== null) kept += 1;
    tagHash = (Math.imul(tagHash, 31) + hashOf(`${String(tier)}|${String(activity)}`)) | 0;
  }
  let netCents = 0;
  let bins = 0;
  let customerHash = 0;
  for (const row of customers) {
    netCents += Math.round(Number(row[3]) * 100);
    bins += Number(row[4]) + Number(row[5]) + Number(row[6]);
    customerHash = (customerHash + hashOf(row.join('|'))) | 0;
  }
  return { rows: tags.length, kept, customers: customers.length, netCents, bins, tagHash, customerHash, ...cleaned };
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

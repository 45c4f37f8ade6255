import type { RegionSource } from '../../clean/place/fillRegion';
import { readPlaces } from '../../clean/place/placeColumn';
import {
  divisionsFound,
  LANDLINE_LOOKUP,
  phoneDivisions,
  POSTCODE_LOOKUP,
  type RegionLookup,
} from '../../clean/place/regionLookup';
import type { Gathered } from '../../measure/gather';
import type { Bilingual } from '../../words';
import type { LookupKind } from '../lookup/lookupHeaders.data';
import type { PlaceLookup } from '../lookup/lookupSheets';
import type { Places } from './placeParts';
import { hasRole, newestCodes, newestOf, textsBy, toldBy } from './told';

export const BY_ADDRESS: Bilingual = { zh: '取自地址', en: 'taken from the address' };

/** What else tells where customers are, the surest first: address, postcode, phone, IP address; the user's own look-up sheets before our tables. Customers known to be abroad are left out. */
export function derivedPlaces(
  gathered: Gathered,
  own: Places,
  lookups: readonly PlaceLookup[],
): readonly RegionSource[] {
  const of = (wanted: LookupKind): readonly RegionLookup[] =>
    lookups.filter(({ kind }) => kind === wanted).map(({ lookup }) => lookup);
  const found = [
    addresses(gathered),
    ...[...of('postcode'), POSTCODE_LOOKUP].map((lookup) => lookedUp(gathered, 'postcode', lookup)),
    ...of('phone').map((lookup) => phones(gathered, lookup)),
    landlines(gathered, LANDLINE_LOOKUP),
    ...of('ip').map((lookup) => lookedUp(gathered, 'ip', lookup)),
  ];
  const abroad = (who: number): boolean => (own.countries[who] ?? -1) !== -1 && (own.divisions[who] ?? -1) < 0;
  return found
    .flatMap((source) => source ?? [])
    .map(({ source, divisions }) => ({ source, divisions: divisions.map((one, who) => (abroad(who) ? -1 : one)) }));
}

/** Only the newest address of each customer is read: addresses are mostly as many as rows. */
function addresses(gathered: Gathered): RegionSource | null {
  if (!hasRole(gathered, 'address')) return null;
  const found = new Int32Array(gathered.ids.length).fill(-1);
  for (const told of textsBy(gathered, 'address')) {
    const texts = new Int32Array(gathered.ids.length).fill(-1);
    const { codes, dictionary } = told.column;
    const isBefore = (a: number, b: number): boolean => (dictionary[a] ?? '') < (dictionary[b] ?? '');
    newestOf(gathered, told, (row) => codes[row] ?? -1, texts, isBefore);
    const used = [...new Set(texts)].filter((code) => code >= 0);
    const { divisions } = readPlaces(used.map((code) => told.column.dictionary[code] ?? ''));
    const place = new Map(used.map((code, at) => [code, divisions[at] ?? -1] as const));
    texts.forEach((code, who) => {
      const division = place.get(code) ?? -1;
      if (division >= 0) found[who] = division;
    });
  }
  return { source: BY_ADDRESS, divisions: found };
}

function lookedUp(gathered: Gathered, role: 'postcode' | 'ip', lookup: RegionLookup): RegionSource | null {
  if (!hasRole(gathered, role)) return null;
  const divisions = newestCodes(gathered, role, (texts) => divisionsFound(texts, lookup));
  return { source: lookup.source, divisions };
}

/** Mobiles by how they begin, then landlines; a number of another country begins with + and is none of either. */
function phones(gathered: Gathered, lookup: RegionLookup): RegionSource | null {
  const home: RegionLookup = { ...lookup, find: (text) => (text.startsWith('+') ? null : lookup.find(text)) };
  const divisions = landlines(gathered, home)?.divisions ?? new Int32Array(gathered.ids.length).fill(-1);
  const told = toldBy(gathered, 'phone');
  for (const one of told) {
    if (one.column.kind !== 'phone') continue;
    const places = phoneDivisions(one.column.mobiles, home);
    newestOf(gathered, one, (row) => places[row] ?? -1, divisions);
  }
  return told.length === 0 ? null : { source: lookup.source, divisions };
}

/** Landlines stand among the numbers that are no mobiles. */
function landlines(gathered: Gathered, lookup: RegionLookup): RegionSource | null {
  const divisions = new Int32Array(gathered.ids.length).fill(-1);
  let isAny = false;
  for (const told of toldBy(gathered, 'phone')) {
    const { column } = told;
    if (column.kind !== 'phone' || column.others.dictionary.length === 0) continue;
    isAny = true;
    const { codes, dictionary } = column.others;
    const places = divisionsFound(dictionary, lookup);
    newestOf(gathered, told, (row) => places[codes[row] ?? -1] ?? -1, divisions);
  }
  return isAny ? { source: lookup.source, divisions } : null;
}

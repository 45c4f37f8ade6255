import { letterOf } from './columnLetter';
import type { Lens } from './headers.data';
import type { Role } from './meaning';
import type { ColumnProfile } from './profile';
import type { Candidate, ReadColumn } from './readColumn';
import { valueFit } from './valueFit';

interface Pattern {
  readonly role: Role;
  readonly lens: Lens | 'both';
  readonly strength: number;
  readonly isSeen: (profile: ColumnProfile) => boolean;
}

/** In this order; a column that one pattern has taken is no candidate of the next. */
const PATTERNS: readonly Pattern[] = [
  { role: 'email', lens: 'both', strength: 0.6, isSeen: (profile) => profile.emails >= 0.8 },
  { role: 'phone', lens: 'both', strength: 0.58, isSeen: (profile) => profile.phones >= 0.8 },
  { role: 'orderDate', lens: 'orders', strength: 0.52, isSeen: (profile) => profile.dates >= 0.8 },
  { role: 'amount', lens: 'orders', strength: 0.45, isSeen: isAmountLike },
  { role: 'customerId', lens: 'orders', strength: 0.4, isSeen: isRepeatedKey },
  { role: 'customerName', lens: 'orders', strength: 0.38, isSeen: isRepeatedName },
];
const ENOUGH = 5;

/** Guess the roles that no header claims from values alone, among columns whose header says nothing known (names only where there is no header at all). A role is only guessed when exactly one column shows its pattern. */
export function guessByValues(
  columns: readonly ReadColumn[],
  lens: Lens,
  taken: ReadonlySet<Role>,
): readonly Candidate[] {
  const open = columns.filter(
    (column) => !column.words.other && column.words.hits.length === 0 && column.profile.filled >= ENOUGH,
  );
  const used = new Set<ReadColumn>();
  const found: Candidate[] = [];
  for (const { role, lens: only, strength, isSeen } of PATTERNS) {
    const seen = open.filter((column) => !used.has(column) && isSeen(column.profile));
    seen.forEach((column) => used.add(column));
    const [single] = seen;
    if (single === undefined || seen.length > 1 || taken.has(role) || (only !== 'both' && only !== lens)) continue;
    if (role === 'customerName' && single.header !== letterOf(single.column)) continue;
    const hasKey = taken.has('customerId') || found.some((candidate) => candidate.role === 'customerId');
    if (role === 'customerName' && (hasKey || taken.has('email') || taken.has('phone'))) continue;
    const { fit, evidence } = valueFit(role, single.profile);
    found.push({ column: single, role, score: strength * fit, hit: null, evidence });
  }
  return found;
}

function isAmountLike(profile: ColumnProfile): boolean {
  return profile.money >= 0.9 && profile.phones < 0.1 && (profile.decimals >= 0.2 || profile.currency >= 0.5);
}

function isRepeatedKey(profile: ColumnProfile): boolean {
  const isKey = profile.ids >= 0.9 && profile.decimals < 0.05 && profile.phones < 0.5;
  return isKey && isRepeated(profile) && (profile.codes >= 0.5 || profile.distinctCount >= 20);
}

function isRepeatedName(profile: ColumnProfile): boolean {
  return profile.texts >= 0.8 && profile.long < 0.05 && isRepeated(profile) && profile.distinctCount >= 3;
}

function isRepeated(profile: ColumnProfile): boolean {
  return profile.distinct > 0.05 && profile.distinct < 0.97;
}

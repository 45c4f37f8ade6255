import type { ColumnMeaning, EventRole, Role, TraitRole } from './meaning';
import type { ColumnProfile } from './profile';
import type { ReadColumn } from './readColumn';
import { fillFactor } from './roles';
import * as reasons from './reasons';
import { traitFit } from './traitFit';
import { traitsOfHeader } from './traitWords';
import type { ValueFit } from './valueFit';

type NewRole = TraitRole | EventRole;

interface Wish {
  readonly column: ReadColumn;
  readonly role: NewRole;
  readonly score: number;
  readonly isExact: boolean;
  readonly byValue: boolean;
  readonly fit: ValueFit;
}

/** Sensitive roles: found, told, and not read until a mapping gives them (requirement 166). */
const OFFERED_ONLY: ReadonlySet<Role> = new Set<Role>(['idCard']);
const LEAST = 0.3;
const ENOUGH = 5;
/** What values alone tell, among columns whose header says nothing known. */
const SEEN: readonly (readonly [NewRole, (profile: ColumnProfile) => number])[] = [
  ['gender', (profile) => profile.genders],
  ['idCard', (profile) => profile.idCards],
  ['ip', (profile) => profile.ips],
];
const BY_VALUE = 0.6;

/** Give roles of traits to the columns that have no role yet: best score first, each role once. Columns with a role stay as they are, so no older recognition changes.
 *  `inLogs` counts the words of service logs and surveys too, and only there. A sensitive column keeps role null and gets `offers`.
 *  Headers must be known as a whole (or behind a word like 客户); values decide only for genders, identity cards and IP addresses.
 *  Ties: fuller column first, then place. */
export function withTraits(
  read: readonly ReadColumn[],
  columns: readonly ColumnMeaning[],
  inLogs: boolean,
): readonly ColumnMeaning[] {
  const taken = new Set(columns.flatMap((column) => column.role ?? []));
  const free = read.filter((column) => column.said === null && roleAt(columns, column.column) === null);
  const wishes = [...free.flatMap((column) => headerWishes(column, inLogs)), ...valueWishes(free)];
  const winners = new Map<ReadColumn, Wish>();
  for (const wish of wishes.sort(bestFirst)) {
    if (wish.score < LEAST || taken.has(wish.role) || winners.has(wish.column)) continue;
    taken.add(wish.role);
    winners.set(wish.column, wish);
  }
  const byPlace = new Map([...winners.values()].map((wish) => [wish.column.column, wish]));
  return columns.map((column) => meaningOf(column, byPlace.get(column.column)));
}

function roleAt(columns: readonly ColumnMeaning[], place: number): Role | null {
  return columns.find((column) => column.column === place)?.role ?? null;
}

function headerWishes(column: ReadColumn, inLogs: boolean): readonly Wish[] {
  return traitsOfHeader(column.header)
    .filter((hit) => inLogs || !hit.inLogs)
    .map(({ role, strength, isExact }) => {
      const fit = traitFit(role, column.profile);
      const score = strength * fit.fit * fillFactor(column.profile);
      return { column, role, score, isExact, byValue: false, fit };
    });
}

/** A role is only guessed when exactly one column shows it. */
function valueWishes(free: readonly ReadColumn[]): readonly Wish[] {
  const open = free.filter(
    ({ words: own, header, profile }) =>
      !own.other && own.hits.length === 0 && traitsOfHeader(header).length === 0 && profile.filled >= ENOUGH,
  );
  return SEEN.flatMap(([role, shareOf]) => {
    const seen = open.filter(({ profile }) => shareOf(profile) >= 0.8);
    const [column] = seen;
    if (column === undefined || seen.length > 1) return [];
    const fit = traitFit(role, column.profile);
    return [{ column, role, score: BY_VALUE * fit.fit, isExact: false, byValue: true, fit }];
  });
}

function bestFirst(a: Wish, b: Wish): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.column.profile.filled !== b.column.profile.filled) return b.column.profile.filled - a.column.profile.filled;
  return a.column.column - b.column.column;
}

function meaningOf(column: ColumnMeaning, wish: Wish | undefined): ColumnMeaning {
  if (wish === undefined) return column;
  const { role, score, isExact, byValue, fit } = wish;
  const confidence = Math.min(0.99, score);
  if (OFFERED_ONLY.has(role))
    return { ...column, confidence, reason: reasons.offeredRole(column.header, role), offers: role };
  const hit = byValue ? null : { role, strength: score, lens: null, exact: isExact, vague: false };
  return { ...column, role, confidence, reason: reasons.foundRole(column.header, hit, fit.evidence) };
}

import { foldHeader, headerForms } from './foldHeader';
import type { EventRole, Role, TraitRole } from './meaning';
import { PERSON_PREFIXES, TRAIT_WORDS } from './traitHeaders.data';

/** One trait that a header's words point at. */
export interface TraitHit {
  readonly role: TraitRole | EventRole;
  /** 0-1, from the words alone. */
  readonly strength: number;
  /** The word counts in a log of contacts only. */
  readonly inLogs: boolean;
  /** The whole header is a known word, not only what stands behind 客户 and the like. */
  readonly isExact: boolean;
}

const AFTER_PREFIX = 0.9;
/** Traits whose words may as well be an older role: 线索来源 is a channel where nothing else is. */
const MAY_BE_OLDER: ReadonlySet<Role> = new Set<Role>([
  'company',
  'province',
  'platform',
  'source',
  'device',
  'orderTime',
]);

const words = new Map<string, Omit<TraitHit, 'isExact'>[]>();
for (const { role, strength, words: list, inLogs } of TRAIT_WORDS)
  for (const word of list.split(',').map(foldHeader))
    words.set(word, [...(words.get(word) ?? []), { role, strength, inLogs: inLogs === true }]);
const prefixes = PERSON_PREFIXES.split(',').map(foldHeader);

/** Find the traits that a header names: as a whole, without brackets and unit, or behind a word that says whose it is.
 *  @example "年龄（岁）" -> age .98; "客户性别" -> gender .88 */
export function traitsOfHeader(header: string): readonly TraitHit[] {
  for (const form of headerForms(header)) {
    const hits = words.get(form);
    if (hits !== undefined) return hits.map((hit) => ({ ...hit, isExact: true }));
    for (const prefix of prefixes) {
      const behind = form.startsWith(prefix) ? words.get(form.slice(prefix.length)) : undefined;
      if (behind !== undefined)
        return behind.map((hit) => ({ ...hit, strength: hit.strength * AFTER_PREFIX, isExact: false }));
    }
  }
  return [];
}

/** Tell whether a header names a trait and therefore no role that only its last word would give: 互动次数 is no count of orders.
 *  @example namesTrait("互动次数") -> true; namesTrait("线索来源") -> false */
export function namesTrait(header: string): boolean {
  return traitsOfHeader(header).some((hit) => hit.isExact && !hit.inLogs && !MAY_BE_OLDER.has(hit.role));
}

import type { Bilingual } from '../words';
import { columnOfLetter } from './columnLetter';
import { foldHeader } from './foldHeader';
import type { Mapping, Role } from './meaning';
import { shorten } from './reasons';

interface NamedColumn {
  readonly column: number;
  readonly header: string;
}

export interface MappedColumns {
  readonly roles: ReadonlyMap<number, Role | 'ignore'>;
  /** Mapping keys that named a column here. */
  readonly used: ReadonlySet<string>;
  readonly notices: readonly Bilingual[];
}

/** Find the columns that a mapping names: by exact header text, then without regard to case and outer space, then (with `letters`) by column letter.
 *  A header that occurs twice means its first column. A role said twice goes to the first; the second is reported. */
export function applyMapping(mapping: Mapping, columns: readonly NamedColumn[], letters: boolean): MappedColumns {
  const roles = new Map<number, Role | 'ignore'>();
  const used = new Set<string>();
  const notices: Bilingual[] = [];
  for (const [key, role] of mapping) {
    const place = findByHeader(columns, key) ?? (letters ? findByLetter(columns, key) : undefined);
    if (place === undefined) continue;
    used.add(key);
    if (role !== 'ignore' && Array.from(roles.values()).includes(role)) notices.push(saidTwice(key, role));
    else roles.set(place.column, role);
  }
  return { roles, used, notices };
}

/** Report mapping keys that no sheet has, each with the nearest header. */
export function unknownHeaders(
  mapping: Mapping,
  used: ReadonlySet<string>,
  headers: readonly string[],
): readonly Bilingual[] {
  return Array.from(mapping.keys())
    .filter((key) => !used.has(key))
    .map((key) => unknownHeader(key, nearestHeader(key, headers)));
}

/** Find the header that differs from a text in the fewest letters; null when none comes near (more than half differ). */
export function nearestHeader(text: string, headers: readonly string[]): string | null {
  const wanted = foldHeader(text);
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 2)) + 0.5;
  for (const header of headers) {
    const folded = foldHeader(header);
    if (folded === '') continue;
    const contains = folded.includes(wanted) || wanted.includes(folded);
    const distance = Math.min(editDistance(wanted, folded), contains ? 0.5 : Infinity);
    if (distance < least) [nearest, least] = [header, distance];
  }
  return nearest;
}

/** Tell whether a mapping key can be a column letter. */
export function isLetterKey(key: string): boolean {
  return columnOfLetter(key.trim()) >= 0;
}

function findByHeader(columns: readonly NamedColumn[], key: string): NamedColumn | undefined {
  const wanted = key.trim();
  if (wanted === '') return undefined;
  const lower = wanted.toLowerCase();
  return (
    columns.find((column) => column.header === wanted) ??
    columns.find((column) => column.header.toLowerCase() === lower)
  );
}

function findByLetter(columns: readonly NamedColumn[], key: string): NamedColumn | undefined {
  const place = columnOfLetter(key.trim());
  return place < 0 ? undefined : columns.find((column) => column.column === place);
}

function saidTwice(key: string, role: Role): Bilingual {
  return {
    zh: `映射里“${role}”说了两次；“${shorten(key)}”没有采用，请只留一列。`,
    en: `The mapping gives "${role}" twice; "${shorten(key)}" was not used. Keep one column only.`,
  };
}

function unknownHeader(key: string, nearest: string | null): Bilingual {
  const hint =
    nearest === null
      ? { zh: '', en: '' }
      : { zh: `是不是“${shorten(nearest)}”？`, en: ` Did you mean "${shorten(nearest)}"?` };
  return {
    zh: `映射里的列“${shorten(key)}”在表里找不到，没有采用。${hint.zh}`,
    en: `The mapping names column "${shorten(key)}", which no sheet has; it was not used.${hint.en}`,
  };
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

import type { Cell } from '../../book/cell';
import type { IdPlan } from '../../measure/givenIds';
import type { Recipe } from '../../recipe/recipe';
import { lineText, readOwnTable } from '../ownTable';
import { erasedHash } from '../privacy/erasedKeys';
import { dayIn } from '../settings/readProject';
import { NEW_ID_COLUMNS } from './newIdSheet.data';

/** An id that a run gave, and what its customer is known again by. */
export interface GivenId {
  readonly id: string;
  /** Masked, for people. */
  readonly knownBy: string;
  /** Serial day; 0 = not said. */
  readonly day: number;
  /** Hashes of keys, sixteen hexadecimal digits each. */
  readonly prints: readonly string[];
  /** What stands in columns that people added. */
  readonly extra: readonly Cell[];
}

/** The sheet of new ids as it stands. */
export interface NewIdList {
  readonly ids: readonly GivenId[];
  readonly extraHeaders: readonly string[];
}

export const NO_NEW_IDS: NewIdList = { ids: [], extraHeaders: [] };

/** Read the sheet of new ids back; rows may be sorted. A row without id or prints is left out; of two rows with one id the first holds. Never throws. */
export function readNewIds(rows: readonly (readonly Cell[])[]): NewIdList {
  const table = readOwnTable(rows, NEW_ID_COLUMNS, ['id', 'prints']);
  const found = new Map<string, GivenId>();
  for (const line of table?.lines ?? []) {
    const [id, knownBy] = [lineText(line, 'id'), lineText(line, 'knownBy')];
    const prints = lineText(line, 'prints').split(/\s+/).filter((print) => /^[0-9a-f]{16}$/.test(print)); // prettier-ignore
    if (id === '' || prints.length === 0 || found.has(id)) continue;
    found.set(id, { id, knownBy, day: dayIn(line.cells.get('day') ?? null) ?? 0, prints, extra: line.extra });
  }
  return { ids: [...found.values()], extraHeaders: table?.extraHeaders ?? [] };
}

/** Make the plan by which a run gives ids; null where the recipe wants none. */
export function idPlan({ newIds }: Pick<Recipe, 'newIds'>, given: readonly GivenId[], day: number): IdPlan | null {
  if (newIds === 'off') return null;
  const earlier = new Map<string, string[]>();
  for (const { id, prints } of given)
    for (const print of prints) earlier.set(print, [...(earlier.get(print) ?? []), id]);
  return { rule: newIds, day, earlier, printOf: keyPrint };
}

/** What stands for a key in our sheet: the hash by which a person who asked to be forgotten is known, too.
 *  Limit: as there, whoever tries all phone numbers finds the one behind a hash. */
export function keyPrint(key: string): string {
  return erasedHash(key);
}

/** Put the ids of a run to those of earlier runs, by day and then by id. Customers who are not here today keep theirs, but nobody who is forgotten by one of these keys. */
export function allGiven(
  before: readonly GivenId[],
  ours: ReadonlyMap<string, readonly string[]>,
  today: number,
  { shown, erased }: { readonly shown: (key: string) => string; readonly erased: readonly { readonly hash: string }[] },
): readonly GivenId[] {
  const gone = new Set(erased.map(({ hash }) => hash));
  const known = new Map(before.map((one) => [one.id, one]));
  const now = [...ours].map(([id, keys]): GivenId => {
    const earlier = known.get(id);
    const prints = [...new Set([...(earlier?.prints ?? []), ...keys.map(keyPrint)])].sort();
    return { id, knownBy: shown(keys[0] ?? ''), day: earlier?.day ?? today, prints, extra: earlier?.extra ?? [] };
  });
  const absent = before.filter(({ id, prints }) => !ours.has(id) && !prints.some((print) => gone.has(print)));
  // Whoever is forgotten by our id alone must stay known by it; nothing else of the person is kept.
  const quiet = absent.map((one) => (gone.has(keyPrint(one.id)) ? { ...one, knownBy: '', extra: [] } : one));
  return [...now, ...quiet].sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

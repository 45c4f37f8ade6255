import { nearestWord } from '../../recipe/nearest';
import type { Bilingual } from '../../words';
import { foldWord } from './points';
import { WordTree } from './wordTree';

/** `percent` is a share 0-1, `money` currency units, `days` a number of days up to today, `date` a serial day. */
export type FieldKind = 'number' | 'money' | 'percent' | 'days' | 'date' | 'text';

/** A column that conditions may ask. Its values are the fact of the same id in `Facts`; counted over a window, the
 *  fact `id@window` (see `windowFacts`). */
export interface RuleField {
  readonly id: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
  readonly kind: FieldKind;
  /** Only whole numbers occur: between 90 and 91 there is nothing. */
  readonly isWhole?: boolean;
  /** May be asked over a stretch of time: 近12个月… */
  readonly isWindowed?: boolean;
  /** For `days`: the field of kind `date` that tells the same by the calendar. */
  readonly dateTwin?: string;
  /** A sensitive column that nobody allowed: known by its name alone, never read. */
  readonly isHeldBack?: boolean;
  /** The only texts that can occur. Absent: any text. */
  readonly values?: readonly FieldValue[];
}

export interface FieldValue {
  readonly id: string;
  readonly name: Bilingual;
  readonly synonyms: readonly string[];
}

/** Known fields with what finds them by name. Plain fields go in; make it again after a message to a worker. */
export interface FieldTable {
  readonly fields: readonly RuleField[];
  readonly byId: ReadonlyMap<string, RuleField>;
  readonly tree: WordTree<RuleField>;
  readonly byName: ReadonlyMap<string, RuleField>;
}

/** Make a field table. Names and synonyms find a field, case, width and runs of space aside; `@id` always does.
 *  Of two fields with one name the earlier is found by it, so that a product field keeps its meaning when a user's
 *  column has the same header; names come before synonyms of all fields. */
export function fieldTable(fields: readonly RuleField[]): FieldTable {
  const byName = new Map<string, RuleField>();
  const tree = new WordTree<RuleField>();
  const learn = (name: string, field: RuleField): void => {
    const folded = foldWord(name);
    if (folded === '' || byName.has(folded)) return;
    byName.set(folded, field);
    tree.add(folded, field);
  };
  for (const field of fields) [field.name.zh, field.name.en].forEach((name) => learn(name, field));
  for (const field of fields) field.synonyms.forEach((name) => learn(name, field));
  return { fields, byId: new Map(fields.map((field) => [field.id, field])), tree, byName };
}

/** Find a field by a whole name, a synonym or `@id`. */
export function fieldNamed(name: string, table: FieldTable): RuleField | null {
  const folded = foldWord(name);
  const byId = folded.startsWith('@') ? table.byId.get(name.trim().slice(1)) : undefined;
  return byId ?? table.byName.get(folded) ?? null;
}

/** Only so much of a mistyped name is compared with the known ones. */
const LONGEST_TYPED = 40;

/** Suggest the known name nearest to a mistyped one, as it is written in the table; null when none is near.
 *  A known name that begins with what was typed, or the other way round, counts as near too. */
export function nearestName(typed: string, table: FieldTable): string | null {
  const word = Array.from(typed).slice(0, LONGEST_TYPED).join('');
  const names = table.fields.flatMap(({ name, synonyms }) => [name.zh, name.en, ...synonyms]);
  return nearestWord(word, names) ?? names.find((name) => isPartOf(foldWord(word), foldWord(name))) ?? null;
}

/** Find a value of a closed set by any of its names. */
export function valueNamed(text: string, values: readonly FieldValue[]): FieldValue | null {
  const folded = foldWord(text);
  const isNamed = ({ id, name, synonyms }: FieldValue): boolean =>
    [name.zh, name.en, id, ...synonyms].some((one) => foldWord(one) === folded);
  return values.find(isNamed) ?? null;
}

function isPartOf(typed: string, name: string): boolean {
  return typed.length >= 2 && name.length >= 2 && (name.includes(typed) || typed.startsWith(name));
}

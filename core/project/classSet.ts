import type { SegmentClass } from '../score/scores';
import { nearestWord } from '../recipe/nearest';
import type { Bilingual } from '../words';
import { foldedWord } from './ownTable';

/** A set of classes, or a class of tags, as history counts it and campaigns choose from it. */
export interface NamedSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly classes: readonly Pick<SegmentClass, 'id' | 'label'>[];
  /** One entry a customer; -1 = in none. */
  readonly codes: ArrayLike<number>;
}

/** Which class a person means, or why that cannot be told. */
export type FoundClass =
  | { readonly kind: 'found'; readonly set: NamedSet; readonly code: number }
  | { readonly kind: 'none'; readonly nearest: string | null }
  /** Several sets have a class of that name; each in full. */
  | { readonly kind: 'several'; readonly names: readonly Bilingual[] };

/** Find the class that a text names: "高价值客户", or with its set "RFM分层=高价值客户"; names or ids, in either language.
 *  @example findClass('tier = high', sets) */
export function findClass(text: string, sets: readonly NamedSet[]): FoundClass {
  const parts = foldedWord(text).split(/[=:]/);
  const [first = '', second] = parts;
  const wanted = second ?? first;
  const found = sets
    .filter((set) => second === undefined || isNamed(first, set.id, set.name))
    .flatMap((set) => set.classes.flatMap((one, code) => (isNamed(wanted, one.id, one.label) ? [{ set, code }] : [])));
  const [only] = found;
  if (only && found.length === 1) return { kind: 'found', ...only };
  if (found.length > 1) return { kind: 'several', names: found.map(({ set, code }) => fullName(set, code)) };
  const names = sets.flatMap((set) => set.classes.flatMap(({ label }) => [label.zh, label.en]));
  return { kind: 'none', nearest: nearestWord(wanted, names) };
}

/** Name a class with its set, as `findClass` reads it.
 *  @example "RFM分层=高价值客户" */
export function fullName(set: NamedSet, code: number): Bilingual {
  const label = set.classes[code]?.label ?? { zh: '', en: '' };
  return { zh: `${set.name.zh}=${label.zh}`, en: `${set.name.en}=${label.en}` };
}

function isNamed(word: string, id: string, name: Bilingual): boolean {
  return word !== '' && [id, name.zh, name.en].some((one) => foldedWord(one) === word);
}

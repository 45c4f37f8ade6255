import type { Trait } from '../measure/trait';
import type { ValueColumn } from '../patch/columns';
import type { Tone } from '../patch/styles.data';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Lang } from '../words';
import { CLASS_FIELDS, type Field } from './fields.data';

/** Give the class set that people call "the segment" in this run: the S4 tiers for rank scores, the eleven segments for bins and thresholds. */
export function segmentOf(portrait: Portrait): ClassSet {
  return classSet(portrait, portrait.recipe.score === 'rank' ? 'tier' : 'grid11');
}

/** Give one of the portrait's class sets. */
export function classSet(portrait: Portrait, id: ClassSet['id']): ClassSet {
  const found = portrait.classes.find((set) => set.id === id);
  if (!found) throw new Error(`no class set ${id}`);
  return found;
}

/** The portrait field that shows a class set. */
export function fieldOfClass(id: ClassSet['id']): Field {
  return CLASS_FIELDS[id];
}

/** Write a class set as a column of labels. */
export function labelColumn(set: ClassSet, lang: Lang): ValueColumn {
  return { kind: 'codes', codes: set.codes, dictionary: set.classes.map((one) => one.label[lang]) };
}

/** Give the colour of each label. */
export function tonesOf(set: ClassSet, lang: Lang): ReadonlyMap<string, Tone> {
  return new Map(set.classes.map((one) => [one.label[lang], one.tone]));
}

/** The portrait field that shows a trait. */
export function fieldOfTrait({ id, name }: Trait): Field {
  return { id, header: name, style: 'text', width: TRAIT_WIDTH };
}

const TRAIT_WIDTH = 14;

/** Write a trait as a column of words. */
export function traitColumn({ codes, dictionary, names }: Trait, lang: Lang): ValueColumn {
  return { kind: 'codes', codes, dictionary: names ? names.map((name) => name[lang]) : dictionary };
}

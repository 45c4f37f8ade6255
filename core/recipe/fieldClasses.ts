import type { Bilingual } from '../words';
import { CLASS_FRAMEWORKS, LIST_CLASSES, TRAIT_CLASSES } from './classFrameworks.data';
import type { PortraitField } from './fieldDictionary.data';

/** A class of one framework that holds a field. */
export interface FieldClass {
  /** "s0", the id of another framework, or "v1", "v2", "v3". */
  readonly framework: string;
  readonly name: Bilingual;
}

/** Say where a field stands in every class framework of the sources, the product's own four first (C24). Frameworks that hold it in no class are left out.
 *  @example fieldClasses(age) -> [{ framework: 's0', name: 基础属性 }, { framework: 's2', name: 基础属性 }, ...] */
export function fieldClasses(
  field: Pick<PortraitField, 'traitClass' | 'topic' | 'v1' | 'v2' | 'v3'>,
): readonly FieldClass[] {
  const own: FieldClass = { framework: 's0', name: TRAIT_CLASSES[field.traitClass] };
  const others = CLASS_FRAMEWORKS.flatMap(({ id, classes, classOf }): readonly FieldClass[] => {
    const name = classes[classOf[field.topic]];
    return name ? [{ framework: id, name }] : [];
  });
  const lists = (['v1', 'v2', 'v3'] as const).flatMap((list): readonly FieldClass[] => {
    const number = field[list];
    const found =
      number === null ? undefined : LIST_CLASSES[list].find(({ from, to }) => number >= from && number <= to);
    return found ? [{ framework: list, name: found.name }] : [];
  });
  return [own, ...others, ...lists];
}

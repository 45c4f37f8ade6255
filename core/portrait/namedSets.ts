import type { NamedSet } from '../project/classSet';
import { tagSets } from '../project/tagSets';
import type { ClassSet } from '../score/scores';
import { CLASS_FIELD_NAMES } from '../tag/language/standardFields.data';
import type { TagResult } from '../tag/tagCustomers';

/** Give class sets the names that rules and campaigns call them by. */
export function namedSets(classes: readonly ClassSet[]): readonly NamedSet[] {
  return classes.map(({ id, classes: all, codes }) => {
    const name = CLASS_FIELD_NAMES[id]?.name ?? { zh: id, en: id };
    return { id, name, classes: all, codes };
  });
}

/** Everything that a campaign can choose its customers from: classes, then tags. */
export function choosableSets(classes: readonly ClassSet[], tags: TagResult): readonly NamedSet[] {
  return [...namedSets(classes), ...tagSets(tags)];
}

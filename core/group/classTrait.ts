import type { Trait } from '../measure/trait';
import type { ClassSet } from '../score/scores';
import type { TagResult } from '../tag/tagCustomers';
import type { Bilingual } from '../words';

/** Read a class set as a trait, so that it is counted, crossed and described like every other word about customers.
 *  `field` is the portrait's field for the set. Classes stand in their own order, from good to bad.
 *  @example traitOfClass(tierSet, { id: 'rfm_tier', header: { zh: 'RFM分层', en: 'RFM tier' } }) */
export function traitOfClass(set: ClassSet, field: { readonly id: string; readonly header: Bilingual }): Trait {
  return {
    id: field.id,
    name: field.header,
    traitClass: 'value',
    codes: set.codes,
    dictionary: set.classes.map((one) => one.id),
    names: set.classes.map((one) => one.label),
    isOrdered: true,
    privacy: 'open',
  };
}

/** Read each class of tags as a trait; its words are the rules of the class in the order they are asked (requirement 134).
 *  Customers without a tag of the class have no word. Ids are `tag_` and the class's English name.
 *  Limit: two tag classes whose English names differ only in signs share an id. */
export function traitsOfTags(tags: TagResult): readonly Trait[] {
  return tags.classes.map(({ tagClass, ruleIndexes, winners }): Trait => {
    const places = new Map(ruleIndexes.map((rule, place) => [rule, place]));
    return {
      id: `tag_${tagClass.en.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`,
      name: tagClass,
      traitClass: 'behaviour',
      codes: Int32Array.from(winners, (rule) => places.get(rule) ?? -1),
      dictionary: ruleIndexes.map((rule) => tags.rules[rule]?.id ?? ''),
      names: ruleIndexes.map((rule) => tags.rules[rule]?.tag ?? { zh: '', en: '' }),
      isOrdered: true,
      privacy: 'open',
    };
  });
}

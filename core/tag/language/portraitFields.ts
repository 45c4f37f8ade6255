import type { ClassSet } from '../../score/scores';
import { fieldTable, type FieldTable, type FieldValue, type RuleField } from './fields';
import { ATTRIBUTE_RULE_FIELDS, CLASS_FIELD_NAMES, STANDARD_FIELDS } from './standardFields.data';
import { tagField } from './tagFields';

/** Make the table of what the rules of a run may ask: the standard columns, the classes that scoring gave with their
 *  values, the describing columns that the sheets have, the user's further columns, and the tags of other classes. */
export function portraitFields(
  classes: readonly ClassSet[],
  attributes: readonly { readonly role: string }[],
  tags: ReadonlyMap<string, readonly string[]>,
  more: readonly RuleField[] = [],
): FieldTable {
  const roles = new Set<string>(attributes.map(({ role }) => role));
  return fieldTable([
    ...STANDARD_FIELDS,
    ...classes.map(classField),
    ...ATTRIBUTE_RULE_FIELDS.filter(({ id }) => roles.has(id)),
    ...more,
    ...[...tags].map(([tagClass, names]) => tagField(tagClass, names)),
  ]);
}

function classField(set: ClassSet): RuleField {
  const named = CLASS_FIELD_NAMES[set.id] ?? { name: { zh: set.id, en: set.id }, synonyms: [] };
  return { ...named, id: set.id, kind: 'text', values: set.classes.map(classValue) };
}

/** A label is also found without its bounds: 活跃(≤90天) as 活跃. */
function classValue({ id, label }: ClassSet['classes'][number]): FieldValue {
  return { id, name: label, synonyms: [label.zh, label.en].map(withoutBounds) };
}

function withoutBounds(label: string): string {
  const at = label.indexOf('(');
  return (at < 0 ? label : label.slice(0, at)).trim();
}

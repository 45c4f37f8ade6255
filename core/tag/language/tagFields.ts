import type { RuleField } from './fields';

/** Begins the id of a field that asks which tag a customer got in another class. */
const START = 'tag:';

/** The field that asks for the tag of a class: [价值] = 高价值. */
export function tagField(tagClass: string, tags: readonly string[]): RuleField {
  const values = [...new Set(tags)].map((tag) => ({ id: tag, name: { zh: tag, en: tag }, synonyms: [] }));
  return {
    id: START + tagClass,
    name: { zh: tagClass, en: tagClass },
    synonyms: [`标签 ${tagClass}`, `tag ${tagClass}`],
    kind: 'text',
    values,
  };
}

/** The class whose tag a fact tells; null for other facts. */
export function classOfFact(fact: string): string | null {
  return fact.startsWith(START) ? fact.slice(START.length) : null;
}

/** The fact that tells the tag of a class. */
export function factOfClass(tagClass: string): string {
  return START + tagClass;
}

import type { TagResult } from '../tag/tagCustomers';
import type { NamedSet } from './classSet';

/** Give the classes of tags as sets that a campaign can choose from and the history can count: one class a tag, whatever rule gave it.
 *  @example tagSets(portrait.tags).map(({ name }) => name.zh) */
export function tagSets({ classes, rules }: Pick<TagResult, 'classes' | 'rules'>): readonly NamedSet[] {
  return classes.map(({ tagClass, ruleIndexes, winners }): NamedSet => {
    const tags = [
      ...new Map(
        ruleIndexes.flatMap((rule) => {
          const tag = rules[rule]?.tag;
          return tag ? [[tag.zh, tag] as const] : [];
        }),
      ).values(),
    ];
    const codeOf = rules.map(({ tag }) => tags.findIndex(({ zh }) => zh === tag.zh));
    return {
      id: `tag:${tagClass.zh}`,
      name: tagClass,
      classes: tags.map((label) => ({ id: label.zh, label })),
      codes: Int32Array.from(winners, (winner) => codeOf[winner] ?? -1),
    };
  });
}

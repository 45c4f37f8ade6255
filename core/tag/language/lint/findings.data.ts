import type { Bilingual } from '../../../words';

/** What the linter says. `{rule}` and `{other}` are numbers of rules, `{count}` customers. */
export const FINDINGS = {
  impossible: {
    zh: '第 {rule} 条的条件自相矛盾，没有值能满足，永远不会命中。',
    en: 'Rule {rule} contradicts itself: no value can satisfy it, so it never applies.',
  },
  empty: {
    zh: '第 {rule} 条现在没有命中任何客户。',
    en: 'Rule {rule} matches no customer at present.',
  },
  unreachable: {
    zh: '第 {rule} 条永远轮不到：能满足它的值都先被第 {other} 条取走了。调整顺序，或收窄前面的条件。',
    en: 'Rule {rule} can never apply: every value that satisfies it is taken by rule {other} first. Change the order, or narrow the earlier condition.',
  },
  shadowed: {
    zh: '第 {rule} 条满足 {count} 位客户，但他们都先被第 {other} 条取走了。',
    en: 'Rule {rule} holds for {count} customers, all of whom are taken by rule {other} first.',
  },
  overlap: {
    zh: '第 {rule} 条与第 {other} 条都满足 {count} 位客户；他们归前一条。',
    en: 'Rules {rule} and {other} both hold for {count} customers; the earlier rule takes them.',
  },
  overlapPossible: {
    zh: '第 {rule} 条与第 {other} 条的范围重叠（{range}），现在没有客户落在其中。',
    en: 'The ranges of rules {rule} and {other} overlap ({range}); no customer is in there at present.',
  },
  uncovered: {
    zh: '「{class}」没有覆盖 {count} 位客户（{share}）。',
    en: '"{class}" leaves {count} customers without a tag ({share}).',
  },
  gap: {
    zh: '「{class}」的规则之间有空缺：{field} {range} 没有规则。',
    en: 'The rules of "{class}" leave a gap: no rule for {field} {range}.',
  },
  unknownColumn: {
    zh: '第 {rule} 条问到了数据里没有的列“{field}”，不会命中任何客户。',
    en: 'Rule {rule} asks the column "{field}", which the data does not have; it tags nobody.',
  },
  circular: {
    zh: '这些标签类互相引用，谁也算不出来：{way}。',
    en: 'These tag classes ask each other, so none can be settled: {way}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FindingKind = keyof typeof FINDINGS;

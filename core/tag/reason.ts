import type { Bilingual, Lang } from '../words';
import { say } from '../words';
import { OPPOSITE } from './condition';
import type { CompareTest, Condition, Leaf, TagRule, TextTest } from './condition';
import { holds, isBlankFact } from './evaluate';
import { PLAIN } from './factLabels.data';
import type { FactLabel, Facts, TextFact } from './facts';
import { figurePair } from './figures';

/** One thing that made a rule hold: the fact, the customer's value and what it was held against.
 *  `is` carries what the customer is, `isNot` what the rule excludes. */
export type ReasonPart = { readonly fact: string; readonly label: FactLabel } & (
  | { readonly kind: 'compare'; readonly value: number; readonly test: CompareTest; readonly bound: number }
  | { readonly kind: 'is'; readonly values: readonly string[]; readonly names: readonly Bilingual[] }
  | { readonly kind: 'isNot'; readonly values: readonly string[]; readonly names: readonly Bilingual[] }
  | { readonly kind: 'text'; readonly how: TextTest; readonly holds: boolean; readonly values: readonly string[] }
  | { readonly kind: 'blank' | 'notBlank' }
);

/** Give the reason why a rule holds for a customer: only the leaves that made it hold, in the rule's order.
 *  Under `not` a comparison is turned round (not > 180 becomes <= 180), or becomes `blank` when there is no value.
 *  Empty when the rule does not hold. */
export function reasonOf(rule: TagRule, facts: Facts, customer: number): readonly ReasonPart[] {
  return holds(rule.when, facts, customer) ? partsOf(rule.when, true, facts, customer) : [];
}

/** Say a reason in one language; parts about the same fact share its name, the rest are joined by commas.
 *  @example zh "最近购买距今 212 天 > 180 天"; en "last order 212 days ago > 180 days" */
export function sentence(parts: readonly ReasonPart[], lang: Lang): string {
  const texts = parts.map((part, k) => spoken(part, parts[k - 1], lang));
  return texts.join(lang === 'zh' ? '，' : ', ');
}

const SIGNS: Readonly<Record<CompareTest, string>> = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=', '<>': '≠' };
const IS_NOT: Bilingual = { zh: '{name}不是{value}', en: '{name} is not {value}' };
const TEXTS: Readonly<Record<TextTest, Readonly<Record<'yes' | 'no', Bilingual>>>> = {
  equals: {
    yes: { zh: '{name}是{value}', en: '{name} is {value}' },
    no: { zh: '{name}不是{value}', en: '{name} is not {value}' },
  },
  contains: {
    yes: { zh: '{name}包含{value}', en: '{name} contains {value}' },
    no: { zh: '{name}不包含{value}', en: '{name} does not contain {value}' },
  },
  starts: {
    yes: { zh: '{name}以{value}开头', en: '{name} starts with {value}' },
    no: { zh: '{name}不以{value}开头', en: '{name} does not start with {value}' },
  },
  ends: {
    yes: { zh: '{name}以{value}结尾', en: '{name} ends with {value}' },
    no: { zh: '{name}不以{value}结尾', en: '{name} does not end with {value}' },
  },
};
const BLANK: Bilingual = { zh: '{name}为空', en: '{name} is blank' };
const NOT_BLANK: Bilingual = { zh: '{name}不为空', en: '{name} is not blank' };

/** The leaves that make `condition` come out as `wanted`, given that it does. */
function partsOf(condition: Condition, wanted: boolean, facts: Facts, customer: number): readonly ReasonPart[] {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of
        .filter((part) => holds(part, facts, customer) === wanted)
        .flatMap((part) => partsOf(part, wanted, facts, customer));
    case 'not':
      return partsOf(condition.of, !wanted, facts, customer);
    default:
      return [leafPart(condition, wanted, facts, customer)];
  }
}

function leafPart(leaf: Leaf, wanted: boolean, facts: Facts, customer: number): ReasonPart {
  const { fact } = leaf;
  const named = { fact, label: facts.labels.get(fact) ?? unlabelled(fact) };
  if (isBlankFact(fact, facts, customer)) return { ...named, kind: 'blank' };
  switch (leaf.op) {
    case 'blank':
      return { ...named, kind: 'notBlank' };
    case 'compare': {
      const value = facts.numbers.get(fact)?.[customer] ?? NaN;
      return { ...named, kind: 'compare', value, test: wanted ? leaf.test : OPPOSITE[leaf.test], bound: leaf.value };
    }
    case 'is': {
      const text = facts.texts.get(fact);
      const own = text?.dictionary[text.codes[customer] ?? -1] ?? '';
      const values = wanted ? [own] : leaf.values;
      return { ...named, kind: wanted ? 'is' : 'isNot', values, names: values.map((value) => nameOf(value, text)) };
    }
    case 'text':
      return { ...named, kind: 'text', how: leaf.how, holds: wanted, values: leaf.values };
    default:
      return leaf satisfies never;
  }
}

function unlabelled(fact: string): FactLabel {
  return { name: { zh: fact, en: fact }, phrase: { zh: `${fact} {value}`, en: `${fact} {value}` }, unit: PLAIN };
}

function nameOf(value: string, text: TextFact | undefined): Bilingual {
  return text?.names?.[text.dictionary.indexOf(value)] ?? { zh: value, en: value };
}

function spoken(part: ReasonPart, previous: ReasonPart | undefined, lang: Lang): string {
  const { label } = part;
  const name = label.name[lang];
  switch (part.kind) {
    case 'compare': {
      const [value, bound] = figurePair(part.value, part.bound, label.unit, lang);
      const held = `${SIGNS[part.test]} ${bound}`;
      const repeats = previous?.kind === 'compare' && previous.fact === part.fact;
      return repeats ? held : `${say(label.phrase, lang, { value })} ${held}`;
    }
    case 'is':
      return say(label.phrase, lang, { value: listed(part.names, lang) });
    case 'isNot':
      return say(IS_NOT, lang, { name, value: listed(part.names, lang) });
    case 'text':
      return say(TEXTS[part.how][part.holds ? 'yes' : 'no'], lang, { name, value: quotedList(part.values, lang) });
    case 'blank':
      return say(BLANK, lang, { name });
    case 'notBlank':
      return say(NOT_BLANK, lang, { name });
    default:
      return part satisfies never;
  }
}

function listed(names: readonly Bilingual[], lang: Lang): string {
  return names.map((name) => name[lang]).join(lang === 'zh' ? '、' : ' or ');
}

/** The words that were looked for, quoted; of several, each could have been the one. */
function quotedList(values: readonly string[], lang: Lang): string {
  return values.map((value) => (lang === 'zh' ? `“${value}”` : `"${value}"`)).join(lang === 'zh' ? '或' : ' or ');
}

import type { TagRule } from '../../condition';
import { compileCondition, type Bound } from '../compile';
import { expressionOf } from '../decompile';
import { printCondition } from '../print';
import type { FieldTable } from '../fields';
import type { LintRule } from '../lint/finding';
import type { Lang } from '../../../words';
import type { SheetRule } from './ruleRow';

/** Tell whether a rule is on and `today` lies within its time. */
export function isInForce(rule: SheetRule, today: number): boolean {
  const day = Math.floor(today);
  return rule.on && (rule.from === null || day >= rule.from) && (rule.to === null || day <= rule.to);
}

/** Turn the rules that are in force into rules that tag customers. An id is class/tag, with #2 and so on for further
 *  rules of the same tag, so that it survives sorting the sheet. Both languages show what the sheet says. */
export function tagRulesOf(rules: readonly SheetRule[], bound: Bound): readonly TagRule[] {
  const times = new Map<string, number>();
  return rules
    .filter((rule) => isInForce(rule, bound.today))
    .map((rule) => {
      const name = `${rule.tagClass}/${rule.tag}`;
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      return {
        id: time === 1 ? name : `${name}#${time}`,
        tagClass: { zh: rule.tagClass, en: rule.tagClass },
        tag: { zh: rule.tag, en: rule.tag },
        when: compileCondition(rule.expression, bound),
        weight: rule.weight,
        order: orderOf(rule),
        definition: { zh: rule.definition, en: rule.definition },
      };
    });
}

/** The rules in force as the linter takes them, numbered by their row in the sheet as people count, from 1. */
export function lintRulesOf(rules: readonly SheetRule[], bound: Bound): readonly LintRule[] {
  return rules
    .filter((rule) => isInForce(rule, bound.today))
    .map((rule) => ({
      number: rule.row + 1,
      tagClass: rule.tagClass,
      tag: rule.tag,
      order: orderOf(rule),
      when: compileCondition(rule.expression, bound),
    }));
}

/** Write rules that are data, such as the standard ones, as rows that people can edit. A rule whose condition cannot be
 *  said is left out. */
export function sheetRulesOf(rules: readonly TagRule[], table: FieldTable, lang: Lang): readonly SheetRule[] {
  return rules.flatMap((rule) => {
    const expression = expressionOf(rule.when, table);
    if (!expression) return [];
    return {
      row: -1,
      tagClass: rule.tagClass[lang],
      tag: rule.tag[lang],
      condition: printCondition(expression, table, lang),
      expression,
      weight: rule.weight,
      order: rule.order,
      from: null,
      to: null,
      on: true,
      definition: rule.definition[lang],
      others: new Map(),
    };
  });
}

/** Rules without an order come after those with one, as they stand in the sheet. */
function orderOf(rule: SheetRule): number {
  return rule.order ?? 1e6 + Math.max(0, rule.row);
}

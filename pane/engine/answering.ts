import {
  classInputs,
  fieldOfClass,
  maskedKey,
  portraitRules,
  ruleDesk,
  SETTINGS,
  whatIf,
  whatIfText,
  type Portrait,
  type Project,
  type Recipe,
  type RuleDesk,
} from '../../core/index';
import type { Asked, Asking, CheckView, ExampleView, RulesQuestion, RulesView, WhatIfView } from './asked';

/** Answers questions about one portrait. */
export type Answering = (asking: Asking) => Asked[keyof Asked]['answer'];

/** Get ready to answer questions about a portrait; what rules ask is made once and kept.
 *  `stored` gives what the sheets say, without the edits of the portrait's run. */
export function answering(portrait: Portrait, stored: () => Project): Answering {
  let desk: RuleDesk | null = null;
  const opened = (): RuleDesk => (desk ??= ruleDesk(portrait));
  return (asking) => {
    switch (asking.kind) {
      case 'rules':
        return rulesView(portrait, opened(), asking.question, stored);
      case 'check':
        return checkView(portrait, opened(), asking.question.condition);
      case 'whatIf':
        return whatIfView(portrait, asking.question.recipe);
      default:
        return asking satisfies never;
    }
  };
}

function rulesView(
  portrait: Portrait,
  desk: RuleDesk,
  { cells: given, lang }: RulesQuestion,
  stored: () => Project,
): RulesView {
  const cells = given ?? portraitRules({ project: stored(), fields: portrait.fields }, lang);
  const { findings, ...looked } = desk.look(cells);
  return {
    cells,
    ...looked,
    findings: findings.map((one) => ({ ...one, customers: one.customers.map((who) => exampleOf(portrait, who)) })),
    of: portrait.gathered.ids.length,
    fields: desk.fields().fields,
  };
}

function checkView(portrait: Portrait, desk: RuleDesk, condition: string): CheckView {
  const check = desk.check(condition);
  if (check.kind !== 'counted') return check;
  return { ...check, customers: check.customers.map((who) => exampleOf(portrait, who)) };
}

function exampleOf({ gathered }: Portrait, customer: number): ExampleView {
  const key = maskedKey(gathered.identity.roleOf(customer), gathered.ids[customer] ?? '');
  const { customers, orders } = gathered;
  const found = [
    customers && { sheet: customers.sheet, row: customers.customer.indexOf(customer) },
    orders && { sheet: orders.sheet, row: orders.rows.customer.indexOf(customer) },
  ].find((one) => one !== null && one.row >= 0);
  return { key, place: found ? { sheet: found.sheet.meaning.sheet, row: found.row + found.sheet.firstRow } : null };
}

function whatIfView({ gathered, scores, recipe: now, today }: Portrait, recipe: Recipe): WhatIfView {
  const base = { measures: gathered.measures, scores, recipe: now, inputs: classInputs(gathered, today).inputs };
  const { sets, warnings, needRun } = whatIf(base, recipe);
  return {
    classes: sets.map(({ id, classes }) => ({ set: id, title: fieldOfClass(id).header, shares: classes })),
    warnings: warnings.map((warning) => whatIfText(warning, recipe)),
    needRun: needRun.map((key) => SETTINGS[key].label),
  };
}

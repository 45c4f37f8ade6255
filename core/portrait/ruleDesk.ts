import type { Cell } from '../book/cell';
import type { Portrait } from '../portrait';
import { standardRuleRows, tagsOfRows } from '../project/ruleInput';
import { evaluate, leavesOf } from '../tag/evaluate';
import type { Facts } from '../tag/facts';
import type { Condition } from '../tag/condition';
import { compileCondition } from '../tag/language/compile';
import { fieldTable, type FieldTable } from '../tag/language/fields';
import type { Finding } from '../tag/language/lint/finding';
import { MOST_SHOWN } from '../tag/language/lint/finding';
import { lintRules } from '../tag/language/lint/lintRules';
import { parseCondition } from '../tag/language/parse';
import type { ConditionProblem } from '../tag/language/problem';
import { readRuleSheet } from '../tag/language/sheet/readRuleSheet';
import type { CellProblem } from '../tag/language/sheet/ruleRow';
import { ruleRowsOf, type RuleRow } from '../tag/language/sheet/ruleRows';
import { lintRulesOf, tagRulesOf } from '../tag/language/sheet/tagRules';
import { classOfFact, tagField } from '../tag/language/tagFields';
import { tagInTurn } from '../tag/language/tagInTurn';
import type { TagResult } from '../tag/tagCustomers';
import type { Bilingual, Lang } from '../words';
import { askedFacts, askedFor } from './tagging';

/** What a condition comes to while it is typed. */
export type RuleCheck =
  | { readonly kind: 'wrong'; readonly problems: readonly ConditionProblem[] }
  /** It reads well, but asks columns that the data do not have. */
  | { readonly kind: 'missing'; readonly fields: readonly Bilingual[] }
  /** `customers`: the first five, by index. */
  | { readonly kind: 'counted'; readonly count: number; readonly of: number; readonly customers: readonly number[] };

/** What a list of rules comes to: for each rule how many customers it tags, and what to look at. */
export interface RulesLook {
  readonly rows: readonly RuleRow[];
  /** One entry a rule; null where it is off, out of its time, or cannot be read. */
  readonly tagged: readonly (number | null)[];
  /** `row` is the place in `rows`; -1 for the header. */
  readonly problems: readonly CellProblem[];
  /** Numbers of rules are places in `rows`, counted from 1. */
  readonly findings: readonly Finding[];
}

/** Try rules out on a portrait, without making it again. */
export interface RuleDesk {
  /** What conditions may ask, the tags of the rules looked at last among it. */
  readonly fields: () => FieldTable;
  readonly check: (condition: string) => RuleCheck;
  /** `cells`: a rule sheet, header first. */
  readonly look: (cells: readonly (readonly Cell[])[]) => RulesLook;
}

/** The rule sheet of a portrait, header first; where there is none the standard rules in `lang`. */
export function portraitRules(
  { project, fields }: Pick<Portrait, 'project' | 'fields'>,
  lang: Lang,
): readonly (readonly Cell[])[] {
  return project.rules?.rows ?? standardRuleRows(fields, lang);
}

/** Set up a desk over a portrait. Columns that a condition asks are made once and kept, so that the next letter is cheap.
 *  Limit: a condition about another class sees the tags of the rules looked at last. */
export function ruleDesk(portrait: Portrait): RuleDesk {
  const { today } = portrait;
  let fields = portrait.fields;
  let known = portrait.facts;
  const grown = (facts: Facts, conditions: readonly Condition[]): Facts =>
    conditions.some((one) => leavesOf(one).some(({ fact }) => !facts.numbers.has(fact) && !facts.texts.has(fact)))
      ? askedFacts(facts, portrait, conditions, askedFor(portrait))
      : facts;
  return {
    fields: () => fields,
    check(condition) {
      const parsed = parseCondition(condition, fields);
      if (parsed.kind === 'problems') return { kind: 'wrong', problems: parsed.problems };
      const when = compileCondition(parsed.expression, { table: fields, today });
      known = grown(known, [when]);
      return counted(when, known, fields);
    },
    look(cells) {
      const rows = ruleRowsOf(cells);
      fields = withTags(fields, tagsOfRows(cells));
      const sheet = readRuleSheet(cells, fields);
      const bound = { table: fields, today };
      const made = tagRulesOf(sheet.rules, bound);
      const { tags, facts } = tagInTurn(made, grown(withoutTags(known), made.map(({ when }) => when))); // prettier-ignore
      known = facts;
      const places = new Map(rows.map(({ row }, place) => [row, place]));
      const placeOf = (row: number): number => places.get(row) ?? -1;
      const linted = lintRulesOf(sheet.rules, bound).map((rule) => ({ ...rule, number: placeOf(rule.number - 1) + 1 }));
      return {
        rows,
        tagged: taggedBy(tags, linted, rows.length),
        problems: sheet.problems.map((problem) => ({ ...problem, row: placeOf(problem.row) })),
        findings: lintRules(linted, facts, fields),
      };
    },
  };
}

/** Count the customers of each rule; `linted` are the rules of the result, with their numbers in the list. */
function taggedBy(
  { classes }: TagResult,
  linted: readonly { readonly number: number }[],
  rules: number,
): readonly (number | null)[] {
  const tagged = new Array<number | null>(rules).fill(null);
  for (const { number } of linted) tagged[number - 1] = 0;
  for (const { winners } of classes) {
    for (const winner of winners) {
      const place = (linted[winner]?.number ?? 0) - 1;
      if (place >= 0) tagged[place] = (tagged[place] ?? 0) + 1;
    }
  }
  return tagged;
}

function counted(when: Condition, facts: Facts, table: FieldTable): RuleCheck {
  const evaluation = evaluate(when, facts);
  if (evaluation.kind === 'problems') {
    const nameOf = (fact: string): Bilingual => table.byId.get(fact)?.name ?? { zh: fact, en: fact };
    return { kind: 'missing', fields: evaluation.problems.map(({ fact }) => nameOf(fact)) };
  }
  const customers: number[] = [];
  let count = 0;
  evaluation.mask.forEach((held, customer) => {
    if (held === 0) return;
    count++;
    if (customers.length < MOST_SHOWN) customers.push(customer);
  });
  return { kind: 'counted', count, of: facts.count, customers };
}

function withTags({ fields }: FieldTable, tags: ReadonlyMap<string, readonly string[]>): FieldTable {
  const others = fields.filter(({ id }) => classOfFact(id) === null);
  return fieldTable([...others, ...[...tags].map(([tagClass, names]) => tagField(tagClass, names))]);
}

function withoutTags(facts: Facts): Facts {
  return { ...facts, texts: new Map([...facts.texts].filter(([id]) => classOfFact(id) === null)) };
}

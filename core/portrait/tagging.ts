import { lazily } from '../book/lazily';
import type { Measures } from '../measure/measures';
import { ATTRIBUTE_ROLES } from '../measure/attributes';
import type { Gathered } from '../measure/gather';
import type { Trait } from '../measure/trait';
import { userColumns, type UserColumn } from '../measure/userColumns';
import type { Project } from '../project/project';
import { readRules, ruleNotices, standardNames, standardRuleRows, tagsOfRows } from '../project/ruleInput';
import type { Recipe } from '../recipe/recipe';
import type { ClassSet } from '../score/scores';
import type { Condition } from '../tag/condition';
import { leavesOf } from '../tag/evaluate';
import { PLAIN } from '../tag/factLabels.data';
import type { FactLabel, Facts, TextFact } from '../tag/facts';
import { columnsBeside } from '../tag/lazyColumns';
import type { FieldTable, RuleField } from '../tag/language/fields';
import { lintRules } from '../tag/language/lint/lintRules';
import type { Finding } from '../tag/language/lint/finding';
import { portraitFields } from '../tag/language/portraitFields';
import { ruleFacts, type FactSource } from '../tag/language/ruleFacts';
import { lintRulesOf, tagRulesOf } from '../tag/language/sheet/tagRules';
import { tagInTurn } from '../tag/language/tagInTurn';
import { withManualTags, type TypedTags } from '../tag/manualTags';
import type { TagResult } from '../tag/tagCustomers';
import { mayShow } from '../project/privacy/columnClass';
import type { ColumnMeaning } from '../understand/meaning';
import type { Bilingual } from '../words';
import { knownFacts, withKnown } from './knownFacts';
import type { KnownFact } from './knownFact';

/** What tagging needs. */
export interface TagSource {
  readonly facts: Facts;
  readonly measures: Measures;
  readonly classes: readonly ClassSet[];
  readonly traits: readonly Trait[];
  readonly gathered: Gathered;
  readonly recipe: Recipe;
  readonly today: number;
}

/** Tags by the rules of the project, what the rules asked, and what is wrong with them. */
export interface Tagged {
  readonly tags: TagResult;
  readonly facts: Facts;
  /** What conditions may ask: for an editor of rules. */
  readonly fields: FieldTable;
  readonly notices: readonly Bilingual[];
  readonly lint: () => readonly Finding[];
}

/** Tag customers by the rule sheet of the project, or by the standard rules where there is none; then let what people typed win. */
export function tagged(project: Project, source: TagSource): Tagged {
  const { facts, classes, traits, gathered, today } = source;
  const { sensitive } = project.settings.project;
  const more = moreColumns(gathered, sensitive);
  const known = knownFacts(gathered, today);
  const fieldsWith = (tags: ReadonlyMap<string, readonly string[]>): FieldTable =>
    portraitFields(classes, rolesOf(gathered), tags, [
      ...traits.map(traitField),
      ...known.map(({ field }) => field),
      ...more.map(columnField),
      ...heldBack(gathered, sensitive),
    ]);
  const standard = project.rules ? [] : standardRuleRows(fieldsWith(new Map()), 'zh');
  const fields = fieldsWith(tagsOfRows(project.rules?.rows ?? standard));
  const sheet = readRules(project.rules, standard, fields);
  const bound = { table: fields, today };
  const rules = tagRulesOf(sheet.rules, bound);
  const conditions = rules.map(({ when }) => when);
  const ruled = tagInTurn(rules, askedFacts(withTraits(facts, traits), source, conditions, { more, known }));
  const named: TagResult = {
    ...ruled.tags,
    rules: ruled.tags.rules.map(standardNames),
    classes: ruled.tags.classes.map((one) => {
      const first = ruled.tags.rules[one.ruleIndexes[0] ?? -1];
      return first ? { ...one, tagClass: standardNames(first).tagClass } : one;
    }),
  };
  return {
    tags: withManualTags(named, typedTags(project, gathered)),
    facts: ruled.facts,
    fields,
    notices: ruleNotices(project.rules, sheet),
    lint: lazily(() => lintRules(lintRulesOf(sheet.rules, bound), ruled.facts, fields)),
  };
}

export interface AskedFor {
  readonly more: readonly UserColumn[];
  readonly known: readonly KnownFact[];
}

/** Add to the facts what these conditions ask besides: columns of the user's sheet, numbers that only some sheets tell, describing columns, stretches of time. */
export function askedFacts(
  facts: Facts,
  { gathered, recipe, today }: Pick<TagSource, 'gathered' | 'recipe' | 'today'>,
  conditions: readonly Condition[],
  { more, known }: AskedFor,
): Facts {
  const asked = new Set(conditions.flatMap((condition) => leavesOf(condition).map(({ fact }) => fact)));
  const source: FactSource = {
    facts: withColumns(withKnown(facts, known, asked), more, asked),
    measures: gathered.measures,
    orders: gathered.orders?.rows ?? null,
    recipe,
    today,
    get attributes() {
      return gathered.attributes;
    },
  };
  return ruleFacts(source, conditions);
}

/** Give what conditions of a portrait may ask besides the standing facts. */
export function askedFor({
  gathered,
  today,
  project,
}: Pick<TagSource, 'gathered' | 'today'> & { readonly project: Project }): AskedFor {
  // prettier-ignore
  const { sensitive } = project.settings.project;
  return { more: moreColumns(gathered, sensitive), known: knownFacts(gathered, today) };
}

function moreColumns({ customers, ids }: Gathered, allowed: readonly string[]): readonly UserColumn[] {
  if (!customers) return [];
  return userColumns(customers.sheet, customers.customer, ids.length, (column) => isAllowed(column, allowed));
}

/** Sensitive columns are in no output, tags and their reasons among them, unless a person named them in the settings (safety.md section 4). */
function isAllowed({ role, offers, header }: ColumnMeaning, allowed: readonly string[]): boolean {
  return mayShow(offers ?? role, header, allowed);
}

/** What a rule names without leave is told at the rule, not read. */
function heldBack({ customers }: Gathered, allowed: readonly string[]): readonly RuleField[] {
  const columns = customers?.sheet.meaning.columns ?? [];
  return columns
    .filter((column) => column.header !== '' && !isAllowed(column, allowed))
    .map(({ header }) => ({ id: `column:${header}`, name: { zh: header, en: header }, synonyms: [], kind: 'text', isHeldBack: true })); // prettier-ignore
}

/** The describing columns that the sheets have, without making them. */
function rolesOf({ orders, customers }: Gathered): readonly { role: string }[] {
  return ATTRIBUTE_ROLES.filter(
    (role) => orders?.sheet.columns.has(role) === true || customers?.sheet.columns.has(role) === true,
  ).map((role) => ({ role }));
}

function traitField({ id, name, dictionary, names, synonyms }: Trait): RuleField {
  const plain: RuleField = { id, name, synonyms: [], kind: 'text' };
  if (!names) return plain;
  const values = dictionary.map((word, at) => ({
    id: word,
    name: names[at] ?? { zh: word, en: word },
    synonyms: synonyms?.[at] ?? [],
  }));
  return { ...plain, values };
}

function columnField({ id, header, kind }: UserColumn): RuleField {
  return { id, name: { zh: header, en: header }, synonyms: [], kind };
}

function withTraits(facts: Facts, traits: readonly Trait[]): Facts {
  if (traits.length === 0) return facts;
  const texts = traits.map(({ id, codes, dictionary, names }): [string, TextFact] => [
    id,
    names ? { codes, dictionary, names } : { codes, dictionary },
  ]);
  const labels = traits.map(({ id, name }): [string, FactLabel] => [id, labelOf(name)]);
  return {
    ...facts,
    texts: new Map([...facts.texts, ...texts]),
    labels: new Map([...facts.labels, ...labels]),
  };
}

/** Only columns that a rule asks are read. */
function withColumns(facts: Facts, columns: readonly UserColumn[], asked: ReadonlySet<string>): Facts {
  const numbers: [string, () => Float64Array][] = [];
  const texts = new Map(facts.texts);
  const labels = new Map(facts.labels);
  for (const { id, header, read } of columns) {
    if (!asked.has(id)) continue;
    const values = read();
    if (values.kind === 'number') numbers.push([id, () => values.values]);
    else texts.set(id, values);
    labels.set(id, labelOf({ zh: header, en: header }));
  }
  return { ...facts, numbers: columnsBeside(facts.numbers, numbers), texts, labels };
}

function labelOf(name: Bilingual): FactLabel {
  return { name, unit: PLAIN, phrase: { zh: `${name.zh} {value}`, en: `${name.en} {value}` } };
}

/** Typed tags by customer; those of a customer who was merged since follow to the one it was merged into. */
function typedTags({ manualTags }: Project, { ids, identity }: Gathered): ReadonlyMap<number, TypedTags> {
  const typed = new Map<number, TypedTags>();
  if (manualTags.size === 0) return typed;
  const places = new Map(ids.map((id, customer) => [id, customer]));
  for (const [id, tags] of manualTags) {
    const customer = places.get(id) ?? places.get(identity.mergedInto.get(id) ?? '') ?? -1;
    const before = typed.get(customer);
    if (customer < 0) continue;
    typed.set(customer, {
      added: [...(before?.added ?? []), ...tags.added],
      removed: [...(before?.removed ?? []), ...tags.removed],
    });
  }
  return typed;
}

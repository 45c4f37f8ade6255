import type { Book } from './book/book';
import { lazily } from './book/lazily';
import { gather, type Gathered } from './measure/gather';
import { identify } from './measure/identify';
import { summarizeRows, type RowSummary } from './measure/rowSummary';
import type { Trait } from './measure/trait';
import { campaignsOf, type CampaignRuns } from './portrait/campaigns';
import { certificateOf } from './portrait/certificateOf';
import type { CellCheck } from './portrait/checks/cellCheck';
import { cellChecksOf, uncheckedNotices } from './portrait/checks/cellChecks';
import { cleanedSheets, type Tick } from './portrait/cleanedSheets';
import { classInputs } from './portrait/classInputs';
import { completenessOf, type Completeness } from './portrait/completeness';
import { lookupNotices, lookupSheets } from './portrait/lookup/lookupSheets';
import { mergesOf, mergeNotices, type Merges } from './portrait/merges';
import { analysisDate, said, type Clock } from './portrait/said';
import { tagged } from './portrait/tagging';
import { traitsOf } from './portrait/traits';
import { markErased, withoutErased } from './portrait/withoutErased';
import { lintNotices } from './project/lintNotices';
import { idPlan } from './project/ids/readNewIds';
import { EMPTY_PROJECT, type Project } from './project/project';
import type { Recipe } from './recipe/recipe';
import { classify, missingSets } from './score/classify';
import { scoreCustomers } from './score/scoreCustomers';
import type { ClassSet, Scores } from './score/scores';
import { customerFacts } from './tag/customerFacts';
import type { Facts } from './tag/facts';
import type { FieldTable } from './tag/language/fields';
import type { Finding } from './tag/language/lint/finding';
import type { TagResult } from './tag/tagCustomers';
import type { BookMeaning } from './understand/meaning';
import type { Bilingual } from './words';

export { VERSION } from './portrait/certificateOf';
export { clockAt, STALE_DAYS, type Clock } from './portrait/said';
export type { Tick } from './portrait/cleanedSheets';

/** Everything known about the customers of a book, before anything is planned or written. */
export interface Portrait {
  readonly meaning: BookMeaning;
  readonly recipe: Recipe;
  /** What people told in our sheets: rules, merge decisions, tags typed by hand. */
  readonly project: Project;
  /** The analysis date as a serial day (1900 system). */
  readonly today: number;
  readonly gathered: Gathered;
  readonly scores: Scores;
  /** In the order in which people read them; activity, tier, grid8 and grid11 are always among them. */
  readonly classes: readonly ClassSet[];
  /** Words about customers beside the classes: gender, age band, province, life stage. */
  readonly traits: readonly Trait[];
  readonly facts: Facts;
  /** What the conditions of rules may ask. */
  readonly fields: FieldTable;
  readonly tags: TagResult;
  /** What a person should look at in the rules, made when asked for. */
  readonly lint: readonly Finding[];
  /** Rows that were joined, and pairs that wait for a decision; made when asked for. */
  readonly merges: Merges;
  /** Who lacks key fields. */
  readonly completeness: Completeness;
  /** Campaigns that the run starts or reads back; made when asked for. */
  readonly campaigns: CampaignRuns;
  /** Cells that were read and that a person should verify all the same; made when asked for. */
  readonly checks: readonly CellCheck[];
  readonly rows: RowSummary;
  readonly notices: readonly Bilingual[];
  /** Open questions whose answer changes the result. */
  readonly questions: readonly Bilingual[];
  /** 32 hexadecimal digits over cleaned data, recipe, rules, decisions, date and version. */
  readonly certificate: string;
}

/** A portrait could not be made: the sheets hold no customer key after all. */
export interface NoPortrait {
  readonly kind: 'none';
  readonly reason: Bilingual;
}

/** Clean, tell customers, measure, score and tag the customers of an understood book. Pure; the book is not touched.
 *  @example portray(book, meaning, standardRecipe, { today: 46326, given: true }, () => {}) */
export function portray(
  book: Book,
  meaning: BookMeaning,
  recipe: Recipe,
  clock: Clock,
  tick: Tick,
  project: Project = EMPTY_PROJECT,
): Portrait | NoPortrait {
  const cleaned = cleanedSheets(book, meaning, recipe, tick, project);
  const [orders, customers] = cleaned;
  const { today, notices: dated } = analysisDate(orders, customers, clock);
  const { decisions } = project.decisions;
  const gathered = gatheredPeople(cleaned, recipe, today, project);
  if (!gathered) return NOBODY;
  tick('measure', gathered.ids.length, gathered.ids.length);
  const scores = scoreCustomers(gathered.measures, recipe);
  const { inputs, visits } = classInputs(gathered, today);
  const classes = classify(gathered.measures, scores, recipe, inputs);
  const lookups = lookupSheets(book);
  const completeness = completenessOf(gathered);
  const described = shownTraits(traitsOf({ book, meaning, gathered, recipe, today, project, lookups }), project);
  const traits = completeness.trait ? [...described, completeness.trait] : described;
  const standing = customerFacts(gathered.measures, scores, classes, today, recipe);
  const source = { facts: standing, measures: gathered.measures, classes, traits, gathered, recipe, today };
  const { tags, facts, fields, lint, notices: ruled } = tagged(project, source);
  tick('tag', gathered.ids.length, gathered.ids.length);
  const [rows, merges] = [lazily(() => summarizeRows(gathered)), lazily(() => mergesOf(gathered))];
  const certificate = lazily(() => certificateOf({ gathered, recipe, today, tags, decisions, traits, project }));
  const campaigns = lazily(() => campaignsOf({ gathered, classes, tags, traits, project, today }));
  const checks = lazily(() => cellChecksOf(gathered, recipe, today, project.answers));
  const { notices, questions } = said(orders, customers, gathered, scores, recipe);
  const asked = [...visits.notices, ...missingSets(classes, recipe)];
  const told = lazily(() => {
    const ofRules = [...ruled, ...lintNotices(project.rules, lint())];
    const ofPeople = [...project.notices, ...completeness.notices, ...campaigns().problems];
    const unchecked = uncheckedNotices(gathered, recipe);
    return [
      ...dated,
      ...notices,
      ...unchecked,
      ...lookupNotices(lookups),
      ...asked,
      ...ofPeople,
      ...ofRules,
      ...mergeNotices(merges(), recipe),
    ];
  });
  const made = { meaning, recipe, project, today, gathered, scores, classes, traits, facts, fields, tags };
  const later = { lint, merges, campaigns, checks, rows, notices: told, certificate };
  return withLazy({ ...made, completeness, questions }, later);
}

type LazyPart = 'lint' | 'merges' | 'campaigns' | 'checks' | 'rows' | 'notices' | 'certificate';

/** Add what is made when it is first asked for. */
function withLazy(
  made: Omit<Portrait, LazyPart>,
  {
    lint,
    merges,
    campaigns,
    checks,
    rows,
    notices,
    certificate,
  }: { readonly [Part in LazyPart]: () => Portrait[Part] },
): Portrait {
  return {
    ...made,
    get lint() {
      return lint();
    },
    get merges() {
      return merges();
    },
    get campaigns() {
      return campaigns();
    },
    get checks() {
      return checks();
    },
    get rows() {
      return rows();
    },
    get notices() {
      return notices();
    },
    get certificate() {
      return certificate();
    },
  };
}

/** Tell customers, leave out who asked to be forgotten, and measure the others; null when no column tells customers. */
function gatheredPeople(
  [orders, customers, log]: ReturnType<typeof cleanedSheets>,
  recipe: Recipe,
  today: number,
  { decisions, settings, newIds }: Project,
): Gathered | null {
  const plan = idPlan(recipe, newIds.ids, today);
  const everybody = identify(orders, customers, recipe, decisions.decisions, plan);
  if (!everybody) return null;
  const remaining = withoutErased(everybody, settings.erased);
  const gathered = gather(orders, customers, remaining.identity, recipe, today, log);
  markErased(gathered, remaining);
  return gathered;
}

const NOBODY: NoPortrait = {
  kind: 'none',
  reason: { zh: '没有能区分客户的列', en: 'no column tells customers apart' },
};

/** Sensitive words are in no output unless a person named them in the settings. */
function shownTraits(traits: readonly Trait[], { settings }: Project): readonly Trait[] {
  const { sensitive } = settings.project;
  return traits.filter(
    ({ id, name, privacy }) => privacy !== 'sensitive' || [id, name.zh, name.en].some((one) => sensitive.includes(one)),
  );
}

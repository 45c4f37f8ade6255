import type { CleanedSheet } from './clean/cleanSheet';
import { cleanSheet, daysOf } from './clean/cleanSheet';
import type { Book } from './book/book';
import { lazily } from './book/lazily';
import { isoDate } from './book/serial';
import { gather, newestDay, type Gathered } from './measure/gather';
import { summarizeRows, type RowSummary } from './measure/rowSummary';
import { Fingerprint } from './recipe/certificate';
import type { Recipe } from './recipe/recipe';
import { classify } from './score/classify';
import { scoreCustomers } from './score/scoreCustomers';
import type { ClassSet, Scores } from './score/scores';
import { warningText } from './score/warningText';
import { customerFacts } from './tag/customerFacts';
import type { Facts } from './tag/facts';
import { STANDARD_RULES } from './tag/standardRules.data';
import { tagCustomers, type TagResult } from './tag/tagCustomers';
import type { BookMeaning } from './understand/meaning';
import type { Bilingual } from './words';

/** The version of rules and outputs; part of every certificate. */
export const VERSION = '0.1.0';

/** Data older than this many days is looked at from the day after its newest order, unless the user gave a date. */
export const STALE_DAYS = 90;

/** Everything known about the customers of a book, before anything is planned or written. */
export interface Portrait {
  readonly meaning: BookMeaning;
  readonly recipe: Recipe;
  /** The analysis date as a serial day (1900 system). */
  readonly today: number;
  readonly gathered: Gathered;
  readonly scores: Scores;
  /** In the order activity, tier, grid8, grid11. */
  readonly classes: readonly ClassSet[];
  readonly facts: Facts;
  readonly tags: TagResult;
  readonly rows: RowSummary;
  readonly notices: readonly Bilingual[];
  /** Open questions whose answer changes the result. */
  readonly questions: readonly Bilingual[];
  /** 32 hexadecimal digits over cleaned data, recipe, rules, date and version. */
  readonly certificate: string;
}

/** The analysis date: the user's word, or today with leave to go back to old data. */
export interface Clock {
  readonly today: number;
  readonly given: boolean;
}

/** Called between steps and blocks of rows; throwing stops the run. `done` and `total` count rows. */
export type Tick = (step: 'clean' | 'measure' | 'tag', done: number, total: number) => void;

/** A portrait could not be made: the sheets hold no customer key after all. */
export interface NoPortrait {
  readonly kind: 'none';
  readonly reason: Bilingual;
}

/** Clean, measure, score and tag the customers of an understood book. Pure; the book is not touched.
 *  @example portray(book, meaning, standardRecipe, { today: 46326, given: true }, () => {}) */
export function portray(
  book: Book,
  meaning: BookMeaning,
  recipe: Recipe,
  clock: Clock,
  tick: Tick,
): Portrait | NoPortrait {
  const orders = cleanedWithTick(book, meaning, 'orders', recipe, tick);
  const customers = cleanedWithTick(book, meaning, 'customers', recipe, tick);
  const date = analysisDate(orders, customers, clock);
  const gathered = gather(orders, customers, recipe, date.today);
  if (!gathered) return { kind: 'none', reason: { zh: '没有能区分客户的列', en: 'no column tells customers apart' } };
  tick('measure', gathered.ids.length, gathered.ids.length);
  const scores = scoreCustomers(gathered.measures, recipe);
  const classes = classify(gathered.measures, scores, recipe);
  const facts = customerFacts(gathered.measures, scores, classes, date.today, recipe);
  const tags = tagCustomers(STANDARD_RULES, facts);
  tick('tag', gathered.ids.length, gathered.ids.length);
  const rows = lazily(() => summarizeRows(gathered));
  const certificate = lazily(() => certificateOf(gathered, recipe, date.today));
  const { notices, questions } = said(orders, customers, gathered, scores, recipe);
  return {
    meaning,
    recipe,
    today: date.today,
    gathered,
    scores,
    classes,
    facts,
    tags,
    get rows() {
      return rows();
    },
    notices: [...date.notices, ...notices],
    questions,
    get certificate() {
      return certificate();
    },
  };
}

function cleanedWithTick(
  book: Book,
  meaning: BookMeaning,
  kind: 'orders' | 'customers',
  recipe: Recipe,
  tick: Tick,
): CleanedSheet | null {
  const sheet = meaning[kind];
  if (!sheet) return null;
  const total = Math.max(0, sheet.lastRow - sheet.firstRow + 1);
  return cleanSheet(book, sheet, recipe, (rows) => tick('clean', rows, total));
}

function analysisDate(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  clock: Clock,
): { today: number; notices: Bilingual[] } {
  const days = orders ? daysOf(orders, 'orderDate') : customers && daysOf(customers, 'lastOrderDate');
  const newest = days ? newestDay(days.days, clock.today) : NaN;
  if (clock.given || !(clock.today - newest > STALE_DAYS)) return { today: clock.today, notices: [] };
  const [last, next] = [isoDate(newest), isoDate(newest + 1)];
  return {
    today: newest + 1,
    notices: [
      {
        zh: `最新订单是 ${last}，早于今天 ${STALE_DAYS} 天以上；分析日取其次日 ${next}。要换一天请用 --today。`,
        en: `The newest order is of ${last}, more than ${STALE_DAYS} days ago; the analysis date is the day after it, ${next}. Use --today for another day.`,
      },
    ],
  };
}

function said(
  orders: CleanedSheet | null,
  customers: CleanedSheet | null,
  gathered: Gathered,
  scores: Scores,
  recipe: Recipe,
): { notices: Bilingual[]; questions: Bilingual[] } {
  const notices: Bilingual[] = [];
  const questions: Bilingual[] = [];
  for (const sheet of [orders, customers]) {
    if (!sheet) continue;
    notices.push(...sheet.meaning.notices, ...noColumnsNotice(sheet));
    for (const { meaning, column } of sheet.columns.values()) {
      if (column.kind !== 'days' && column.kind !== 'money') continue;
      questions.push(...column.questions);
      if (column.decision) notices.push(inColumn(meaning.header, column.decision));
    }
  }
  notices.push(...gathered.notices);
  if (gathered.unlisted > 0) {
    notices.push({
      zh: `${gathered.unlisted} 位客户有订单但不在客户表里，一并列出。`,
      en: `${gathered.unlisted} customers have orders but are not in the customer sheet; they are listed too.`,
    });
  }
  return {
    notices: [...notices, ...scores.warnings.map((warning) => warningText(warning, recipe.binning))],
    questions,
  };
}

/** Our columns need a header row to stand under. */
function noColumnsNotice({ meaning }: CleanedSheet): readonly Bilingual[] {
  if (meaning.headerRow >= 0) return [];
  return [
    {
      zh: `工作表“${meaning.sheet}”没有表头行，因此没有在它旁边添加标签列；分层和标签见客户画像表。加上表头行后再运行即可添加。`,
      en: `Sheet "${meaning.sheet}" has no header row, so no tag columns were added beside it; segments and tags are in the customer portrait. Add a header row and run again to get them.`,
    },
  ];
}

function inColumn(header: string, text: Bilingual): Bilingual {
  return { zh: `列“${header}”：${text.zh}。`, en: `Column "${header}": ${text.en}.` };
}

function certificateOf(gathered: Gathered, recipe: Recipe, today: number): string {
  // The same answer in two languages is the same answer: the language stays out.
  const print = new Fingerprint()
    .texts([VERSION, JSON.stringify({ ...recipe, lang: '' }), JSON.stringify(STANDARD_RULES)])
    .ints([today]);
  print.texts(gathered.ids);
  const rows = gathered.orders?.rows;
  if (rows) print.ints(rows.day).numbers(rows.cents).ints(rows.customer).ints(rows.state);
  if (rows?.order) print.ints(rows.order);
  const { recencyDays, frequency, monetaryCents } = gathered.measures;
  print.numbers(recencyDays).numbers(frequency).numbers(monetaryCents);
  return print.hex();
}

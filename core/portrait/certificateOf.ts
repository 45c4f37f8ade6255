import type { Gathered } from '../measure/gather';
import type { Decision } from '../link/link';
import type { Trait } from '../measure/trait';
import { Fingerprint } from '../recipe/certificate';
import type { Recipe } from '../recipe/recipe';
import type { Project } from '../project/project';
import type { TagResult } from '../tag/tagCustomers';

/** The version of rules and outputs; part of every certificate. */
export const VERSION = '0.1.0';

/** What a certificate is made from: the same of all this gives the same portrait. */
export interface Certified {
  readonly gathered: Gathered;
  readonly recipe: Recipe;
  readonly today: number;
  /** Rules as compiled, and who got a tag by hand. */
  readonly tags: TagResult;
  readonly decisions: readonly Decision[];
  readonly traits: readonly Trait[];
  /** Words, answers and forgotten people that change what comes out. */
  readonly project: Pick<Project, 'dictionary' | 'answers' | 'settings'>;
}

/** Give 32 hexadecimal digits over cleaned data, recipe, rules, decisions, words, answers, forgotten people, traits, date and version.
 *  The same answer in two languages is the same answer: the language of the output stays out. */
export function certificateOf({ gathered, recipe, today, tags, decisions, traits, project }: Certified): string {
  const print = new Fingerprint()
    .texts([VERSION, JSON.stringify({ ...recipe, lang: '' }), JSON.stringify(tags.rules), JSON.stringify(decisions)])
    .ints([today]);
  print.texts(toldTexts(project)).texts(gathered.ids);
  const rows = gathered.orders?.rows;
  if (rows) print.ints(rows.day).numbers(rows.cents).ints(rows.customer).ints(rows.state);
  if (rows?.order) print.ints(rows.order);
  if (gathered.customers) print.ints(gathered.customers.customer);
  const { contacts } = gathered;
  if (contacts) print.ints(contacts.customer).ints(contacts.day).numbers(contacts.count);
  const { recencyDays, frequency, monetaryCents } = gathered.measures;
  print.numbers(recencyDays).numbers(frequency).numbers(monetaryCents);
  for (const { winners } of tags.classes) print.ints(winners);
  for (const { id, codes, dictionary } of traits) print.texts([id, ...dictionary]).ints(codes);
  return print.hex();
}

/** The fingerprint of the rules alone, 16 hexadecimal digits: which rules a row of the history was made by. */
export function rulesPrint({ rules }: Pick<TagResult, 'rules'>): string {
  return new Fingerprint()
    .texts([JSON.stringify(rules)])
    .hex()
    .slice(0, 16);
}

/** In an order of their own: rows that a person sorted say the same. */
function toldTexts({ dictionary, answers, settings }: Certified['project']): readonly string[] {
  const words = dictionary.dictionary.words.map(({ kind, word, meaning }) => JSON.stringify([kind, word, meaning]));
  const answered = [...answers.words].map((pair) => JSON.stringify(pair));
  const erased = settings.erased.map(({ hash }) => hash);
  return [words, answered, erased].flatMap((texts) => [String(texts.length), ...texts.sort()]);
}

import type { Book } from '../book/book';
import type { Gathered } from '../measure/gather';
import type { Trait } from '../measure/trait';
import type { Project } from '../project/project';
import type { Recipe } from '../recipe/recipe';
import type { BookMeaning } from '../understand/meaning';
import type { PlaceLookup } from './lookup/lookupSheets';
import { companyTraits } from './traits/company';
import { contactTraits } from './traits/contacts';
import type { TraitContext, TraitMaker } from './traits/context';
import { customerTypeTrait } from './traits/customerType';
import { habitTraits } from './traits/habits';
import { howTraits } from './traits/how';
import { journeyTrait } from './traits/journey';
import { listTraits } from './traits/lists';
import { wantTraits } from './traits/wants';
import { whereTraits } from './traits/where';
import { whoTraits } from './traits/who';

/** What words about customers are made from. `gathered` holds the cleaned sheets with the customer of each row. */
export interface TraitSource {
  readonly book: Book;
  readonly meaning: BookMeaning;
  readonly gathered: Gathered;
  readonly recipe: Recipe;
  readonly today: number;
  readonly project: Project;
  /** The user's look-up sheets of places. */
  readonly lookups: readonly PlaceLookup[];
}

/** Every kind of word, in the order in which people read them behind the classes. */
const TRAIT_MAKERS: readonly TraitMaker[] = [
  whoTraits,
  whereTraits,
  customerTypeTrait,
  companyTraits,
  listTraits,
  howTraits,
  habitTraits,
  wantTraits,
  contactTraits,
  journeyTrait,
];

/** Make the words about the customers of a run: one text is read once, and nothing is made without its column. Of two words of one id the first stays.
 *  @example traitsOf({ book, meaning, gathered, recipe, today, project }) */
export function traitsOf({ gathered, recipe, today, project, lookups }: TraitSource): readonly Trait[] {
  const [{ dictionary }, answers] = [project.dictionary, project.answers.words];
  const context: TraitContext = { gathered, recipe, today, dictionary, answers, lookups };
  const made = TRAIT_MAKERS.flatMap((make) => make(context));
  const seen = new Set<string>();
  return made.filter(({ id }) => !seen.has(id) && seen.add(id).size > 0);
}

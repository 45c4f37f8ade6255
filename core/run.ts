import type { Book } from './book/book';
import { exclusionsOf, findOwned, ownershipNotices } from './patch/owned';
import type { Patch } from './patch/patch';
import { plan } from './plan';
import { portray, type Clock, type Portrait, type Tick } from './portrait';
import { readProject } from './project/project';
import type { Recipe } from './recipe/recipe';
import type { BookMeaning, Mapping, NoMeaning } from './understand/meaning';
import { understand } from './understand/understand';
import type { Bilingual } from './words';

/** Everything one run needs besides the book. */
export interface RunRequest {
  readonly recipe: Recipe;
  readonly mapping: Mapping;
  readonly clock: Clock;
  /** Take this sheet as the main one. */
  readonly sheet?: string;
  readonly tick?: Tick;
}

/** A run ends with a portrait and the patch that writes it, or with reasons why nothing can be done. */
export type RunResult =
  | { readonly kind: 'portrait'; readonly portrait: Portrait; readonly patch: Patch }
  | { readonly kind: 'none'; readonly reasons: readonly Bilingual[] };

/** Turn a book into a portrait and a patch: read what people told, understand, clean, tell customers, measure, score, tag, plan. Pure: the same book, recipe and date give the same bytes.
 *  @example run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today: 46326, given: true } }) */
export function run(book: Book, request: RunRequest): RunResult {
  const meaning = readMeaning(book, request);
  if (meaning.kind === 'none') return { kind: 'none', reasons: meaning.reasons };
  const owned = findOwned(book);
  const project = readProject(book, owned);
  const portrait = portray(book, meaning, request.recipe, request.clock, request.tick ?? (() => undefined), project);
  if ('kind' in portrait) return { kind: 'none', reasons: [portrait.reason] };
  const told = { ...portrait, notices: [...portrait.notices, ...ownershipNotices(owned)] };
  return { kind: 'portrait', portrait: told, patch: plan(told, book, owned) };
}

/** Say how a book is understood, our own sheets and columns left out. */
export function readMeaning(book: Book, request: Pick<RunRequest, 'mapping' | 'sheet'>): BookMeaning | NoMeaning {
  const exclude = exclusionsOf(findOwned(book), book);
  return understand(book, {
    mapping: request.mapping,
    exclude,
    ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
  });
}

import type { Book } from './book/book';
import { exclusionsOf, findOwned, ownershipNotices, type Owned } from './patch/owned';
import type { Patch } from './patch/patch';
import { plan } from './plan';
import { portray, type Clock, type Portrait, type Tick } from './portrait';
import { withEdits, type ProjectEdits } from './project/edits';
import { lookupNames } from './portrait/lookup/lookupSheets';
import { readProject, stampedAt, type Project } from './project/project';
import { runChoice, type Asked } from './project/runChoice';
import type { Recipe } from './recipe/recipe';
import type { BookMeaning, Mapping, NoMeaning } from './understand/meaning';
import { understand } from './understand/understand';
import type { Bilingual } from './words';

/** Everything one run needs besides the book. */
export interface RunRequest extends Asked {
  readonly clock: Clock;
  /** Take this sheet as the main one. */
  readonly sheet?: string;
  readonly tick?: Tick;
  /** What a person wants changed in our input sheets by this run. */
  readonly edits?: ProjectEdits;
  /** Write cleaned values over the user's own cells. Asked for each run anew: no setting and no sheet switches it on. */
  readonly overwrite?: boolean;
}

/** A run ends with a portrait and the patch that writes it, or with reasons why nothing can be done. */
export type RunResult =
  | { readonly kind: 'portrait'; readonly portrait: Portrait; readonly patch: Patch }
  | { readonly kind: 'none'; readonly reasons: readonly Bilingual[] };

/** What people told in a book, and how a run is done with it. */
export interface Prepared {
  readonly owned: Owned;
  readonly project: Project;
  readonly recipe: Recipe;
  readonly mapping: Mapping;
  readonly clock: Clock;
}

/** Read what people told in our sheets, change it as the request asks, and put request and settings together. The first step of a run.
 *  A day that the request names wins over the settings sheet's. */
export function prepare(book: Book, request: Omit<RunRequest, 'tick' | 'sheet'>): Prepared {
  const owned = findOwned(book);
  const { clock, edits } = request;
  const read = readProject(book, owned, clock.today);
  const told = stampedAt(edits ? withEdits(read, edits, clock.today) : read, clock.now ?? '');
  const { recipe, mapping, notices } = runChoice(request, told.settings);
  const day = told.settings.project.analysisDate;
  return {
    owned,
    project: notices.length === 0 ? told : { ...told, notices: [...told.notices, ...notices] },
    recipe,
    mapping,
    clock: clock.given || day === null ? clock : { today: day, given: true },
  };
}

/** Turn a book into a portrait and a patch: read what people told, understand, clean, tell customers, measure, score, tag, plan. Pure: the same book, recipe and date give the same bytes.
 *  @example run(book, { recipe: standardRecipe, mapping: new Map(), clock: { today: 46326, given: true } }) */
export function run(book: Book, request: RunRequest): RunResult {
  const { owned, project, recipe, mapping, clock } = prepare(book, request);
  const meaning = readMeaning(book, { ...request, mapping });
  if (meaning.kind === 'none') return { kind: 'none', reasons: meaning.reasons };
  const portrait = portray(book, meaning, recipe, clock, request.tick ?? (() => undefined), project);
  if ('kind' in portrait) return { kind: 'none', reasons: [portrait.reason] };
  const told = { ...portrait, notices: [...portrait.notices, ...ownershipNotices(owned)] };
  return {
    kind: 'portrait',
    portrait: told,
    patch: plan(told, book, owned, { overwrite: request.overwrite === true }),
  };
}

/** Say how a book is understood, our own sheets and columns and the user's look-up sheets left out. */
export function readMeaning(book: Book, request: Pick<RunRequest, 'mapping' | 'sheet'>): BookMeaning | NoMeaning {
  const ours = exclusionsOf(findOwned(book), book);
  const exclude = { ...ours, sheets: new Set([...ours.sheets, ...lookupNames(book)]) };
  return understand(book, {
    mapping: request.mapping,
    exclude,
    ...(request.sheet === undefined ? {} : { sheet: request.sheet }),
  });
}

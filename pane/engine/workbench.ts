import {
  customerAt,
  findOwned,
  ownershipNotices,
  plan,
  portray,
  prepare,
  readingOrder,
  readMeaning,
  readProject,
  segmentOf,
  stampedAt,
  type Book,
  type BookMeaning,
  type Portrait,
  type Project,
} from '../../core/index';
import { answering, type Answering } from './answering';
import type { Asked, Asking } from './asked';
import { cardView, type CardView } from './cardView';
import {
  EngineError,
  type EngineRequest,
  type EngineStep,
  type Looked,
  type NothingToDo,
  type PastClass,
  type Planned,
  type RowPlace,
} from './engine';
import { editsKey, NO_EDITS } from './edits';
import { historyView } from './historyView';
import { movementView } from './movementView';
import { overwriteOffer } from './overwriteOffer';
import { runView, sheetView, type RunView } from './runView';

/** Called between steps and blocks of rows; throwing stops the run. */
export type EngineTick = (step: EngineStep, done: number, total: number) => void;

/** The work of every engine, on the thread it is called on: one book, and the last portrait made from it. */
export interface Workbench {
  open(book: Book): void;
  look(request: EngineRequest, tick: EngineTick): Looked;
  plan(request: EngineRequest, tick: EngineTick): Planned;
  customer(place: RowPlace): CardView | null;
  history(place: RowPlace): readonly PastClass[];
  /** Answer a question about the last portrait; null before there is one. */
  answer(asking: Asking): Asked[keyof Asked]['answer'] | null;
}

/** Set up a workbench without a book. */
export function workbench(): Workbench {
  let book: Book | null = null;
  let last: Made | null = null;
  let stored: Project | null = null;
  const opened = (): Book => {
    if (!book) throw new EngineError('noBook');
    return book;
  };
  const made = (request: EngineRequest, tick: EngineTick): Made | NothingToDo => {
    const key = requestKey(request);
    if (last?.key === key) return last;
    const result = make(opened(), request, tick);
    if (result.kind === 'made') last = { ...result, key };
    return last?.key === key ? last : result;
  };
  return {
    open(next) {
      book = next;
      last = null;
      stored = null;
    },
    look(request, tick) {
      const result = made(request, tick);
      return result.kind === 'made' ? { kind: 'portrait', view: result.view } : result;
    },
    plan(request, tick) {
      const result = made(request, tick);
      return result.kind === 'made' ? planned(result, opened(), request, tick) : result;
    },
    customer(place) {
      if (!last) return null;
      stored ??= readProject(opened(), findOwned(opened()));
      return cardView(last.portrait, customerOf(last, opened(), place), stored);
    },
    history: (place) => (last ? pastClasses(last, opened(), customerOf(last, opened(), place)) : []),
    answer(asking) {
      if (!last) return null;
      const from = opened();
      last.answering ??= answering(last.portrait, () => readProject(from, findOwned(from)));
      return last.answering(asking);
    },
  };
}

interface Made {
  readonly kind: 'made';
  readonly key: string;
  readonly portrait: Portrait;
  readonly meaning: BookMeaning;
  readonly view: RunView;
  /** The classes of all customers at earlier dates, made when first asked for. */
  past: readonly Portrait[] | null;
  /** Made when something is first asked. */
  answering: Answering | null;
}

/** The minute is no part of it: it changes nothing but the history. */
function requestKey({ recipe, mapping, clock, sheet, edits }: EngineRequest): string {
  const { today, given } = clock;
  return JSON.stringify([recipe, [...mapping], today, given, sheet, editsKey(edits ?? NO_EDITS)]);
}

function make(book: Book, request: EngineRequest, tick: EngineTick): Made | NothingToDo {
  const { sheet } = request;
  const { owned, project, recipe, mapping, clock } = prepare(book, request);
  const meaning = readMeaning(book, { mapping, ...(sheet === null ? {} : { sheet }) });
  if (meaning.kind === 'none') {
    return { kind: 'none', reasons: meaning.reasons, sheets: meaning.sheets.map((one) => sheetView(one, false)) };
  }
  const portrait = portray(book, meaning, recipe, clock, tick, project);
  if ('kind' in portrait) {
    const sheets = [meaning.orders, meaning.customers].flatMap((one) => (one ? [sheetView(one, true)] : []));
    return { kind: 'none', reasons: [portrait.reason], sheets };
  }
  const view = runView(portrait, {
    movement: movementView(portrait, owned),
    portraitSheet: owned.sheets.get('portrait')?.name ?? null,
  });
  return { kind: 'made', key: '', portrait, meaning, view, past: null, answering: null };
}

/** Plan a portrait that may have been looked at a while ago: the run is made now. */
function planned(
  { portrait, view: looked }: Made,
  book: Book,
  { clock, overwrite = false }: EngineRequest,
  tick: EngineTick,
): Planned {
  tick('plan', 0, looked.customers);
  const owned = findOwned(book);
  const notices = [...portrait.notices, ...ownershipNotices(owned)];
  const told = { ...portrait, project: stampedAt(portrait.project, clock.now ?? ''), notices };
  const view = { ...looked, history: historyView(told) };
  const patch = plan(told, book, owned, { overwrite });
  const offer = overwriteOffer(portrait, book);
  tick('plan', view.customers, view.customers);
  return { kind: 'portrait', view, patch, certificate: told.certificate, offer };
}

/** Rows of the user's sheets know their customer; a row of our portrait sheet is found by its key, or by the order in which it was written just now.
 *  Limit: a portrait sheet that was sorted after it was written is known again once the workbook was read again. */
function customerOf({ portrait, view }: Made, book: Book, { sheet, row, isWritten }: RowPlace): number {
  if (row >= 1 && isWritten) return readingOrder(portrait)[row - 1] ?? -1;
  if (row < 1 || sheet !== view.portraitSheet) return customerAt(portrait, sheet, row);
  const key = book.sheets.find((one) => one.name === sheet)?.rows[row]?.[0] ?? null;
  return key === null || typeof key === 'object' ? -1 : portrait.gathered.ids.indexOf(String(key));
}

/** Days back from the analysis date at which a customer's class is looked at. */
const PAST_DAYS = [90, 180, 365] as const;

function pastClasses(made: Made, book: Book, customer: number): readonly PastClass[] {
  const { portrait } = made;
  const id = portrait.gathered.ids[customer];
  if (id === undefined || !portrait.gathered.orders) return [];
  made.past ??= PAST_DAYS.flatMap((days) => portraitBefore(made, book, days));
  return [portrait, ...made.past].flatMap((one): readonly PastClass[] => {
    const set = segmentOf(one);
    const found = set.classes[set.codes[one.gathered.ids.indexOf(id)] ?? -1];
    return found ? [{ today: one.today, label: found.label, tone: found.tone }] : [];
  });
}

/** Orders after an analysis date count nothing, so the same run with an earlier date says what was true then. */
function portraitBefore({ portrait, meaning }: Made, book: Book, days: number): readonly Portrait[] {
  const clock = { today: portrait.today - days, given: true };
  const past = portray(book, meaning, portrait.recipe, clock, () => undefined, portrait.project);
  return 'kind' in past ? [] : [past];
}

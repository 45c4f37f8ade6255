import type { Cell } from '../../book/cell';
import type { Decision } from '../../link/decide/decision';
import { VERDICT_SYNONYMS, VERDICT_WORDS } from '../../link/decide/decisionSheet.data';
import { readReference } from '../../link/decide/reference';
import { acceptedValues } from '../../recipe/describeSettings';
import { parseSetting } from '../../recipe/parseSetting';
import { SETTING_KEYS, SETTINGS } from '../../recipe/settings.data';
import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';
import { foldedWord, lineText, readOwnTable, type OwnLine } from '../ownTable';
import { problemAt, type SheetProblem } from '../sheetProblem';
import { PARTED } from './question';
import { answerWords, isAskedSetting } from './settingAnswers.data';
import { ANSWER_WORDS, NOT_USED, QUESTION_COLUMNS, QUESTIONS_SHEET, type QuestionColumn } from './questionsSheet.data';

/** A question that a person answered with a word that no other sheet keeps; its row stays. */
export interface KeptAnswer {
  readonly id: string;
  /** The meaning of the answer: "yes", "male"; as typed for other questions. */
  readonly answer: string;
  readonly cells: ReadonlyMap<QuestionColumn, Cell>;
}

/** What the sheet of questions says. */
export interface Answers {
  /** Settings to be added to those of the settings sheet; what stands there wins. */
  readonly sets: readonly (readonly [key: keyof Recipe, value: string])[];
  /** To be added to the decisions, by `withDecision`. */
  readonly decisions: readonly Decision[];
  /** Answers by question id: "email:…" -> "yes", "gender:3" -> "male". */
  readonly words: ReadonlyMap<string, string>;
  readonly kept: readonly KeptAnswer[];
  /** Everything typed, by question id, so that an answer stays beside a question that is still open. */
  readonly typed: ReadonlyMap<string, string>;
  readonly problems: readonly SheetProblem[];
  readonly extraHeaders: readonly string[];
  readonly extras: ReadonlyMap<string, readonly Cell[]>;
}

/** Read the answers that people typed beside questions. What an answer means is in the question's id, so rows may be sorted, and the questions need not be known.
 *  An answer that cannot be read is told with its place and stays; the question stays open. Never throws.
 *  Limit: a person who types over an id loses the answer's meaning; the row is then passed over. */
export function readAnswers(rows: readonly (readonly Cell[])[], today: number): Answers {
  const table = readOwnTable(rows, QUESTION_COLUMNS, ['id', 'answer']);
  const sets: (readonly [keyof Recipe, string])[] = [];
  const decisions: Decision[] = [];
  const kept: KeptAnswer[] = [];
  const typed = new Map<string, string>();
  const extras = new Map<string, readonly Cell[]>();
  const problems: SheetProblem[] = [];
  for (const line of table?.lines ?? []) {
    const [id, answer] = [lineText(line, 'id'), lineText(line, 'answer')];
    if (id === '' || typed.has(id)) continue;
    extras.set(id, line.extra);
    if (answer === '') continue;
    typed.set(id, answer);
    const read = answerOf(id, answer, today);
    if (read.kind === 'setting') sets.push([read.key, answer]);
    else if (read.kind === 'decision') decisions.push(read.decision);
    else if (read.kind === 'word') kept.push({ id, answer: read.word, cells: line.cells });
    else problems.push(refused(line, table?.columns.get('answer') ?? 0, read.expected, answer));
  }
  const words = new Map(kept.map((one) => [one.id, one.answer]));
  return { sets, decisions, words, kept, typed, problems, extraHeaders: table?.extraHeaders ?? [], extras };
}

type Read =
  | { readonly kind: 'setting'; readonly key: keyof Recipe }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'wrong'; readonly expected: Bilingual };

function answerOf(id: string, answer: string, today: number): Read {
  const mark = id.indexOf(':');
  const [kind, about] = [id.slice(0, Math.max(0, mark)), id.slice(mark + 1)];
  switch (kind) {
    case 'setting':
      return settingAnswer(about, answer);
    case 'merge':
      return mergeAnswer(about, answer, today);
    case 'email':
    case 'word':
    case 'cell':
    case 'gender':
      return wordAnswer(kind, answer);
    default:
      return { kind: 'word', word: answer };
  }
}

function settingAnswer(about: string, answer: string): Read {
  const key = SETTING_KEYS.find((one) => about === one || about.startsWith(`${one}:`));
  if (key === undefined) return { kind: 'word', word: answer };
  if (parseSetting(key, answer).ok) return { kind: 'setting', key };
  const { accepts } = SETTINGS[key];
  const expected = isAskedSetting(key)
    ? answerWords(key)
    : { zh: acceptedValues(accepts, 'zh'), en: acceptedValues(accepts, 'en') };
  return { kind: 'wrong', expected };
}

function mergeAnswer(about: string, answer: string, today: number): Read {
  const mark = about.indexOf(PARTED);
  const [left, right] = [readReference(about.slice(0, Math.max(0, mark))), readReference(about.slice(mark + PARTED.length))]; // prettier-ignore
  const word = answer.normalize('NFKC').toLowerCase();
  const verdict = (['same', 'different'] as const).find((one) =>
    [VERDICT_WORDS[one].zh, VERDICT_WORDS[one].en, ...VERDICT_SYNONYMS[one]].includes(word),
  );
  if (mark < 0 || !left || !right || !verdict) return { kind: 'wrong', expected: ANSWER_WORDS.merge.expected };
  return { kind: 'decision', decision: { verdict, left, right, day: today, note: '' } };
}

function wordAnswer(kind: 'email' | 'word' | 'cell' | 'gender', answer: string): Read {
  const { expected, words } = ANSWER_WORDS[kind];
  const found = words.find(({ also }) => also.includes(foldedWord(answer)));
  return found ? { kind: 'word', word: found.value } : { kind: 'wrong', expected };
}

function refused({ row }: OwnLine<QuestionColumn>, column: number, expected: Bilingual, came: string): SheetProblem {
  return problemAt(QUESTIONS_SHEET, { row, column, expected, came, now: NOT_USED });
}

import type { CleanedSheet } from '../clean/cleanSheet';
import { RowState } from '../measure/rowState';
import type { Portrait } from '../portrait';
import { readSheets } from '../portrait/checks/cellChecks';
import { wordQuestionId, type CellCheck } from '../portrait/checks/cellCheck';
import { cellQuestionId } from '../portrait/checks/cellQuestion';
import { cellQuestion, emailQuestion, wordPair, wordQuestion, type Question } from '../project/questions/question';

/** Words that are asked about at a time; the next ones come when these are answered. */
const MOST_WORDS = 20;

/** Ask about every mail domain that looks mistyped, those with most addresses first (requirement 64). No address is shown.
 *  People who asked to be forgotten are not counted. */
export function emailQuestions({ gathered }: Portrait): readonly Question[] {
  const asked = new Map<string, Asked & { readonly proposal: string }>();
  for (const { sheet, state } of readSheets(gathered)) {
    const email = sheet.columns.get('email');
    if (!email) continue;
    const { meaning, column } = email;
    const proposals = [null, ...column.rules.map(({ id }) => (id.startsWith(TYPO) ? id.slice(TYPO.length) : null))];
    column.outcome.forEach((outcome, at) => {
      const proposal = proposals[outcome] ?? null;
      if (proposal === null || state[at] === RowState.totalRow || state[at] === RowState.erased) return;
      const row = sheet.firstRow + at;
      const address = column.after(sheet.sheet.rows[row]?.[meaning.column] ?? null, row);
      const domain = address.slice(address.indexOf('@') + 1);
      const known = asked.get(domain) ?? { count: 0, place: placeOf(sheet, row, meaning.column), proposal };
      asked.set(domain, { ...known, count: known.count + 1 });
    });
  }
  return [...asked]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([domain, { proposal, count, place }]) => emailQuestion(domain, proposal, count, place));
}

const TYPO = 'emailTypo:';

/** Ask about words that look like another spelling of a usual one of their column, the most frequent first, 20 at most (requirements 64, 66). */
export function wordQuestions({ checks }: Portrait): readonly Question[] {
  const asked = new Map<string, Asked & { readonly header: string }>();
  for (const check of checks) {
    const id = wordQuestionId(check);
    if (id === null) continue;
    const { sheet, row, meaning } = check;
    const known = asked.get(id) ?? { count: 0, place: placeOf(sheet, row, meaning.column), header: meaning.header };
    asked.set(id, { ...known, count: known.count + 1 });
  }
  const most = [...asked].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_WORDS);
  return most.flatMap(([id, { header, count, place }]): readonly Question[] => {
    const pair = wordPair(id);
    return pair ? [wordQuestion(pair, { header, count }, place)] : [];
  });
}

/** Ask about cells that rows like theirs speak against, by row, 20 at most (requirements 64, 66). One that was answered, or whose word is asked about, is left out. */
export function cellQuestions({ checks, project }: Portrait): readonly Question[] {
  const asked: Question[] = [];
  const cellOf = ({ sheet, row, meaning }: CellCheck): string => `${row} ${meaning.column} ${sheet.meaning.sheet}`;
  const askedByWord = new Set(checks.filter((check) => wordQuestionId(check) !== null).map(cellOf));
  for (const check of checks) {
    const id = cellQuestionId(check);
    if (id === null || project.answers.words.has(id) || askedByWord.has(cellOf(check))) continue;
    const { meaning, row, found, proposed, sheet } = check;
    const place = { header: meaning.header, ...placeOf(sheet, row, meaning.column) };
    asked.push(cellQuestion(id, { from: found, to: proposed ?? '' }, place));
    if (asked.length === MOST_WORDS) break;
  }
  return asked;
}

interface Asked {
  readonly count: number;
  readonly place: NonNullable<Question['place']>;
}

function placeOf({ meaning }: CleanedSheet, row: number, column: number): Asked['place'] {
  return { sheet: meaning.sheet, row, column };
}

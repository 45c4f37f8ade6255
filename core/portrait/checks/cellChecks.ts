import type { CleanedSheet } from '../../clean/cleanSheet';
import type { Gathered } from '../../measure/gather';
import type { Project } from '../../project/project';
import { isRefused } from '../../project/questions/toldWords';
import type { Recipe } from '../../recipe/recipe';
import type { Bilingual } from '../../words';
import { amountChecks } from './amountChecks';
import { wordQuestionId, type CellCheck } from './cellCheck';
import { cellQuestionId } from './cellQuestion';
import { futureChecks } from './futureChecks';
import { MOST_CHECKED_ROWS, wordChecks } from './wordChecks';

/** List every cell that was read and that a person should verify all the same (requirements 59-64, 66, 68; A18 C15): abnormal amounts and dates, then words that the sheet itself speaks against.
 *  Orders first, then customers, then the log of contacts; by row within each. A cell may stand there twice, by two rules.
 *  Words about which a person answered that they are right are left out.
 *  @example cellChecksOf(gathered, standardRecipe, 45473, project.answers).length */
export function cellChecksOf(
  gathered: Gathered,
  recipe: Recipe,
  today: number,
  answers: Project['answers'],
): readonly CellCheck[] {
  const words = recipe.wordChecks === 'on';
  const ofSheets = readSheets(gathered).map(({ sheet, state }) => [
    ...futureChecks(sheet, state, today),
    ...(words ? wordChecks(sheet, state).filter((one) => !isAnswered(one, answers)) : []),
  ]);
  return [...amountChecks(gathered, recipe), ...ofSheets.flat()];
}

/** A person may have said that a word, or this one cell, is right as it is. */
function isAnswered(check: CellCheck, answers: Project['answers']): boolean {
  const question = wordQuestionId(check) ?? cellQuestionId(check);
  return question !== null && isRefused(answers, question);
}

/** Say which sheets are too large to be looked at word by word. */
export function uncheckedNotices(gathered: Gathered, { wordChecks: asked }: Recipe): readonly Bilingual[] {
  if (asked === 'off') return [];
  const large = readSheets(gathered).filter(({ sheet }) => sheet.rowCount > MOST_CHECKED_ROWS);
  return large.map(({ sheet }) => ({
    zh: `工作表“${sheet.meaning.sheet}”有 ${sheet.rowCount} 行，超过 ${MOST_CHECKED_ROWS} 行，没有逐格查错字和前后不一。`,
    en: `Sheet "${sheet.meaning.sheet}" has ${sheet.rowCount} rows, more than ${MOST_CHECKED_ROWS}; its words were not checked for slips.`,
  }));
}

/** Give the sheets that were read, with the state of each row. */
export function readSheets({
  orders,
  customers,
  contacts,
}: Gathered): readonly { readonly sheet: CleanedSheet; readonly state: Uint8Array }[] {
  return [
    ...(orders ? [{ sheet: orders.sheet, state: orders.rows.state }] : []),
    ...(customers ? [customers] : []),
    ...(contacts ? [contacts] : []),
  ];
}

import type { Portrait } from '../portrait';
import { mergeQuestion, settingQuestion, type Question } from '../project/questions/question';
import { SETTING_ANSWERS } from '../project/questions/settingAnswers.data';
import { openPairs } from '../portrait/merges';
import { zerosQuestion } from './zerosAsked';
import type { Bilingual } from '../words';
import { shownCell } from './changeLog';
import { waitingPairs } from './decisionSheet';
import { openQuestions } from './openQuestions';
import { cellQuestions, emailQuestions, wordQuestions } from './wordsAsked';

/** Pairs that are asked about here; all of them stand in the sheet of merge decisions. */
const MOST_PAIRS = 10;

/** List what only a person can tell, as rows of the sheet 待确认: settings first, then words, then the pairs of customers with most value. */
export function askedQuestions(portrait: Portrait): readonly Question[] {
  const { pairs: single, held } = openPairs(portrait.merges, portrait.recipe);
  const settings = openQuestions(portrait).map(({ setting, sheet, row, column, ...about }) =>
    settingQuestion(setting, { sheet, row, column }, about),
  );
  const pairs = waitingPairs(portrait, single, MOST_PAIRS).map(({ left, right, why, place, names }) =>
    mergeQuestion(left, right, why, { ...place, column: 0 }, names),
  );
  const words = [...emailQuestions(portrait), ...wordQuestions(portrait), ...cellQuestions(portrait)];
  return [...settings, ...zerosQuestion(portrait, held), ...genderQuestions(portrait), ...words, ...pairs];
}

/** Number codes of a gender column that nobody has explained: once a column. */
function genderQuestions({ gathered: { orders, customers } }: Portrait): readonly Question[] {
  return [orders?.sheet, customers?.sheet].flatMap((sheet): readonly Question[] => {
    const gender = sheet?.columns.get('gender');
    if (!sheet || !gender) return [];
    const { meaning, column } = gender;
    const open = column.rules.findIndex(({ id }) => id === 'genderCodeOpen') + 1;
    const first = open === 0 ? -1 : column.outcome.indexOf(open);
    if (first < 0) return [];
    const count = column.outcome.reduce((sum, one) => sum + (one === open ? 1 : 0), 0);
    const row = sheet.firstRow + first;
    const about = { header: meaning.header, count, example: shownCell(sheet, row, meaning.column) };
    const asked = settingQuestion('genderCodes', { sheet: sheet.meaning.sheet, row, column: meaning.column }, about);
    return [
      { ...asked, text: genderText(about), choices: SETTING_ANSWERS.genderCodes, consequence: GENDER_CONSEQUENCE },
    ];
  });
}

function genderText({
  header,
  count,
  example,
}: {
  readonly header: string;
  readonly count: number;
  readonly example: string;
}): Bilingual {
  // prettier-ignore
  return {
    zh: `列“${header}”有 ${count} 个数字代码，例如“${example}”。代码是什么意思？国标是 1 男 2 女。`,
    en: `"${header}" holds ${count} number codes, such as "${example}". What do they stand for? By the Chinese standard GB/T 2261.1, 1 is male and 2 female.`,
  };
}

const GENDER_CONSEQUENCE: Bilingual = {
  zh: '回答后写入设置，整列按此读；不回答则记为不明。',
  en: 'The answer becomes a setting and the whole column is read so; without one these customers count as not known.',
};

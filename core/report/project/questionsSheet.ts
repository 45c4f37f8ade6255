import type { Cell } from '../../book/cell';
import type { OwnedColumn, OwnedSheet } from '../../patch/patch';
import type { StyleName } from '../../patch/styles.data';
import { textIn } from '../../project/ownTable';
import type { Question } from '../../project/questions/question';
import { QUESTION_COLUMNS, type QuestionColumn } from '../../project/questions/questionsSheet.data';
import type { Answers } from '../../project/questions/readAnswers';
import { letterOf } from '../../understand/columnLetter';
import { say, type Bilingual, type Lang } from '../../words';
import { numbers, tableSheet, texts } from './tableSheet';

/** Fields by which questions are told apart. */
export const QUESTION_KEY_FIELDS = ['id'] as const;

type QuestionRow = Readonly<Record<QuestionColumn, string>> & { readonly extra: readonly Cell[] };

/** Plan the sheet of questions: the open ones, then those that were answered by a word, which every run reads again. Null when there are none.
 *  A typed answer stays beside its question as long as the question is open. */
export function questionsSheet(open: readonly Question[], answers: Answers, lang: Lang): OwnedSheet | null {
  const asked = new Set(open.map(({ id }) => id));
  const rows = [
    ...open.map((question) => openRow(question, answers, lang)),
    ...answers.kept.filter(({ id }) => !asked.has(id)).map((one) => keptRow(one, answers)),
  ];
  if (rows.length === 0) return null;
  const waiting = open.filter(({ id }) => !answers.typed.has(id)).length;
  const heading = [
    [{ value: TITLE[lang], style: 'title' as const }],
    [{ value: say(HINT, lang, { waiting }), style: 'subtle' as const }],
  ];
  const columns = QUESTION_COLUMNS.map(({ id, header }): OwnedColumn => ({
    field: id,
    header: header[lang],
    style: STYLES[id] ?? 'wrapped',
    width: WIDTHS[id],
    values:
      id === 'row'
        ? numbers(rows.map(({ row }) => (row === '' ? NaN : Number(row))))
        : texts(rows.map((row) => row[id])),
  }));
  const extras = rows.map(({ extra }) => extra);
  const { extraHeaders } = answers;
  return tableSheet({ id: 'questions', heading, columns, rowCount: rows.length, fixed: 2, extraHeaders, extras }, lang);
}

const TITLE: Bilingual = { zh: '待确认', en: 'To confirm' };
const HINT: Bilingual = {
  zh: '{waiting} 个问题等你回答：在“你的回答”里填，下次运行时生效。不回答也能运行。',
  en: '{waiting} questions wait for you: fill in Your answer, the next run reads it. Runs go on without.',
};

const STYLES: Readonly<Partial<Record<QuestionColumn, StyleName>>> = { row: 'rowNumber' }; // prettier-ignore
const WIDTHS: Readonly<Record<QuestionColumn, number>> = { question: 56, answer: 16, answers: 18, proposal: 24, sheet: 14, row: 8, column: 8, consequence: 48, id: 24 }; // prettier-ignore

function openRow(
  { id, text, place, proposal, answers: accepted, consequence }: Question,
  answers: Answers,
  lang: Lang,
): QuestionRow {
  // prettier-ignore
  return {
    id,
    question: text[lang],
    sheet: place?.sheet ?? '',
    row: place ? String(place.row + 1) : '',
    column: place ? letterOf(place.column) : '',
    proposal,
    answers: accepted[lang],
    answer: answers.typed.get(id) ?? '',
    consequence: consequence[lang],
    extra: answers.extras.get(id) ?? [],
  };
}

function keptRow({ id, cells }: Answers['kept'][number], { extras }: Answers): QuestionRow {
  const text = (column: QuestionColumn): string => textIn(cells.get(column));
  const row = Number.isFinite(Number(text('row'))) ? text('row') : '';
  const [question, sheet, column, proposal] = [text('question'), text('sheet'), text('column'), text('proposal')];
  const [answers, answer, consequence] = [text('answers'), text('answer'), text('consequence')];
  return { id, question, sheet, row, column, proposal, answers, answer, consequence, extra: extras.get(id) ?? [] };
}

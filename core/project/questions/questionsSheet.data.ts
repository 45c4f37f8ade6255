import type { Bilingual } from '../../words';
import type { OwnColumn } from '../ownTable';

export type QuestionColumn = 'question' | 'sheet' | 'row' | 'column' | 'proposal' | 'answers' | 'answer' | 'consequence' | 'id'; // prettier-ignore

export const QUESTIONS_SHEET: Bilingual = { zh: '待确认', en: 'To confirm' };

export const QUESTION_COLUMNS: readonly OwnColumn<QuestionColumn>[] = [
  { id: 'question', header: { zh: '问题', en: 'Question' } },
  { id: 'answer', header: { zh: '你的回答', en: 'Your answer' } },
  { id: 'answers', header: { zh: '可填', en: 'Accepts' } },
  { id: 'proposal', header: { zh: '建议', en: 'Proposal' } },
  { id: 'sheet', header: { zh: '表', en: 'Sheet' } },
  { id: 'row', header: { zh: '行', en: 'Row' } },
  { id: 'column', header: { zh: '列', en: 'Column' } },
  { id: 'consequence', header: { zh: '回答的作用', en: 'What the answer does' } },
  { id: 'id', header: { zh: '编号', en: 'Id' } },
];

export const NOT_USED: Bilingual = {
  zh: '这个回答没有采用，问题仍然开着；请改正后再运行。',
  en: 'The answer was not used and the question is still open; please correct it and run again.',
};

interface AnswerWords {
  readonly expected: Bilingual;
  /** Spellings in lower case without space. */
  readonly words: readonly { readonly value: string; readonly also: readonly string[] }[];
}

const YES_OR_NO: AnswerWords = {
  expected: { zh: '“是”或“否”', en: '"yes" or "no"' },
  words: [
    { value: 'yes', also: ['是', '对', '是的', '改', '采用', 'yes', 'y', 'true', '1', 'ok'] },
    { value: 'no', also: ['否', '不', '不是', '不改', '保留', 'no', 'n', 'false', '0'] },
  ],
};

export const ANSWER_WORDS: Readonly<Record<'merge' | 'email' | 'word' | 'cell' | 'gender', AnswerWords>> = {
  merge: { expected: { zh: '“合并”或“不合并”', en: '"merge" or "never merge"' }, words: [] },
  email: YES_OR_NO,
  word: YES_OR_NO,
  cell: YES_OR_NO,
  gender: {
    expected: { zh: '“男”“女”或“不明”', en: '"male", "female" or "unknown"' },
    words: [
      { value: 'male', also: ['男', '男性', '先生', 'male', 'm', 'man'] },
      { value: 'female', also: ['女', '女性', '女士', 'female', 'f', 'woman'] },
      { value: 'unknown', also: ['不明', '未知', '不清楚', 'unknown', 'u'] },
    ],
  },
};

import { writeReference } from '../link/link';
import type { Portrait } from '../portrait';
import type { PairItem } from '../portrait/merges';
import { settingId, type Question } from '../project/questions/question';
import { answerWords, SETTING_ANSWERS } from '../project/questions/settingAnswers.data';
import type { Bilingual } from '../words';
import { waitingPairs } from './decisionSheet';

/** Ask once about all pairs of ids that differ in leading zeros only, with the most valuable pair as an example; nothing where none waits. */
export function zerosQuestion(portrait: Portrait, held: readonly PairItem[]): readonly Question[] {
  const [example] = waitingPairs(portrait, held, 1);
  if (!example) return [];
  const { row, sheet } = example.place;
  const column = columnOfIds(portrait, sheet);
  const names = { left: writeReference(example.left), right: writeReference(example.right) };
  return [
    {
      id: settingId('leadingZeros', { sheet, column }),
      text: {
        zh: `${held.length} 对客户编号只差前面的零，例如 ${names.left} 和 ${names.right}。每一对都是同一位客户吗？`,
        en: `Pairs of customer ids that differ in leading zeros only: ${held.length}, such as ${names.left} and ${names.right}. Is each pair one customer?`,
      },
      place: { sheet, row, column },
      proposal: '',
      answers: answerWords('leadingZeros'),
      choices: SETTING_ANSWERS.leadingZeros,
      about: 'pairs',
      consequence: CONSEQUENCE,
    },
  ];
}

const CONSEQUENCE: Bilingual = {
  zh: '回答后写入设置，每次刷新都照办；“画像_合并决定”里单独决定过的，以那里为准。不回答则不合并。',
  en: 'The answer becomes a setting that every refresh obeys; pairs decided in "Merge decisions" keep their decision. Without an answer nobody is merged.',
};

/** The column of ids of the sheet in which the example stands. */
function columnOfIds({ gathered: { orders, customers } }: Portrait, name: string): number {
  const sheet = [orders?.sheet, customers?.sheet].find((one) => one?.meaning.sheet === name);
  return sheet?.columns.get('customerId')?.meaning.column ?? 0;
}

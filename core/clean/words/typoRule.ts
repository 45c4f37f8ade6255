import type { TextRule } from '../ruledText';
import { wordKey } from './fold';
import { meaningsByKey, type Additions } from './vocabulary';

/** Make the rule that corrects words as the user said, in the dictionary (kind "typo": wrong -> right) or by accepting a proposal. A cell is corrected where it is the wrong word as a whole, in any width, case and spacing; a part of a longer text stays.
 *  A correction is made once: of "甲 -> 乙" and "乙 -> 丙" the cell 甲 reads 乙.
 *  @example typoRule({ words: new Map([['杭卅', '杭州']]), off: new Set() }).read('杭卅').text -> "杭州" */
export function typoRule(additions: Additions): TextRule {
  const rightOf = meaningsByKey(additions);
  return {
    rules: [
      {
        id: 'typo',
        effect: 'change',
        name: { zh: '按你的纠错', en: 'Your correction' },
        reason: {
          zh: '按你在“画像_词典”或“待确认”里的纠错读',
          en: 'corrected as you said, in the dictionary or in an answer',
        },
      },
    ],
    read: (text) => {
      const right = rightOf.size === 0 ? undefined : rightOf.get(wordKey(text));
      return right === undefined || right === text ? { text, outcome: 0 } : { text: right, outcome: 1 };
    },
  };
}

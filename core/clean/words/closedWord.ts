import type { TextRule } from '../ruledText';
import { simplified } from './simplified';

/** Write the words of a column that holds a closed list (status, channel, gender, region) in one way: full-width letters as ordinary ones, old Chinese characters as new ones.
 *  Never for names and free text: NFKC turns ㎡ into m2, and a person's name keeps its characters.
 *  Source: Unicode NFKC; OpenCC's table t2s.
 *  Limit: letter case stays; that a word is a synonym of another is for the column's own list.
 *  @example closedWordRule.read('已發貨').text -> "已发货"; closedWordRule.read('ＶＩＰ').text -> "VIP" */
export const closedWordRule: TextRule = {
  rules: [
    {
      id: 'oldCharacters',
      effect: 'change',
      name: { zh: '繁体转简体', en: 'Old characters' },
      reason: { zh: '繁体字按简体读', en: 'traditional characters read as simplified ones' },
    },
    {
      id: 'wordWidth',
      effect: 'change',
      name: { zh: '全角转半角', en: 'Full-width letters' },
      reason: { zh: '全角字符按半角读', en: 'full-width characters read as ordinary ones' },
    },
  ],
  read: (text) => {
    const narrow = text.normalize('NFKC');
    const modern = simplified(narrow);
    if (modern !== narrow) return { text: modern, outcome: 1 };
    return { text: narrow, outcome: narrow === text ? 0 : 2 };
  },
};

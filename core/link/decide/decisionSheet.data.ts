import type { Bilingual } from '../../words';

/** The sheet of merge decisions. */
export const DECISION_SHEET: Bilingual = { zh: '画像_合并决定', en: 'Merge decisions' };

export const DECISION_COLUMNS = ['verdict', 'left', 'right', 'day', 'note'] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

export const DECISION_HEADERS: Readonly<Record<DecisionColumn, Bilingual>> = {
  verdict: { zh: '决定', en: 'Decision' },
  left: { zh: '客户A', en: 'Customer A' },
  right: { zh: '客户B', en: 'Customer B' },
  day: { zh: '决定日期', en: 'Decided on' },
  note: { zh: '备注', en: 'Note' },
};

export const VERDICT_WORDS: Readonly<Record<'same' | 'different', Bilingual>> = {
  same: { zh: '合并', en: 'merge' },
  different: { zh: '不合并', en: 'never merge' },
};

/** Other words that people write for a verdict, in lower case. */
export const VERDICT_SYNONYMS: Readonly<Record<'same' | 'different', readonly string[]>> = {
  same: ['同一人', '是同一人', '同一客户', '是同一客户', '是', 'same', 'same customer', 'yes'],
  different: [
    '不是同一人',
    '非同一人',
    '不同客户',
    '不是同一客户',
    '绝不合并',
    '永不合并',
    '否',
    'never',
    'different',
    'different customers',
    'not the same',
    "don't merge",
    'no',
  ],
};

import type { Bilingual } from '../../core/index';

export const CUSTOMER = {
  title: { zh: '客户', en: 'Customer' },
  none: { zh: '在表里点一行，看这位客户的画像', en: 'Pick a row in a sheet to see the customer' },
  noneHint: { zh: '订单表、客户表、画像表里的行都可以。', en: 'Rows of orders, customers and the portrait will do.' },
  nobody: { zh: '“{sheet}”第 {n} 行不属于任何客户', en: 'Row {n} of "{sheet}" belongs to no customer' },
  reading: { zh: '正在查看…', en: 'Looking…' },
  noFollow: { zh: '这个软件不能告诉我选中了哪一行。', en: 'This host cannot tell which row is selected.' },
  scores: { zh: '得分与平均', en: 'Scores against the average' },
  r: { zh: 'R 最近', en: 'R recency' },
  f: { zh: 'F 频次', en: 'F frequency' },
  m: { zh: 'M 金额', en: 'M monetary' },
  score: { zh: '{score}，平均 {average}', en: '{score}, average {average}' },
  average: { zh: '平均 {n}', en: 'average {n}' },
  tags: { zh: '标签', en: 'Tags' },
  weights: { zh: '权重合计 {n}', en: 'weights add up to {n}' },
  noTags: { zh: '没有标签。', en: 'No tags.' },
  figures: { zh: '数字', en: 'Figures' },
  history: { zh: '分层变化（同一套规则回看）', en: 'Segments over time (same rules, looking back)' },
  noHistory: {
    zh: '只有累计数，没有逐笔订单，无法回看。',
    en: 'Totals without single orders cannot be looked back at.',
  },
  advice: { zh: '建议', en: 'Suggested action' },
  days: { zh: '{n} 天', en: '{n} days' },
} as const satisfies Readonly<Record<string, Bilingual>>;

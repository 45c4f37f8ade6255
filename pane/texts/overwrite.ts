import type { Bilingual, Overwrite } from '../../core/index';

/** The choice to write cleaned values over the original cells. */
export const OVERWRITE = {
  title: { zh: '覆盖原值', en: 'Write over the originals' },
  choice: {
    zh: '把 {n} 个单元格换成清洗后的值（仅这一次）',
    en: 'Replace {n} cells by their cleaned values (this run only)',
  },
  warning: {
    zh: '会改动你自己的 {n} 个单元格：日期变成真正的日期，金额变成数字，手机、邮箱和文字统一写法。公式、设有数据验证的单元格和有疑问的值不动。撤销可以恢复原值。',
    en: '{n} of your own cells will be changed: dates become real dates, amounts numbers, phones, e-mails and words get one spelling. Formulas, cells under data validation and doubtful values stay. Undo brings the originals back.',
  },
  examples: { zh: '覆盖前后举例', en: 'Examples, before and after' },
  kinds: {
    date: { zh: '日期', en: 'date' },
    number: { zh: '数字', en: 'number' },
    text: { zh: '文本', en: 'text' },
  },
  done: {
    zh: '按你的选择覆盖原值：{n} 个单元格。撤销可以恢复。',
    en: 'Written over as you chose: {n} cells. Undo brings the originals back.',
  },
  more: { zh: '以上只是一部分。', en: 'These are only some of them.' },
  promise: {
    zh: '除了新增我自己的列和表，还会按你的选择改动上面列出的单元格；随时可撤销。',
    en: 'Besides columns and sheets of its own, the cells above are changed as you chose. You can undo at any time.',
  },
  calm: {
    zh: '可以随时取消；已经改动的单元格可以撤销。',
    en: 'You can cancel at any time; cells that were changed can be undone.',
  },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<Overwrite['as'], Bilingual>>>>;

import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';
import type { ScoreWarning } from './scores';

const NAMES = {
  r: { zh: 'R（最近）', en: 'R (recency)' },
  f: { zh: 'F（频次）', en: 'F (frequency)' },
  m: { zh: 'M（金额）', en: 'M (monetary)' },
  all: { zh: '', en: '' },
} as const;

/** Say a score warning in words: what is weak, and what the recipe's binning did about it. */
export function warningText(warning: ScoreWarning, binning: Recipe['binning']): Bilingual {
  if (warning.kind === 'fewCustomers' && warning.distinct === 0) {
    return {
      zh: '没有一位客户有最近购买日期，因此无法打分，各分类都写作“无订单”；表里给出的次数和金额照原样列出。',
      en: 'No customer has a date of a last order, so nobody can be scored and every class reads "No orders"; orders and amounts that the sheet gives are listed as they are.',
    };
  }
  if (warning.kind === 'fewCustomers') {
    return {
      zh: `有订单的客户只有 ${warning.distinct} 位，排名和分档只能粗看。`,
      en: `Only ${warning.distinct} customers have orders; ranks and bins are rough.`,
    };
  }
  const name = NAMES[warning.measure];
  const remedy = REMEDIES[binning];
  return {
    zh: `${name.zh}只有 ${warning.distinct} 种取值，分位数分不开，${remedy.zh}。`,
    en: `${name.en} has only ${warning.distinct} distinct values; quantiles cannot part them, ${remedy.en}.`,
  };
}

const REMEDIES: Readonly<Record<Recipe['binning'], Bilingual>> = {
  quantile: { zh: '改按阈值分档', en: 'so thresholds are used' },
  'r-rfm': {
    zh: '仍按 R 语言 rfm 包的口径分档，有的档位会是空的',
    en: "and the bins stay as R's rfm package cuts them, some of them empty",
  },
};

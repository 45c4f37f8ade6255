import type { Bilingual } from '../words';
import type { ScoreWarning } from './scores';

const NAMES = {
  r: { zh: 'R(最近)', en: 'R (recency)' },
  f: { zh: 'F(频次)', en: 'F (frequency)' },
  m: { zh: 'M(金额)', en: 'M (monetary)' },
  all: { zh: '', en: '' },
} as const;

/** Say a score warning in words: what is weak, and what was done about it. */
export function warningText(warning: ScoreWarning): Bilingual {
  if (warning.kind === 'fewCustomers') {
    return {
      zh: `有订单的客户只有 ${warning.distinct} 位,排名和分档只能粗看。`,
      en: `Only ${warning.distinct} customers have orders; ranks and bins are rough.`,
    };
  }
  const name = NAMES[warning.measure];
  return {
    zh: `${name.zh}只有 ${warning.distinct} 种取值,分位数分不开,改按阈值分档。`,
    en: `${name.en} has only ${warning.distinct} distinct values; quantiles cannot part them, so thresholds are used.`,
  };
}

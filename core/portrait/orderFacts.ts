import { lazily } from '../book/lazily';
import type { Gathered } from '../measure/gather';
import { categoryCounts } from '../measure/habits';
import { hasProfit, profitRates } from '../measure/profit';
import { PLAIN, SHARE } from '../tag/factLabels.data';
import { knownFact, type FactName, type KnownFact } from './knownFact';

/** Give the numbers that only some order sheets tell (requirements 81, 93, 142): distinct categories bought, and profit over sales. */
export function orderFacts({ orders, ids }: Gathered): readonly KnownFact[] {
  if (!orders) return [];
  const { sheet, rows } = orders;
  const nothing = (): Float64Array => new Float64Array(ids.length).fill(NaN);
  const categories = lazily(() => categoryCounts(sheet, rows, ids.length) ?? nothing());
  const profit = lazily(() => profitRates(sheet, rows, ids.length) ?? nothing());
  return [
    ...(sheet.columns.has('category') ? [knownFact(CATEGORIES, categories)] : []),
    ...(hasProfit(sheet) ? [knownFact(PROFIT_RATE, profit)] : []),
  ];
}

const CATEGORIES: FactName = {
  id: 'categories',
  kind: 'number',
  isWhole: true,
  unit: PLAIN,
  name: { zh: '购买品类数', en: 'categories bought' },
  synonyms: ['品类数', 'number of categories'],
  phrase: { zh: '买过 {value} 个品类', en: 'categories bought: {value}' },
};
const PROFIT_RATE: FactName = {
  id: 'profit_rate',
  kind: 'percent',
  unit: SHARE,
  name: { zh: '利润率', en: 'profit rate' },
  synonyms: ['毛利率', 'profit margin', 'margin'],
  phrase: { zh: '利润率 {value}', en: 'profit rate {value}' },
};

import { buyingHabits } from '../../measure/habits';
import type { Trait } from '../../measure/trait';
import type { Bilingual } from '../../words';
import type { TraitMaker } from './context';
import { isAnyKnown } from './told';

/** With fewer orders a favourite is chance. */
const LEAST_ORDERS = 3;

/** When customers buy: favourite weekday, and part of the day where orders carry a time (requirements 141, 143). Only for customers of three orders or more in all history.
 *  Limit: three orders on three days still give a favourite, the earlier weekday. */
export const habitTraits: TraitMaker = ({ gathered: { orders, measures, ids } }) => {
  const isRegular = (who: number): boolean => (measures.orders[who] ?? 0) >= LEAST_ORDERS;
  if (!orders || !ids.some((_, who) => isRegular(who))) return [];
  const traits = buyingHabits(orders.sheet, orders.rows, ids.length);
  return traits
    .map((trait): Trait => ({
      ...trait,
      source: SOURCE,
      codes: trait.codes.map((code, who) => (isRegular(who) ? code : -1)),
    }))
    .filter(({ codes }) => isAnyKnown(codes));
};

const SOURCE: Bilingual = {
  zh: `历史订单里最多的一种，至少 ${LEAST_ORDERS} 单才判断；并列取靠前的`,
  en: `what most of the orders in all history have, from ${LEAST_ORDERS} orders on; ties go to the earlier one`,
};

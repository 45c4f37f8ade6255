import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { LIFE_STAGES } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(LIFE_STAGES);

/** Put every customer into a stage of the life cycle by dated orders, the furthest stage that holds:
 *  获取 acquired: known, no order yet. 激活 activated: bought once, or no order yet but seen to visit or be in touch
 *  (`seenDays`, days since then) within `churnDays`. 留存 retained: came back (two orders or more in all).
 *  转化 converted: a regular, `lifeRegular` orders or more in the window. 升级 upgraded: a regular whose average order in
 *  the window is at least `lifeUpgrade` percent above the one before the window. 流失 lapsed: R > `churnDays`, whatever was
 *  before, or no order ever and last seen as long ago. Sources: requirements 128 and 129, which name the stages and ask for behaviour; the bounds are ours.
 *  Limit: with a window over all history, or from totals without orders, there is nothing before the window and nobody is
 *  upgraded; a buyer who only looks round is lapsed all the same, because R counts orders. */
export function classifyLifecycle(measures: Measures, recipe: Recipe, seenDays?: Float64Array): ClassSet {
  const { recencyDays, orders, frequency } = measures;
  const { churnDays, lifeRegular, lifeUpgrade } = recipe;
  const codes = new Int32Array(measures.count);
  for (let row = 0; row < codes.length; row++) {
    const days = recencyDays[row] ?? NaN;
    const all = orders[row] ?? 0;
    if (days > churnDays) codes[row] = CODES.lapsed;
    else if (Number.isNaN(days)) codes[row] = all > 0 ? CODES.unknown : beforeOrders(seenDays?.[row] ?? NaN, churnDays);
    else if ((frequency[row] ?? 0) < lifeRegular) codes[row] = all >= 2 ? CODES.retained : CODES.activated;
    else codes[row] = isUpgraded(measures, row, lifeUpgrade) ? CODES.upgraded : CODES.converted;
  }
  return { id: 'lifecycle', classes: LIFE_STAGES, codes };
}

/** Somebody who never ordered: not seen yet, seen, or not seen for as long as makes a buyer lapsed. */
function beforeOrders(seenDays: number, churnDays: number): number {
  if (Number.isNaN(seenDays)) return CODES.acquired;
  return seenDays > churnDays ? CODES.lapsed : CODES.activated;
}

/** Compare the average order of the window with that of all orders before it. */
function isUpgraded(measures: Measures, row: number, rise: number): boolean {
  const orders = measures.frequency[row] ?? 0;
  const cents = measures.monetaryCents[row] ?? 0;
  const ordersBefore = (measures.orders[row] ?? 0) - orders;
  const centsBefore = (measures.allCents[row] ?? 0) - cents;
  if (!(ordersBefore > 0) || !(centsBefore > 0)) return false;
  return (100 * cents) / orders >= ((100 + rise) * centsBefore) / ordersBefore;
}

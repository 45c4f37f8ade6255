import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { LIFE_STAGES } from './classSets.data';
import { codesOf } from './codesOf';
import type { ClassSet } from './scores';

const CODES = codesOf(LIFE_STAGES);

/** Put every customer into a stage of the life cycle by dated orders, the furthest stage that holds:
 *  获取 acquired: known, no order yet. 激活 activated: bought once. 留存 retained: came back (two orders or more in all).
 *  转化 converted: a regular, `lifeRegular` orders or more in the window. 升级 upgraded: a regular whose average order in
 *  the window is at least `lifeUpgrade` percent above the one before the window. 流失 lapsed: R > `churnDays`, whatever was
 *  before. Sources: requirements 128 and 129, which name the stages and ask for behaviour; the bounds are ours.
 *  Limit: with a window over all history, or from totals without orders, there is nothing before the window and nobody is
 *  upgraded; visits are not looked at, so a visitor who never ordered stays acquired. */
export function classifyLifecycle(measures: Measures, recipe: Recipe): ClassSet {
  const { recencyDays, orders, frequency } = measures;
  const { churnDays, lifeRegular, lifeUpgrade } = recipe;
  const codes = new Int32Array(measures.count);
  for (let row = 0; row < codes.length; row++) {
    const days = recencyDays[row] ?? NaN;
    const all = orders[row] ?? 0;
    if (days > churnDays) codes[row] = CODES.lapsed;
    else if (Number.isNaN(days)) codes[row] = all > 0 ? CODES.unknown : CODES.acquired;
    else if ((frequency[row] ?? 0) < lifeRegular) codes[row] = all >= 2 ? CODES.retained : CODES.activated;
    else codes[row] = isUpgraded(measures, row, lifeUpgrade) ? CODES.upgraded : CODES.converted;
  }
  return { id: 'lifecycle', classes: LIFE_STAGES, codes };
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

import type { Bilingual } from '../../words';
import { Arm } from './arms';
import { shareDifference, type Interval } from './proportions';

/** Fewer customers than this in an arm tell nothing worth acting on. */
export const FEWEST = 30;

export interface ArmResult {
  readonly count: number;
  readonly bought: number;
}

/** What became of a campaign. */
export interface CampaignResult {
  /** Days from the campaign to the analysis date. */
  readonly days: number;
  readonly list: ArmResult;
  readonly control: ArmResult;
  /** Share who bought again: list minus control, with a 95 % interval; null where an arm is empty. */
  readonly effect: (Interval & { readonly difference: number }) | null;
  readonly verdict: 'notYet' | 'noControl' | 'tooSmall' | 'higher' | 'lower' | 'unclear';
  readonly text: Bilingual;
}

/** Read the result of a campaign back (requirement 162): who bought after its day, addressed against held out. Everybody counts in the arm they were put into, whether reached or not.
 *  `lastOrder` is a serial day a customer, NaN without orders. Orders on the day itself do not count.
 *  Limit: a refund after the order is not looked at; a customer whose rows are gone is in neither arm. */
export function campaignResult(
  arm: Uint8Array,
  lastOrder: ArrayLike<number>,
  day: number,
  today: number,
): CampaignResult {
  const [list, control] = [armResult(arm, Arm.list, lastOrder, day), armResult(arm, Arm.control, lastOrder, day)];
  const days = today - day;
  const effect =
    list.count === 0 || control.count === 0
      ? null
      : shareDifference({ hits: list.bought, count: list.count }, { hits: control.bought, count: control.count });
  const verdict = verdictOf(days, list, control, effect);
  return { days, list, control, effect, verdict, text: textOf(verdict, days, list, control, effect) };
}

function armResult(arm: Uint8Array, wanted: number, lastOrder: ArrayLike<number>, day: number): ArmResult {
  let [count, bought] = [0, 0];
  arm.forEach((one, customer) => {
    if (one !== wanted) return;
    count++;
    if ((lastOrder[customer] ?? NaN) > day) bought++;
  });
  return { count, bought };
}

function verdictOf(
  days: number,
  list: ArmResult,
  control: ArmResult,
  effect: Interval | null,
): CampaignResult['verdict'] {
  // prettier-ignore
  if (days <= 0) return 'notYet';
  if (effect === null) return 'noControl';
  if (Math.min(list.count, control.count) < FEWEST) return 'tooSmall';
  if (effect.low > 0) return 'higher';
  return effect.high < 0 ? 'lower' : 'unclear';
}

function textOf(
  verdict: CampaignResult['verdict'],
  days: number,
  list: ArmResult,
  control: ArmResult,
  effect: CampaignResult['effect'],
): Bilingual {
  const between = effect ? `${points(effect.low)} ~ ${points(effect.high)}` : '';
  const moved = effect ? points(effect.difference) : '';
  switch (verdict) {
    case 'notYet':
      return { zh: '活动日之后还没有数据。', en: 'No data after the day of the campaign yet.' };
    case 'noControl':
      return { zh: '名单或对照组没有人，无法比较。', en: 'Nobody in the list or in the control group; nothing to compare.' }; // prettier-ignore
    case 'tooSmall':
      return {
        zh: `人数太少（名单 ${list.count}，对照 ${control.count}，各需 ${FEWEST} 以上），看不出效果；差 ${moved}，区间 ${between}，仅供参考。`,
        en: `Too few customers (list ${list.count}, control ${control.count}; ${FEWEST} each are needed) to tell; difference ${moved}, interval ${between}, for reference only.`,
      };
    case 'higher':
    case 'lower':
      return {
        zh: `${days} 天内名单的复购率比对照组${verdict === 'higher' ? '高' : '低'} ${moved.replace('-', '')}（95% 区间 ${between}）。`,
        en: `In ${days} days the list's repurchase rate is ${moved.replace('-', '')} ${verdict === 'higher' ? 'above' : 'below'} the control group's (95% interval ${between}).`,
      };
    case 'unclear':
      return {
        zh: `${days} 天内差 ${moved}，95% 区间 ${between} 含 0：和碰巧分不开。`,
        en: `Difference after ${days} days ${moved}, 95% interval ${between} holds 0: it cannot be told from chance.`,
      };
    default:
      return verdict satisfies never;
  }
}

/** Percentage points with one decimal; 0.0 without a sign. */
function points(share: number): string {
  const rounded = Math.round(share * 1000) / 10;
  return `${(rounded === 0 ? 0 : rounded).toFixed(1)}%`;
}

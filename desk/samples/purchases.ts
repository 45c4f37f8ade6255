import type { Random } from './random';
import type { Profile } from './truth';

/** One person's buying plan. `spend` multiplies what an average buyer spends on an order. */
export interface BuyerPlan {
  readonly profile: Profile;
  readonly spend: number;
}

/** Who bought on which day: entry i is the i-th order in time. `day` is a serial, ascending. */
export interface Purchases {
  readonly buyers: readonly BuyerPlan[];
  readonly buyer: Int32Array;
  readonly day: Int32Array;
}

/** Days of history in a sample: 24 months. */
export const HISTORY_DAYS = 730;

/** Plan `orders` purchases up to `lastDay` by buyers of seven profiles: nearly half buy once, one in fourteen buys
 *  fifteen to forty-five times, and who buys often also spends more on each order. About one buyer for five orders. */
export function planPurchases(orders: number, lastDay: number, random: Random): Purchases {
  const buyers: BuyerPlan[] = [];
  const buyer = new Int32Array(orders);
  const day = new Int32Array(orders);
  let planned = 0;
  while (planned < orders) {
    const habit = drawHabit(random);
    const wanted = habit.fewest + random.below(habit.most - habit.fewest + 1);
    const end = Math.min(orders, planned + wanted);
    for (; planned < end; planned += 1) {
      buyer[planned] = buyers.length;
      day[planned] = lastDay - habit.oldest + random.below(habit.oldest - habit.newest + 1);
    }
    buyers.push({ profile: habit.profile, spend: habit.spend * (0.7 + 0.6 * random.next()) });
  }
  return { buyers, ...inTime(buyer, day) };
}

interface Habit {
  readonly profile: Profile;
  readonly share: number;
  readonly fewest: number;
  readonly most: number;
  /** Days before the last day. */
  readonly oldest: number;
  readonly newest: number;
  readonly spend: number;
}

const ALWAYS = { oldest: HISTORY_DAYS - 1, newest: 0 };

const HABITS: readonly Habit[] = [
  { profile: 'oneTime', share: 0.42, fewest: 1, most: 1, ...ALWAYS, spend: 0.7 },
  { profile: 'occasional', share: 0.23, fewest: 2, most: 4, ...ALWAYS, spend: 0.85 },
  { profile: 'regular', share: 0.14, fewest: 5, most: 14, ...ALWAYS, spend: 1.1 },
  { profile: 'heavy', share: 0.07, fewest: 15, most: 45, ...ALWAYS, spend: 1.6 },
  { profile: 'churned', share: 0.07, fewest: 3, most: 8, oldest: HISTORY_DAYS - 1, newest: 400, spend: 1.1 },
  { profile: 'new', share: 0.04, fewest: 1, most: 2, oldest: 45, newest: 0, spend: 0.9 },
  { profile: 'noOrders', share: 0.03, fewest: 0, most: 0, ...ALWAYS, spend: 1 },
];

function drawHabit(random: Random): Habit {
  let left = random.next();
  for (const habit of HABITS) {
    left -= habit.share;
    if (left < 0) return habit;
  }
  return random.pick(HABITS.slice(0, 1));
}

/** A counting sort by day; orders of one day keep their places. */
function inTime(buyer: Int32Array, day: Int32Array): { buyer: Int32Array; day: Int32Array } {
  const first = day.reduce((least, value) => Math.min(least, value), Infinity);
  const starts = new Int32Array(HISTORY_DAYS + 1);
  for (const value of day) starts[value - first + 1] = (starts[value - first + 1] ?? 0) + 1;
  for (let index = 1; index < starts.length; index += 1)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const sorted = { buyer: new Int32Array(buyer.length), day: new Int32Array(day.length) };
  for (let index = 0; index < day.length; index += 1) {
    const value = day[index] ?? 0;
    const place = starts[value - first] ?? 0;
    starts[value - first] = place + 1;
    sorted.buyer[place] = buyer[index] ?? 0;
    sorted.day[place] = value;
  }
  return sorted;
}

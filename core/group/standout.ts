import type { Trait } from '../measure/trait';
import { distribution, type Share } from './distribution';
import { isUnknownWord } from './themes';

/** Fewer customers of a word, or a smaller difference of shares, are no news. */
const LEAST_CUSTOMERS = 20;
const LEAST_DIFFERENCE = 0.03;
/** A trait must be known for this share of the customers. */
const LEAST_KNOWN = 0.5;

/** Find the word whose share of sales is farthest from its share of customers, such as a region with 5 % of customers and 12 % of
 *  sales; null where none is 3 points off. One customer makes no finding: a word must
 *  stay as far off without its own largest one, and without the largest of all.
 *  Limit: of words that stand equally far off the first of the trait's order is told. */
export function standoutOf(trait: Trait, cents: Float64Array): Share | null {
  const { shares, unknown, customers, cents: total } = distribution(trait, cents);
  if (shares.length < 2 || unknown.count > customers * (1 - LEAST_KNOWN) || total <= 0) return null;
  const largest = new Float64Array(trait.dictionary.length);
  trait.codes.forEach((code, customer) => {
    const money = cents[customer] ?? 0;
    if (code >= 0 && money > (largest[code] ?? 0)) largest[code] = money;
  });
  const most = cents.reduce((top, money) => Math.max(top, money), 0);
  const difference = ({ share, salesShare }: Share): number => salesShare - share;
  const isSolid = (one: Share): boolean => {
    const own = largest[one.code] ?? 0;
    const sides = [
      difference(one),
      (one.cents - own) / (total - own) - one.share,
      (one.cents - (own === most ? most : 0)) / (total - most) - one.share,
    ];
    return sides.every((side) => side >= LEAST_DIFFERENCE) || sides.every((side) => side <= -LEAST_DIFFERENCE);
  };
  const fit = shares.filter((one) => one.count >= LEAST_CUSTOMERS && !isUnknownWord(trait, one.code) && isSolid(one));
  return fit.reduce<Share | null>(
    (best, one) => (best && Math.abs(difference(best)) >= Math.abs(difference(one)) ? best : one),
    null,
  );
}

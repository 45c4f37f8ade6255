import type { Lang, Sheet } from '../../core/index';
import { chineseShop } from './chineseShop';
import { englishB2B } from './englishB2B';

const ORDERS = 600;
/** The customers come first in the invented workbooks, then the orders. */
const ORDER_SHEET = 1;

/** Make the order sheet of an invented shop, the same cells every time. */
export function sampleOrders(lang: Lang): Sheet {
  const make = lang === 'zh' ? chineseShop : englishB2B;
  const sheet = make({ orders: ORDERS, seed: 1 }).book.sheets[ORDER_SHEET];
  if (sheet === undefined) throw new RangeError('The invented shop has no order sheet.');
  return sheet;
}

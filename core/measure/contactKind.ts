import { halfWidth } from '../clean/space';

/** What a row of a log tells of: somebody looked round, somebody was in touch, or somebody ordered (which the orders tell better). */
export type ContactKind = 'visit' | 'contact' | 'order';

const VISITS =
  /浏览|瀏覽|点击|點擊|访问|訪問|登录|登錄|加购|加入购物车|收藏|^(page|product|item|web|app|screen)?[ _-]?views?$|^(page|web|website|app)[ _-]?visits?$|^(view|click|browse|log ?in|sign ?in|session|impression|search)|add[ _-]to[ _-](cart|wish)|wish ?list/;
/** Somebody of ours was there. */
const CALLS = /(上门|上門|客户|客戶|电话|電話|入户|入戶|实地|實地)(访问|訪問)/;
const ORDERS = /下单|下單|支付|付款|成交|购买成功|^(purchase|checkout|order|payment|buy)(s|d|ed)?\b/;

/** Read the kind of a contact as people and tracking write it. What is neither a visit nor an order is a contact.
 *  Limit: "visit" alone may be either, and counts as a contact.
 *  @example contactKind('浏览商品') -> 'visit'; contactKind('电话回访') -> 'contact'; contactKind('page_view') -> 'visit' */
export function contactKind(text: string): ContactKind {
  const folded = halfWidth(text).toLowerCase().trim();
  if (VISITS.test(folded) && !CALLS.test(folded)) return 'visit';
  return ORDERS.test(folded) ? 'order' : 'contact';
}

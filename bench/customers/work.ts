import type { Book, Cell } from '../../core/index';

/** Clean a customer sheet. In: a book of one sheet with 40 dirty columns (`dirtyCustomers`). Out: a row of clean values a customer, in the order of the rows.
 *  1. Every text of `FIELDS`: outer space off (also no-break and ideographic), marks such as `-`, 无, N/A, 暂无, null are blank. Ids fold full-width signs.
 *  2. Gender, consent and platform: the words of one thing become one word; what says neither stays as it is.
 *  3. Age: 岁, 周岁 and full-width digits off, whole years from 1 to 119; others blank.
 *  4. Dates: serials and texts (year first, `-` `/` `.` 年月日, eight digits) -> serial day; impossible days and words blank.
 *  5. Phone: full-width, +86, spaces and dashes -> 11 digits that begin with 13 to 19; others blank. E-mail: half-width, lower case, one @ and a later point; others blank.
 *  6. Amounts: ¥, 元, thousands commas -> whole cents; counts -> numbers; others blank.
 *  7. `province` and `city` of the row in their full official names: from the address where the columns 省份 and 城市 leave them open, the province at last from the postcode. `ageBand`: by the birthday where it gives 1 to 119 years, else by the age.
 *  Seven further columns (会员等级, 积分, 门店 and the like) mean nothing to the run and pass through neither engine. */
export type CustomersRun = (book: Book) => readonly CleanRow[] | Promise<readonly CleanRow[]>;

export interface CustomersEngine {
  start(): CustomersRun | Promise<CustomersRun>;
}

/** One value a field of `OUTPUT`, in its order. */
export type CleanRow = readonly Cell[];

export type FieldKind = 'text' | 'id' | 'word' | 'age' | 'day' | 'phone' | 'email' | 'cents' | 'count';

/** The columns that are cleaned: header, id, what they hold. */
export const FIELDS: readonly (readonly [header: string, id: string, kind: FieldKind])[] = [
  ['客户编号', 'customerId', 'id'],
  ['客户姓名', 'customerName', 'text'],
  ['性别', 'gender', 'word'],
  ['年龄', 'age', 'age'],
  ['生日', 'birthDate', 'day'],
  ['手机号', 'phone', 'phone'],
  ['邮箱', 'email', 'email'],
  ['公司名称', 'company', 'text'],
  ['行业', 'industry', 'text'],
  ['企业规模', 'companySize', 'text'],
  ['职位', 'contactRole', 'text'],
  ['职业', 'occupation', 'text'],
  ['省份', 'region', 'text'],
  ['城市', 'city', 'text'],
  ['地址', 'address', 'text'],
  ['邮编', 'postcode', 'id'],
  ['设备ID', 'device', 'id'],
  ['登录IP', 'ip', 'text'],
  ['终端', 'platform', 'word'],
  ['来源渠道', 'channel', 'text'],
  ['支付方式', 'payment', 'text'],
  ['营销同意', 'consent', 'word'],
  ['首次下单日期', 'firstOrderDate', 'day'],
  ['最近下单日期', 'lastOrderDate', 'day'],
  ['累计订单数', 'orderCount', 'count'],
  ['累计消费金额', 'totalAmount', 'cents'],
  ['常购品类', 'category', 'text'],
  ['需求', 'need', 'text'],
  ['备注', 'note', 'text'],
  ['浏览次数', 'browseCount', 'count'],
  ['互动次数', 'interactionCount', 'count'],
  ['满意度', 'satisfaction', 'text'],
  ['客户经理', 'owner', 'text'],
];

/** The fields of a clean row. */
export const OUTPUT: readonly string[] = [...FIELDS.map(([, id]) => id), 'province', 'cityName', 'ageBand'];

/** 1 November 2026. */
export const TODAY = 46327;

const TRADITIONAL =
  '訂單編號時間額數會員戶電話機郵價總計稱購買賣實際狀態類別區縣國產貨來費運優後聯繫係顧暱帳賬帐應據門鋪匯創發結註冊過歷個內點餘積級標題碼體項細萬億顏規備稅貼儲當現給場層頻貢獻齡對經濟條記錄務網絡離華從選擇權';
const SIMPLIFIED =
  '订单编号时间额数会员户电话机邮价总计称购买卖实际状态类别区县国产货来费运优后联系系顾昵账账账应据门铺汇创发结注册过历个内点余积级标题码体项细万亿颜规备税贴储当现给场层频贡献龄对经济条记录务网络离华从选择权';
const FOLDED = new Map(Array.from(TRADITIONAL, (from, at) => [from, SIMPLIFIED.charAt(at)] as const));
const LONGEST = 255;
const UNITS = [
  '人民币',
  '美元',
  '欧元',
  '英镑',
  '元',
  '万元',
  'rmb',
  'cny',
  'usd',
  'gbp',
  'eur',
  'hkd',
  'twd',
  'jpy',
  'inr',
];

/** Fold a header to the letters and digits that matter: one width, lower case, no spaces, punctuation or emoji, simplified forms of common header characters. Only the first 255 characters count.
 *  Limit: folds the traditional characters that occur in headers, not all of them.
 *  @example "Customer_ID " -> "customerid", "訂單金額" -> "订单金额" */
export function foldHeader(text: string): string {
  let folded = '';
  for (const character of lettersOf(text)) folded += FOLDED.get(character) ?? character;
  return folded;
}

/** Split a header into its folded words at spaces, punctuation and camel case.
 *  @example "InvoiceNo" -> ["invoice", "no"] */
export function headerWords(text: string): readonly string[] {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Remove what stands in brackets, for instance a unit. A header that is all brackets comes back whole.
 *  @example "金额（元）" -> "金额" */
export function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text.slice(0, LONGEST).normalize('NFKC')) {
    if ('([{【〔<'.includes(character)) depth += 1;
    if (depth === 0) kept += character;
    if (')]}】〕>'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return kept.trim() === '' ? text : kept;
}

/** Give the folded forms in which a header may be known: whole, without brackets, and both without a unit at their end.
 *  @example "订单金额（元）" -> ["订单金额元", "订单金额", "订单金额", "订单金额"] */
export function headerForms(text: string): readonly string[] {
  const whole = foldHeader(text);
  const bare = foldHeader(withoutBrackets(text));
  return [whole, bare, withoutUnit(whole), withoutUnit(bare)];
}

function withoutUnit(folded: string): string {
  const unit = UNITS.find((word) => folded.length > word.length && folded.endsWith(word));
  return unit === undefined ? folded : folded.slice(0, -unit.length);
}

function lettersOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A shop small enough to work out by hand, in two languages; the same cells under other headings.
 *  Looked at on 2024-06-30 with a window of 365 days (from 2023-07-01 on):
 *  A1: last order 06-20, R 10, F 2, M 100.00 + 50.50 = 150.50 · B2: last 05-31, R 30, F 1 (the order of 2023-01-05 is
 *  outside), M 200.00 - 20.00 refunded = 180.00 · 007: R 100 (03-22), F 1, M 80.00 · D4: cancelled only, no order. */
export const SHOP_ROWS: readonly (readonly string[])[] = [
  ['SO1', 'A1', '2024-06-20', '100.00', 'done', 'North'],
  ['SO2', 'A1', '2024-05-01', '50.50', 'done', 'North'],
  ['SO3', 'B2', '2024-05-31', '200.00', 'done', 'South'],
  ['SO3', 'B2', '2024-06-02', '-20.00', 'refunded', 'South'],
  ['SO4', 'B2', '2023-01-05', '999.00', 'done', 'South'],
  ['SO5', '007', '2024-03-22', '80.00', 'done', 'South'],
  ['SO5', '007', '2024-03-22', '80.00', 'done', 'South'],
  ['SO6', 'D4', '2024-06-01', '10.00', 'cancelled', 'North'],
  ['SO7', '', '2024-06-01', '10.00', 'done', 'North'],
  ['SO8', 'A1', '2024-13-01', '10.00', 'done', 'North'],
];

const HEADERS = {
  zh: ['订单号', '客户编号', '下单日期', '实付金额', '订单状态', '地区'],
  en: ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Status', 'Region'],
} as const;

const WORDS: Readonly<Record<string, string>> = {
  done: '已完成',
  refunded: '已退款',
  cancelled: '已取消',
  North: '北区',
  South: '南区',
};

/** The shop's rows with their header, in one language. */
export function shopTable(lang: 'zh' | 'en'): readonly (readonly string[])[] {
  const spell = (cell: string): string => (lang === 'zh' ? (WORDS[cell] ?? cell) : cell);
  return [HEADERS[lang], ...SHOP_ROWS.map((row) => row.map(spell))];
}

export function shopCsv(lang: 'zh' | 'en'): string {
  return `${shopTable(lang)
    .map((row) => row.join(','))
    .join('\n')}\n`;
}

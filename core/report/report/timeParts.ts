import { rhythmOf, type Slot } from '../../group/hours';
import { recentChange, type Month } from '../../group/trend';
import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { share } from '../classTable';
import { columnChart } from './charts';
import { moved, sentence, type Live } from './live';
import type { Page } from './page';
import type { Subject } from './subject';

const MOST_MONTHS = 12;
const COLUMNS = {
  month: { zh: '月份', en: 'Month' },
  orders: { zh: '订单数', en: 'Orders' },
  customers: { zh: '下单客户', en: 'Buyers' },
  amount: { zh: '净销售额', en: 'Net sales' },
  average: { zh: '平均客单价', en: 'Average order' },
  share: { zh: '金额占比', en: 'Amount %' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How the last three whole months compare with the three before. */
export interface Trend {
  readonly average: Live;
  readonly sales: Live;
}

/** The last twelve months with the average order as a line (requirement 142). Nothing without two months.
 *  Gives the last three whole months over the three before, read from the table; null where they cannot be compared. */
export function trendPart(page: Page, { months, lang }: Subject): Trend | null {
  const shown = months.slice(-MOST_MONTHS);
  if (shown.length < 2) return null;
  const first = page.next + 2;
  const change = recentChange(months) ? recentTrend(shown, first, lang) : null;
  page.lines([changeLine(change, lang)]);
  const header = page.next;
  const rows = shown.map((month, index): readonly BlockCell[] => {
    const row = first + index;
    return [
      `${month.year}-${month.month < 10 ? '0' : ''}${month.month}`,
      { value: month.orders, style: 'int' },
      { value: month.customers, style: 'int' },
      { value: month.cents / 100, style: 'money' },
      { value: share(month.cents / 100, month.orders), style: 'money', formula: `IF(B${row}=0,0,D${row}/B${row})` },
    ];
  });
  const head = headerOf([COLUMNS.month, COLUMNS.orders, COLUMNS.customers, COLUMNS.amount, COLUMNS.average], lang);
  const place = { header, first, last: first + shown.length - 1 };
  const line = { kind: 'line', column: 4, series: COLUMNS.average, format: '#,##0' } as const;
  const title = { zh: '客单价走势（按月）', en: 'Average order by month' };
  page.beside([head, ...rows], [columnChart('cp_trend', title, place, line, lang)]);
  return change;
}

function changeLine(change: Trend | null, lang: Lang): StyledCell {
  const title = { zh: '客单价走势：', en: 'Average order: ' }[lang];
  const none = { zh: '整月或订单太少，暂不比较', en: 'too few whole months or orders to compare' }[lang];
  if (!change) return { value: title + none, style: 'subtle' };
  return sentence(
    lang === 'zh'
      ? [title, '近三个整月比此前三个月', change.average]
      : [title, 'the last three whole months ', change.average, ' against the three before'],
    'subtle',
  );
}

/** Average order and net sales of three months over those of the three before, by the table's own sums. */
function recentTrend(shown: readonly Month[], first: number, lang: Lang): Trend | null {
  const whole = shown.flatMap((month, index) => (month.isWhole ? [{ month, row: first + index }] : []));
  const [before, now] = [whole.slice(-6, -3), whole.slice(-3)];
  if (before.length < 3) return null;
  const sum = (some: typeof whole, of: 'cents' | 'orders'): number =>
    some.reduce((all, { month }) => all + month[of], 0);
  const rows = (some: typeof whole, letter: string): string =>
    `SUM(${letter}${some[0]?.row ?? 0}:${letter}${some[some.length - 1]?.row ?? 0})`;
  const average = (some: typeof whole): string => `(${rows(some, 'D')}/${rows(some, 'B')})`;
  const sales = sum(now, 'cents') / sum(before, 'cents');
  const ratio = sales / (sum(now, 'orders') / sum(before, 'orders'));
  return {
    average: moved(ratio, `IFERROR(${average(now)}/${average(before)},1)`, lang),
    sales: moved(sales, `IFERROR(${rows(now, 'D')}/${rows(before, 'D')},1)`, lang),
  };
}

const WEEKDAYS: readonly Bilingual[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];
const HOURS_A_SLOT = 3;

/** When people buy: by weekday, and by time of day where orders have times (requirements 141, 143). */
export function rhythmPart(page: Page, { portrait, lang }: Subject): void {
  const { orders } = portrait.gathered;
  if (!orders) return;
  const { weekdays, hours } = rhythmOf(orders.sheet, orders.rows);
  if (weekdays.every(({ rows }) => rows === 0)) return;
  if (!hours) {
    slotTable(page, lang, { zh: '星期', en: 'Weekday' }, weekdays, WEEKDAYS, 'cp_weekdays');
    return;
  }
  const parts = Array.from({ length: 24 / HOURS_A_SLOT }, (_, at) =>
    hours.slice(at * HOURS_A_SLOT, (at + 1) * HOURS_A_SLOT),
  );
  const names = parts.map((_, at): Bilingual => {
    const text = `${two(at * HOURS_A_SLOT)}:00–${two((at + 1) * HOURS_A_SLOT)}:00`;
    return { zh: text, en: text };
  });
  const sums = parts.map((some) =>
    some.reduce((sum, one) => ({ rows: sum.rows + one.rows, cents: sum.cents + one.cents }), { rows: 0, cents: 0 }),
  );
  slotTable(page, lang, { zh: '时段', en: 'Time of day' }, sums, names, 'cp_hours');
}

function slotTable(
  page: Page,
  lang: Lang,
  name: Bilingual,
  slots: readonly Slot[],
  names: readonly Bilingual[],
  chart: string,
): void {
  const header = page.next;
  const [first, last] = [header + 1, header + slots.length];
  const total = slots.reduce((sum, { cents }) => sum + cents, 0);
  const head = headerOf([name, { zh: '销售行数', en: 'Sale rows' }, COLUMNS.share, COLUMNS.amount], lang);
  const rows = slots.map((slot, index): readonly BlockCell[] => {
    const row = first + index;
    return [
      names[index]?.[lang] ?? '',
      { value: slot.rows, style: 'int' },
      { value: share(slot.cents, total), style: 'percent', formula: `IFERROR(D${row}/SUM(D$${first}:D$${last}),0)` },
      { value: slot.cents / 100, style: 'money' },
    ];
  });
  const title = { zh: `按${name.zh}的销售额占比`, en: `Share of sales by ${name.en.toLowerCase()}` };
  const of = { kind: 'column', column: 2, series: COLUMNS.share, format: '0%' } as const;
  page.beside([head, ...rows], [columnChart(chart, title, { header, first, last }, of, lang)]);
}

function headerOf(names: readonly Bilingual[], lang: Lang): readonly StyledCell[] {
  return names.map((name, column) => ({ value: name[lang], style: column === 0 ? 'header' : 'headerNumber' }));
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

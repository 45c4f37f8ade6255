import { civilOf, isoDate, serialOf } from '../../book/serial';
import type { Page } from './page';
import type { Subject } from './subject';

/** The end of the report: when to look again (C22, requirements 161, 162, 165) and the certificate. */
export function endingPart(page: Page, { portrait, lang }: Subject): void {
  page.heading({ zh: '复盘与证书', en: 'Reviews and certificate' });
  const [month, quarter] = [isoDate(monthsLater(portrait.today, 1)), isoDate(monthsLater(portrait.today, 3))];
  page.put([
    [
      { zh: '策略复盘（每月）', en: 'Strategy review (monthly)' }[lang],
      {
        zh: `${month} 前：看复购率、客单价、活动响应率、转化率、ROI 和客户满意度，调整动作与门槛。`,
        en: `By ${month}: repurchase rate, average order, campaign response, conversion, ROI and satisfaction; then adjust actions and thresholds.`,
      }[lang],
    ],
    [
      { zh: '画像复盘（每季度）', en: 'Portrait review (quarterly)' }[lang],
      {
        zh: `${quarter} 前：重新运行画像，核对分层规则、窗口和标签定义是否仍然合适。`,
        en: `By ${quarter}: run the portrait again; check that tiers, window and tag definitions still fit.`,
      }[lang],
    ],
    [{ zh: '结果证书', en: 'Result certificate' }[lang], { value: portrait.certificate, style: 'subtle' }],
  ]);
}

/** The same day some months later; the last day of a shorter month.
 *  @example monthsLater(serialOf(2026, 1, 31), 1) -> 2026-02-28 */
export function monthsLater(day: number, months: number): number {
  const [year, month, date] = civilOf(Math.floor(day));
  const place = year * 12 + month - 1 + months;
  for (let last = date; last > 0; last--) {
    const found = serialOf(Math.floor(place / 12), (place % 12) + 1, last);
    if (!Number.isNaN(found)) return found;
  }
  return day;
}

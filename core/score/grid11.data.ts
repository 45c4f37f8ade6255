import type { SegmentClass } from './scores';

export interface PutlerSegment extends SegmentClass {
  /** R class and rounded-up mean of F and M class, as two digits. */
  readonly cells: readonly string[];
}

/** The eleven segments as 25 cells, each named exactly once. Source: the Putler / CleverTap segments as an
 *  explicit partition; the published ranges overlap and leave four segments unreachable. */
export const PUTLER_SEGMENTS: readonly PutlerSegment[] = [
  { id: 'champions', label: { zh: '冠军客户', en: 'Champions' }, tone: 'best', cells: ['55', '54', '45'] },
  { id: 'loyal', label: { zh: '忠诚客户', en: 'Loyal Customers' }, tone: 'best', cells: ['53', '44', '35', '34'] },
  {
    id: 'potentialLoyalist',
    label: { zh: '潜在忠诚', en: 'Potential Loyalist' },
    tone: 'good',
    cells: ['52', '42', '33', '43'],
  },
  { id: 'newCustomers', label: { zh: '新客户', en: 'New Customers' }, tone: 'good', cells: ['51'] },
  { id: 'promising', label: { zh: '有希望', en: 'Promising' }, tone: 'good', cells: ['41', '31'] },
  {
    id: 'needAttention',
    label: { zh: '需要关注', en: 'Customers Needing Attention' },
    tone: 'watch',
    cells: ['32', '23', '22'],
  },
  { id: 'aboutToSleep', label: { zh: '即将沉睡', en: 'About To Sleep' }, tone: 'watch', cells: ['21'] },
  { id: 'atRisk', label: { zh: '有流失风险', en: 'At Risk' }, tone: 'risk', cells: ['25', '24', '13'] },
  { id: 'cantLose', label: { zh: '不能失去', en: "Can't Lose Them" }, tone: 'risk', cells: ['15', '14'] },
  { id: 'hibernating', label: { zh: '休眠', en: 'Hibernating' }, tone: 'lost', cells: ['12'] },
  { id: 'lost', label: { zh: '已流失', en: 'Lost' }, tone: 'lost', cells: ['11'] },
];

type Range = readonly [lowest: number, highest: number];

export interface RfmPackageRule extends SegmentClass {
  readonly r: Range;
  readonly f: Range;
  readonly m: Range;
}

/** The segment rules of R's rfm package 0.3.0, in its order: the first that fits wins, `RFM_PACKAGE_OTHERS` otherwise.
 *  Source: the package's vignette. Of 125 codes 58 fit more than one rule and 10 fit none. */
export const RFM_PACKAGE_RULES: readonly RfmPackageRule[] = [
  { id: 'champions', label: { zh: '冠军客户', en: 'Champions' }, tone: 'best', r: [5, 5], f: [5, 5], m: [5, 5] },
  {
    id: 'potentialLoyalist',
    label: { zh: '潜在忠诚', en: 'Potential Loyalist' },
    tone: 'good',
    r: [3, 5],
    f: [3, 5],
    m: [2, 5],
  },
  { id: 'loyal', label: { zh: '忠诚客户', en: 'Loyal Customers' }, tone: 'best', r: [2, 4], f: [2, 4], m: [2, 4] },
  { id: 'promising', label: { zh: '有希望', en: 'Promising' }, tone: 'good', r: [3, 4], f: [1, 3], m: [3, 5] },
  { id: 'newCustomers', label: { zh: '新客户', en: 'New Customers' }, tone: 'good', r: [4, 5], f: [1, 3], m: [1, 5] },
  { id: 'cantLose', label: { zh: '不能失去', en: "Can't Lose Them" }, tone: 'risk', r: [1, 2], f: [3, 4], m: [4, 5] },
  { id: 'atRisk', label: { zh: '有流失风险', en: 'At Risk' }, tone: 'risk', r: [1, 2], f: [2, 5], m: [4, 5] },
  {
    id: 'needAttention',
    label: { zh: '需要关注', en: 'Need Attention' },
    tone: 'watch',
    r: [1, 3],
    f: [3, 5],
    m: [3, 5],
  },
  {
    id: 'aboutToSleep',
    label: { zh: '即将沉睡', en: 'About To Sleep' },
    tone: 'watch',
    r: [2, 3],
    f: [1, 3],
    m: [1, 4],
  },
  { id: 'lost', label: { zh: '已流失', en: 'Lost' }, tone: 'lost', r: [1, 1], f: [1, 5], m: [1, 5] },
];

export const RFM_PACKAGE_OTHERS: SegmentClass = { id: 'others', label: { zh: '其他', en: 'Others' }, tone: 'middle' };

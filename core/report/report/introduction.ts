import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual } from '../../words';
import { FIELDS } from '../fields.data';
import { columnRange } from './counting';
import type { Subject } from './subject';
import type { TraitTable } from './traitTable';

/** Rows that section 1 takes: heading, one sentence, five figures, the strongest findings under a line of their own, a blank row. */
export const TOP_FINDINGS = 3;
export const INTRODUCTION_ROWS = 9 + TOP_FINDINGS;

/** Section 1: what this is about, the key figures, and the three strongest findings. `segment` is the table whose total counts the customers. */
export function introduction(
  subject: Subject,
  segment: TraitTable | undefined,
  findings: readonly StyledCell[],
  next: number,
): readonly (readonly BlockCell[])[] {
  const { lang } = subject;
  return [
    [{ value: { zh: '1 简介', en: '1 Introduction' }[lang], style: 'heading' }],
    [PURPOSE[lang]],
    ...keyFigures(subject, segment, next + 2),
    ...(findings.length > 0 ? [[{ value: { zh: '要点', en: 'In short' }[lang], style: 'heading' as const }]] : []),
    ...findings.slice(0, TOP_FINDINGS).map((line) => [line]),
  ];
}

const PURPOSE: Bilingual = {
  zh: '本报告说明客户是谁、怎样购买、哪些客户贡献了销售额，以及下一步该做什么；供管理、营销与客户团队使用。',
  en: 'Who the customers are, how they buy, which of them bring the sales, and what to do next; for management, marketing and service.',
};

function keyFigures(
  { portrait, population, place, lang }: Subject,
  segment: TraitTable | undefined,
  first: number,
): readonly (readonly BlockCell[])[] {
  const { measures } = portrait.gathered;
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  const count = (least: number): number =>
    measures.orders.reduce((total, value) => total + (value >= least ? 1 : 0), 0);
  const [orders, cents, buyers] = [sum(measures.frequency), sum(measures.monetaryCents), count(1)];
  const range = (field: { readonly id: string }): string => columnRange(place, field.id);
  const line = (
    text: Bilingual,
    value: number,
    style: StyledCell['style'],
    formula: string | null,
  ): readonly BlockCell[] => [
    text[lang],
    { value, ...(style ? { style } : {}), ...(formula === null ? {} : { formula }) },
  ];
  return [
    line({ zh: '客户数', en: 'Customers' }, population.count, 'int', segment ? `B${segment.totalRow}` : null),
    line({ zh: '窗口内订单数', en: 'Orders in the window' }, orders, 'int', `SUM(${range(FIELDS.frequency)})`),
    line(
      { zh: '窗口内净销售额', en: 'Net sales in the window' },
      cents / 100,
      'money',
      `SUM(${range(FIELDS.monetary)})`,
    ),
    line(
      { zh: '平均客单价', en: 'Average order' },
      orders === 0 ? 0 : cents / 100 / orders,
      'money',
      `IF(B${first + 1}=0,0,B${first + 2}/B${first + 1})`,
    ),
    line(
      { zh: '复购客户占比（历史≥2单）', en: 'Customers with two or more orders' },
      buyers === 0 ? 0 : count(2) / buyers,
      'percent',
      `IFERROR(COUNTIFS(${range(FIELDS.ordersAll)},">=2")/COUNTIFS(${range(FIELDS.ordersAll)},">=1"),0)`,
    ),
  ];
}

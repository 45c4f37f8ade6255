import type { BlockCell, StyledCell } from '../../patch/patch';
import type { Bilingual } from '../../words';
import { FIELDS } from '../fields.data';
import { columnRange } from './counting';
import type { Subject } from './subject';
import type { TraitTable } from './traitTable';

/** Rows that section 1 takes: heading, one sentence, five figures, the strongest findings under a line of their own, a blank row. */
export const TOP_FINDINGS = 5;
export const INTRODUCTION_ROWS = 9 + TOP_FINDINGS;

/** Section 1: what this is about, the key figures, and the strongest findings. `segment` is the table whose total counts the customers. */
export function introduction(
  subject: Subject,
  segment: TraitTable | undefined,
  findings: readonly StyledCell[],
  next: number,
): readonly (readonly BlockCell[])[] {
  const { lang } = subject;
  return [
    [
      { value: { zh: '1 简介', en: '1 Introduction' }[lang], style: 'heading' },
      ...Array.from({ length: 6 }, (): StyledCell => ({ value: null, style: 'heading' })),
    ],
    [PURPOSE[lang]],
    ...keyFigures(subject, segment, next + 2),
    ...(findings.length > 0 ? [[{ value: { zh: '要点', en: 'In short' }[lang], style: 'subheading' as const }]] : []),
    ...findings.slice(0, TOP_FINDINGS).map((line) => [line]),
  ];
}

const PURPOSE: Bilingual = {
  zh: '客户是谁、怎样购买，谁带来销售额、谁正在离开，下一步做什么。',
  en: 'Who the customers are and how they buy, who brings the sales, who is leaving, and what to do next.',
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

import type { Bilingual } from '../../words';
import { traitOf, type TraitMaker, type TraitWord } from './context';

/** How far customers are on their way (requirement 131; S3 L580): 认知 known and not seen yet, 考虑 visited or was in touch and has no order, 购买 ordered, 使用和售后 was in touch after the last order.
 *  Only where a log of contacts tells of more than orders; without one the life cycle says as much.
 *  Limit: what customers felt on their way is nowhere to be read; a contact on the day of the last order counts as one before it. */
export const journeyTrait: TraitMaker = ({ gathered: { contacts, measures, ids } }) => {
  if (!contacts) return [];
  const { count, last, lastVisit } = contacts;
  const stageOf = (_: string, who: number): number => {
    if ((measures.orders[who] ?? 0) > 0)
      return (last[who] ?? NaN) > (measures.lastOrder[who] ?? NaN) ? STAGE.service : STAGE.purchase;
    return (count[who] ?? 0) > 0 || (lastVisit[who] ?? 0) > 0 ? STAGE.consideration : STAGE.awareness;
  };
  const name = { zh: '客户旅程', en: 'Customer journey' };
  const head = { id: 'journey', name, traitClass: 'behaviour', isOrdered: true, source: SOURCE } as const;
  return [traitOf(head, WORDS, Int32Array.from(ids, stageOf))];
};

const WORDS: readonly TraitWord[] = [
  { id: 'awareness', name: { zh: '认知', en: 'Awareness' } },
  { id: 'consideration', name: { zh: '考虑', en: 'Consideration' } },
  { id: 'purchase', name: { zh: '购买', en: 'Purchase' } },
  { id: 'service', name: { zh: '使用和售后', en: 'Use and service' } },
];
const STAGE = { awareness: 0, consideration: 1, purchase: 2, service: 3 } as const;

const SOURCE: Bilingual = {
  zh: '认知 = 还没来访、咨询或下单；考虑 = 来访或咨询过，还没下单；购买 = 下过单；使用和售后 = 最近一单之后又有咨询、回访等',
  en: 'awareness = not seen yet; consideration = visited or in touch, no order; purchase = ordered; use and service = in touch after the last order',
};

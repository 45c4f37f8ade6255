import { moneyOf } from '../clean/cleanSheet';
import type { Gathered } from '../measure/gather';
import { visitsOf } from '../measure/visits';
import { DAYS, TIMES } from '../tag/factLabels.data';
import { knownFact, type FactName, type KnownFact } from './knownFact';

/** Give the numbers of contacts and visits that the book tells (requirements 23, 30, 81, 82, 91, 156): contacts in all and days since the last from a log, else the customer sheet's own count; visits per 30 days.
 *  None where nothing tells of them, so that no rule can ask what nobody knows. */
export function contactFacts(gathered: Gathered, today: number): readonly KnownFact[] {
  const { contacts } = gathered;
  const isInTouch = contacts?.count.some((one) => one > 0) === true;
  const counted = contacts && isInTouch ? contacts.count : countedBySheet(gathered);
  const visits = visitsOf(gathered).per30Days;
  const last = contacts?.last.some((day) => !Number.isNaN(day)) === true ? contacts.last : null;
  return [
    ...(counted ? [knownFact(CONTACTS, () => counted)] : []),
    ...(last ? [knownFact(CONTACT_DAYS, () => last.map((day) => today - day))] : []),
    ...(visits ? [knownFact(VISITS, () => visits)] : []),
  ];
}

/** The newest number of a column 互动次数 of the customer sheet. */
function countedBySheet({ customers, ids }: Gathered): Float64Array | null {
  const column = customers && moneyOf(customers.sheet, 'interactionCount');
  if (!column) return null;
  const values = new Float64Array(ids.length).fill(NaN);
  customers.customer.forEach((who, row) => {
    const units = column.units[row] ?? NaN;
    if (who >= 0 && units >= 0) values[who] = units / 100;
  });
  return values;
}

const CONTACTS: FactName = {
  id: 'contacts',
  kind: 'number',
  isWhole: true,
  unit: TIMES,
  name: { zh: '互动次数', en: 'contacts' },
  synonyms: ['互动频次', '联系次数', '咨询次数', 'interactions', 'number of contacts'],
  phrase: { zh: '互动 {value}', en: 'contacts: {value}' },
};
const CONTACT_DAYS: FactName = {
  id: 'contact_days',
  kind: 'days',
  isWhole: true,
  unit: DAYS,
  name: { zh: '最近互动距今天数', en: 'days since the last contact' },
  synonyms: ['最近互动', '最近联系', '最近咨询', 'last contact'],
  phrase: { zh: '最近互动距今 {value}', en: 'last contact {value} ago' },
};
const VISITS: FactName = {
  id: 'visits_30d',
  kind: 'number',
  unit: TIMES,
  name: { zh: '每30天浏览次数', en: 'visits per 30 days' },
  synonyms: ['浏览次数', '月浏览次数', '月浏览', '浏览频率', 'visits', 'monthly visits'],
  phrase: { zh: '每30天浏览 {value}', en: 'visits per 30 days: {value}' },
};

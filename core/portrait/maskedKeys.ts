import type { Gathered } from '../measure/gather';
import { ROLE_NAMES } from '../understand/roleNames.data';
import type { Bilingual } from '../words';

const MASKED = /[*＊]/;

/** Say that customers are told apart by masked names, ids or numbers (张*, t**8, 138****1234), which several people share; nothing where most keys are whole. */
export function maskedKeysNotice({ ids, keyRole }: Pick<Gathered, 'ids' | 'keyRole'>): readonly Bilingual[] {
  const masked = ids.reduce((found, id) => found + (MASKED.test(id) ? 1 : 0), 0);
  if (masked === 0 || masked * 2 < ids.length) return [];
  const { zh, en } = ROLE_NAMES[keyRole];
  return [
    {
      zh: `区分客户只能靠打了码的${zh}（${masked} 个），露出部分相同的不同客人会被算作一人，客户数、次数和金额都不可靠。请改用带买家编号或完整手机号的导出。`,
      en: `Customers can only be told apart by a masked ${en} (${masked} of them): people whose visible letters or digits are the same count as one, so numbers of customers, orders and amounts cannot be trusted. Please export with buyer ids or whole phone numbers.`,
    },
  ];
}

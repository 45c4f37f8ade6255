import { maskedKey } from './columnClass';

/** Where personal values are masked: in sheets made to be passed on (lists, worklist, cleaning log) or nowhere. The key column of the portrait stays: the next run knows customers by it. */
export type MaskChoice = 'shared' | 'off';

/** Name customers so that each name is theirs alone: the key itself, or its mask, with ·2, ·3 where several keys have one mask, in the order given.
 *  `keyRole`: what the keys are, one for all or by customer.
 *  Limit: a new customer with the same mask who comes in before others shifts their numbers.
 *  @example customerLabels(['13800138000', '13811118000'], 'phone', true) -> ['138****8000', '138****8000·2'] */
export function customerLabels(
  ids: readonly string[],
  keyRole: string | ((customer: number) => string),
  isMasked: boolean,
): readonly string[] {
  if (!isMasked) return ids;
  const times = new Map<string, number>();
  return ids.map((id, customer) => {
    const label = maskedKey(typeof keyRole === 'string' ? keyRole : keyRole(customer), id);
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    return time === 1 ? label : `${label}·${time}`;
  });
}

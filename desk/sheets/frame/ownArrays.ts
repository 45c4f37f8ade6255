/** Give arrays of the realm in which scripts run: `instanceof Array` must hold for them, also inside others. An array of another realm is copied; everything else is given as it is.
 *  Limit: the rows of an array are looked at only when its first element is an array. */
export function ownArrays(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  const items: readonly unknown[] = answer;
  if (items instanceof Array && !Array.isArray(items[0])) return items;
  const own = Array.from(items, ownArrays);
  return items instanceof Array && own.every((item, index) => item === items[index]) ? items : own;
}

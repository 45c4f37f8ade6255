import type { Bilingual } from '../words';

/** Say when customer ids differ only in leading zeros (198 beside 00000198): a cell that was stored as a number lost them.
 *  They stay different customers, because ids are never repaired (C20); a person can tell.
 *  @example leadingZeroNotice(['198', '00000198']) -> a notice with one pair */
export function leadingZeroNotice(ids: readonly string[]): Bilingual | null {
  const padded = ids.filter(isZeroPadded);
  if (padded.length === 0) return null;
  const known = new Set(ids);
  const pairs = padded.filter((id) => known.has(id.replace(/^0+(?=\d)/, '')));
  const [example] = pairs;
  if (example === undefined) return null;
  const short = example.replace(/^0+(?=\d)/, '');
  return {
    zh: `${pairs.length} 组客户编号只差前面的零（如 ${short} 与 ${example}），可能是同一客户：存成数字的单元格丢了零。没有合并，请核对；是同一客户就把设置“只差前导零的编号”改为 same，不是就改为 different。`,
    en: `Customer ids that differ only in leading zeros: ${pairs.length} (such as ${short} and ${example}). They may be one customer, where a cell stored as a number lost its zeros. They were not merged; please check, and set "ids that differ in leading zeros" to same, or to different when they are two.`,
  };
}

function isZeroPadded(id: string): boolean {
  return id.charCodeAt(0) === 48 && id.length > 1 && /^\d+$/.test(id);
}

import type { Records } from '../cluster/record';
import { keyOf } from '../cluster/record';

/** Give a character's reading in Latin letters without tone (王 -> wang), or `null`. Handed in: the core carries no table of readings. */
export type ReadCharacter = (character: string) => string | null;

/** Make an id by the rules of requirement 33: a company's short name and the initials of its reading; a person's reading and the last four digits of the phone.
 *  Without a table of readings (`null`) characters stand for themselves: 王伟8000, 华夏科技.
 *  `null` where a reading, the name or the phone is missing.
 *  Limit: characters with several readings get the one that `reading` gives (单 as a surname).
 *  @example 王伟, 13800138000 -> "wangwei8000"; 华夏科技有限公司 -> "华夏科技HXKJ" */
export function nameId(records: Records, record: number, reading: ReadCharacter | null): string | null {
  const company = keyOf(records, record, 'company');
  if (company !== null) {
    if (!reading) return company;
    const initials = readAll(company, reading)?.map((word) => word.slice(0, 1).toUpperCase());
    return initials ? company + initials.join('') : null;
  }
  const [name, phone] = [keyOf(records, record, 'name'), keyOf(records, record, 'phone')];
  const read = name === null ? null : readAll(name, reading ?? ((character) => character));
  return read && phone !== null && phone.length >= 4 ? read.join('') + phone.slice(-4) : null;
}

/** Latin words read as they are written. */
function readAll(text: string, reading: ReadCharacter): readonly string[] | null {
  const parts = text.match(/[a-z0-9]+|[^\sa-z0-9]/gu) ?? [];
  const read = parts.map((part) => (/^[a-z0-9]/.test(part) ? part : reading(part)));
  return read.includes(null) ? null : read.flatMap((part) => part ?? []);
}

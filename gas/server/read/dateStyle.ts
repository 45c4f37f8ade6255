import { DateStyle } from '../../../core/index';

/** Tell what a number format makes of a number: nothing special, a date, a date with time, a time. Quoted and bracketed parts do not count, but `[h]` does.
 *  @example dateStyleOf('yyyy-mm-dd') -> DateStyle.date */
export function dateStyleOf(format: string): number {
  const first = format.split(';')[0] ?? '';
  const hasElapsed = /\[(h+|m+|s+)\]/i.test(first);
  const bare = first.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|general/gi, '').replace(/s\.0+/gi, 's');
  if (/[#?@]|0[0.,]*(e|%|$)/i.test(bare)) return DateStyle.none;
  const hasTime = hasElapsed || /[hs]|am\/pm|上午\/下午/i.test(bare);
  const hasDate = /[yd]/i.test(bare) || (/m/i.test(bare.replace(/am\/pm/gi, '')) && !hasTime);
  if (hasDate) return hasTime ? DateStyle.dateTime : DateStyle.date;
  return hasTime ? DateStyle.time : DateStyle.none;
}

/** The style of a Date whose format says nothing, by its serial. */
export function styleOfSerial(serial: number): number {
  if (serial >= 0 && serial < 1) return DateStyle.time;
  return Number.isInteger(serial) ? DateStyle.date : DateStyle.dateTime;
}

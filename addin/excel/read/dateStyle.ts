import { DateStyle } from '../../../core/index';

/** Tell what a number format makes of a number: nothing special, a date, a date with time, a time. Quoted and bracketed parts do not count, but `[h]` does.
 *  @example dateStyleOf('yyyy-mm-dd') -> DateStyle.date */
export function dateStyleOf(format: string): number {
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const style = computed(format);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(format, style);
  return style;
}

const KNOWN = new Map<string, number>();
const MOST_KNOWN = 2000;

function computed(format: string): number {
  const first = format.split(';')[0] ?? '';
  if (/^general$/i.test(first) || first === '@') return DateStyle.none;
  const hasElapsed = /\[(h+|m+|s+)\]/i.test(first);
  const bare = first
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[[^\]]*\]/g, '');
  const hasTime = hasElapsed || /[hs]/i.test(bare) || /AM\/PM|上午\/下午/i.test(bare);
  const hasDate =
    /[yde]/i.test(bare.replace(/general/gi, '').replace(/[0#?.]e[+-]/gi, '')) || (/m/i.test(bare) && !hasTime);
  if (hasDate) return hasTime ? DateStyle.dateTime : DateStyle.date;
  return hasTime ? DateStyle.time : DateStyle.none;
}

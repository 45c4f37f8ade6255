import type { Lang } from '../words';
import type { Unit } from './facts';

/** Write a figure with its unit: thousands separated by commas, a point for decimals, in both languages.
 *  Decimals beyond the unit's `fixed` are dropped when they are zero. No negative zero.
 *  @example figure(12345.5, MONEY, 'en') -> "12,345.50"; figure(1, DAYS, 'en') -> "1 day" */
export function figure(value: number, unit: Unit, lang: Lang, decimals = unit.decimals): string {
  const text = grouped(trimmed((value * unit.times).toFixed(decimals), unit.fixed));
  const shown = /^-[0.]+$/.test(text) ? text.slice(1) : text;
  return shown + (shown === '1' ? unit.one : unit.many)[lang];
}

/** Write a value and the bound it was compared with, with more decimals (up to six) where rounding would make two
 *  different numbers look the same. */
export function figurePair(value: number, bound: number, unit: Unit, lang: Lang): readonly [string, string] {
  for (let decimals = unit.decimals; ; decimals++) {
    const pair = [figure(value, unit, lang, decimals), figure(bound, unit, lang, decimals)] as const;
    if (pair[0] !== pair[1] || value === bound || decimals >= 6) return pair;
  }
}

function trimmed(digits: string, fixed: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = fraction.slice(0, fixed) + fraction.slice(fixed).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

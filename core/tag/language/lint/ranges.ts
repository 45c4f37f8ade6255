import type { Bilingual } from '../../../words';
import { groupedDigits, plainDecimal } from '../decimal';
import type { FieldKind } from '../fields';
import type { Interval, ValueSet } from './intervals';

const MOST_SHOWN = 3;

/** Write a set of values as people write ranges: 91–99, > 360, ≤ 0; blank at the end. At most three ranges. */
export function rangesText(set: ValueSet, kind: FieldKind): Bilingual {
  const parts = set.intervals.slice(0, MOST_SHOWN).map((one) => rangeText(one, kind));
  const more = set.intervals.length > MOST_SHOWN ? ['…'] : [];
  const blank = (word: string): readonly string[] => (set.hasBlank ? [word] : []);
  return { zh: [...parts, ...more, ...blank('空')].join('、'), en: [...parts, ...more, ...blank('blank')].join(', ') };
}

function rangeText({ from, to, hasFrom, hasTo }: Interval, kind: FieldKind): string {
  const low = figureOf(from, kind);
  const high = figureOf(to, kind);
  if (from === to) return `= ${low}`;
  if (to === Infinity) return from === -Infinity ? '−∞–∞' : `${hasFrom ? '≥' : '>'} ${low}`;
  if (from === -Infinity) return `${hasTo ? '≤' : '<'} ${high}`;
  return hasFrom && hasTo ? `${low}–${high}` : `${hasFrom ? '≥' : '>'} ${low} ${hasTo ? '≤' : '<'} ${high}`;
}

function figureOf(value: number, kind: FieldKind): string {
  if (!Number.isFinite(value)) return '';
  return kind === 'percent' ? `${groupedDigits(plainDecimal(value, 2))}%` : groupedDigits(plainDecimal(value));
}

import type { Cell } from '../../../core/index';
import type { AreaNumbers } from './areaNumbers';
import { thresholdValue } from './thresholdValue';

/** Give the length of a data bar, 0 to 1. The bag holds `lower` and `upper` bound rules as Office.js gives them ({type, formula}); automatic ends are the least value or 0, and the largest or 0. */
export function barFraction(
  value: number,
  bag: Readonly<Record<string, unknown>>,
  numbers: AreaNumbers,
  compute: (formula: string) => Cell,
): number {
  const least = bound(bag['lower'], Math.min(0, numbers.sorted[0] ?? 0), numbers, compute);
  const most = bound(bag['upper'], Math.max(0, numbers.sorted.at(-1) ?? 0), numbers, compute);
  if (!(most > least)) return value >= most ? 1 : 0;
  return Math.min(1, Math.max(0, (value - least) / (most - least)));
}

function bound(rule: unknown, automatic: number, numbers: AreaNumbers, compute: (formula: string) => Cell): number {
  const { kind, formula } = ruleParts(rule);
  if (kind === '' || kind === 'Automatic') return automatic;
  const value = thresholdValue(kind, formula, numbers, compute);
  return Number.isNaN(value) ? automatic : value;
}

function ruleParts(rule: unknown): { kind: string; formula: string | null } {
  const parts: Readonly<Record<string, unknown>> = typeof rule === 'object' && rule !== null ? { ...rule } : {};
  const { type, formula } = parts;
  return { kind: typeof type === 'string' ? type : '', formula: typeof formula === 'string' ? formula : null };
}

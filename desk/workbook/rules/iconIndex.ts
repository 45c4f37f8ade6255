import type { Cell } from '../../../core/index';
import type { AreaNumbers } from './areaNumbers';
import { thresholdValue } from './thresholdValue';

/** Give which icon of a set a value gets, 0 for the lowest. The bag may hold `criteria` as Office.js gives them ({type, formula, operator}; the first is passed over); without them the range is cut into equal parts. */
export function iconIndex(
  value: number,
  set: string,
  bag: Readonly<Record<string, unknown>>,
  numbers: AreaNumbers,
  compute: (formula: string) => Cell,
): number {
  const reached = thresholds(set, bag['criteria']).filter(({ kind, formula, isAbove }) => {
    const edge = thresholdValue(kind, formula, numbers, compute);
    return isAbove ? value > edge : value >= edge;
  });
  return reached.length;
}

interface Threshold {
  readonly kind: string;
  readonly formula: string;
  readonly isAbove: boolean;
}

function thresholds(set: string, criteria: unknown): readonly Threshold[] {
  const count = iconsIn(set);
  const given: readonly unknown[] = Array.isArray(criteria) ? criteria : [];
  if (given.length > 1) return given.slice(1).map(thresholdOf);
  return Array.from({ length: count - 1 }, (_, at) => ({
    kind: 'Percent',
    formula: String(Math.round(((at + 1) * 100) / count)),
    isAbove: false,
  }));
}

/** Names of sets start with their number of icons: `ThreeArrows`, `3Arrows`. */
function iconsIn(set: string): number {
  if (/^(?:three|3)/i.test(set)) return 3;
  return /^(?:four|4)/i.test(set) ? 4 : 5;
}

function thresholdOf(criterion: unknown): Threshold {
  const parts: Readonly<Record<string, unknown>> =
    typeof criterion === 'object' && criterion !== null ? { ...criterion } : {};
  const { type, formula, operator } = parts;
  return {
    kind: typeof type === 'string' ? type : 'Percent',
    formula: typeof formula === 'string' ? formula : '0',
    isAbove: operator === 'GreaterThan',
  };
}

import type { Cell } from '../../../core/index';
import type { ScalePoint } from '../objects';
import type { AreaNumbers } from './areaNumbers';
import { thresholdValue } from './thresholdValue';

/** Give the colour of a value on a scale of two or three points, mixed linearly in red, green and blue; null when no point has a value. */
export function scaleColor(
  value: number,
  points: readonly ScalePoint[],
  numbers: AreaNumbers,
  compute: (formula: string) => Cell,
): string | null {
  const stops = points
    .map(({ kind, formula, color }) => ({ at: thresholdValue(kind, formula, numbers, compute), color }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((one, other) => one.at - other.at);
  const above = stops.findIndex(({ at }) => value <= at);
  const [high, low] = [stops[above], stops[above - 1]];
  if (!high) return stops.at(-1)?.color ?? null;
  if (!low || high.at === low.at) return high.color;
  return mixed(low.color, high.color, (value - low.at) / (high.at - low.at));
}

function mixed(from: string, to: string, share: number): string {
  const [start, end] = [channels(from), channels(to)];
  const hex = start.map((one, at) =>
    Math.round(one + ((end[at] ?? one) - one) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

function channels(color: string): readonly number[] {
  const hex = color.replace('#', '').padStart(6, '0');
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** A numeric axis: from and to a round number, with round steps between. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const MOST_STEPS = 6;

/** Find an axis for values: it holds all of them and zero, and has at most six steps of 1, 2 or 5 times a power of ten.
 *  @example scaleOf([3, 41]) -> from 0 to 50 by 10 */
export function scaleOf(values: readonly number[]): Scale {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const step = roundStep(span / MOST_STEPS);
  const from = Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil((most - from) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => exact(from + index * step));
  return { from, to: exact(from + count * step), ticks };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step - 1e-12) ?? 10;
  return factor * power;
}

/** 0.1 + 0.2 is meant to be 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** Write a number of an axis shortly. @example axisText(1500000, 'en') -> "1.5M", 'zh' -> "150万" */
export function axisText(value: number, lang: 'zh' | 'en'): string {
  const size = Math.abs(value);
  const units: readonly (readonly [number, string])[] =
    lang === 'zh'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e9, 'B'],
          [1e6, 'M'],
          [1e3, 'K'],
        ];
  const unit = units.find(([from]) => size >= from);
  return unit === undefined ? String(exact(value)) : `${exact(value / unit[0])}${unit[1]}`;
}

import type { Bilingual } from '../../words';

/** What a size is counted in. Revenue is in yuan a year. */
export type SizeMeasure = 'staff' | 'revenue';

/** One half-open band [from, to) (A18 C27). */
export interface SizeBand {
  readonly id: string;
  readonly name: Bilingual;
  readonly measure: SizeMeasure;
  readonly from: number;
  /** Infinity for the top band. */
  readonly to: number;
}

function staff(from: number, to: number): SizeBand {
  const id = to === Infinity ? `staff_${from}` : `staff_${from}_${to}`;
  return { id, measure: 'staff', from, to, name: bandName(from, to, '人', ' staff', String) };
}

function revenue(from: number, to: number): SizeBand {
  const id = to === Infinity ? `revenue_${from}` : `revenue_${from}_${to}`;
  const zh = bandName(from, to, '', '', zhMoney).zh;
  const en = bandName(from, to, '', ' yuan', (value) => `${value / 1e6}M`).en;
  return { id, measure: 'revenue', from, to, name: { zh, en } };
}

function bandName(
  from: number,
  to: number,
  zhUnit: string,
  enUnit: string,
  text: (value: number) => string,
): Bilingual {
  if (from === 0) return { zh: `${text(to)}${zhUnit}以下`, en: `Under ${text(to)}${enUnit}` };
  if (to === Infinity) return { zh: `${text(from)}${zhUnit}及以上`, en: `${text(from)}${enUnit} or more` };
  return { zh: `${text(from)}-${text(to)}${zhUnit}`, en: `${text(from)}-${text(to)}${enUnit}` };
}

/** @example zhMoney(10000000) -> "1000万" */
function zhMoney(value: number): string {
  return value >= 1e8 ? `${value / 1e8}亿` : `${value / 1e4}万`;
}

/** By staff, in the steps of requirement 87 (50-100人, 100-500人). */
export const STAFF_BANDS: readonly SizeBand[] = [
  staff(0, 50),
  staff(50, 100),
  staff(100, 500),
  staff(500, 1000),
  staff(1000, Infinity),
];

/** By yearly revenue in yuan, in the steps of requirement 87 (1000万-5000万). */
export const REVENUE_BANDS: readonly SizeBand[] = [
  revenue(0, 1_000_000),
  revenue(1_000_000, 5_000_000),
  revenue(5_000_000, 10_000_000),
  revenue(10_000_000, 50_000_000),
  revenue(50_000_000, 100_000_000),
  revenue(100_000_000, Infinity),
];

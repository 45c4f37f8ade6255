import type { Bilingual } from '../../words';

/** Named as the setting `ageBands` names them. */
export type AgeBandPreset = '25-29' | '25-30';

/** A band of ages, half-open: from <= age < end. */
export interface AgeBand {
  readonly id: string;
  readonly name: Bilingual;
  readonly from: number;
  readonly end: number;
}

/** Ages that no band takes, and ages that are not known. */
export const UNKNOWN_AGE: AgeBand = { id: 'unknown', name: { zh: '不明', en: 'not known' }, from: NaN, end: NaN };

/** The bands of two of the source documents, youngest first, 不明 last (A18 C12). `25-29`: of requirement 110, its 其他 split into 60岁及以上 and 不明. `25-30`: in the manner of requirement 80 (25-30岁), whole years of both ends included, so a person of 30 is in 25-30岁. */
export const AGE_BANDS: Readonly<Record<AgeBandPreset, readonly AgeBand[]>> = {
  '25-29': [
    band(0, 18, '18岁以下', 'under 18'),
    band(18, 25, '18-24', '18-24'),
    band(25, 30, '25-29', '25-29'),
    band(30, 35, '30-34', '30-34'),
    band(35, 40, '35-39', '35-39'),
    band(40, 50, '40-49', '40-49'),
    band(50, 60, '50-59', '50-59'),
    band(60, Infinity, '60岁及以上', '60 and over'),
    UNKNOWN_AGE,
  ],
  '25-30': [
    band(0, 18, '18岁以下', 'under 18'),
    band(18, 25, '18-24岁', '18-24'),
    band(25, 31, '25-30岁', '25-30'),
    band(31, 36, '31-35岁', '31-35'),
    band(36, 41, '36-40岁', '36-40'),
    band(41, 51, '41-50岁', '41-50'),
    band(51, 61, '51-60岁', '51-60'),
    band(61, Infinity, '61岁及以上', '61 and over'),
    UNKNOWN_AGE,
  ],
};

function band(from: number, end: number, zh: string, en: string): AgeBand {
  return { id: Number.isFinite(end) ? `${from}_${end}` : `${from}_up`, name: { zh, en }, from, end };
}

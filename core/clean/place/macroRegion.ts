import { lazily } from '../../book/lazily';
import type { Bilingual } from '../../words';
import { divisionOfCode, provinceOf } from './divisions';

/** A large part of the country: several provinces. */
export interface MacroRegion {
  readonly id: string;
  readonly name: Bilingual;
  /** First two digits of the provinces' codes. */
  readonly provinces: readonly number[];
}

/** The seven geographic parts, and Hong Kong, Macau and Taiwan as one (requirement 107).
 *  Source: first digit of GB/T 2260 codes (1 华北 2 东北 3 华东 4 中南 5 西南 6 西北, 7-8 港澳台), 中南 divided into 华中 and 华南
 *  as school geography and trade do. */
export const MACRO_REGIONS: readonly MacroRegion[] = [
  { id: 'north', name: { zh: '华北', en: 'North China' }, provinces: [11, 12, 13, 14, 15] },
  { id: 'northeast', name: { zh: '东北', en: 'Northeast China' }, provinces: [21, 22, 23] },
  { id: 'east', name: { zh: '华东', en: 'East China' }, provinces: [31, 32, 33, 34, 35, 36, 37] },
  { id: 'central', name: { zh: '华中', en: 'Central China' }, provinces: [41, 42, 43] },
  { id: 'south', name: { zh: '华南', en: 'South China' }, provinces: [44, 45, 46] },
  { id: 'southwest', name: { zh: '西南', en: 'Southwest China' }, provinces: [50, 51, 52, 53, 54] },
  { id: 'northwest', name: { zh: '西北', en: 'Northwest China' }, provinces: [61, 62, 63, 64, 65] },
  {
    id: 'hkMacauTaiwan',
    name: { zh: '港澳台', en: 'Hong Kong, Macau, Taiwan' },
    provinces: [71, 81, 82],
  },
];

/** Give the large part that a division lies in: index into `MACRO_REGIONS`, -1 for -1. */
export function macroRegionOf(division: number): number {
  return byProvince().get(provinceOf(division)) ?? -1;
}

const byProvince = lazily(
  () =>
    new Map(
      MACRO_REGIONS.flatMap(({ provinces }, region) =>
        provinces.map((code) => [divisionOfCode(code * 10000), region] as const),
      ),
    ),
);

import type { Bilingual } from '../../core/index';

/** A named size of sample. */
export interface SampleSize {
  readonly id: 'small' | 'medium' | 'large' | 'huge' | 'full';
  readonly orders: number;
  readonly name: Bilingual;
}

/** The sizes of sample that the product offers and is timed on, smallest first. */
export const sampleSizes: readonly SampleSize[] = [
  { id: 'small', orders: 200, name: { zh: '小：200 行订单', en: 'Small: 200 order rows' } },
  { id: 'medium', orders: 5_000, name: { zh: '中：5 千行订单', en: 'Medium: 5,000 order rows' } },
  { id: 'large', orders: 100_000, name: { zh: '大：10 万行订单', en: 'Large: 100,000 order rows' } },
  { id: 'huge', orders: 300_000, name: { zh: '特大：30 万行订单', en: 'Huge: 300,000 order rows' } },
  { id: 'full', orders: 1_000_000, name: { zh: '满表：100 万行订单', en: 'Full sheet: 1,000,000 order rows' } },
];

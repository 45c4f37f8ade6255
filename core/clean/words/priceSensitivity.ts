import type { TextTag } from './textTags.data';
import type { TaggedText } from './textTags';

/** What a customer's texts and acts say about price. */
export interface PriceSigns {
  /** Texts that speak of price as what counts (`priceHigh`), and texts that say it does not (`priceLow`). */
  readonly caring: number;
  readonly careless: number;
  /** Views or orders of low-priced or discounted goods, and all of them; 0 and 0 where nothing is known. */
  readonly lowPriceActs: number;
  readonly acts: number;
}

export type PriceSensitivity = 'high' | 'medium' | 'low';

/** 多次: at least so many acts, and at least this share of all, make a habit. */
export const LEAST_LOW_PRICE_ACTS = 2;
export const LEAST_LOW_PRICE_SHARE = 0.5;

/** Join behaviour and survey to 价格敏感度 高/中/低 (requirements 83, 84); null when neither says anything.
 *  高: low-priced goods again and again, and a text that cares about price. 中: one of the two, or texts that contradict each other. 低: texts say that price does not count, or acts show no leaning to low prices.
 *  Limit: 低 from acts alone wants as many acts as 高 does.
 *  @example priceSensitivity({ caring: 1, careless: 0, lowPriceActs: 3, acts: 4 }) -> "high" */
export function priceSensitivity({ caring, careless, lowPriceActs, acts }: PriceSigns): PriceSensitivity | null {
  const buysLow = lowPriceActs >= LEAST_LOW_PRICE_ACTS && lowPriceActs >= acts * LEAST_LOW_PRICE_SHARE;
  const isSilent = caring === 0 && careless === 0;
  if (caring > careless && buysLow) return 'high';
  if (careless > caring && !buysLow) return 'low';
  if (!isSilent || buysLow) return 'medium';
  return acts >= LEAST_LOW_PRICE_ACTS ? 'low' : null;
}

/** Tell what one text says about price: 1 = it counts, -1 = it does not, 0 = nothing, or both. */
export function priceOpinion(tagged: readonly TaggedText[], tags: readonly TextTag[]): -1 | 0 | 1 {
  const classes = new Set(tagged.map(({ tag }) => tags[tag]?.tagClass));
  const [cares, careless] = [classes.has('priceHigh'), classes.has('priceLow')];
  if (cares === careless) return 0;
  return cares ? 1 : -1;
}

/** The three levels in both languages, low first. */
export const PRICE_LEVELS: readonly { readonly id: PriceSensitivity; readonly zh: string; readonly en: string }[] = [
  { id: 'low', zh: '低', en: 'Low' },
  { id: 'medium', zh: '中', en: 'Medium' },
  { id: 'high', zh: '高', en: 'High' },
];

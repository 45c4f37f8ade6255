import type { Attribute, AttributeRole } from '../measure/attributes';
import type { Measures } from '../measure/measures';
import { ascending } from './ascending';
import { PERSONAS } from './classSets.data';
import { codesOf } from './codesOf';
import { FASHION_CATEGORIES, SOCIAL_CHANNELS } from './persona.data';
import { quantileType7 } from './quantile';
import type { ClassSet } from './scores';

const CODES = codesOf(PERSONAS);

/** Derive a buyer persona where the sheets carry a channel or a category; null where they carry neither. The first that
 *  holds: young: bought mainly in a social channel. Fashionable: the main category is of fashion or beauty and the
 *  average order is not among the lowest third. Practical: the average order is among the lowest third, the sign of price
 *  sensitivity that orders carry. Else unclear. One order's words stand for a person, so read it as a preset to begin with.
 *  Source: requirement 100; words in `persona.data.ts`.
 *  Limit: the lowest third is of the whole shop: who buys pens only is practical, however dear the pens. */
export function classifyPersona(measures: Measures, attributes: readonly Attribute[]): ClassSet | null {
  const isSocial = wordTest(attributes, 'channel', SOCIAL_CHANNELS);
  const isFashion = wordTest(attributes, 'category', FASHION_CATEGORIES);
  if (!isSocial && !isFashion) return null;
  const averages = measures.allCents.map((cents, row) => cents / (measures.orders[row] ?? 0));
  const lowest = quantileType7(ascending(averages.map(finite)).sorted, 1 / 3);
  const codes = new Int32Array(measures.count);
  for (let row = 0; row < codes.length; row++) {
    const isCheap = (averages[row] ?? NaN) <= lowest;
    if (Number.isNaN(measures.recencyDays[row])) codes[row] = CODES.noOrders;
    else if (isSocial?.(row)) codes[row] = CODES.young;
    else if (isFashion?.(row) && !isCheap) codes[row] = CODES.fashionable;
    else codes[row] = isCheap ? CODES.practical : CODES.unclear;
  }
  return { id: 'persona', classes: PERSONAS, codes };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

/** Test a customer's word in a describing column against words to look for, once per distinct text; null without the column. */
function wordTest(
  attributes: readonly Attribute[],
  role: AttributeRole,
  words: readonly string[],
): ((row: number) => boolean) | null {
  const values = attributes.find((one) => one.role === role)?.values;
  if (values?.kind !== 'codes') return null;
  const fits = values.dictionary.map((text) => {
    const lower = text.normalize('NFKC').toLowerCase();
    return words.some((word) => lower.includes(word));
  });
  return (row) => fits[values.codes[row] ?? -1] ?? false;
}

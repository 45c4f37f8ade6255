import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import type { Tone } from '../patch/styles.data';
import type { Bilingual } from '../words';
import { classify, missingSets, type ClassInputs } from './classify';
import { scoreCustomers } from './scoreCustomers';
import type { ClassSet, ScoreWarning, Scores } from './scores';
import { whyNobody } from './whyNobody';
import { wilson } from './wilson';

/** Customers as a run measured and scored them, and the recipe it did it with. */
export interface WhatIfBase {
  readonly measures: Measures;
  readonly scores: Scores;
  readonly recipe: Recipe;
  readonly inputs?: ClassInputs;
}

/** What another recipe would give, before anything is written. */
export interface WhatIf {
  readonly sets: readonly SetShares[];
  readonly warnings: readonly WhatIfWarning[];
  /** Settings that differ and act on the reading of rows: their effect shows only in a run. */
  readonly needRun: readonly (keyof Recipe)[];
}

export interface SetShares {
  readonly id: ClassSet['id'];
  readonly classes: readonly ClassShare[];
}

export interface ClassShare {
  readonly id: string;
  readonly label: Bilingual;
  readonly tone: Tone;
  readonly customers: number;
  /** Of all customers, 0-1. */
  readonly share: number;
  /** Wilson 95% interval of that share; null from 500 customers on, where the share speaks for itself. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Net cents in the window, and their share of all; a share can be negative, or above 1, where refunds outweigh. */
  readonly cents: number;
  readonly centsShare: number;
}

export type WhatIfWarning =
  | { readonly kind: 'score'; readonly warning: ScoreWarning }
  /** Nobody is in a class. `why` says what keeps everyone out, null when it is only so with these customers. */
  | {
      readonly kind: 'nobody';
      readonly set: ClassSet['id'];
      readonly classId: string;
      readonly label: Bilingual;
      readonly why: Bilingual | null;
    }
  | { readonly kind: 'missing'; readonly text: Bilingual };

/** From so many customers on an interval is left out. */
export const ENOUGH_CUSTOMERS = 500;

/** Tell what a changed recipe would give: every class set with the shares of customers and sales, and what is odd about
 *  it. Nothing is written and no row is read again, so it is quick enough to follow a threshold while it is dragged;
 *  scores are made again only when a setting of theirs changed.
 *  Source: C7 (a live preview of shares), C31.
 *  @example whatIf({ measures, scores, recipe }, { ...recipe, tierHigh: 75 }) */
export function whatIf(base: WhatIfBase, recipe: Recipe): WhatIf {
  const { measures } = base;
  const isScored = SCORE_SETTINGS.every((key) => isSame(base.recipe[key], recipe[key]));
  const scores = isScored ? base.scores : scoreCustomers(measures, recipe);
  const classes = classify(measures, scores, recipe, base.inputs);
  const sets = classes.map((set) => sharesOf(set, measures));
  return {
    sets,
    warnings: [
      ...scores.warnings.map((warning) => ({ kind: 'score', warning }) as const),
      ...emptyClasses(sets, measures, recipe),
      ...missingSets(classes, recipe).map((text) => ({ kind: 'missing', text }) as const),
    ],
    needRun: RUN_SETTINGS.filter((key) => !isSame(base.recipe[key], recipe[key])),
  };
}

const SCORE_SETTINGS = ['score', 'bins', 'binning', 'nesting', 'rCuts', 'fCuts', 'mCuts'] as const;
const RUN_SETTINGS = ['window', 'refunds', 'duplicates', 'amountPer', 'dateOrder', 'decimal'] as const;

function isSame(a: Recipe[keyof Recipe], b: Recipe[keyof Recipe]): boolean {
  return String(a) === String(b);
}

/** Count customers and sum money per class of a set, classes without customers included. */
export function sharesOf({ id, classes, codes }: ClassSet, { monetaryCents }: Measures): SetShares {
  const customers = new Float64Array(classes.length);
  const cents = new Float64Array(classes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    customers[code] = (customers[code] ?? 0) + 1;
    cents[code] = (cents[code] ?? 0) + (monetaryCents[row] ?? 0);
  }
  const all = codes.length;
  const allCents = cents.reduce((sum, one) => sum + one, 0);
  return {
    id,
    classes: classes.map((one, code) => ({
      id: one.id,
      label: one.label,
      tone: one.tone,
      customers: customers[code] ?? 0,
      share: part(customers[code], all),
      interval: all < ENOUGH_CUSTOMERS ? wilson(customers[code] ?? 0, all) : null,
      cents: cents[code] ?? 0,
      centsShare: part(cents[code], allCents),
    })),
  };
}

function part(value = 0, whole: number): number {
  return whole === 0 ? 0 : value / whole;
}

/** Classes that stand for what is not known are no loss when they are empty. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['noOrders', 'unknown', 'unclear', 'others', 'acquired']);

function emptyClasses(sets: readonly SetShares[], measures: Measures, recipe: Recipe): readonly WhatIfWarning[] {
  if (measures.count === 0) return [];
  const why = whyNobody(measures, recipe);
  return sets.flatMap((set) =>
    set.classes
      .filter(({ customers, id }) => customers === 0 && !MAY_BE_EMPTY.has(id))
      .map(({ id, label }) => ({ kind: 'nobody', set: set.id, classId: id, label, why: why(set.id, id) }) as const),
  );
}

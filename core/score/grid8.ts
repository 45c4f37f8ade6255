import type { Measures } from '../measure/measures';
import type { Recipe } from '../recipe/recipe';
import { ofBuyers } from './buyers';
import { GRID8_CELLS } from './grid8.data';
import { NO_ORDERS } from './noOrders.data';
import type { ClassSet, Centres, Scores } from './scores';

/** Class customers into the eight types; customers without orders apart.
 *  Near is R days <= the centre. Often and large are above the centre for `median` and `mean` (with the median of a
 *  shop where most bought once, one order is not often), and at least the set value for `values`.
 *  Limit: in a shop where all customers are equal, nobody is above the median: all are 一般发展. */
export function classifyGrid8(measures: Measures, scores: Scores, recipe: Recipe): ClassSet {
  const centres = grid8Centres(measures, scores, recipe);
  const reaches = recipe.grid8 === 'values' ? atLeast : above;
  const cells = cellsByAnswers();
  const codes = new Int32Array(measures.count).fill(GRID8_CELLS.length);
  for (let row = 0; row < codes.length; row++) {
    const days = measures.recencyDays[row] ?? NaN;
    if (Number.isNaN(days)) continue;
    const often = reaches(measures.frequency[row] ?? NaN, centres.f);
    const large = reaches(measures.monetaryCents[row] ?? NaN, centres.m);
    codes[row] = cells[answersAsNumber(days <= centres.r, often, large)] ?? GRID8_CELLS.length;
  }
  return { id: 'grid8', classes: [...GRID8_CELLS, NO_ORDERS], codes };
}

/** Find where near, often and large begin, in days, orders and cents: median or mean over customers with orders, or the recipe's values
 *  (its amount is in currency units, rounded to the cent). Without any customer they are NaN. */
export function grid8Centres(measures: Measures, scores: Scores, recipe: Recipe): Centres {
  if (recipe.grid8 === 'values') return { r: recipe.grid8R, f: recipe.grid8F, m: Math.round(recipe.grid8M * 100) };
  if (recipe.grid8 === 'median') return scores.medians;
  const { recencyDays } = measures;
  return {
    r: mean(recencyDays),
    f: mean(ofBuyers(measures.frequency, recencyDays)),
    m: mean(ofBuyers(measures.monetaryCents, recencyDays)),
  };
}

function above(value: number, centre: number): boolean {
  return value > centre;
}

function atLeast(value: number, centre: number): boolean {
  return value >= centre;
}

function mean(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

function answersAsNumber(near: boolean, often: boolean, large: boolean): number {
  return 4 * Number(near) + 2 * Number(often) + Number(large);
}

function cellsByAnswers(): Int32Array {
  const cells = new Int32Array(8).fill(-1);
  GRID8_CELLS.forEach((cell, code) => {
    cells[answersAsNumber(cell.near, cell.often, cell.large)] = code;
  });
  return cells;
}

import type { CleanedRole } from '../../clean/cleanSheet';
import { farFromMean, farFromMeanOfCustomer, FEWEST_OF_CUSTOMER } from '../../clean/outlier/farFromMean';
import { farFromMedian, MODIFIED_Z } from '../../clean/outlier/farFromMedian';
import type { OutlierRule } from '../../clean/outlier/reasons.data';
import { outsideRange, RangeFault } from '../../clean/outlier/validRange';
import type { Gathered } from '../../measure/gather';
import type { Recipe } from '../../recipe/recipe';
import type { CellCheck } from './cellCheck';
import { orderTotals, type OrderTotals } from './orderTotals';

/** Why one order is to be verified. */
type Fault = Pick<CellCheck, 'values'> & { readonly rule: OutlierRule };
type FaultOf = (order: number) => Fault | null;

/** List the orders whose amount a person should verify, by row (requirement 61: 单笔, an order as a whole; A18 C15). One reason an order: out of the valid range,
 *  else as the setting `outliers` says: ten times the mean of the other orders, or of the customer's other orders; or far from the median.
 *  Each stands at the order's largest line. A mean is asked from 11 orders on: with fewer no order can be ten times a mean that it is part of.
 *  @example amountChecks(gathered, standardRecipe) */
export function amountChecks({ orders, ids }: Gathered, recipe: Recipe): readonly CellCheck[] {
  if (!orders) return [];
  const { sheet, rows } = orders;
  const shown = AMOUNT_ROLES.map((role) => sheet.columns.get(role)).find(
    (one): one is CleanedRole => one !== undefined,
  );
  if (!shown) return [];
  const totals = orderTotals(rows);
  const tests = [outOfRange(totals, recipe), ...unusual(totals, ids.length, recipe)];
  const found = [...totals.row].flatMap((row, order): readonly CellCheck[] => {
    for (const test of tests) {
      const fault = test(order);
      if (fault)
        return [{ sheet, row: sheet.firstRow + row, meaning: shown.meaning, found: '', proposed: null, ...fault }];
    }
    return [];
  });
  return found.sort((a, b) => a.row - b.row);
}

const AMOUNT_ROLES = ['amount', 'unitPrice', 'quantity'] as const;

function outOfRange(totals: OrderTotals, { amountLeast, amountMost }: Recipe): FaultOf {
  const range = { least: amountLeast * 100, most: amountMost * 100, isWhole: false };
  const faults = outsideRange(totals.cents, range);
  const values = { least: money(range.least), most: money(range.most) };
  return (order) =>
    faults[order] === RangeFault.none
      ? null
      : { rule: 'outsideRange', values: { ...values, value: amountOf(totals, order) } };
}

function unusual(totals: OrderTotals, customers: number, { outliers, outlierTimes }: Recipe): readonly FaultOf[] {
  const { cents, customer } = totals;
  if (outliers === 'off' || cents.length < FEWEST_OF_CUSTOMER) return [];
  if (outliers === 'median') return [farFromMiddle(totals)];
  const ofSheet = farFromMean(cents, outlierTimes);
  const ofCustomer = farFromMeanOfCustomer(cents, customer, customers, outlierTimes);
  return (['farFromMean', 'farFromMeanOfCustomer'] as const).map((rule): FaultOf => {
    const { isFar, meanOfOthers } = rule === 'farFromMean' ? ofSheet : ofCustomer;
    return (order) => {
      if (isFar[order] !== 1) return null;
      const mean = meanOfOthers[order] ?? NaN;
      const times = String(Math.floor(((cents[order] ?? NaN) / mean) * 10) / 10);
      return { rule, values: { value: amountOf(totals, order), mean: money(Math.round(mean)), times } };
    };
  });
}

function farFromMiddle(totals: OrderTotals): FaultOf {
  const { isFar, score, median } = farFromMedian(totals.cents);
  return (order) => {
    if (isFar[order] !== 1) return null;
    const own = { value: amountOf(totals, order), median: money(median), limit: String(MODIFIED_Z) };
    return { rule: 'farFromMedian', values: { ...own, score: (score[order] ?? NaN).toFixed(1) } };
  };
}

/** An order of several lines has a total that stands in no cell. */
function amountOf({ cents, isJoined }: OrderTotals, order: number): CellCheck['values'][string] {
  const amount = money(cents[order] ?? NaN);
  return isJoined[order] === 1 ? { zh: `整单 ${amount}`, en: `the whole order of ${amount}` } : amount;
}

function money(cents: number): string {
  return (cents / 100).toFixed(2);
}

import { CURRENCIES } from '../clean/amountText';
import type { CleanedSheet } from '../clean/cleanSheet';
import { moneyOf } from '../clean/cleanSheet';
import type { MoneyColumn } from '../clean/column';

/** The amount of every line of an order sheet. */
export interface LineAmounts {
  /** Cents; NaN where there is none. */
  readonly cents: Float64Array;
  /** The column that names currencies; null when there is no amount at all. */
  readonly source: MoneyColumn | null;
  /** True where the source cell is blank rather than unreadable. */
  readonly isBlank: (row: number) => boolean;
}

/** Take the amount column, or quantity x unit price, rounded to the cent per line, half away from zero. */
export function lineAmounts(sheet: CleanedSheet): LineAmounts {
  const amount = moneyOf(sheet, 'amount');
  if (amount) return { cents: amount.units, source: amount, isBlank: (row) => isBlankAmount(amount, row) };
  const price = moneyOf(sheet, 'unitPrice');
  const quantity = moneyOf(sheet, 'quantity');
  if (!price || !quantity)
    return { cents: new Float64Array(sheet.rowCount).fill(NaN), source: null, isBlank: () => true };
  return {
    cents: Float64Array.from(price.units, (units, row) => productCents(units, quantity.units[row] ?? NaN)),
    source: price,
    isBlank: (row) => isBlankAmount(price, row) || isBlankAmount(quantity, row),
  };
}

/** Multiply a price of 4 decimal places with a quantity of 2: cents, half a cent away from zero. */
export function productCents(price: number, quantity: number): number {
  const product = price * quantity;
  return product < 0 ? -Math.floor(-product / 10000 + 0.5) : Math.floor(product / 10000 + 0.5);
}

/** Give the one currency of a run: the one that most amounts name; ties go to the first of `CURRENCIES`, 0 = none named. */
export function mainCurrency(amounts: MoneyColumn | null): number {
  if (!amounts) return 0;
  const counts = new Float64Array(CURRENCIES.length);
  for (const code of amounts.currency) counts[code] = (counts[code] ?? 0) + 1;
  let main = 0;
  let most = 0;
  for (let code = 1; code < counts.length; code++) {
    if ((counts[code] ?? 0) <= most) continue;
    main = code;
    most = counts[code] ?? 0;
  }
  return main;
}

function isBlankAmount(column: MoneyColumn, row: number): boolean {
  const happened = column.rules[(column.outcome[row] ?? 0) - 1];
  return Number.isNaN(column.units[row]) && (happened === undefined || happened.effect === 'change');
}

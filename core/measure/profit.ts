import type { Cell } from '../book/cell';
import { moneyOf, type CleanedSheet } from '../clean/cleanSheet';
import { halfWidth } from '../clean/space';
import type { OrderRows } from './orderRows';
import { RowState } from './rowState';

/** What an order sheet tells about profit: money per line, or cost per line or per piece. */
const PROFIT = /^(订单|销售|总|商品)?(利润|毛利|利润额|毛利额|利润金额|毛利金额)$|^(gross |order |net |total )?profit$/;
const COST =
  /^(订单|商品|总|销售)?(成本|成本额|成本金额|总成本)$|^(total |order |line )?cost( of goods( sold)?)?$|^cogs$/;
const PIECE_COST = /^(单位|单件|商品)?成本(单价|价)$|^单位成本$|^单件成本$|^(unit|item) cost$|^cost per (unit|item)$/;

/** Give each customer's profit over sales in all history, as a share; NaN without a sale whose profit is known. Null where no column tells of profit or cost (requirement 93; A18 C10).
 *  Profit comes from a column of that name, else from cost: 成本 of the line, 成本价 times the quantity. Only sale lines with a number count, against their own amounts; refunds are left out.
 *  Limit: columns are found by their header alone, must hold plain numbers in the currency of the amounts, and an amount that several lines repeat is compared line by line. */
export function profitRates(sheet: CleanedSheet, rows: OrderRows, customers: number): Float64Array | null {
  const profitAt = profitReader(sheet);
  if (!profitAt) return null;
  const [profit, sold] = [new Float64Array(customers), new Float64Array(customers)];
  for (let row = 0; row < rows.count; row++) {
    const [who, cents] = [rows.customer[row] ?? -1, rows.cents[row] ?? 0];
    if (who < 0 || rows.state[row] !== RowState.sale || !(cents > 0)) continue;
    const made = profitAt(row, cents);
    if (Number.isNaN(made)) continue;
    profit[who] = (profit[who] ?? 0) + made;
    sold[who] = (sold[who] ?? 0) + cents;
  }
  const rates = profit.map((made, who) => ((sold[who] ?? 0) > 0 ? made / (sold[who] ?? 1) : NaN));
  return rates.some((rate) => !Number.isNaN(rate)) ? rates : null;
}

/** Tell whether a column tells of profit or cost. */
export function hasProfit(sheet: CleanedSheet): boolean {
  return profitReader(sheet) !== null;
}

type ProfitAt = (row: number, cents: number) => number;

function profitReader(sheet: CleanedSheet): ProfitAt | null {
  const [profit, cost, piece] = [PROFIT, COST, PIECE_COST].map((words) => columnNamed(sheet, words));
  if (profit !== undefined) return (row) => centsOf(cellAt(sheet, row, profit));
  if (cost !== undefined) return (row, cents) => cents - centsOf(cellAt(sheet, row, cost));
  const quantity = moneyOf(sheet, 'quantity');
  if (piece === undefined || !quantity) return null;
  return (row, cents) => cents - (centsOf(cellAt(sheet, row, piece)) * (quantity.units[row] ?? NaN)) / 100;
}

/** Columns that already mean something else are left to it. */
function columnNamed({ meaning }: CleanedSheet, words: RegExp): number | undefined {
  const isNamed = (header: string): boolean =>
    words.test(
      halfWidth(header)
        .replace(/[（(].*$/, '')
        .trim()
        .toLowerCase(),
    );
  return meaning.columns.find(({ role, header }) => role === null && isNamed(header))?.column;
}

function cellAt({ sheet, firstRow }: CleanedSheet, row: number, column: number): Cell {
  return sheet.rows[firstRow + row]?.[column] ?? null;
}

function centsOf(cell: Cell): number {
  return typeof cell === 'number' ? Math.round(cell * 100) : NaN;
}

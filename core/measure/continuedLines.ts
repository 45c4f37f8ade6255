import { textOf, type CleanedSheet } from '../clean/cleanSheet';
import type { Bilingual } from '../words';
import { RowState } from './rowState';

/** Fewer rows, or a smaller share of all, are slips. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.05;

/** Say that rows without customer, date and order number, but with an amount, look like further lines of the order above, as ERP programs print them; they stay set aside, because a blank cell is nobody's word. Nothing where there are few. */
export function continuedLinesNotice(
  sheet: CleanedSheet,
  { cents, day, state }: { readonly cents: Float64Array; readonly day: Int32Array; readonly state: Uint8Array },
): readonly Bilingual[] {
  const orders = textOf(sheet, 'orderId');
  if (!orders) return [];
  let [rows, sum, seen] = [0, 0, false];
  for (let row = 0; row < state.length; row++) {
    seen ||= (orders.codes[row] ?? -1) >= 0;
    const isOpen = seen && state[row] === RowState.noCustomer && (orders.codes[row] ?? -1) < 0 && day[row] === 0;
    if (!isOpen || Number.isNaN(cents[row])) continue;
    rows++;
    sum += cents[row] ?? 0;
  }
  if (rows < LEAST_ROWS || rows < state.length * LEAST_SHARE) return [];
  const money = (sum / 100).toFixed(2);
  return [
    {
      zh: `有 ${rows} 行没有客户、日期和单号，但有金额（共 ${money}），像是上一行那张单的后续明细，没有计入。请先把空白单元格按上一行补齐（选中这些列，定位空值，输入“=上一格”，按 Ctrl+Enter），再运行一次。`,
      en: `${rows} rows have no customer, date and order number but an amount (${money} in all): they look like further lines of the order above and were not counted. Fill the blank cells down from the row above (select the columns, Go To Special: Blanks, type "=" and the cell above, Ctrl+Enter) and run again.`,
    },
  ];
}

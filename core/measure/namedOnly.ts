import { textOf, type CleanedSheet } from '../clean/cleanSheet';
import type { Bilingual } from '../words';
import { RowState } from './rowState';

/** Fewer rows, or a smaller share of all, are slips. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.05;

/** Say how many sales bear a name and nothing that tells customers apart (guests of a shop); they are set aside, because names alone are shared. Nothing where there are few. */
export function namedOnlyNotice(
  sheet: CleanedSheet,
  { cents, day, state }: { readonly cents: Float64Array; readonly day: Int32Array; readonly state: Uint8Array },
): readonly Bilingual[] {
  const names = textOf(sheet, 'customerName');
  if (!names) return [];
  let [rows, sum] = [0, 0];
  for (let row = 0; row < state.length; row++) {
    const isNamed = state[row] === RowState.noCustomer && (names.codes[row] ?? -1) >= 0;
    if (!isNamed || !((day[row] ?? 0) > 0) || Number.isNaN(cents[row])) continue;
    rows++;
    sum += cents[row] ?? 0;
  }
  if (rows < LEAST_ROWS || rows < state.length * LEAST_SHARE) return [];
  const header = sheet.columns.get('customerName')?.meaning.header ?? '';
  const money = (sum / 100).toFixed(2);
  return [
    {
      zh: `有 ${rows} 行（金额共 ${money}）只有姓名（列“${header}”），没有编号、手机或邮箱，没有计入：重名的人分不开。如果愿意按姓名区分全部客户，请映射“${header}=customerId”。`,
      en: `${rows} rows (${money} in all) bear a name (column "${header}") but no id, phone or e-mail and were not counted: people share names. To tell all customers by their names, use the mapping "${header}=customerId".`,
    },
  ];
}

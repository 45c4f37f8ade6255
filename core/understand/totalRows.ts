import type { Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { filledColumns, isBlankCell } from './cellText';
import { foldHeader } from './foldHeader';
import { TOTAL_WORDS } from './headers.data';
import type { ColumnMeaning, Role } from './meaning';
import { readMoney } from './readMoney';

interface Table {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnMeaning[];
  readonly ignored: ReadonlySet<number>;
}

const WORDS = TOTAL_WORDS.split(',').map(foldHeader);
/** First characters of total words, and last ones of labels such as "C001 Total". Tells in one look that a text cannot be a total. */
const FIRST = new Set(Array.from('合总小汇共累本全總匯計итTtGgSs ＴＧＳ　【*', (letter) => letter.charCodeAt(0)));
const LAST = new Set(Array.from('计汇总總匯計和lLsSmMо:： 】 	', (letter) => letter.charCodeAt(0)));
const LONGEST = 40;

/** Find the rows that hold totals (合计, Subtotal, "C001 Total") wherever they stand, and a last row without key and date whose amount is the sum of the column.
 *  A row counts only when its date (or, without one, its id) is blank and it holds nothing but the label and numbers: a customer called "Total" stays.
 *  Looks at one cell a row as long as rows look usual. */
export function findTotalRows(table: Table): readonly number[] {
  const watched = watchedColumn(table);
  const dateColumn = columnOf(table, 'orderDate') ?? columnOf(table, 'lastOrderDate');
  const totals: number[] = [];
  if (watched === undefined) return totals;
  const { sheet, firstRow, lastRow } = table;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = sheet.rows[row]?.[watched];
    if (typeof cell === 'number') continue;
    if (typeof cell === 'string' && cell !== '' && !mayBeTotal(cell)) continue;
    if (isTotalRow(table, row, dateColumn)) totals.push(row);
  }
  const bottom = sheet.tables.find(
    (area) => area.totalsRow && area.area.bottom >= firstRow && area.area.bottom <= lastRow,
  );
  if (bottom !== undefined && !totals.includes(bottom.area.bottom)) totals.push(bottom.area.bottom);
  if (!totals.includes(lastRow) && isSumOfColumn(table, totals, dateColumn)) totals.push(lastRow);
  return totals.sort((a, b) => a - b);
}

/** The column that a total row leaves blank or labels: the date, else the id, else the first. */
function watchedColumn(table: Table): number | undefined {
  const roles: readonly Role[] = [
    'orderDate',
    'lastOrderDate',
    'customerId',
    'phone',
    'email',
    'customerName',
    'orderId',
  ];
  const found = roles.map((role) => columnOf(table, role)).find((column) => column !== undefined);
  return found ?? table.columns[0]?.column;
}

function columnOf(table: Table, role: Role): number | undefined {
  return table.columns.find((column) => column.role === role)?.column;
}

function mayBeTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if ((isDigit(first) && isDigit(last)) || text.length > LONGEST) return false;
  return FIRST.has(first) || LAST.has(last);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isTotalRow(table: Table, row: number, dateColumn: number | undefined): boolean {
  const cells = table.sheet.rows[row] ?? [];
  const filled = filledColumns(cells, table.ignored);
  const label = filled.find((column) => isTotalLabel(cells[column]));
  if (label === undefined) return false;
  const others = filled.filter((column) => column !== label && Number.isNaN(readMoney(cells[column] ?? null)));
  const isDateBlank = dateColumn === undefined || dateColumn === label || isBlankCell(cells[dateColumn]);
  const isExact = isExactTotal(cells[label]);
  return isDateBlank && others.length <= (isExact ? 1 : 0) && filled.length <= Math.max(2, table.columns.length - 1);
}

function isTotalLabel(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || !mayBeTotal(cell)) return false;
  const folded = foldHeader(cell);
  if (WORDS.includes(folded)) return true;
  return WORDS.some(
    (word) => word.length > 1 && (folded.endsWith(word) || (folded.startsWith(word) && /[:：\d]/.test(cell))),
  );
}

function isExactTotal(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && WORDS.includes(foldHeader(cell));
}

function isSumOfColumn(table: Table, totals: readonly number[], dateColumn: number | undefined): boolean {
  const { sheet, firstRow, lastRow } = table;
  const amount = columnOf(table, 'amount') ?? columnOf(table, 'totalAmount');
  const keys = [
    dateColumn,
    columnOf(table, 'customerId'),
    columnOf(table, 'orderId'),
    columnOf(table, 'phone'),
    columnOf(table, 'email'),
  ];
  const known = keys.filter((column): column is number => column !== undefined);
  const last = sheet.rows[lastRow] ?? [];
  if (
    amount === undefined ||
    known.length === 0 ||
    lastRow - firstRow < 2 ||
    known.some((column) => !isBlankCell(last[column]))
  )
    return false;
  const claimed = readMoney(last[amount] ?? null);
  if (Number.isNaN(claimed)) return false;
  const skipped = new Set(totals);
  let sum = 0;
  for (let row = firstRow; row < lastRow; row += 1) {
    const value = skipped.has(row) ? NaN : readMoney(sheet.rows[row]?.[amount] ?? null);
    if (!Number.isNaN(value)) sum += value;
  }
  return Math.abs(sum - claimed) < 0.005 + Math.abs(sum) * 1e-9;
}

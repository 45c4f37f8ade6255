import { checkSheetName, type SheetNameRule } from './sheetNames';
import { NORMAL_STYLE, type FontStyle } from './style';
import { Workbook } from './workbookStore';
import type { WorkbookModel } from './workbook';

/** Make a new workbook in memory.
 *  `sheets` are the names of its first sheets in tab order (default: one, `Sheet1`); the first is active. `now` gives the serial of this moment for NOW() and TODAY(); default: this machine's clock and zone.
 *  `sheetNames` is the rule for names of sheets (default: Excel's); `font` is that of cells as new (default: Calibri 11).
 *  @throws RangeError `SheetNameInvalid` or `SheetNameTaken` for names that sheets cannot have.
 *  @example newWorkbook('Shop', { sheets: ['Orders'] }).activeSheet.name -> "Orders" */
export function newWorkbook(
  title: string,
  options: {
    readonly date1904?: boolean;
    readonly sheets?: readonly string[];
    readonly now?: () => number;
    readonly sheetNames?: SheetNameRule;
    readonly font?: Pick<FontStyle, 'name' | 'size'>;
  } = {},
): WorkbookModel {
  const {
    date1904 = false,
    sheets = ['Sheet1'],
    now = () => serialNow(date1904),
    sheetNames = 'excel',
    font = {},
  } = options;
  for (const [index, name] of sheets.entries()) checkSheetName(name, sheets.slice(0, index), sheetNames);
  const normal = { ...NORMAL_STYLE, font: { ...NORMAL_STYLE.font, ...font } };
  const workbook = new Workbook(title, date1904, now, sheets.length === 0 ? ['Sheet1'] : sheets, normal);
  workbook.sheetNames = sheetNames;
  return workbook;
}

/** Days between 1899-12-30, day 0 of the 1900 date system from March 1900 on, and the start of the Unix epoch. */
const EPOCH_1900 = 25_569;
/** The 1904 date system counts from 1904-01-01. */
const DAYS_1900_TO_1904 = 1462;
const DAY = 86_400_000;

function serialNow(date1904: boolean): number {
  const now = new Date();
  const local = now.getTime() - now.getTimezoneOffset() * 60_000;
  return local / DAY + EPOCH_1900 - (date1904 ? DAYS_1900_TO_1904 : 0);
}

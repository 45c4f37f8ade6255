import type { Area, Book, Cell, Sheet } from '../../core/index';
import { DateStyle, isSerial, plainSheet } from '../../core/index';
import { dateStyleOf } from '../file/xlsx/read/numberFormat';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';

/** Give the workbook as the core's book, as any host would read it: values now (results of formulas), dates by the number
 *  formats of their cells, merges, tables, pivots, names of single areas, what is hidden, filtered and protected.
 *  For a file just opened it equals `openXlsx(...).book`. */
export function bookOfWorkbook(workbook: WorkbookModel): Book {
  return {
    title: workbook.title,
    date1904: workbook.date1904,
    sheets: workbook.sheets.map(sheetOf),
    names: workbook.names.all.flatMap((name) => {
      const place = workbook.names.areaOf(name);
      return place === null ? [] : [{ name: name.name, sheet: place.sheet.name, area: place.area }];
    }),
  };
}

function sheetOf(sheet: SheetModel): Sheet {
  const { rows, dates, formulaCount } = cellsOf(sheet);
  return plainSheet(sheet.name, rows, {
    dates,
    formulaCount,
    visibility: sheet.visibility,
    merges: sheet.merges,
    tables: sheet.tables.all.map(({ name, area, showTotals }) => ({ name, area, totalsRow: showTotals })),
    hiddenRows: rows.flatMap((_, row) => (sheet.isRowHidden(row) || sheet.isRowFiltered(row) ? [row] : [])),
    filtered: isFiltered(sheet),
    protected: sheet.protection.on,
    pivots: sheet.pivots.all.flatMap(({ rendered }): Area[] => (rendered === null ? [] : [rendered])),
  });
}

function isFiltered({ autoFilter, tables }: SheetModel): boolean {
  return (autoFilter?.criteria.size ?? 0) > 0 || tables.all.some(({ criteria }) => criteria.size > 0);
}

const BLANK_ROW: readonly Cell[] = Object.freeze([]);

function cellsOf(sheet: SheetModel): Pick<Sheet, 'rows' | 'dates' | 'formulaCount'> {
  const used = sheet.usedArea(true);
  if (used === null) return { rows: [], dates: new Map(), formulaCount: 0 };
  const dates = new DateColumns(sheet, used.bottom + 1);
  const rows: (readonly Cell[])[] = [];
  let formulaCount = 0;
  let filled = 0;
  for (let row = 0; row <= used.bottom; row++) {
    const cells: Cell[] = [];
    let width = 0;
    for (let column = 0; column <= used.right; column++) {
      const { value, formula } = sheet.content(row, column);
      if (formula !== null) formulaCount++;
      cells.push(value);
      if (value !== null) width = column + 1;
      if (typeof value === 'number' && isSerial(value)) dates.note(row, column);
    }
    rows.push(width === 0 ? BLANK_ROW : cells.slice(0, width));
    if (width > 0) filled = row + 1;
  }
  return { rows: rows.slice(0, filled), dates: dates.columns(filled), formulaCount };
}

/** Date styles by column, one byte a row; formats are looked into once each. */
class DateColumns {
  private readonly bytes = new Map<number, Uint8Array>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly rowCount: number,
  ) {}

  note(row: number, column: number): void {
    const { numberFormat } = this.sheet.style(row, column);
    if (numberFormat === 'General') return;
    const style = this.known.get(numberFormat) ?? dateStyleOf(numberFormat);
    this.known.set(numberFormat, style);
    if (style === DateStyle.none) return;
    const bytes = this.bytes.get(column) ?? new Uint8Array(this.rowCount);
    bytes[row] = style;
    this.bytes.set(column, bytes);
  }

  columns(rowCount: number): Map<number, Uint8Array> {
    const inOrder = [...this.bytes].sort(([a], [b]) => a - b);
    return new Map(inOrder.map(([column, bytes]) => [column, bytes.slice(0, rowCount)]));
  }
}

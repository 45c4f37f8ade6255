import { isCellError, isoDate, type Cell, type Portrait } from '../../core/index';

/** Zero-based; column null = the row. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
}

export type LinkedRows = NonNullable<Portrait['gathered']['identity']['linked']>;
type UsedSheet = NonNullable<Portrait['gathered']['customers']>['sheet'];
type Role = UsedSheet['meaning']['columns'][number]['role'];

/** Cells by role, each with its column's header. */
export type RowCells = ReadonlyMap<NonNullable<Role>, { readonly header: string; readonly text: string }>;

/** Reads rows of the key table as their sheets show them. */
export interface RowReader {
  /** The cells that tell who somebody is, of a row of the key table. */
  readonly cells: (row: number) => RowCells;
  readonly place: (row: number, role: Role) => CellPlace;
}

/** Columns that describe an order, and those that are not to be shown unasked. */
const LEFT_OUT: ReadonlySet<Role> = new Set<Role>(['orderId', 'amount', 'quantity', 'unitPrice', 'status', 'productId', 'product', 'category', 'orderTime', 'idCard', null]); // prettier-ignore

/** Set up the reader of a portrait whose rows were joined. */
export function rowReader({ gathered }: Portrait, { linked }: LinkedRows): RowReader {
  const used = [gathered.orders?.sheet, gathered.customers?.sheet].flatMap((sheet) => (sheet ? [sheet] : []));
  const find = (row: number): { sheet: UsedSheet | undefined; name: string; row: number } => {
    const source = linked.table.sources.find(({ from, rowCount }) => row >= from && row < from + rowCount);
    const name = source?.sheet ?? '';
    return {
      sheet: used.find((one) => one.meaning.sheet === name),
      name,
      row: source ? source.firstRow + row - source.from : -1,
    };
  };
  return {
    place(row, role) {
      const { sheet, name, row: at } = find(row);
      const column = sheet?.meaning.columns.find((one) => role !== null && one.role === role)?.column ?? null;
      return { sheet: name, row: at, column };
    },
    cells(row) {
      const { sheet, row: at } = find(row);
      const cells = new Map<NonNullable<Role>, { header: string; text: string }>();
      for (const { role, column, header } of sheet?.meaning.columns ?? []) {
        if (role === null || LEFT_OUT.has(role)) continue;
        const isDate = (sheet?.sheet.dates.get(column)?.[at] ?? 0) > 0;
        cells.set(role, { header, text: cellText(sheet?.sheet.rows[at]?.[column] ?? null, isDate) });
      }
      return cells;
    },
  };
}

function cellText(cell: Cell, isDate: boolean): string {
  if (cell === null || isCellError(cell)) return '';
  return typeof cell === 'number' && isDate ? isoDate(Math.floor(cell)) : String(cell).trim();
}

/** The work on a file: read a workbook of 100,000 rows by 12 columns; and read it, add two columns of text, write it. */
export interface XlsxEngine {
  /** Give the cells of the first sheet as rows; a date may come as a serial or as a `Date`. */
  read(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> | readonly (readonly unknown[])[];
  /** Give the bytes of the workbook with two more columns at the right; `added[i]` belongs to sheet row i, header first. */
  addColumns(bytes: Uint8Array, added: readonly (readonly string[])[]): Promise<Uint8Array> | Uint8Array;
}

/** What the rows hold, whatever library read them. */
export interface CellSums {
  readonly rows: number;
  readonly cells: number;
  readonly numbers: number;
  readonly letters: number;
}

/** Count cells, sum numbers (to the cent) and text lengths; a `Date` counts as its 1900-system serial. */
export function cellSumsOf(rows: readonly (readonly unknown[])[]): CellSums {
  let cells = 0;
  let cents = 0;
  let letters = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (cell === null || cell === undefined || cell === '') continue;
      cells += 1;
      if (typeof cell === 'number') cents += Math.round(cell * 100);
      else if (cell instanceof Date) cents += Math.round((cell.getTime() / 86400000 + 25569) * 100);
      else if (typeof cell === 'string') letters += cell.length;
    }
  }
  return { rows: rows.length, cells, numbers: cents / 100, letters };
}

/** The two added columns, made before the clock starts. */
export function addedColumns(rowCount: number): string[][] {
  const tiers = ['高价值客户', '潜力客户', '一般客户', '流失风险客户'];
  const activities = ['活跃', '沉睡', '预流失', '流失'];
  const labels = Array.from({ length: rowCount - 1 }, (_, row) => [
    tiers[row % 4] ?? '',
    activities[(row >> 2) % 4] ?? '',
  ]);
  return [['客户分层', '活跃状态'], ...labels];
}

import type { Cell } from '../../book/cell';
import { isCellError } from '../../book/cell';
import type { ValueColumn } from '../../patch/columns';
import { sheetOwnedName } from '../../patch/ledger';
import type { BlockCell, KeptCell, OwnedColumn, OwnedSheet, SheetId, TableBlock } from '../../patch/patch';
import type { Lang } from '../../words';
import { SHEET_NAMES } from '../fields.data';

/** A sheet that people type into and that we read again: its heading, its table, and the columns that people added. */
export interface TableSheet {
  readonly id: SheetId;
  /** Lines above the table; none = the header stands in the first row. */
  readonly heading: readonly (readonly BlockCell[])[];
  readonly columns: readonly OwnedColumn[];
  readonly rowCount: number;
  /** Columns that stay in sight when people scroll right. */
  readonly fixed: number;
  readonly extraHeaders: readonly string[];
  /** One entry a row of the table, in the order of `extraHeaders`. */
  readonly extras: readonly (readonly Cell[])[];
}

/** Plan such a sheet. Added columns stand right of ours, as kept cells.
 *  Limit: an added cell that shows an error value is not carried over. */
export function tableSheet(parts: TableSheet, lang: Lang): OwnedSheet {
  const { id, heading, columns, rowCount, fixed } = parts;
  const top = heading.length === 0 ? 0 : heading.length + 1;
  const table: TableBlock = { kind: 'table', at: { row: top, column: 0 }, columns, rowCount, filter: rowCount > 0 };
  const said = heading.length === 0 ? [] : [{ kind: 'cells' as const, at: { row: 0, column: 0 }, cells: heading }];
  return {
    id,
    name: SHEET_NAMES[id][lang],
    ownedName: sheetOwnedName(id),
    visibility: 'visible',
    blocks: [...said, table],
    pivots: [],
    charts: [],
    freeze: { rows: top + 1, columns: fixed },
    widths: [],
    landscape: true,
    kept: keptCells(parts, top),
  };
}

/** A column of texts; "" is blank. */
export function texts(values: readonly string[]): ValueColumn {
  return { kind: 'texts', values: values.map((text) => (text === '' ? null : text)) };
}

export function numbers(values: readonly number[]): ValueColumn {
  return { kind: 'numbers', values: Float64Array.from(values) };
}

function keptCells({ columns, extraHeaders, extras }: TableSheet, top: number): readonly KeptCell[] {
  const left = columns.length;
  const kept: KeptCell[] = [];
  const keep = (row: number, column: number, value: Cell | undefined): void => {
    if (value !== undefined && value !== null && value !== '' && !isCellError(value))
      kept.push({ at: { row, column }, value });
  };
  extraHeaders.forEach((header, at) => keep(top, left + at, header));
  extras.forEach((cells, row) => cells.forEach((cell, at) => keep(top + 1 + row, left + at, cell)));
  return kept;
}

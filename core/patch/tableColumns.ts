import type { Sheet } from '../book/book';
import type { OwnedArea } from './ledger';
import { cellHash } from './rowKey';
import { typedCell } from './typed';

/** Which columns of a sheet hold the fields of a table of ours, and which people added. */
export interface TableColumns {
  readonly fields: ReadonlyMap<string, number>;
  /** Zero-based, left to right. */
  readonly added: readonly number[];
}

const LOOK_AT_ROWS = 200;

/** Find the header row of a table of ours: the one with most of the written headers, at least half of them; -1 when none has. */
export function findHeaderRow(sheet: Sheet, area: OwnedArea): number {
  let best = -1;
  let most = Math.ceil(area.fields.length / 2) - 1;
  sheet.rows.slice(0, LOOK_AT_ROWS).forEach((row, at) => {
    const found = area.fields.filter(({ header }) => row.includes(header)).length;
    if (found <= most) return;
    best = at;
    most = found;
  });
  return best;
}

/** Find each field's column: by its written header, the best match by values when several have it; else at its written place, when most values there are ours and only the header was typed over. */
export function columnsOf(sheet: Sheet, headerRow: number, area: OwnedArea): TableColumns {
  const header = sheet.rows[headerRow] ?? [];
  const fields = new Map<string, number>();
  const taken = new Set<number>();
  const take = (field: string, column: number): void => {
    if (column < 0) return;
    fields.set(field, column);
    taken.add(column);
  };
  const shareOf = (place: number, column: number): number => ownShare(sheet, headerRow, column, area.hashes[place]);
  area.fields.forEach(({ field, header: written }, place) => {
    const same = [...header.keys()].filter((column) => header[column] === written && !taken.has(column));
    take(field, same.length > 1 ? bestOf(same, (column) => shareOf(place, column)) : (same[0] ?? -1));
  });
  area.fields.forEach(({ field }, place) => {
    if (!fields.has(field) && !taken.has(place) && shareOf(place, place) > 0.5) take(field, place);
  });
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => !taken.has(column));
  return { fields, added: others.filter((column) => isUsed(sheet, headerRow, column)) };
}

/** Share of the filled cells below a header that show what was written in this field for some row. */
function ownShare(sheet: Sheet, headerRow: number, column: number, hashes: Float64Array | undefined): number {
  const written = new Set(hashes);
  const values = sheet.rows
    .slice(headerRow + 1, headerRow + 1 + LOOK_AT_ROWS)
    .flatMap((row) => typedCell(row[column]) ?? []);
  return values.length === 0 ? 0 : values.filter((value) => written.has(cellHash(value))).length / values.length;
}

function bestOf(columns: readonly number[], score: (column: number) => number): number {
  return columns.reduce((best, column) => (score(column) > score(best) ? column : best));
}

function isUsed(sheet: Sheet, headerRow: number, column: number): boolean {
  for (let row = headerRow; row < sheet.rows.length; row++) {
    if (typedCell(sheet.rows[row]?.[column]) !== null) return true;
  }
  return false;
}

import { textOf, type CleanedSheet } from '../clean/cleanSheet';
import type { Sheet } from '../book/book';
import { hashOf } from '../book/interner';
import { FIRST_ASIDE, RowState } from '../measure/rowState';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import { FIELDS, type Field } from '../report/fields.data';
import { headerNote } from '../report/headerNotes';
import { classSet, fieldOfClass, labelColumn, segmentOf, tonesOf } from '../report/segment';
import type { Lang } from '../words';
import type { ValueColumn } from './columns';
import type { OwnedArea } from './ledger';
import type { Owned } from './owned';
import type { OwnedColumns, PlacedColumn } from './patch';
import { cellHash, keyOfParts, keyOfText } from './rowKey';
import { columnEdits } from './userEdits';

/** A sheet of the user whose rows get the segment and activity of their customer. */
export interface TaggedRows {
  readonly sheet: CleanedSheet;
  readonly customer: Int32Array;
  readonly state: Uint8Array;
  /** The row's key for the ledger. */
  readonly keyAt: (row: number) => number;
}

/** Give the user's sheets whose rows belong to customers: orders, customers, or both. */
export function taggedRows(portrait: Portrait): readonly TaggedRows[] {
  const { orders, customers, ids } = portrait.gathered;
  const found: TaggedRows[] = [];
  const idHashes = Int32Array.from(ids, hashOf);
  if (orders) {
    const { rows } = orders;
    const orderHashes = Int32Array.from(textOf(orders.sheet, 'orderId')?.dictionary ?? [], hashOf);
    const keyAt = (row: number): number =>
      keyOfParts([idHashes[rows.customer[row] ?? -1] ?? 0, orderHashes[rows.order?.[row] ?? -1] ?? 0, rows.day[row] ?? 0, (rows.cents[row] ?? 0) | 0]);
    found.push({ sheet: orders.sheet, customer: rows.customer, state: rows.state, keyAt });
  }
  if (customers) found.push({ ...customers, keyAt: (row) => keyOfText(ids[customers.customer[row] ?? -1] ?? '') });
  return found;
}

/** Plan the columns beside a user's rows: segment and activity of the row's customer. Ours from an earlier run stay where they are; new ones go right of everything. */
export function rowColumns(rows: TaggedRows, portrait: Portrait, owned: Owned, lang: Lang): OwnedColumns {
  const { sheet } = rows;
  const places = owned.columns.get(sheet.sheet.name);
  const segment = segmentOf(portrait);
  const wanted: readonly { field: Field; set: ClassSet }[] = [
    { field: { ...fieldOfClass(segment.id), id: 'segment' }, set: segment },
    { field: FIELDS.activity, set: classSet(portrait, 'activity') },
  ];
  let next = firstFreeColumn(sheet.sheet);
  const columns = wanted.map(({ field, set }): PlacedColumn => {
    const place = places?.get(field.id);
    const at = place?.column ?? next++;
    const values = labelsOfRows(rows, set, lang);
    const labels = new Set(set.classes.flatMap((one) => [one.label.zh, one.label.en]));
    const kept = place ? columnEdits(sheet.sheet, place.column, field.id, place.area, [sheet.firstRow, sheet.rowCount], rows.keyAt, labels) : new Map<number, string>();
    const note = headerNote(segment.id === set.id ? fieldOfClass(set.id).id : field.id, portrait, lang);
    return {
      field: field.id, header: freeHeader(sheet.sheet, sheet.meaning.headerRow, field.header[lang], at), style: 'text', width: field.width, values,
      tones: tonesOf(set, lang), at, isNew: !place, ownedName: place?.ownedName ?? columnName(field.id, sheet.sheet.name), kept,
      ...(note === undefined ? {} : { note }),
    };
  });
  return { sheet: sheet.sheet.name, headerRow: Math.max(0, sheet.meaning.headerRow), firstRow: sheet.firstRow, columns };
}

/** Record what was written beside a user's rows. */
export function rowArea(rows: TaggedRows, columns: OwnedColumns): OwnedArea {
  const keys: number[] = [];
  const hashes: number[][] = columns.columns.map(() => []);
  for (let row = 0; row < rows.sheet.rowCount; row++) {
    const who = rows.customer[row] ?? -1;
    if (who < 0) continue;
    keys.push(rows.keyAt(row));
    columns.columns.forEach(({ values }, index) => hashes[index]?.push(hashAt(values, row)));
  }
  return {
    sheetName: '', sheetId: 'user',
    fields: columns.columns.map(({ field, header, ownedName }) => ({ field, header, ownedName })),
    keys: Float64Array.from(keys), hashes: hashes.map((list) => Float64Array.from(list)),
  };
}

function hashAt(values: ValueColumn, row: number): number {
  return values.kind === 'codes' ? cellHash(values.dictionary[values.codes[row] ?? -1] ?? null) : 0;
}

function labelsOfRows(rows: TaggedRows, set: ClassSet, lang: Lang): ValueColumn {
  const labels = labelColumn(set, lang);
  const codes = new Int32Array(rows.sheet.rowCount);
  for (let row = 0; row < codes.length; row++) {
    const who = rows.customer[row] ?? -1;
    const state = rows.state[row] ?? 0;
    codes[row] = who < 0 || state === RowState.blankRow || state === FIRST_ASIDE ? -1 : (set.codes[who] ?? -1);
  }
  return { kind: 'codes', codes, dictionary: labels.kind === 'codes' ? labels.dictionary : [] };
}

/** The first column right of every cell, merge, table and pivot of a sheet. */
export function firstFreeColumn(sheet: Sheet): number {
  let free = 0;
  for (const row of sheet.rows) if (row.length > free) free = row.length;
  for (const area of [...sheet.merges, ...sheet.pivots, ...sheet.tables.map((table) => table.area)]) if (area.right >= free && area.right < 16383) free = area.right + 1;
  return free;
}

/** A user's own column may already have our header; ours then says whose it is. */
function freeHeader(sheet: Sheet, headerRow: number, header: string, at: number): string {
  const taken = (sheet.rows[headerRow] ?? []).some((cell, column) => cell === header && column !== at);
  return taken ? `${header} (CP)` : header;
}

/** A defined name that is unique per sheet and field. */
function columnName(field: string, sheet: string): string {
  return `_cp.column.${(hashOf(sheet) >>> 0).toString(36)}.${field}`;
}

import type { Book, Sheet } from '../book/book';
import type { Cell } from '../book/cell';
import { numbersOf } from '../book/columnOf';
import { hashOf } from '../book/interner';
import { RowState } from '../measure/rowState';
import type { Portrait } from '../portrait';
import { FIELDS, type Field } from '../report/fields.data';
import { headerNote } from '../report/headerNotes';
import { classSet, fieldOfClass, labelColumn, segmentOf, tonesOf } from '../report/segment';
import type { ClassSet } from '../score/scores';
import type { Lang } from '../words';
import { columnEdits } from './columnEdits';
import type { ValueColumn } from './columns';
import type { Tone } from './styles.data';
import type { OwnedArea } from './ledger';
import { COLUMN_NAME_START, type Owned, type OwnedPlace } from './owned';
import type { OwnedColumns, PlacedColumn } from './patch';
import { columnHashes } from './rowKey';
import type { TaggedRows } from './taggedRows';

/** What planning our columns beside a user's rows needs. */
export interface ColumnPlan {
  readonly portrait: Portrait;
  readonly book: Book;
  readonly owned: Owned;
  readonly lang: Lang;
}

interface Wanted {
  readonly field: Field;
  readonly values: ValueColumn;
  readonly tones?: ReadonlyMap<string, Tone>;
  readonly note: string | undefined;
}

/** Plan the columns beside a user's rows: segment and activity of the row's customer, and its id where we gave one. Ours from an earlier run stay where they are; new ones go right of everything. */
export function rowColumns(rows: TaggedRows, { portrait, book, owned, lang }: ColumnPlan): OwnedColumns {
  const { sheet, headerRow } = { sheet: rows.sheet.sheet, headerRow: rows.sheet.meaning.headerRow };
  const places = owned.columns.get(sheet.name) ?? new Map<string, OwnedPlace>();
  const segment = segmentOf(portrait);
  const newId = newIdsOfRows(rows, portrait, places.has(FIELDS.newId.id));
  const classOf = (field: Field, set: ClassSet): Wanted => ({
    field,
    values: labelsOfRows(rows, set, lang),
    tones: tonesOf(set, lang),
    note: headerNote(fieldOfClass(set.id).id, portrait, lang),
  });
  const wanted: readonly Wanted[] = [
    classOf({ ...fieldOfClass(segment.id), id: 'segment' }, segment),
    classOf(FIELDS.activity, classSet(portrait, 'activity')),
    ...(newId ? [{ field: FIELDS.newId, values: newId, note: headerNote(FIELDS.newId.id, portrait, lang) }] : []),
  ];
  const ours = new Set([...places.values()].map((place) => place.column));
  let next = firstFreeColumn(sheet);
  const columns = wanted.map(({ field, values, tones, note }): PlacedColumn => {
    const place = places.get(field.id);
    return {
      field: field.id,
      header: freeHeader(sheet.rows[headerRow] ?? [], field.header[lang], ours),
      style: 'text',
      width: field.width,
      values,
      ...(tones === undefined ? {} : { tones }),
      at: place?.column ?? next++,
      isNew: !place,
      ownedName: place?.ownedName ?? freeName(field.id, sheet.name, book),
      kept: place ? columnEdits({ ...rows.sheet, keyAt: rows.keyAt }, place, field.id) : new Map<number, string>(),
      ...(note === undefined ? {} : { note }),
    };
  });
  return { sheet: sheet.name, headerRow, firstRow: rows.sheet.firstRow, columns };
}

/** Record what was written beside a user's rows, every data row in its order. */
export function rowArea(rows: TaggedRows, columns: OwnedColumns): OwnedArea {
  return {
    sheetName: '',
    sheetId: 'user',
    fields: columns.columns.map(({ field, header, ownedName }) => ({ field, header, ownedName })),
    keys: numbersOf(rows.sheet.rowCount, (row) => rows.keyAt(row)),
    hashes: columns.columns.map(({ values }) => columnHashes(values)),
  };
}

/** Give the records of our columns in sheets that this run does not touch, so that they stay ours. */
export function untouchedAreas(owned: Owned, columns: readonly OwnedColumns[]): readonly OwnedArea[] {
  const written = new Set(columns.flatMap((one) => one.columns.map(({ ownedName }) => ownedName)));
  const found = [...owned.columns.values()].flatMap((fields) => [...fields.values()]);
  const areas = found.filter(({ ownedName }) => !written.has(ownedName)).map(({ area }) => area);
  return [...new Set(areas)].filter((area) => area.fields.every(({ ownedName }) => !written.has(ownedName)));
}

/** The first column right of every cell, merge, table and pivot of a sheet. */
export function firstFreeColumn(sheet: Sheet): number {
  let free = 0;
  for (const row of sheet.rows) if (row.length > free) free = row.length;
  for (const area of [...sheet.merges, ...sheet.pivots, ...sheet.tables.map((table) => table.area)])
    if (area.right >= free && area.right < LAST_COLUMN) free = area.right + 1;
  return free;
}

const LAST_COLUMN = 16383;

/** Our ids beside the rows of their customers; null where none was given and the column is not there yet. */
function newIdsOfRows({ sheet, customer }: TaggedRows, { gathered }: Portrait, isThere: boolean): ValueColumn | null {
  const { ids, identity } = gathered;
  const idAt = (row: number): string | null => {
    const id = ids[customer[row] ?? -1];
    return id !== undefined && identity.ours.has(id) ? id : null;
  };
  const values = Array.from({ length: sheet.rowCount }, (_, row) => idAt(row));
  return isThere || values.some((id) => id !== null) ? { kind: 'texts', values } : null;
}

function labelsOfRows(rows: TaggedRows, set: ClassSet, lang: Lang): ValueColumn {
  const labels = labelColumn(set, lang);
  const codes = new Int32Array(rows.sheet.rowCount);
  for (let row = 0; row < codes.length; row++) {
    const who = rows.customer[row] ?? -1;
    const state = rows.state[row] ?? 0;
    const isCustomer = who >= 0 && state !== RowState.blankRow && state !== RowState.totalRow;
    codes[row] = isCustomer ? (set.codes[who] ?? -1) : -1;
  }
  return { kind: 'codes', codes, dictionary: labels.kind === 'codes' ? labels.dictionary : [] };
}

/** A column of the user's may have our header already; ours then says whose it is. Our own columns take nothing from each other. */
function freeHeader(cells: readonly Cell[], header: string, ours: ReadonlySet<number>): string {
  const taken = new Set(
    cells.flatMap((cell, column) => (typeof cell === 'string' && !ours.has(column) ? folded(cell) : [])),
  );
  if (!taken.has(folded(header))) return header;
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${header} (CP)` : `${header} (CP${number})`;
    if (!taken.has(folded(name))) return name;
  }
}

/** Tables of hosts want headers that differ in more than case. */
function folded(header: string): string {
  return header.trim().toLowerCase();
}

/** A defined name for a field in a sheet that no column of the book has yet. */
function freeName(field: string, sheet: string, book: Book): string {
  const taken = new Set(book.names.map((one) => one.name.toLowerCase()));
  const sheetPart = (hashOf(sheet) >>> 0).toString(36);
  for (let number = 1; ; number++) {
    const name = `${COLUMN_NAME_START}${sheetPart}${number === 1 ? '' : `_${number}`}_${field}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

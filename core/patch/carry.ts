import type { KeptEdit } from '../report/changeLog';
import { letterOf } from '../understand/columnLetter';
import { valueAt } from './columns';
import type { OwnedArea } from './ledger';
import { looseEdits, placeKey } from './looseEdits';
import type { Owned } from './owned';
import type { KeptCell, OwnedSheet, TableBlock } from './patch';
import { looseArea, tableKeys, tableOf } from './tableArea';
import { tableEdits, type EditedRow, type TableEdits } from './tableEdits';
import type { Typed } from './typed';

/** A sheet of ours with what people typed carried over, and that typing listed. */
export interface Carried {
  readonly sheet: OwnedSheet;
  readonly edits: readonly KeptEdit[];
}

/** Carry what people typed into a table sheet of ours over to its new version, by row key. Columns that people added go right of the table.
 *  Typing in rows that are gone, and rows that people added, go below the table, so that nothing is lost.
 *  Lists each typed cell of ours, each added column and each row below. `inputs`: fields that people fill in and whose typing the run has read; in rows that are still there they hold it already. */
export function carriedTable(
  sheet: OwnedSheet,
  owned: Owned,
  keyFields: readonly string[],
  inputs: readonly string[] = [],
): Carried {
  const before = owned.sheets.get(sheet.id);
  const area = areaOf(sheet, owned);
  const table = tableOf(sheet);
  if (!before || !area || !table) return { sheet, edits: [] };
  const edits = tableEdits(before, area, keyFields);
  const kept = new KeptTable(sheet.name, table, keyFields, columnPlaces(table, area, edits), new Set(inputs));
  kept.headers(edits, area);
  for (const row of edits.rows) kept.row(row);
  for (const { row, column, value } of edits.above) kept.above(row, column, value);
  return { sheet: { ...sheet, kept: kept.cells }, edits: kept.edits };
}

/** Carry what people typed into a free-form sheet of ours over by place; where we write now, it moves right to the next free cell of the row. */
export function carriedLoose(sheet: OwnedSheet, owned: Owned): Carried {
  const before = owned.sheets.get(sheet.id);
  const area = areaOf(sheet, owned);
  if (!before || !area) return { sheet, edits: [] };
  const ours = new Set(looseArea(sheet).keys);
  const edits: KeptEdit[] = [];
  const kept = looseEdits(before, area).map(({ row, column, value }): KeptCell => {
    const free = freeColumn(ours, row, column);
    ours.add(placeKey(row, free));
    edits.push({ place: placeText(sheet.name, row, free), header: '', ours: '', theirs: String(value) });
    return { at: { row, column: free }, value };
  });
  return { sheet: { ...sheet, kept }, edits };
}

const LAST_COLUMN = 16383;

function freeColumn(taken: ReadonlySet<number>, row: number, from: number): number {
  let column = from;
  while (column < LAST_COLUMN && taken.has(placeKey(row, column))) column++;
  return column;
}

function areaOf(sheet: OwnedSheet, owned: Owned): OwnedArea | undefined {
  return owned.ledger?.areas.find((area) => area.sheetId === sheet.id);
}

function placeText(sheet: string, row: number, column: number): string {
  return `${sheet}!${letterOf(column)}${row + 1}`;
}

/** Where typed values go in the new table: fields by id, added columns by number. */
interface ColumnPlaces {
  readonly fields: ReadonlyMap<string, number>;
  readonly added: readonly number[];
}

/** Our fields as they stand now; then the added columns; then fields that are no longer ours but were typed into. */
function columnPlaces(table: TableBlock, area: OwnedArea, edits: TableEdits): ColumnPlaces {
  const { column: left } = table.at;
  const fields = new Map(table.columns.map(({ field }, index) => [field, left + index]));
  const right = left + table.columns.length;
  const added = edits.added.map((_, index) => right + index);
  let next = right + added.length;
  for (const { field } of area.fields) {
    if (!fields.has(field) && edits.rows.some((row) => row.cells.has(field))) fields.set(field, next++);
  }
  return { fields, added };
}

/** Places typed cells in a new table and lists them. */
class KeptTable {
  readonly cells: KeptCell[] = [];
  readonly edits: KeptEdit[] = [];
  private readonly rowOfKey = new Map<number, number>();
  private readonly taken = new Set<number>();
  private spare: number;

  constructor(
    private readonly sheet: string,
    private readonly table: TableBlock,
    private readonly keyFields: readonly string[],
    private readonly places: ColumnPlaces,
    private readonly inputs: ReadonlySet<string>,
  ) {
    tableKeys(table, keyFields).forEach((key, row) => this.rowOfKey.set(key, row));
    this.spare = table.at.row + table.rowCount + 2;
  }

  /** Headers that people typed over ours, of their own columns, and of columns that are no longer ours. */
  headers({ headers, added }: TableEdits, area: OwnedArea): void {
    const { row } = this.table.at;
    for (const { field, header } of area.fields) {
      const column = this.places.fields.get(field) ?? -1;
      const ours = this.table.columns[column - this.table.at.column];
      const typed = headers.get(field);
      if (ours && typed !== undefined) this.keep(row, column, typed, ours.header);
      if (!ours && column >= 0) this.cells.push({ at: { row, column }, value: header });
    }
    added.forEach((header, index) => {
      const column = this.places.added[index] ?? 0;
      if (header !== '') this.cells.push({ at: { row, column }, value: header });
      this.list(row, column, header, '', header);
    });
  }

  row(edited: EditedRow): void {
    const index = edited.key === null ? undefined : this.rowOfKey.get(edited.key);
    if (index === undefined) this.below(edited);
    else this.beside(edited, index);
  }

  /** A cell above the header; where it would fall on the table it moves up to the row above. */
  above(row: number, column: number, value: Typed): void {
    const at = Math.min(row, this.table.at.row - 1);
    if (at < 0) return;
    const free = freeColumn(this.taken, at, column);
    this.taken.add(placeKey(at, free));
    this.keep(at, free, value, '');
  }

  private beside(edited: EditedRow, index: number): void {
    const row = this.table.at.row + 1 + index;
    for (const [field, value] of edited.cells) {
      if (this.inputs.has(field)) continue;
      const column = this.places.fields.get(field) ?? 0;
      const ours = this.table.columns[column - this.table.at.column]?.values;
      this.keep(row, column, value, ours ? String(valueAt(ours, index) ?? '') : '');
    }
    for (const [place, value] of edited.added) this.push(row, this.places.added[place] ?? 0, value);
  }

  private below(edited: EditedRow): void {
    const row = this.spare++;
    const values = new Map<number, Typed>();
    this.keyFields.forEach((field, index) => {
      const text = edited.keyTexts[index] ?? '';
      if (text !== '') values.set(this.places.fields.get(field) ?? 0, text);
    });
    for (const [field, value] of edited.cells) values.set(this.places.fields.get(field) ?? 0, value);
    for (const [place, value] of edited.added) values.set(this.places.added[place] ?? 0, value);
    for (const [column, value] of values) this.push(row, column, value);
    this.list(row, this.table.at.column, '', '', [...values.values()].join(' | '));
  }

  private keep(row: number, column: number, value: Typed, ours: string): void {
    this.push(row, column, value);
    const header = this.table.columns[column - this.table.at.column]?.header ?? '';
    this.list(row, column, header, ours, String(value));
  }

  private push(row: number, column: number, value: Typed): void {
    this.cells.push({ at: { row, column }, value });
  }

  private list(row: number, column: number, header: string, ours: string, theirs: string): void {
    this.edits.push({ place: placeText(this.sheet, row, column), header, ours, theirs });
  }
}

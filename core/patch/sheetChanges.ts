import type { Area, Book, Sheet, SheetName } from '../book/book';
import type { OwnedColumns, OwnedSheet, Patch } from './patch';
import { renderedSheet } from './renderedSheet';
import { withColumns } from './withColumns';

/** One sheet before and after a patch, whole; null where it does not exist. */
export interface SheetChange {
  readonly name: string;
  readonly before: Sheet | null;
  readonly after: Sheet | null;
  /** Place among the sheets of the book that has the sheet; a sheet in both keeps its place. */
  readonly at: number;
  /** Defined names that come, go or move with this sheet. */
  readonly names: readonly NameChange[];
}

/** One defined name before and after; null where it does not exist. */
export interface NameChange {
  readonly before: SheetName | null;
  readonly after: SheetName | null;
  /** Place among the names of the book that has the name. */
  readonly at: number;
}

/** Give what a patch does to a book, sheet by sheet: user sheets with our columns, our sheets as rows with kept cells, sheets that go.
 *  Sheets of ours that exist keep their place; new ones come last. The defined names of our columns and sheets come along, so that the next run finds them.
 *  Widths, colours, charts and notes are not part of a book and so not of this.
 *  @example applyChanges(book, sheetChanges(book, patch)) */
export function sheetChanges(book: Book, patch: Patch): readonly SheetChange[] {
  const written = new Map<string, Sheet>();
  for (const columns of patch.columns) {
    const sheet = written.get(columns.sheet) ?? book.sheets.find((one) => one.name === columns.sheet);
    if (sheet) written.set(columns.sheet, withColumns(sheet, columns));
  }
  for (const sheet of patch.sheets) written.set(sheet.name, renderedSheet(sheet));
  const gone = new Set(patch.replaces.filter((name) => !written.has(name)));
  const names = namesAfter(book, patch, gone);
  let next = book.sheets.length - book.sheets.filter((sheet) => gone.has(sheet.name)).length;
  const changed = book.sheets.flatMap((before, at): SheetChange[] => {
    const { name } = before;
    const after = written.get(name) ?? null;
    if (!after && !gone.has(name)) return [];
    return [{ name, before, after, at, names: namesOf(name, names) }];
  });
  const known = new Set(book.sheets.map((sheet) => sheet.name));
  const added = [...written].filter(([name]) => !known.has(name));
  return [
    ...changed,
    ...added.map(([name, after]): SheetChange => ({
      name,
      before: null,
      after,
      at: next++,
      names: namesOf(name, names),
    })),
  ];
}

/** Make the book that changes lead to. The book must be the one they were computed from, or for inverted ones the one they led to.
 *  Sheets that no change names are the same objects as before. */
export function applyChanges(book: Book, changes: readonly SheetChange[]): Book {
  const names = changes.flatMap((change) => change.names);
  return {
    ...book,
    sheets: replaced(book.sheets, changes),
    names: replaced(book.names, names),
  };
}

/** Give the changes that take back what these changes do: applied to the changed book they make the old book, equal in every part. */
export function invertChanges(changes: readonly SheetChange[]): readonly SheetChange[] {
  return changes.map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
    names: change.names.map((one) => ({ ...one, before: one.after, after: one.before })),
  }));
}

interface Replacement<T> {
  readonly before: T | null;
  readonly after: T | null;
  readonly at: number;
}

/** Swap, remove and insert by name; what is inserted comes to its place in the new list. */
function replaced<T extends { readonly name: string }>(
  list: readonly T[],
  changes: readonly Replacement<T>[],
): readonly T[] {
  const byName = new Map(changes.flatMap((one) => (one.before ? [[one.before.name, one]] : [])));
  const after = list.flatMap((item): readonly T[] => {
    const change = byName.get(item.name);
    if (!change) return [item];
    return change.after ? [change.after] : [];
  });
  const added = changes.filter((one) => !one.before).sort((a, b) => a.at - b.at);
  for (const { at, after: item } of added) if (item) after.splice(at, 0, item);
  return after;
}

/** Changes of defined names: ours are set, those of sheets that go are removed, all others stay. */
function namesAfter(book: Book, patch: Patch, gone: ReadonlySet<string>): readonly NameChange[] {
  const wanted = new Map(
    [...patch.columns.flatMap(columnNames), ...patch.sheets.map(sheetName)].map((one) => [one.name.toLowerCase(), one]),
  );
  const changes: NameChange[] = [];
  let kept = 0;
  book.names.forEach((before, at) => {
    const after = wanted.get(before.name.toLowerCase());
    wanted.delete(before.name.toLowerCase());
    if (after) changes.push({ before, after, at });
    else if (gone.has(before.sheet)) changes.push({ before, after: null, at });
    if (after || !gone.has(before.sheet)) kept++;
  });
  for (const after of wanted.values()) changes.push({ before: null, after, at: kept++ });
  return changes;
}

/** Every name change belongs to one sheet: the one it is of afterwards, or was of. */
function namesOf(sheet: string, names: readonly NameChange[]): readonly NameChange[] {
  return names.filter(({ before, after }) => (after ?? before)?.sheet === sheet);
}

const LAST_ROW = 1048575;

function columnNames({ sheet, columns }: OwnedColumns): readonly SheetName[] {
  return columns.map(({ ownedName, at }) => ({
    name: ownedName,
    sheet,
    area: { top: 0, left: at, bottom: LAST_ROW, right: at },
  }));
}

function sheetName({ name, ownedName }: OwnedSheet): SheetName {
  const corner: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  return { name: ownedName, sheet: name, area: corner };
}

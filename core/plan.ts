import type { Book, Sheet } from './book/book';
import { headerLanguage } from './understand/headerLanguage';
import { ledgerSheet, sheetOwnedName, type OwnedArea } from './patch/ledger';
import { findOwned, type Owned } from './patch/owned';
import { carriedTable, carriedLoose, looseArea, tableArea } from './patch/carry';
import { permuted } from './patch/permute';
import type { OwnedColumn, OwnedColumns, OwnedSheet, Patch, TableBlock } from './patch/patch';
import { rowArea, rowColumns, taggedRows } from './patch/rowColumns';
import { lengthOf } from './patch/columns';
import type { Portrait } from './portrait';
import { changeLog, type KeptEdit } from './report/changeLog';
import { changeSheet, MOST_LOG_ROWS } from './report/changeSheet';
import type { PortraitPlace } from './report/classTable';
import { SHEET_NAMES } from './report/fields.data';
import { pivotSheet } from './report/pivotSheet';
import { portraitColumns, readingOrder } from './report/portraitColumns';
import { reportSheet } from './report/reportSheet';
import { letterOf } from './understand/columnLetter';
import type { Lang } from './words';

/** Plan everything that will be written, as one value: columns beside the user's rows, our sheets, the ledger. Pure; nothing is written here.
 *  What people typed into cells of ours is carried over and listed; sheets and columns of an earlier run are refreshed in place. */
export function plan(portrait: Portrait, book: Book): Patch {
  const lang = languageOf(portrait);
  const owned = findOwned(book);
  const tagged = taggedRows(portrait);
  const columns = tagged.map((rows) => rowColumns(rows, portrait, owned, lang));
  const names = sheetNames(book, owned, lang);
  const edits: KeptEdit[] = columns.flatMap((one) => columnKeptEdits(one));

  const main = portraitSheet(portrait, names.portrait, owned, edits, lang);
  const place = placeOf(main, names.portrait);
  const pivots = carriedLoose({ ...pivotSheet(portrait, lang), name: names.pivots }, owned, edits);
  const report = carriedLoose({ ...reportSheet(portrait, place, lang), name: names.report }, owned, edits);
  const log = changeLog(portrait, ['issue', 'change'], edits, MOST_LOG_ROWS, lang);
  const changes = carriedTable({ ...changeSheet(portrait, log, lang), name: names.changes }, owned, LOG_KEYS, []);
  const visible = [main, pivots, report, changes];
  const areas: OwnedArea[] = [
    ...tagged.map((rows, index) => rowArea(rows, columns[index] ?? NO_COLUMNS)),
    tableArea(main, ['customer_id']), looseArea(pivots), looseArea(report), tableArea(changes, LOG_KEYS),
  ];
  const ledger = ledgerSheet({ today: portrait.today, certificate: portrait.certificate, lang, areas });
  const sheets = [...visible, ledger];
  return { lang, columns, sheets, replaces: [...owned.sheets.values()].map((sheet) => sheet.name), preview: preview(columns, sheets, owned, edits.length) };
}

/** The language of outputs: the recipe's word, or the language of the headers. */
export function languageOf(portrait: Portrait): Lang {
  return portrait.recipe.lang === 'auto' ? headerLanguage(portrait.meaning) : portrait.recipe.lang;
}

const LOG_KEYS = ['sheet', 'row', 'column', 'rule'] as const;
const NO_COLUMNS: OwnedColumns = { sheet: '', headerRow: 0, firstRow: 0, columns: [] };

function portraitSheet(portrait: Portrait, name: string, owned: Owned, edits: KeptEdit[], lang: Lang): OwnedSheet {
  const order = readingOrder(portrait);
  const columns = portraitColumns(portrait, lang).map((column): OwnedColumn => ({ ...column, values: permuted(column.values, order) }));
  const table: TableBlock = { kind: 'table', at: { row: 0, column: 0 }, columns, rowCount: order.length, filter: true };
  const sheet: OwnedSheet = {
    id: 'portrait', name, ownedName: sheetOwnedName('portrait'), visibility: 'visible', blocks: [table], pivots: [], charts: [],
    freeze: { rows: 1, columns: 1 }, widths: [], landscape: true, kept: [],
  };
  return carriedTable(sheet, owned, ['customer_id'], edits);
}

/** Where formulas find the portrait table. */
function placeOf(sheet: OwnedSheet, name: string): PortraitPlace {
  const table = sheet.blocks.find((block) => block.kind === 'table');
  const columns = table?.kind === 'table' ? table.columns : [];
  return {
    sheet: `'${name.replace(/'/g, "''")}'`,
    letters: new Map(columns.map((column, index) => [column.field, letterOf(index)])),
    firstRow: 2,
    lastRow: Math.max(2, 1 + lengthOf(columns[0]?.values ?? { kind: 'texts', values: [] })),
  };
}

type SheetNames = Readonly<Record<keyof typeof SHEET_NAMES, string>>;

/** Keep the names that our sheets have now; new ones get ours, with a number when a user's sheet has it already. */
function sheetNames(book: Book, owned: Owned, lang: Lang): SheetNames {
  const ours = new Set([...owned.sheets.values()].map((sheet: Sheet) => sheet.name));
  const taken = new Set(book.sheets.filter((sheet) => !ours.has(sheet.name)).map((sheet) => sheet.name.toLowerCase()));
  const name = (id: keyof typeof SHEET_NAMES): string => owned.sheets.get(id)?.name ?? freeName(SHEET_NAMES[id][lang], taken);
  return { portrait: name('portrait'), pivots: name('pivots'), report: name('report'), changes: name('changes'), ledger: name('ledger') };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function columnKeptEdits(columns: OwnedColumns): readonly KeptEdit[] {
  return columns.columns.flatMap((column) =>
    [...column.kept].map(([row, value]): KeptEdit => ({
      place: `${columns.sheet}!${letterOf(column.at)}${columns.firstRow + row + 1}`,
      header: column.header,
      ours: column.values.kind === 'codes' ? (column.values.dictionary[column.values.codes[row] ?? -1] ?? '') : '',
      theirs: String(value),
    })),
  );
}

function preview(columns: readonly OwnedColumns[], sheets: readonly OwnedSheet[], owned: Owned, keptEdits: number): Patch['preview'] {
  const shown = sheets.filter((sheet) => sheet.visibility === 'visible');
  const rowCells = columns.reduce((sum, one) => sum + one.columns.reduce((cells, column) => cells + lengthOf(column.values), 0), 0);
  const sheetCells = shown.flatMap((sheet) => sheet.blocks).reduce((sum, block) => sum + (block.kind === 'table' ? block.rowCount * block.columns.length : block.cells.length), 0);
  return {
    newColumns: columns.reduce((sum, one) => sum + one.columns.filter((column) => column.isNew).length, 0),
    newSheets: shown.filter((sheet) => !owned.sheets.has(sheet.id)).map((sheet) => sheet.name),
    refreshedSheets: shown.filter((sheet) => owned.sheets.has(sheet.id)).map((sheet) => sheet.name),
    cells: rowCells + sheetCells,
    keptEdits,
  };
}

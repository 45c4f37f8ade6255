import type { Book } from './book/book';
import { from1904 } from './book/serial';
import { carriedLoose, carriedTable, type Carried } from './patch/carry';
import { columnKeptEdits } from './patch/columnKeptEdits';
import { lengthOf } from './patch/columns';
import { ledgerSheet, sheetOwnedName } from './patch/ledger';
import { findOwned, type Owned } from './patch/owned';
import type { OwnedColumn, OwnedSheet, Patch, TableBlock } from './patch/patch';
import { permuted } from './patch/permute';
import { previewOf } from './patch/preview';
import { rowArea, rowColumns, untouchedAreas } from './patch/rowColumns';
import { sheetNames, type SheetNames } from './patch/sheetNames';
import { looseArea, tableArea } from './patch/tableArea';
import { taggedRows } from './patch/taggedRows';
import type { Portrait } from './portrait';
import { changeLog, type KeptEdit } from './report/changeLog';
import { changeSheet, MOST_LOG_ROWS } from './report/changeSheet';
import type { PortraitPlace } from './report/classTable';
import { pivotSheet } from './report/pivotSheet';
import { portraitColumns, readingOrder } from './report/portraitColumns';
import { reportSheet } from './report/reportSheet';
import { letterOf } from './understand/columnLetter';
import { headerLanguage } from './understand/headerLanguage';
import type { Lang } from './words';

/** Plan everything that will be written, as one value: columns beside the user's rows, our sheets, the ledger. Pure; nothing is written here.
 *  What people typed into cells of ours is carried over and listed; sheets and columns of an earlier run are refreshed in place. */
export function plan(portrait: Portrait, book: Book, owned: Owned = findOwned(book)): Patch {
  const lang = languageOf(portrait);
  const tagged = taggedRows(portrait).map((rows) => ({
    rows,
    planned: rowColumns(rows, { portrait, book, owned, lang }),
  }));
  const columns = tagged.map(({ planned }) => planned);
  const names = sheetNames(book, owned, lang);
  const { tables, free, edits } = ourSheets(portrait, book, { owned, names, lang }, columns.flatMap(columnKeptEdits));
  const areas = [
    ...tagged.map(({ rows, planned }) => rowArea(rows, planned)),
    ...untouchedAreas(owned, columns),
    ...tables.map(({ sheet, keyFields }) => tableArea(sheet, keyFields)),
    ...free.map(looseArea),
  ];
  const ledger = ledgerSheet(
    { today: portrait.today, certificate: portrait.certificate, lang, areas },
    names('ledger'),
  );
  const [main, log] = tables.map((table) => table.sheet);
  const sheets = [main, ...free, log, ledger].flatMap((sheet) => sheet ?? []);
  return {
    lang,
    columns,
    sheets,
    replaces: [...owned.sheets.values()].map((sheet) => sheet.name),
    preview: previewOf(columns, sheets, owned, edits),
  };
}

/** The language of outputs: the recipe's word, or the language of the headers. */
export function languageOf(portrait: Portrait): Lang {
  return portrait.recipe.lang === 'auto' ? headerLanguage(portrait.meaning) : portrait.recipe.lang;
}

interface Setting {
  readonly owned: Owned;
  readonly names: SheetNames;
  readonly lang: Lang;
}

interface OurSheets {
  /** The portrait and the log, with the fields that tell their rows apart. */
  readonly tables: readonly { readonly sheet: OwnedSheet; readonly keyFields: readonly string[] }[];
  /** The pivots and the report. */
  readonly free: readonly OwnedSheet[];
  /** How many kept edits were found. */
  readonly edits: number;
}

const PORTRAIT_KEYS = ['customer_id'] as const;
const LOG_KEYS = ['sheet', 'row', 'column', 'rule'] as const;

/** The log comes last because it lists what was kept in the others; what was typed into the log itself is kept without being listed. */
function ourSheets(
  portrait: Portrait,
  book: Book,
  { owned, names, lang }: Setting,
  fromRows: readonly KeptEdit[],
): OurSheets {
  const main = carriedTable(portraitSheet(portrait, book, names('portrait'), lang), owned, PORTRAIT_KEYS);
  const place = placeOf(main.sheet);
  const pivots = carriedLoose({ ...pivotSheet(portrait, lang), name: names('pivots') }, owned);
  const report = carriedLoose({ ...reportSheet(portrait, place, lang), name: names('report') }, owned);
  const edits = [...fromRows, ...[main, pivots, report].flatMap((one: Carried) => one.edits)];
  const log = changeLog(portrait, ['issue', 'change'], edits, MOST_LOG_ROWS, lang);
  const changes = carriedTable({ ...changeSheet(portrait, log, lang), name: names('changes') }, owned, LOG_KEYS);
  return {
    tables: [
      { sheet: main.sheet, keyFields: PORTRAIT_KEYS },
      { sheet: changes.sheet, keyFields: LOG_KEYS },
    ],
    free: [pivots.sheet, report.sheet],
    edits: edits.length + changes.edits.length,
  };
}

function portraitSheet(portrait: Portrait, book: Book, name: string, lang: Lang): OwnedSheet {
  const order = readingOrder(portrait);
  const columns = portraitColumns(portrait, lang)
    .map((column): OwnedColumn => ({ ...column, values: permuted(column.values, order) }))
    .map((column) => (book.date1904 ? datedFrom1904(column) : column));
  const table: TableBlock = { kind: 'table', at: { row: 0, column: 0 }, columns, rowCount: order.length, filter: true };
  return {
    id: 'portrait',
    name,
    ownedName: sheetOwnedName('portrait'),
    visibility: 'visible',
    blocks: [table],
    pivots: [],
    charts: [],
    freeze: { rows: 1, columns: 1 },
    widths: [],
    landscape: true,
    kept: [],
  };
}

/** A workbook of the 1904 system counts its days from there. */
function datedFrom1904(column: OwnedColumn): OwnedColumn {
  if (column.style !== 'date' || column.values.kind !== 'numbers') return column;
  return { ...column, values: { kind: 'numbers', values: column.values.values.map((day) => day - from1904(0)) } };
}

/** Where formulas find the portrait table. */
function placeOf(sheet: OwnedSheet): PortraitPlace {
  const columns = sheet.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []));
  return {
    sheet: `'${sheet.name.replace(/'/g, "''")}'`,
    letters: new Map(columns.map((column, index) => [column.field, letterOf(index)])),
    firstRow: 2,
    lastRow: Math.max(2, 1 + lengthOf(columns[0]?.values ?? { kind: 'texts', values: [] })),
  };
}

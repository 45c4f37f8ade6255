import type { Book } from '../book/book';
import { from1904 } from '../book/serial';
import { lengthOf } from '../patch/columns';
import { sheetOwnedName } from '../patch/ledger';
import type { OwnedColumn, OwnedSheet, SheetId, TableBlock } from '../patch/patch';
import { permuted } from '../patch/permute';
import type { Portrait } from '../portrait';
import { MANUAL_TAGS } from '../project/manualTags';
import { changeLog, type KeptEdit } from '../report/changeLog';
import { changeSheet, MOST_LOG_ROWS } from '../report/changeSheet';
import type { PortraitPlace } from '../report/classTable';
import { decisionSheet } from '../report/decisionSheet';
import { MERGE_KEYS, mergeSheet } from '../report/mergeSheet';
import { pivotSheet } from '../report/pivotSheet';
import { portraitColumns, readingOrder } from '../report/portraitColumns';
import { reportSheet } from '../report/reportSheet';
import { ruleSheet } from '../report/ruleSheet';
import { letterOf } from '../understand/columnLetter';
import type { Lang } from '../words';

/** What the makers of sheets know beside the portrait. */
export interface SheetContext {
  readonly book: Book;
  readonly lang: Lang;
  /** What the sheet is called in this book. */
  readonly name: string;
  /** Where formulas find the portrait table; it is made first. */
  readonly place: PortraitPlace;
  /** What people typed into cells of ours, in all sheets made before. */
  readonly edits: readonly KeptEdit[];
}

/** How what people typed into a sheet of ours comes along. `table`: by row, told by its key fields; `inputs` are fields that people fill in, which is no change of ours.
 *  `loose`: by place. `none`: the sheet is people's own input; the maker writes their rows itself, and a sheet that is there is never removed. */
export type Carry =
  | { readonly kind: 'table'; readonly keys: readonly string[]; readonly inputs?: readonly string[] }
  | { readonly kind: 'loose' }
  | { readonly kind: 'none' };

/** One kind of sheet of ours. */
export interface SheetMaker {
  readonly id: SheetId;
  /** Null when there is nothing to show. */
  readonly make: (portrait: Portrait, context: SheetContext) => OwnedSheet | null;
  readonly carry: Carry;
}

/** The field that tells customers apart in every table of customers. */
const CUSTOMER = ['customer_id'] as const;
const LOOSE: Carry = { kind: 'loose' };
const INPUT: Carry = { kind: 'none' };

/** Every sheet that a run may write. They are made in this order, the portrait first and the log of changes last, because it lists what was kept in the others; they stand in the order of `SHEET_IDS`. */
export const SHEET_MAKERS: readonly SheetMaker[] = [
  { id: 'portrait', make: portraitSheet, carry: { kind: 'table', keys: CUSTOMER, inputs: [MANUAL_TAGS] } },
  { id: 'pivots', make: (portrait, { lang, name }) => ({ ...pivotSheet(portrait, lang), name }), carry: LOOSE },
  {
    id: 'report',
    make: (portrait, { lang, name, place }) => ({ ...reportSheet(portrait, place, lang), name }),
    carry: LOOSE,
  },
  {
    id: 'merges',
    make: (portrait, { lang, name }) => mergeSheet(portrait, name, lang),
    carry: { kind: 'table', keys: MERGE_KEYS },
  },
  { id: 'rules', make: (portrait, { lang, name }) => ruleSheet(portrait, name, lang), carry: INPUT },
  { id: 'decisions', make: (portrait, { lang, name }) => decisionSheet(portrait, name, lang), carry: INPUT },
  { id: 'changes', make: logSheet, carry: { kind: 'table', keys: ['sheet', 'row', 'column', 'rule'] } },
];

function logSheet(portrait: Portrait, { lang, name, edits }: SheetContext): OwnedSheet {
  const log = changeLog(portrait, ['issue', 'change'], edits, MOST_LOG_ROWS, lang);
  return { ...changeSheet(portrait, log, lang), name };
}

function portraitSheet(portrait: Portrait, { book, lang, name }: SheetContext): OwnedSheet {
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
export function placeOf(sheet: OwnedSheet): PortraitPlace {
  const columns = sheet.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []));
  return {
    sheet: `'${sheet.name.replace(/'/g, "''")}'`,
    letters: new Map(columns.map((column, index) => [column.field, letterOf(index)])),
    firstRow: 2,
    lastRow: Math.max(2, 1 + lengthOf(columns[0]?.values ?? { kind: 'texts', values: [] })),
  };
}

/** The place of a portrait that is not made yet. */
export const NO_PLACE: PortraitPlace = { sheet: '', letters: new Map(), firstRow: 2, lastRow: 2 };

import { from1904 } from '../book/serial';
import { lengthOf } from '../patch/columns';
import { sheetOwnedName } from '../patch/ledger';
import type { OwnedColumn, OwnedSheet, TableBlock } from '../patch/patch';
import { permuted } from '../patch/permute';
import type { Portrait } from '../portrait';
import { MANUAL_TAGS } from '../project/manualTags';
import { SMALL_CELL } from '../project/privacy/smallCell';
import { changeLog } from '../report/changeLog';
import { changeSheet, MOST_LOG_ROWS } from '../report/changeSheet';
import type { PortraitPlace } from '../report/classTable';
import { decisionSheet } from '../report/decisionSheet';
import { insightSheet } from '../report/insight/insightSheet';
import { MERGE_KEYS, mergeSheet } from '../report/mergeSheet';
import { pivotSheet } from '../report/pivotSheet';
import { portraitColumns, readingOrder } from '../report/portraitColumns';
import type { ReportExtras } from '../report/report/subject';
import { reportSheet } from '../report/reportSheet';
import { ruleSheet } from '../report/ruleSheet';
import { letterOf } from '../understand/columnLetter';
import { PROJECT_MAKERS } from './projectSheets';
import type { Carry, SheetContext, SheetMaker } from './sheetMaker';

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
    make: (portrait, context) => ({ ...reportSheet(portrait, context.place, context.lang, extrasOf(portrait, context)), name: context.name }), // prettier-ignore
    carry: LOOSE,
  },
  {
    id: 'insight',
    make: (portrait, context) => ({ ...insightSheet(portrait, context.place, context.lang, extrasOf(portrait, context)), name: context.name }), // prettier-ignore
    carry: LOOSE,
  },
  {
    id: 'merges',
    make: (portrait, { lang, name }) => mergeSheet(portrait, name, lang),
    carry: { kind: 'table', keys: MERGE_KEYS },
  },
  { id: 'rules', make: (portrait, { lang, name }) => ruleSheet(portrait, name, lang), carry: INPUT },
  { id: 'decisions', make: (portrait, { lang, name }) => decisionSheet(portrait, name, lang), carry: INPUT },
  ...PROJECT_MAKERS,
  { id: 'changes', make: logSheet, carry: { kind: 'table', keys: ['sheet', 'row', 'column', 'rule'] } },
];

/** What the report is told besides the portrait. */
function extrasOf(portrait: Portrait, { movement }: SheetContext): ReportExtras {
  return {
    movement,
    joined: portrait.merges.rows.length,
    maskBelow: portrait.project.settings.project.smallCells ? SMALL_CELL : 0,
  };
}

function logSheet(portrait: Portrait, { lang, name, edits, overwritten }: SheetContext): OwnedSheet {
  const log = changeLog(portrait, ['issue', 'check', 'change'], edits, MOST_LOG_ROWS, lang);
  return { ...changeSheet(portrait, log, lang, overwritten), name };
}

function portraitSheet(portrait: Portrait, { book, lang, name, movement }: SheetContext): OwnedSheet {
  const order = readingOrder(portrait);
  const columns = portraitColumns(portrait, lang, movement)
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

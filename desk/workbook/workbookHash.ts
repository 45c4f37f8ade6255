import type { Cell } from '../../core/index';
import { FormulaCell } from './cells/cellBlock';
import { Hasher } from './hasher';
import { WHOLE_SHEET } from './limits';
import { canonicalText } from './canonicalText';
import type { RunMap } from './runMap';
import type { StoredSheet, WorkbookState } from './workbookState';
import type { WorkbookModel } from './workbook';

/** Hash everything of a workbook that a person can see or that we could leave behind.
 *
 *  It counts: the date system and calculation mode; sheets in tab order with name, visibility, tab colour, freeze, gridlines, headings, standard width; constants and formula texts of
 *  cells; styles of cells, rows and columns; sizes, hidden rows and columns, rows hidden by filters; merges, notes, tables, pivots, charts, shapes, comments, conditional formats in order
 *  of priority, validations, protection, filters; custom properties and the bag of each sheet; names, settings, document properties, the workbook's bag, texts of custom XML parts.
 *  It does not count: the title; ids of sheets, objects and table columns; the selection and active sheet; revision; computed values; the order in which objects, names and settings
 *  came (the order of a chart's series and of a pivot's fields does count); how cells are stored. Blank cells, normal styles and standard sizes are as if never touched. */
export function workbookHash(workbook: WorkbookState & WorkbookModel): string {
  const hasher = new Hasher();
  hasher.text(canonicalText([workbook.date1904, workbook.calculationMode]));
  hasher.text(canonicalText([workbook.settings, workbook.properties, workbook.customProperties, workbook.bag]));
  hasher.text(canonicalText([...workbook.xmlParts.values()].sort()));
  const names = workbook.names.all.map((name) => canonicalText({ ...name, scope: name.scope?.name ?? null }));
  hasher.text(canonicalText(names.sort()));
  for (const sheet of workbook.sheets) addSheet(hasher, workbook, sheet);
  return hasher.digest();
}

function addSheet(hasher: Hasher, state: WorkbookState, sheet: StoredSheet): void {
  hasher.text(sheet.name);
  hasher.text(canonicalText(lookOf(sheet)));
  addCells(hasher, sheet);
  addStyles(hasher, state, sheet);
  const { rows, columns } = sheet.store;
  for (const runs of [rows.sizes, columns.sizes]) addRuns(hasher, runs);
  for (const runs of [rows.hidden, rows.filtered, columns.hidden]) addRuns(hasher, runs);
  for (const list of [sheet.tables, sheet.pivots, sheet.charts, sheet.shapes, sheet.comments, sheet.validations])
    hasher.text(canonicalText(list.all.map(canonicalText).sort()));
  hasher.text(canonicalText(sheet.conditionalFormats.all));
}

function lookOf(sheet: StoredSheet): unknown {
  const { visibility, tabColor, freeze, gridlines, headings, standardWidth } = sheet;
  const { protection, autoFilter, merges, notes } = sheet.store;
  return [
    { visibility, tabColor, freeze, gridlines, headings, standardWidth, protection, autoFilter, notes },
    merges.map(canonicalText).sort(),
    sheet.customProperties,
    sheet.bag,
  ];
}

function addCells(hasher: Hasher, sheet: StoredSheet): void {
  sheet.store.cells.each(WHOLE_SHEET, (row, column, slot) => {
    hasher.word(column);
    hasher.word(row);
    if (slot instanceof FormulaCell) addText(hasher, 1, slot.formula);
    else addConstant(hasher, slot);
  });
}

function addConstant(hasher: Hasher, value: Cell): void {
  if (typeof value === 'number') {
    hasher.word(2);
    hasher.number(value);
  } else if (typeof value === 'string') addText(hasher, 3, value);
  else if (typeof value === 'boolean') hasher.word(value ? 4 : 5);
  else if (value !== null) addText(hasher, 6, value.error);
}

function addText(hasher: Hasher, kind: number, text: string): void {
  hasher.word(kind);
  hasher.text(text);
}

/** Rows that have the normal style for themselves differ from others only when a column has another one. */
function addStyles(hasher: Hasher, state: WorkbookState, sheet: StoredSheet): void {
  const { styles } = sheet.store;
  const { rows, columns } = styles.defaults;
  hasher.text('styles');
  const add = (column: number, first: number, last: number, style: number): void => {
    for (const number of [column, first, last]) hasher.word(number);
    hasher.text(state.styles.key(style));
  };
  for (const { first, last, value } of columns.runs) add(0, first, last, value);
  for (const { first, last, value } of rows.runs)
    if (value !== 0 || columns.runs.length > 0) add(1, first, last, value);
  styles.each((column, first, last, style) => add(2 + column, first, last, style));
}

function addRuns<T extends number | true>(hasher: Hasher, runs: RunMap<T>): void {
  hasher.text('runs');
  for (const { first, last, value } of runs.runs) {
    hasher.word(first);
    hasher.word(last);
    hasher.number(Number(value));
  }
}

import type { Place } from '../../../core/index';
import { shiftReferences, type ReferenceEdit } from '../calc/shiftReferences';
import { FormulaCell } from '../cells/cellBlock';
import type { StoredSheet, WorkbookState } from '../workbookState';

/** Where a formula stands: the name of its sheet, '' for the workbook's names, and its cell, null outside cells. */
export interface FormulaHome {
  readonly sheet: string;
  readonly place: Place | null;
}

/** Let every formula of the workbook follow an edit: in cells, names, conditional formats and validations. `editFor` gets the name of the sheet the formula stands in, '' for the workbook's names. */
export function shiftFormulas(state: WorkbookState, editFor: (formulaSheet: string) => ReferenceEdit): void {
  const edits = new Map([...state.sheets.map((sheet) => sheet.name), ''].map((name) => [name, editFor(name)]));
  changeFormulas(state, (formula, { sheet }) => {
    const edit = edits.get(sheet);
    return edit === undefined ? formula : shiftReferences(formula, edit);
  });
}

/** Change every formula of the workbook: in cells, names, conditional formats and validations. */
export function changeFormulas(state: WorkbookState, change: (formula: string, home: FormulaHome) => string): void {
  for (const sheet of state.sheets) changeSheet(sheet, change);
  for (const name of state.names.all)
    name.refersTo = change(name.refersTo, { sheet: name.scope?.name ?? '', place: null });
}

function changeSheet(sheet: StoredSheet, change: (formula: string, home: FormulaHome) => string): void {
  const { cells } = sheet.store;
  const inRule = (formula: string): string => change(formula, { sheet: sheet.name, place: null });
  cells.eachFormula((row, column, cell) => {
    const changed = change(cell.formula, { sheet: sheet.name, place: { row, column } });
    if (changed !== cell.formula) cells.set(row, column, new FormulaCell(changed, cell.value));
  });
  for (const format of sheet.conditionalFormats) format.rule = withFormulas(format.rule, inRule);
  for (const validation of sheet.validations) validation.rule = withFormulas(validation.rule, inRule);
}

/** Change every formula inside a plain record: texts that start with "=". */
export function withFormulas<T>(record: T, change: (formula: string) => string): T {
  // A record comes out with the same shape; only texts in it are changed.
  return mapped(record, change) as T;
}

function mapped(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, change)]));
}

import type { ChartModel, ChartSeriesModel, SheetArea, TableModel } from './objects';
import { shiftReferences } from './calc/shiftReferences';
import { FormulaCell } from './cells/cellBlock';
import { withFormulas } from './edits/formulas';
import { WHOLE_SHEET } from './limits';
import type { RunMap } from './runMap';
import type { StoredSheet, WorkbookState } from './workbookState';

/** Fill a new, blank sheet with a copy of another one: cells, styles, sizes, objects and the sheet's own names. Tables, pivots and charts get new ids, tables new names, and what pointed at the old sheet from itself points at the copy. */
export function copyOfSheet(state: WorkbookState, from: StoredSheet, to: StoredSheet): void {
  to.store.styles.take(from.store.styles);
  fillCopy(state, from, to, [{ from: from.name, to: to.name }]);
}

/** Fill a new, blank sheet with one of another workbook. `renames` are the sheets that come over with it, under the names they get.
 *  Limit: formats of columns beyond the used part stay behind. */
export function takenSheet(
  state: WorkbookState,
  from: StoredSheet,
  to: StoredSheet,
  renames: readonly NamePair[],
): void {
  const used = from.usedArea();
  fillCopy(state, from, to, renames);
  if (used !== null) to.restyle(used, (row, column) => from.style(used.top + row, used.left + column));
}

function fillCopy(state: WorkbookState, from: StoredSheet, to: StoredSheet, renames: readonly NamePair[]): void {
  const follow = formulaFollower(renames);
  copyLook(from, to);
  const tableNames = copyTables(state, from, to);
  const followTables = (formula: string): string =>
    tableNames.reduce((text, names) => shiftReferences(text, { kind: 'renameTable', ...names }), follow(formula));
  copyContents(from, to, followTables);
  copyRules(state, from, to, followTables);
  copyPivots(state, from, to, tableNames);
  copyDrawings(state, from, to);
  for (const name of state.names.all.filter((other) => other.scope === from))
    state.names.add({ ...name, scope: to, refersTo: followTables(name.refersTo) });
}

/** A name before and after. */
export interface NamePair {
  readonly from: string;
  readonly to: string;
}

function formulaFollower(renames: readonly NamePair[]): (formula: string) => string {
  return (formula) =>
    renames.reduce((text, names) => shiftReferences(text, { kind: 'renameSheet', ...names }), formula);
}

function copyLook(from: StoredSheet, to: StoredSheet): void {
  const { tabColor, freeze, gridlines, headings, standardWidth } = from;
  Object.assign(to, { tabColor, freeze, gridlines, headings, standardWidth });
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  for (const [key, value] of from.bag) to.bag.set(key, value);
  const { rows, columns } = from.store;
  copyRuns(rows.sizes, to.store.rows.sizes);
  copyRuns(rows.hidden, to.store.rows.hidden);
  copyRuns(rows.filtered, to.store.rows.filtered);
  copyRuns(columns.sizes, to.store.columns.sizes);
  copyRuns(columns.hidden, to.store.columns.hidden);
}

function copyRuns<T>(from: RunMap<T>, to: RunMap<T>): void {
  for (const { first, last, value } of from.runs) to.set(first, last, value);
}

function copyContents(from: StoredSheet, to: StoredSheet, follow: (formula: string) => string): void {
  const { store } = to;
  from.store.cells.each(WHOLE_SHEET, (row, column, slot) => {
    const copy = slot instanceof FormulaCell ? new FormulaCell(follow(slot.formula), slot.value) : slot;
    store.cells.set(row, column, copy);
  });
  store.merges = from.store.merges;
  store.notes = from.store.notes;
  store.autoFilter = from.store.autoFilter;
  store.protection = from.store.protection;
}

function copyTables(state: WorkbookState, from: StoredSheet, to: StoredSheet): readonly NamePair[] {
  return from.tables.all.map((table) => {
    const copy: TableModel = {
      ...table,
      id: state.newId('table'),
      name: freeTableName(state, table.name),
      columnIds: [...table.columnIds],
    };
    to.tables.add(copy);
    return { from: table.name, to: copy.name };
  });
}

/** As Excel names tables of a copied sheet: `Orders` becomes `Orders2`, or the next free number; a name that is free stays. */
function freeTableName(state: WorkbookState, name: string): string {
  const stem = name.replace(/[0-9]+$/, '') || name;
  const taken = new Set([
    ...state.sheets.flatMap((sheet) => sheet.tables.all.map((table) => table.name.toLowerCase())),
    ...state.names.all.map((other) => other.name.toLowerCase()),
  ]);
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

function copyRules(
  state: WorkbookState,
  from: StoredSheet,
  to: StoredSheet,
  follow: (formula: string) => string,
): void {
  for (const format of from.conditionalFormats)
    to.conditionalFormats.add({
      ...format,
      id: state.newId('conditionalFormat'),
      rule: withFormulas(format.rule, follow),
    });
  for (const validation of from.validations)
    to.validations.add({
      ...validation,
      id: state.newId('validation'),
      rule: withFormulas(validation.rule, follow),
    });
  for (const comment of from.comments)
    to.comments.add({
      ...comment,
      id: state.newId('comment'),
      replies: comment.replies.map((reply) => ({ ...reply, id: state.newId('reply') })),
    });
}

/** A copied pivot keeps its source, unless that is a table or an area of the copied sheet itself. */
function copyPivots(state: WorkbookState, from: StoredSheet, to: StoredSheet, tables: readonly NamePair[]): void {
  for (const pivot of from.pivots) {
    const { source } = pivot;
    const renamed = source.kind === 'table' ? tables.find((names) => names.from === source.table) : undefined;
    const isHere = source.kind === 'area' && source.sheet === from.name;
    const moved = isHere ? { ...source, sheet: to.name } : source;
    to.pivots.add({
      ...pivot,
      id: state.newId('pivot'),
      source: renamed === undefined ? moved : { kind: 'table', table: renamed.to },
      rows: pivot.rows.map((field) => ({ ...field })),
      columns: pivot.columns.map((field) => ({ ...field })),
      filters: pivot.filters.map((field) => ({ ...field })),
      data: pivot.data.map((field) => ({ ...field })),
      bag: new Map(pivot.bag),
    });
  }
}

function copyDrawings(state: WorkbookState, from: StoredSheet, to: StoredSheet): void {
  for (const shape of from.shapes) to.shapes.add({ ...shape, id: state.newId('shape'), bag: new Map(shape.bag) });
  for (const chart of from.charts) to.charts.add(copiedChart(state, chart, from.name, to.name));
}

function copiedChart(state: WorkbookState, chart: ChartModel, from: string, to: string): ChartModel {
  const moved = (cells: SheetArea | null): SheetArea | null =>
    cells?.sheet === from ? { ...cells, sheet: to } : cells;
  const copied = (series: ChartSeriesModel): ChartSeriesModel => ({
    ...series,
    id: state.newId('series'),
    nameAt: moved(series.nameAt),
    categories: moved(series.categories),
    values: moved(series.values),
    bag: new Map(series.bag),
  });
  return { ...chart, id: state.newId('chart'), series: chart.series.map(copied), bag: new Map(chart.bag) };
}

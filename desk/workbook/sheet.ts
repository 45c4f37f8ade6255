import type { Area, Cell } from '../../core/index';
import { cellArea, checkArea, intersection, rowsOf, sameArea, union } from './areas';
import { formatText } from './calc/formatText';
import { changeCells } from './cellChange';
import { FormulaCell } from './cells/cellBlock';
import { deleteCells } from './edits/deleteCells';
import { insertCells } from './edits/insertCells';
import { moveCells } from './edits/moveCells';
import { copyRules } from './edits/rulesOver';
import { writingHeaders } from './edits/tableHeaders';
import { filteredRows } from './filtering';
import { isWholeColumns, isWholeRows } from './limits';
import { mergeCells, unmergeCells } from './merges';
import { withNote } from './notes';
import type { AutoFilterModel, ProtectionModel } from './objects';
import { refusal } from './refusal';
import { sheetLists } from './sheetLists';
import { blankSheet, pointsOfCharacters, STANDARD_HEIGHT, STANDARD_WIDTH } from './sheetRecord';
import type { CellStyle, StyleChange } from './style';
import type { CellContent, ChangeSource, SheetModel, Visibility } from './workbook';
import type { SheetStore, StoredLists, StoredSheet, WorkbookState } from './workbookState';
import { restyleCells, writeCells } from './writing';

/** One worksheet over its store. What takes more than a few lines is in files of its own. */
export class Sheet implements StoredSheet {
  private readonly kept: SheetStore;
  tabColor = '';
  freeze: SheetModel['freeze'] = { rows: 0, columns: 0 };
  gridlines = true;
  headings = true;
  standardWidth = STANDARD_WIDTH;
  readonly customProperties = new Map<string, string>();
  readonly bag = new Map<string, unknown>();
  readonly tables: StoredLists['tables'];
  readonly pivots: StoredLists['pivots'];
  readonly charts: StoredLists['charts'];
  readonly shapes: StoredLists['shapes'];
  readonly comments: StoredLists['comments'];
  readonly conditionalFormats: StoredLists['conditionalFormats'];
  readonly validations: StoredLists['validations'];
  private selected: Area = cellArea(0, 0);
  private shown: Visibility = 'visible';
  private used: { readonly revision: number; readonly all: Area | null; readonly values: Area | null } | null = null;

  constructor(
    readonly id: string,
    name: string,
    private readonly state: WorkbookState,
  ) {
    this.kept = blankSheet(name);
    const lists = sheetLists(this, state);
    this.tables = lists.tables;
    this.pivots = lists.pivots;
    this.charts = lists.charts;
    this.shapes = lists.shapes;
    this.comments = lists.comments;
    this.conditionalFormats = lists.conditionalFormats;
    this.validations = lists.validations;
  }

  get store(): SheetStore {
    if (!this.state.postponed.isEmpty) this.state.postponed.settle(this);
    return this.kept;
  }

  get name(): string {
    return this.kept.name;
  }

  get visibility(): Visibility {
    return this.shown;
  }

  set visibility(visibility: Visibility) {
    if (visibility === this.shown) return;
    const others = this.state.sheets.filter((sheet) => sheet !== this && sheet.visibility === 'visible');
    if (visibility !== 'visible' && others.length === 0) throw refusal('LastVisibleSheet', this.name);
    this.shown = visibility;
    this.state.changed({ kind: 'sheetVisibility', sheet: this, source: 'script' });
  }

  get selection(): Area {
    return this.selected;
  }

  set selection(area: Area) {
    checkArea(area);
    if (sameArea(area, this.selected)) return;
    this.selected = area;
    this.state.told({ kind: 'selection', sheet: this, area, source: 'person' });
  }

  content(row: number, column: number): CellContent {
    const slot = this.store.cells.get(row, column);
    const formula = slot instanceof FormulaCell ? slot.formula : null;
    return { value: this.value(row, column), formula };
  }

  value(row: number, column: number): Cell {
    return this.state.calculation.value(this, row, column);
  }

  values(area: Area): Cell[][] {
    return rowsOf(area, (row, column) => this.value(row, column));
  }

  formulas(area: Area): Cell[][] {
    return rowsOf(area, (row, column) => {
      const slot = this.store.cells.get(row, column);
      return slot instanceof FormulaCell ? slot.formula : slot;
    });
  }

  hasFormulas = (first: number, last: number): boolean => this.store.cells.hasFormula(first, last) || this.spills.some(({ left, right }) => left <= last && first <= right); // prettier-ignore

  text(row: number, column: number): string {
    return formatText(this.value(row, column), this.style(row, column).numberFormat, this.state.date1904);
  }

  write(
    area: Area,
    cell: (row: number, column: number) => CellContent | undefined,
    source: ChangeSource = 'script',
  ): void {
    checkArea(area);
    changeCells(this.state, this, area, source, () =>
      writingHeaders(this.state, this, area, () => writeCells(this.state, this, area, cell)),
    );
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all', source: ChangeSource = 'script'): void {
    checkArea(area);
    if (what !== 'contents') this.store.styles.change(area, () => 0);
    if (what === 'formats') this.state.changed({ kind: 'styles', sheet: this, area, source });
    else
      changeCells(this.state, this, area, source, () =>
        writingHeaders(this.state, this, area, () => this.store.cells.clear(area)),
      );
  }

  style(row: number, column: number): CellStyle {
    return this.state.styles.style(this.store.styles.styleAt(row, column));
  }

  restyle(
    area: Area,
    change: StyleChange | ((row: number, column: number) => StyleChange | undefined),
    source: ChangeSource = 'script',
  ): void {
    checkArea(area);
    if (typeof change !== 'function') this.store.styles.change(area, this.state.styles.changer(change));
    else restyleCells(this.state, this, this.reached(area), change);
    this.state.changed({ kind: 'styles', sheet: this, area, source });
  }

  usedArea(valuesOnly = false): Area | null {
    const { revision } = this.state;
    if (this.used?.revision !== revision) {
      const values = this.store.cells.bounds();
      const styles = this.store.styles.bounds();
      this.used = { revision, values, all: values && styles ? union(values, styles) : (values ?? styles) };
    }
    return this.withSpills(valuesOnly ? this.used.values : this.used.all);
  }

  insert(area: Area, shift: 'down' | 'right', source: ChangeSource = 'script'): void {
    checkArea(area);
    this.state.postponed.settleAll();
    insertCells(this.state, this, area, shift);
    this.state.changed({ kind: 'inserted', sheet: this, area, shift, source });
  }

  delete(area: Area, shift: 'up' | 'left', source: ChangeSource = 'script'): void {
    checkArea(area);
    this.state.postponed.settleAll();
    deleteCells(this.state, this, area, shift);
    this.state.changed({ kind: 'deleted', sheet: this, area, shift, source });
  }

  move: SheetModel['move'] = (area, to, source = 'script') => moveCells(this.state, this, area, to, source);

  copyRules: SheetModel['copyRules'] = (from, to, what, source) => copyRules(this.state, this, from, to, what, source);

  get merges(): readonly Area[] {
    return this.store.merges;
  }

  merge(area: Area, source?: ChangeSource): void {
    checkArea(area);
    mergeCells(this, area);
    this.touched(source);
  }

  unmerge(area: Area, source?: ChangeSource): void {
    unmergeCells(this, area);
    this.touched(source);
  }

  columnWidth(column: number): number {
    return this.store.columns.sizes.get(column) ?? pointsOfCharacters(this.standardWidth);
  }

  setColumnWidth(first: number, last: number, width: number | null, source?: ChangeSource): void {
    this.store.columns.sizes.set(first, last, width ?? undefined);
    this.touched(source);
  }

  rowHeight(row: number): number {
    return this.store.rows.sizes.get(row) ?? STANDARD_HEIGHT;
  }

  setRowHeight(first: number, last: number, height: number | null, source?: ChangeSource): void {
    this.store.rows.sizes.set(first, last, height ?? undefined);
    this.touched(source);
  }

  isColumnHidden(column: number): boolean {
    return this.store.columns.hidden.get(column) ?? false;
  }

  hideColumns(first: number, last: number, hidden: boolean, source?: ChangeSource): void {
    this.store.columns.hidden.set(first, last, hidden ? true : undefined);
    this.touched(source);
  }

  isRowHidden(row: number): boolean {
    return this.store.rows.hidden.get(row) ?? false;
  }

  hideRows(first: number, last: number, hidden: boolean, source?: ChangeSource): void {
    this.store.rows.hidden.set(first, last, hidden ? true : undefined);
    this.touched(source);
  }

  isRowFiltered(row: number): boolean {
    return this.store.rows.filtered.get(row) ?? false;
  }

  get autoFilter(): AutoFilterModel | null {
    return this.store.autoFilter;
  }

  setAutoFilter(filter: AutoFilterModel | null, source: ChangeSource = 'script'): void {
    if (filter !== null) checkArea(filter.area);
    this.store.autoFilter = filter;
    this.store.rows.filtered = filteredRows(this, Math.floor(this.state.now()));
    this.state.changed({ kind: 'objects', what: 'filter', sheet: this, id: this.id, change: 'changed', source });
  }

  applyFilters(source?: ChangeSource): void {
    this.store.rows.filtered = filteredRows(this, Math.floor(this.state.now()));
    this.touched(source);
  }

  get protection(): ProtectionModel {
    return this.store.protection;
  }

  setProtection(protection: ProtectionModel, source: ChangeSource = 'script'): void {
    this.store.protection = protection;
    this.state.changed({ kind: 'objects', what: 'protection', sheet: this, id: this.id, change: 'changed', source });
  }

  note(row: number, column: number): string | null {
    return this.notes.find(({ place }) => place.row === row && place.column === column)?.text ?? null;
  }

  setNote(row: number, column: number, text: string | null, source: ChangeSource = 'script'): void {
    checkArea(cellArea(row, column));
    const before = this.note(row, column);
    if (before === text) return;
    this.store.notes = withNote(this.store.notes, row, column, text);
    const kept = before === null ? 'added' : 'changed';
    const change = text === null ? 'deleted' : kept;
    this.state.changed({ kind: 'objects', what: 'note', sheet: this, id: `${row},${column}`, change, source });
  }

  get notes(): SheetModel['notes'] {
    return this.store.notes;
  }

  touched(source: ChangeSource = 'script'): void {
    this.state.changed({ kind: 'layout', sheet: this, source });
  }

  get spills(): readonly Area[] {
    return this.state.calculation.spills(this);
  }

  private withSpills(bounds: Area | null): Area | null {
    if (bounds === null) return null;
    return this.spills.reduce(union, bounds);
  }

  /** A function that styles cell by cell is asked only within the used area when the area spans the sheet. */
  private reached(area: Area): Area {
    if (!isWholeColumns(area) && !isWholeRows(area)) return area;
    return intersection(area, this.usedArea() ?? cellArea(area.top, area.left)) ?? cellArea(area.top, area.left);
  }
}

import type { Area, Cell, Place } from '../../core/index';
import { cellArea, holds, overlaps, sameArea } from './areas';
import { createCalculator, type CalcSource, type Calculator } from './calc/calculator';
import {
  layOutSpills,
  maySpill,
  NO_SPILLS,
  spotKey,
  type Spill,
  type SpillAnchor,
  type SpillLayout,
} from './calc/spills';
import { FormulaCell } from './cells/cellBlock';
import type { TableModel } from './objects';
import type { Computing, StoredSheet, WorkbookState } from './workbookState';

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** Computes the formulas of one workbook. In manual mode cells keep the value of the last computation, and a formula that is entered then is computed once, from what other cells show. */
export class Calculation implements Computing {
  private readonly calculator: Calculator;
  private current: CalculationMode = 'automatic';
  /** Formulas count as the constants they last gave. */
  private isFrozen = false;
  private readonly sheetsByName = new Map<string, StoredSheet>();
  /** Whether a formula that may spill was ever entered: workbooks without one pay nothing. */
  private hasSpills = false;
  private isLaidOut = true;
  private layout: SpillLayout = NO_SPILLS;

  constructor(
    private readonly state: () => WorkbookState,
    date1904: boolean,
    now: () => number,
  ) {
    this.calculator = createCalculator(this.source(date1904, now));
  }

  get mode(): CalculationMode {
    return this.current;
  }

  get isManual(): boolean {
    return this.current === 'manual';
  }

  setMode(mode: CalculationMode): void {
    this.state().postponed.settleAll();
    if (mode === 'manual' && !this.isManual) this.keepValues();
    this.current = mode;
    this.isFrozen = this.isManual;
    this.invalidate();
  }

  /** Compute every formula again. */
  recalculate(): void {
    this.state().postponed.settleAll();
    this.isFrozen = false;
    this.invalidate();
    if (!this.isManual) return;
    this.keepValues();
    this.isFrozen = true;
    this.invalidate();
  }

  value(sheet: StoredSheet, row: number, column: number): Cell {
    const slot = sheet.store.cells.get(row, column);
    if (this.hasSpills) this.layOut();
    if (slot === null) return this.hasSpills ? this.spilled(sheet.name, row, column) : null;
    if (!(slot instanceof FormulaCell)) return slot;
    if (this.isFrozen) return slot.value;
    this.state().postponed.settleAll(); // not in the middle of a formula that asks for it
    return this.calculator.valueAt(sheet.name, row, column);
  }

  noteFormula(formula: string): void {
    this.hasSpills ||= maySpill(formula);
  }

  spills(sheet: StoredSheet): readonly Area[] {
    if (!this.hasSpills) return [];
    this.layOut();
    return this.layout.spills.get(sheet.name)?.map(({ area }) => area) ?? [];
  }

  evaluate(formula: string, sheet: StoredSheet, { row, column }: Place): Cell {
    this.state().postponed.settleAll();
    return this.calculator.evaluate(formula, sheet.name, row, column);
  }

  /** Forget what was computed; the revision grows. */
  invalidate(): void {
    this.state().revision++;
    this.sheetsByName.clear();
    this.calculator.invalidate();
    this.isLaidOut = this.isFrozen;
  }

  /** Find out which formulas fill cells beside their own. In manual mode the last layout stays. */
  private layOut(): void {
    if (this.isLaidOut) return;
    this.state().postponed.settleAll();
    this.isLaidOut = true;
    this.use(NO_SPILLS);
    layOutSpills(
      this.anchors(),
      ({ formula, sheet, row, column }) => this.calculator.evaluateArray(formula, sheet, row, column),
      (anchor, area) => this.isFree(anchor, area),
      (layout) => this.use(layout),
    );
  }

  private use(layout: SpillLayout): void {
    this.layout = layout;
    this.calculator.invalidate();
  }

  private anchors(): readonly SpillAnchor[] {
    const anchors: SpillAnchor[] = [];
    for (const sheet of this.state().sheets)
      sheet.store.cells.eachFormula((row, column, { formula }) => {
        if (maySpill(formula)) anchors.push({ sheet: sheet.name, row, column, formula });
      });
    return anchors;
  }

  /** Only blank cells outside of tables, merges and PivotTables take spilled values. */
  private isFree({ sheet: name, row, column }: SpillAnchor, area: Area): boolean {
    const sheet = this.sheet(name);
    if (sheet === undefined) return false;
    const isTaken = [...sheet.tables].some((table) => overlaps(table.area, area));
    if (isTaken || sheet.merges.some((merge) => overlaps(merge, area))) return false;
    let isBlank = true;
    sheet.store.cells.each(area, (filledRow, filledColumn) => {
      isBlank &&= sameArea(cellArea(filledRow, filledColumn), cellArea(row, column));
    });
    return isBlank;
  }

  private spilled(sheet: string, row: number, column: number): Cell {
    const spill = this.spillOver(sheet, row, column);
    return spill === undefined ? null : (spill.values[row - spill.area.top]?.[column - spill.area.left] ?? 0);
  }

  private spillOver(sheet: string, row: number, column: number): Spill | undefined {
    return this.layout.spills.get(sheet)?.find(({ area }) => holds(area, row, column));
  }

  private keepValues(): void {
    for (const sheet of this.state().sheets)
      sheet.store.cells.eachFormula((row, column, cell) => {
        cell.value = this.calculator.valueAt(sheet.name, row, column);
      });
  }

  private source(date1904: boolean, now: () => number): CalcSource {
    const slotAt = (sheet: string, row: number, column: number) =>
      this.sheet(sheet)?.store.cells.get(row, column) ?? null;
    return {
      date1904,
      now,
      sheetNames: () => this.state().sheets.map((sheet) => sheet.name),
      formulaAt: (sheet, row, column) => {
        const slot = this.isFrozen ? null : slotAt(sheet, row, column);
        return slot instanceof FormulaCell && !this.isBlocked(sheet, row, column) ? slot.formula : null;
      },
      constantAt: (sheet, row, column) => {
        const slot = slotAt(sheet, row, column);
        if (slot === null && this.hasSpills) return this.spilled(this.sheet(sheet)?.name ?? sheet, row, column);
        if (!(slot instanceof FormulaCell)) return slot;
        return this.isBlocked(sheet, row, column) ? { error: '#SPILL!' } : slot.value;
      },
      usedArea: (sheet) => this.sheet(sheet)?.usedArea(true) ?? null,
      nameRefersTo: (name, sheet) => this.refersTo(name, sheet),
      table: (name) => this.table((_, table) => table.name.toLowerCase() === name.toLowerCase()),
      tableAt: (sheet, row, column) =>
        this.table((home, table) => home.name === sheet && holds(table.area, row, column)),
      isRowHidden: (sheet, row) => this.sheet(sheet)?.store.rows.isShown(row) === false,
      isRowFiltered: (sheet, row) => this.sheet(sheet)?.isRowFiltered(row) ?? false,
    };
  }

  private isBlocked(sheet: string, row: number, column: number): boolean {
    return this.layout.blocked.size > 0 && this.layout.blocked.has(spotKey({ sheet, row, column }));
  }

  private sheet(name: string): StoredSheet | undefined {
    if (this.sheetsByName.size === 0) for (const sheet of this.state().sheets) this.sheetsByName.set(sheet.name, sheet);
    return (
      this.sheetsByName.get(name) ??
      this.state().sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
    );
  }

  private refersTo(name: string, sheet: string): string | null {
    const { names } = this.state();
    const scope = this.sheet(sheet);
    const found = (scope === undefined ? undefined : names.get(name, scope)) ?? names.get(name, null);
    return found?.refersTo ?? null;
  }

  private table(isWanted: (sheet: StoredSheet, table: TableModel) => boolean): ReturnType<CalcSource['table']> {
    for (const sheet of this.state().sheets)
      for (const table of sheet.tables)
        if (isWanted(sheet, table)) return { ...table, sheet: sheet.name, headers: headersOf(sheet, table) };
    return null;
  }
}

/** Names of a table's columns, left to right: its header cells, or `Column1`, `Column2`... without them. */
export function headersOf(sheet: StoredSheet, table: TableModel): readonly string[] {
  return table.columnIds.map((_, index) => {
    const slot = table.showHeaders ? sheet.store.cells.get(table.area.top, table.area.left + index) : null;
    const value = slot instanceof FormulaCell ? slot.value : slot;
    if (value === null) return `Column${index + 1}`;
    return typeof value === 'object' ? value.error : String(value);
  });
}

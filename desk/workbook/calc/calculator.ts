import type { Area, Cell } from '../../../core/index';
import { createEngine, type Engine } from './engine';
import { engineText, type NameSource } from './engineText';
import type { FormulaTable } from './structuredReferences';
import { cellOf, ERROR, scalarOf, type Matrix, type Scalar } from './values';

/** What formulas can see of a workbook. Rows and columns are zero-based. */
export interface CalcSource {
  sheetNames(): readonly string[];
  formulaAt(sheet: string, row: number, column: number): string | null;
  /** What stands there when no formula does. */
  constantAt(sheet: string, row: number, column: number): Cell;
  usedArea(sheet: string): Area | null;
  /** The formula of a name as seen from a sheet, any case. */
  nameRefersTo(name: string, sheet: string): string | null;
  table(name: string): FormulaTable | null;
  /** The table around a cell, for `[@Amount]`. */
  tableAt?(sheet: string, row: number, column: number): FormulaTable | null;
  /** Hidden by hand or by a filter. */
  isRowHidden?(sheet: string, row: number): boolean;
  /** Hidden by a filter. */
  isRowFiltered?(sheet: string, row: number): boolean;
  readonly date1904: boolean;
  /** Serial of now, in the workbook's own date system. */
  now(): number;
}

export interface Calculator {
  /** Value of a cell, computed when asked for and kept until `invalidate`. */
  valueAt(sheet: string, row: number, column: number): Cell;
  /** Value of a formula text as if it stood in a cell. */
  evaluate(formula: string, sheet: string, row: number, column: number): Cell;
  /** All values that a formula gives: `=FILTER(...)`, `=A1:B2`. */
  evaluateArray(formula: string, sheet: string, row: number, column: number): Cell[][];
  /** Forget every value; call it after any change of the workbook. */
  invalidate(): void;
}

/** Where a formula stands. */
interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const COLUMNS_A_SHEET = 16384;
/** Ranges beyond this many cells in all are read again rather than kept. */
const MOST_KEPT_CELLS = 2_000_000;

/** Make a calculator over a workbook. It never recurses from cell to cell: a formula that needs a value not computed yet is put off until that value is there, so chains may be as long as the sheet.
 *  A circle of formulas gives 0 in each of its cells. */
export function createCalculator(source: CalcSource): Calculator {
  return new Calculation(source);
}

class Calculation implements Calculator {
  private readonly texts = new Map<string, string>();
  private values = new Map<string, Map<number, Scalar>>();
  private ranges = new Map<string, Matrix>();
  private keptCells = 0;
  private sheets: ReadonlyMap<string, string> = new Map();
  private readonly sheetNumbers: string[] = [];
  /** Cells under way, outermost first: the path on which a circle shows. */
  private readonly path = new Map<string, Spot>();
  private readonly circular = new Set<string>();
  private missing: Spot[] = [];
  private readonly engine: Engine;
  private readonly names: NameSource;

  constructor(private readonly source: CalcSource) {
    this.names = {
      nameRefersTo: (name, sheet) => source.nameRefersTo(name, sheet),
      table: (name) => source.table(name),
      tableAt: (sheet, row, column) => source.tableAt?.(sheet, row, column) ?? null,
    };
    this.engine = createEngine({
      cell: (sheet, row, column) => this.read({ sheet: this.sheetName(sheet), row, column }),
      range: (sheet, area) => this.readRange(this.sheetName(sheet), area),
      sheetName: (sheet) => this.sheetName(sheet),
      hasSheet: (sheet) => this.sheetMap().has(sheet.toLowerCase()),
      isRowHidden: (sheet, row) => source.isRowHidden?.(this.sheetName(sheet), row) ?? false,
      isRowFiltered: (sheet, row) => source.isRowFiltered?.(this.sheetName(sheet), row) ?? false,
      formulaAt: (sheet, row, column) => source.formulaAt(this.sheetName(sheet), row, column),
      reference: (text, at) => engineText(text, at, this.names, (name) => this.sheetNumber(name)),
      date1904: source.date1904,
      now: () => source.now(),
    });
  }

  valueAt(sheet: string, row: number, column: number): Cell {
    const spot = { sheet: this.sheetName(sheet), row, column };
    const formula = this.source.formulaAt(spot.sheet, row, column);
    if (formula === null) return this.source.constantAt(spot.sheet, row, column);
    const value = this.known(spot) ?? this.settle([spot]);
    return cellOf(value ?? null);
  }

  evaluate(formula: string, sheet: string, row: number, column: number): Cell {
    return this.evaluateArray(formula, sheet, row, column)[0]?.[0] ?? 0;
  }

  evaluateArray(formula: string, sheet: string, row: number, column: number): Cell[][] {
    const spot = { sheet: this.sheetName(sheet), row, column };
    for (;;) {
      const { result, missing } = this.attempt(formula, spot);
      if (missing.length === 0) return result.map((line) => line.map(cellOf));
      this.settle(missing);
    }
  }

  invalidate(): void {
    this.values = new Map();
    this.ranges = new Map();
    this.keptCells = 0;
    this.sheets = new Map();
    this.texts.clear();
  }

  /** Compute cells and all that they need; gives the value of the first. */
  private settle(wanted: readonly Spot[]): Scalar | undefined {
    const stack = [...wanted].reverse();
    while (stack.length > 0) {
      const spot = stack[stack.length - 1];
      if (!spot) break;
      if (this.known(spot) !== undefined) {
        stack.pop();
        continue;
      }
      stack.push(...this.step(spot));
    }
    return wanted[0] && this.known(wanted[0]);
  }

  /** Try one cell: keep its value, or give what it has to wait for. */
  private step(spot: Spot): readonly Spot[] {
    const key = keyOf(spot);
    this.path.set(key, spot);
    const formula = this.source.formulaAt(spot.sheet, spot.row, spot.column) ?? '';
    const { result, missing } = this.attempt(formula, spot);
    if (missing.length > 0 && !this.circular.has(key)) return missing;
    this.keep(spot, this.circular.has(key) ? 0 : (result[0]?.[0] ?? null));
    this.path.delete(key);
    this.circular.delete(key);
    return [];
  }

  private attempt(formula: string, spot: Spot): { result: Matrix; missing: readonly Spot[] } {
    this.missing = [];
    const result = this.engine.evaluate(this.textOf(formula, spot), spot);
    const { missing } = this;
    this.missing = [];
    return { result, missing };
  }

  private textOf(formula: string, spot: Spot): string {
    const isPlaced = formula.includes('[');
    const key = isPlaced ? `${spot.sheet}\n${spot.row}\n${spot.column}\n${formula}` : `${spot.sheet}\n${formula}`;
    const kept = this.texts.get(key);
    if (kept !== undefined) return kept;
    const text = engineText(formula, spot, this.names, (name) => this.sheetNumber(name));
    this.texts.set(key, text);
    return text;
  }

  private read(spot: Spot): Scalar {
    if (!this.sheetMap().has(spot.sheet.toLowerCase())) return ERROR.ref;
    const known = this.known(spot);
    if (known !== undefined) return known;
    if (this.source.formulaAt(spot.sheet, spot.row, spot.column) === null) {
      return scalarOf(this.source.constantAt(spot.sheet, spot.row, spot.column));
    }
    if (this.path.has(keyOf(spot))) this.closeCircle(spot);
    else this.missing.push(spot);
    return ERROR.na;
  }

  private readRange(sheet: string, area: Area): Matrix {
    if (!this.sheetMap().has(sheet.toLowerCase())) return [[ERROR.ref]];
    const cut = cutToUsed(area, this.source.usedArea(sheet));
    const key = `${sheet}\n${cut.top},${cut.left},${cut.bottom},${cut.right}`;
    const kept = this.ranges.get(key);
    if (kept) return kept;
    const missingBefore = this.missing.length;
    const circularBefore = this.circular.size;
    const rows: Scalar[][] = [];
    for (let row = cut.top; row <= cut.bottom; row++) {
      const line: Scalar[] = [];
      for (let column = cut.left; column <= cut.right; column++) line.push(this.read({ sheet, row, column }));
      rows.push(line);
    }
    if (this.missing.length === missingBefore && this.circular.size === circularBefore) this.keepRange(key, rows);
    return rows;
  }

  private keepRange(key: string, rows: Matrix): void {
    const cells = rows.length * (rows[0]?.length ?? 0);
    if (this.keptCells + cells > MOST_KEPT_CELLS) {
      this.ranges = new Map();
      this.keptCells = 0;
    }
    this.ranges.set(key, rows);
    this.keptCells += cells;
  }

  /** Everything on the path from a cell back to itself is part of the circle. */
  private closeCircle(spot: Spot): void {
    let isInside = false;
    for (const key of this.path.keys()) {
      isInside ||= key === keyOf(spot);
      if (isInside) this.circular.add(key);
    }
  }

  private known({ sheet, row, column }: Spot): Scalar | undefined {
    return this.values.get(sheet)?.get(row * COLUMNS_A_SHEET + column);
  }

  private keep({ sheet, row, column }: Spot, value: Scalar): void {
    const cells = this.values.get(sheet) ?? new Map<number, Scalar>();
    cells.set(row * COLUMNS_A_SHEET + column, value);
    this.values.set(sheet, cells);
  }

  private sheetMap(): ReadonlyMap<string, string> {
    if (this.sheets.size === 0) {
      this.sheets = new Map(this.source.sheetNames().map((name) => [name.toLowerCase(), name]));
    }
    return this.sheets;
  }

  /** The sheet's name as the workbook writes it, from any case or from the number in an engine text. */
  private sheetName(sheet: string): string {
    const number = /^_S(\d+)$/.exec(sheet)?.[1];
    const name = number === undefined ? sheet : (this.sheetNumbers[Number(number)] ?? sheet);
    return this.sheetMap().get(name.toLowerCase()) ?? name;
  }

  private sheetNumber(name: string): number {
    const known = this.sheetNumbers.indexOf(name);
    return known >= 0 ? known : this.sheetNumbers.push(name) - 1;
  }
}

function keyOf({ sheet, row, column }: Spot): string {
  return `${sheet}\n${row}\n${column}`;
}

/** Below and right of what is used there is nothing to read. At least one cell stays. */
function cutToUsed(area: Area, used: Area | null): Area {
  const { top, left } = area;
  const [lastRow, lastColumn] = [used?.bottom ?? 0, used?.right ?? 0];
  const isTall = area.bottom - top >= TALL;
  const isWide = area.right - left >= WIDE;
  return {
    top,
    left,
    bottom: isTall ? Math.max(top, Math.min(area.bottom, lastRow)) : area.bottom,
    right: isWide ? Math.max(left, Math.min(area.right, lastColumn)) : area.right,
  };
}

/** Smaller ranges keep their shape, so that a spilled `=A1:A9` has nine rows. */
const TALL = 10_000;
const WIDE = 1_000;

import type { Area, Cell } from '../../../core/index';
import { createCalculator, type Calculator, type CalcSource } from '../../../desk/workbook/calc/calculator';
import { readReference } from '../../../desk/workbook/calc/references';

/** Cells by address: a text that starts with "=" is a formula. */
export type Cells = Readonly<Record<string, Cell>>;

/** A calculator over cells given by address, sheet by sheet. */
export function calculatorOf(sheets: Readonly<Record<string, Cells>>, more: Partial<CalcSource> = {}): Calculator {
  const stored = new Map(Object.entries(sheets).map(([name, cells]) => [name, placed(cells)]));
  const at = (sheet: string, row: number, column: number) => stored.get(sheet)?.get(`${row},${column}`) ?? null;
  return createCalculator({
    sheetNames: () => [...stored.keys()],
    formulaAt: (sheet, row, column) => formulaIn(at(sheet, row, column)),
    constantAt: at,
    usedArea: (sheet) => usedArea([...(stored.get(sheet)?.keys() ?? [])]),
    nameRefersTo: () => null,
    table: () => null,
    date1904: false,
    now: () => 45306.5,
    ...more,
  });
}

/** Value of a formula in Z99 of the first sheet. */
export function valueOf(formula: string, cells: Cells = {}): Cell {
  return calculatorOf({ Sheet1: cells }).evaluate(formula, 'Sheet1', 98, 25);
}

function formulaIn(cell: Cell): string | null {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : null;
}

function placed(cells: Cells): Map<string, Cell> {
  return new Map(
    Object.entries(cells).map(([address, cell]) => {
      const { top, left } = readReference(address).area;
      return [`${top},${left}`, cell];
    }),
  );
}

function usedArea(keys: readonly string[]): Area | null {
  if (keys.length === 0) return null;
  const places = keys.map((key) => key.split(',').map(Number));
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

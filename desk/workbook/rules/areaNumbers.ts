import type { Area } from '../../../core/index';
import type { SheetModel } from '../workbook';

/** Numbers of a rule's cells, and what rules ask about them. */
export interface AreaNumbers {
  /** Ascending. */
  readonly sorted: readonly number[];
  readonly mean: number;
  /** Deviation of the whole, not of a sample. */
  readonly deviation: number;
}

/** Read the numbers of areas when they are first asked for, once. Cells beyond the used area hold none. */
export function areaNumbers(areas: readonly Area[], sheet: Pick<SheetModel, 'value' | 'usedArea'>): () => AreaNumbers {
  let known: AreaNumbers | null = null;
  return () => (known ??= statistics(numbersIn(areas, sheet)));
}

/** Places of areas within the used part of the sheet, each once per area. */
export function* usedPlaces(
  areas: readonly Area[],
  sheet: Pick<SheetModel, 'usedArea'>,
): Generator<readonly [row: number, column: number]> {
  const used = sheet.usedArea(true);
  if (!used) return;
  for (const area of areas) {
    const [bottom, right] = [Math.min(area.bottom, used.bottom), Math.min(area.right, used.right)];
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) yield [row, column];
    }
  }
}

function numbersIn(areas: readonly Area[], sheet: Pick<SheetModel, 'value' | 'usedArea'>): number[] {
  const numbers: number[] = [];
  for (const [row, column] of usedPlaces(areas, sheet)) {
    const value = sheet.value(row, column);
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
}

function statistics(numbers: readonly number[]): AreaNumbers {
  const count = Math.max(1, numbers.length);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count;
  return { sorted: [...numbers].sort((a, b) => a - b), mean, deviation: Math.sqrt(variance) };
}

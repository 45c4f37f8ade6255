import fc from 'fast-check';
import type { Area } from '../../../core/index';
import { LAST_COLUMN, LAST_ROW } from '../../../desk/workbook/limits';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import type { SheetModel, Shift } from '../../../desk/workbook/workbook';
import { constant } from './writeSheet';
import { NAIVE_COLUMNS, NAIVE_ROWS, NaiveSheet } from './naiveSheet';

/** What is compared; edits stay in its upper left part, so that nothing from past the naive grid comes in. */
const WINDOW: Area = { top: 0, left: 0, bottom: 24, right: 19 };

type Step =
  | { readonly kind: 'write' | 'clear' | 'forget' | 'size'; readonly area: Area; readonly number: number }
  | { readonly kind: 'shift'; readonly area: Area; readonly shift: Shift };

const span = (most: number): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(fc.nat(most), fc.nat(2)).map(([first, more]) => [first, first + more]);

const small: fc.Arbitrary<Area> = fc
  .tuple(span(8), span(6))
  .map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));

const wholeRows = small.map((area) => ({ ...area, left: 0, right: LAST_COLUMN }));
const wholeColumns = small.map((area) => ({ ...area, top: 0, bottom: LAST_ROW }));
const wholeSheet = fc.constant({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });

function shifts(isStyled: boolean): fc.Arbitrary<Step> {
  const shift = (area: fc.Arbitrary<Area>, ...ways: Shift[]): fc.Arbitrary<Step> =>
    fc.record({ kind: fc.constant('shift' as const), area, shift: fc.constantFrom(...ways) });
  // At the very edge a new cell has no neighbour to look like, and what it looks like is its own test.
  const inner = (area: Area): Area => ({
    ...area,
    top: area.top + 1,
    left: area.left + 1,
    bottom: area.bottom + 1,
    right: area.right + 1,
  });
  const parts = shift(isStyled ? small.map(inner) : small, 'down', 'right', 'up', 'left');
  const rows = wholeRows.map((area) => (isStyled ? { ...area, top: area.top + 1, bottom: area.bottom + 1 } : area));
  const columns = wholeColumns.map((area) =>
    isStyled ? { ...area, left: area.left + 1, right: area.right + 1 } : area,
  );
  return fc.oneof(parts, shift(rows, 'down', 'up'), shift(columns, 'right', 'left'));
}

const contentStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('write' as const, 'write' as const, 'clear' as const),
  area: small,
  number: fc.integer({ min: 1, max: 99 }),
});

const styleStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('size' as const, 'size' as const, 'forget' as const),
  area: fc.oneof(small, small, wholeRows, wholeColumns, wholeSheet),
  number: fc.integer({ min: 8, max: 14 }),
});

function doNaively(sheet: NaiveSheet, step: Step): void {
  if (step.kind === 'shift') sheet.splice(step.area, step.shift);
  else if (step.kind === 'write') sheet.each(step.area, (cell) => ({ ...cell, value: step.number }));
  else if (step.kind === 'clear') sheet.each(step.area, (cell) => ({ ...cell, value: null }));
  else sheet.each(step.area, (cell) => ({ ...cell, size: step.kind === 'size' ? step.number : 11 }));
}

function doReally(sheet: SheetModel, step: Step): void {
  if (step.kind === 'shift') shiftCells(sheet, step.area, step.shift);
  else if (step.kind === 'write') sheet.write(step.area, () => constant(step.number));
  else if (step.kind === 'clear') sheet.clear(step.area, 'contents');
  else if (step.kind === 'forget') sheet.clear(step.area, 'formats');
  else sheet.restyle(step.area, { font: { size: step.number } });
}

function shiftCells(sheet: SheetModel, area: Area, shift: Shift): void {
  if (shift === 'down' || shift === 'right') sheet.insert(area, shift);
  else sheet.delete(area, shift);
}

/** One line a row, so that a difference is easy to find. */
function seen(cell: (row: number, column: number) => unknown): string {
  const rows = Array.from({ length: WINDOW.bottom + 1 }, (_, row) =>
    Array.from({ length: WINDOW.right + 1 }, (__, column) => cell(row, column)),
  );
  return rows.map((cells) => cells.join(' ')).join('\n');
}

test('the naive grid is wide enough for the edits that are tried', () => {
  expect(NAIVE_ROWS - WINDOW.bottom).toBeGreaterThan(12 * 3);
  expect(NAIVE_COLUMNS - WINDOW.right).toBeGreaterThan(12 * 3);
});

test('any edits leave the contents that plain arrays would have', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(contentStep, shifts(false)), { maxLength: 12 }), (steps) => {
      const naive = new NaiveSheet();
      const sheet = newWorkbook('Book').activeSheet;
      for (const step of steps) {
        doNaively(naive, step);
        doReally(sheet, step);
      }
      expect(seen((row, column) => sheet.value(row, column))).toBe(
        seen((row, column) => naive.rows[row]?.[column]?.value),
      );
    }),
    { seed: 20261122, numRuns: 80 },
  );
});

test('any edits, whole rows, columns and sheets included, leave the styles that plain arrays would have', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(styleStep, shifts(true)), { maxLength: 12 }), (steps) => {
      const naive = new NaiveSheet();
      const sheet = newWorkbook('Book').activeSheet;
      for (const step of steps) {
        doNaively(naive, step);
        doReally(sheet, step);
      }
      expect(seen((row, column) => sheet.style(row, column).font.size)).toBe(
        seen((row, column) => naive.rows[row]?.[column]?.size),
      );
    }),
    { seed: 20261122, numRuns: 80 },
  );
});

test('two ways to the same cells give the same hash, whatever was there in between', () => {
  const cellStyle = styleStep.filter((step) => step.area.right !== LAST_COLUMN && step.area.bottom !== LAST_ROW);
  fc.assert(
    fc.property(fc.array(fc.oneof(contentStep, cellStyle, shifts(false)), { maxLength: 12 }), (steps) => {
      const book = newWorkbook('Book');
      const sheet = book.activeSheet;
      for (const step of steps) doReally(sheet, step);
      const copy = newWorkbook('Other');
      const used = sheet.usedArea();
      if (used !== null) {
        copy.activeSheet.restyle(used, (row, column) => sheet.style(used.top + row, used.left + column));
        copy.activeSheet.write(used, (row, column) => sheet.content(used.top + row, used.left + column));
      }
      expect(copy.hash()).toBe(book.hash());
    }),
    { seed: 20261122, numRuns: 80 },
  );
});

import { copyCells } from '../../../desk/workbook/copyCells';
import { newWorkbook } from '../../../desk/workbook/newWorkbook';
import { refusalCode } from '../../../desk/workbook/refusal';
import type { SheetModel } from '../../../desk/workbook/workbook';
import { at, caught, formula, put } from './writeSheet';

/** A1:B2 holds 1, =A1+$A$1, blank, 'x'; A1 is bold with a border. */
function source(): SheetModel {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [
    [1, null],
    [null, 'x'],
  ]);
  sheet.write(at('B1'), () => formula('=A1+$A$1'));
  sheet.restyle(at('A1'), {
    font: { bold: true },
    borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
  });
  return sheet;
}

const area = at('A1:B2');
const place = { row: 4, column: 3 };

test('all: contents with translated formulas, and formats; blanks overwrite', () => {
  const sheet = source();
  put(sheet, 'D5', [
    [9, 9],
    [9, 9],
  ]);
  sheet.restyle(at('E5'), { borders: { left: { style: 'Double', weight: 'Thick', color: '#FF0000' } } });
  sheet.merge(at('H1:I1'));
  expect(copyCells({ sheet, area }, { sheet, place }, 'all')).toEqual(at('D5:E6'));
  expect(sheet.formulas(at('D5:E6'))).toEqual([
    [1, '=D5+$A$1'],
    [null, 'x'],
  ]);
  expect(sheet.style(4, 3)).toEqual(sheet.style(0, 0));
  expect(sheet.style(4, 4).borders).toEqual({});
  expect(sheet.merges).toHaveLength(1);
});

test('values: what formulas gave, without formats', () => {
  const sheet = source();
  copyCells({ sheet, area }, { sheet, place }, 'values');
  expect(sheet.formulas(at('D5:E6'))).toEqual([
    [1, 2],
    [null, 'x'],
  ]);
  expect(sheet.style(4, 3).font.bold).toBe(false);
});

test('formats: nothing but formats', () => {
  const sheet = source();
  copyCells({ sheet, area }, { sheet, place }, 'formats');
  expect(sheet.usedArea(true)).toEqual(area);
  expect(sheet.style(4, 3).font.bold).toBe(true);
});

test('blanks that are skipped leave their targets alone', () => {
  const sheet = source();
  put(sheet, 'D5', [
    [9, 9],
    [9, 9],
  ]);
  copyCells({ sheet, area }, { sheet, place }, 'formulas', { skipBlanks: true });
  expect(sheet.formulas(at('D5:E6'))).toEqual([
    [1, '=D5+$A$1'],
    [9, 'x'],
  ]);
});

test('transposed rows become columns', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(copyCells({ sheet, area: at('A1:C2') }, { sheet, place }, 'all', { transpose: true })).toEqual(at('D5:E7'));
  expect(sheet.values(at('D5:E7'))).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
});

test('areas may overlap', () => {
  const sheet = newWorkbook('Book').activeSheet;
  put(sheet, 'A1', [[1], [2], [3]]);
  copyCells({ sheet, area: at('A1:A3') }, { sheet, place: { row: 1, column: 0 } }, 'all');
  expect(sheet.values(at('A1:A4'))).toEqual([[1], [1], [2], [3]]);
});

test('whole columns bring their used part and the format of the rest, to another workbook too', () => {
  const sheet = source();
  sheet.restyle(at('A:A'), { fill: { color: '#00FF00' } });
  const other = newWorkbook('Other').activeSheet;
  put(other, 'C9', [['old']]);
  copyCells({ sheet, area: at('A:B') }, { sheet: other, place: { row: 0, column: 2 } }, 'all');
  expect(other.formulas(at('C1:D2'))).toEqual([
    [1, '=C1+$A$1'],
    [null, 'x'],
  ]);
  expect(other.value(8, 2)).toBeNull();
  expect([0, 9000].map((row) => other.style(row, 2).fill.color)).toEqual(['#00FF00', '#00FF00']);
  expect(other.style(9000, 3).fill.color).toBe('');
});

test('a target past the edge is refused and nothing is written', () => {
  const sheet = source();
  const run = (): unknown => copyCells({ sheet, area }, { sheet, place: { row: 1048575, column: 0 } }, 'all');
  expect(refusalCode(caught(run))).toBe('BadArea');
  expect(sheet.usedArea()).toEqual(area);
});

import { BooleanNumber, CellValueType, HorizontalAlign } from '../../desk/grid/gridWords';
import { gridStyle } from '../../desk/grid/gridStyle';
import { liveCells } from '../../desk/grid/liveCells';
import { areaOfEdit, takeEdit } from '../../desk/grid/personCells';
import { sheetLayout } from '../../desk/grid/sheetLayout';
import { styleChange } from '../../desk/grid/styleChange';
import { deletion, insertion } from '../../desk/grid/undoSteps';
import { NORMAL_STYLE } from '../../desk/workbook/style';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import type { CellContent, SheetModel } from '../../desk/workbook/workbook';

const constant = (value: CellContent['value']): CellContent => ({ value, formula: null });

function sheetWith(rows: readonly (readonly CellContent['value'][])[]): SheetModel {
  const sheet = newWorkbook('Test').activeSheet;
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  sheet.write({ top: 0, left: 0, bottom: rows.length - 1, right }, (row, column) =>
    constant(rows[row]?.[column] ?? null),
  );
  return sheet;
}

describe('the cells that the grid sees', () => {
  test('are those of the model, with their types', () => {
    const { matrix } = liveCells(sheetWith([['007', 7, true, null]]));
    expect(matrix[0]?.[0]).toEqual({ v: '007', t: CellValueType.STRING });
    expect(matrix[0]?.[1]).toEqual({ v: 7, t: CellValueType.NUMBER });
    expect(matrix[0]?.[2]).toEqual({ v: 1, t: CellValueType.BOOLEAN });
    expect(matrix[0]?.[3]).toBeUndefined();
    expect(matrix[500]?.[500]).toBeUndefined();
  });

  test('show a formula with its computed value, also after a change that it depends on', () => {
    const sheet = sheetWith([[2], [3]]);
    sheet.write({ top: 2, left: 0, bottom: 2, right: 0 }, () => ({ value: null, formula: '=A1*A2' }));
    const cells = liveCells(sheet);
    expect(cells.matrix[2]?.[0]).toMatchObject({ v: 6, f: '=A1*A2' });
    sheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, () => constant(10));
    cells.forget();
    expect(cells.matrix[2]?.[0]).toMatchObject({ v: 30 });
  });

  test('cannot be written from the grid, and are not listed', () => {
    const sheet = sheetWith([['a']]);
    const { matrix } = liveCells(sheet);
    matrix[0] = {};
    delete matrix[0];
    expect(matrix[0]?.[0]?.v).toBe('a');
    expect(Object.keys(matrix)).toEqual([]);
  });
});

describe('an edit of a person', () => {
  const typed = (sheet: SheetModel, v: string) => takeEdit(sheet, { 0: { 0: { v } } }, false);

  test('typed text becomes what Excel makes of it, with its number format', () => {
    const sheet = sheetWith([[null]]);
    typed(sheet, '12.5%');
    expect([sheet.value(0, 0), sheet.text(0, 0)]).toEqual([0.125, '12.50%']);
  });

  test('typed text stays text in a cell that is formatted as text', () => {
    const sheet = sheetWith([[null]]);
    sheet.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { numberFormat: '@' });
    typed(sheet, '007');
    expect(sheet.value(0, 0)).toBe('007');
  });

  test('a formula is computed', () => {
    const sheet = sheetWith([[4, null]]);
    takeEdit(sheet, { 0: { 1: { f: '=A1+1', v: null } } }, false);
    expect(sheet.content(0, 1)).toEqual({ value: 5, formula: '=A1+1' });
  });

  test('undo brings values back as they were, not as they would be typed', () => {
    const sheet = sheetWith([[1]]);
    takeEdit(sheet, { 0: { 0: { v: '007', t: CellValueType.STRING, f: null, p: null } } }, false);
    expect(sheet.value(0, 0)).toBe('007');
    takeEdit(sheet, { 0: { 0: { v: 1, t: CellValueType.BOOLEAN } } }, false);
    expect(sheet.value(0, 0)).toBe(true);
  });

  test('clearing empties the cell and leaves its neighbours alone', () => {
    const sheet = sheetWith([[1, 2, 3]]);
    takeEdit(sheet, { 0: { 0: null, 2: { v: null } } }, false);
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 2 })).toEqual([[null, 2, null]]);
  });

  test('is told as made by a person, in one event for contents', () => {
    const workbook = newWorkbook('Test');
    const heard: string[] = [];
    workbook.subscribe(({ kind, source }) => heard.push(`${kind} ${source}`));
    takeEdit(workbook.activeSheet, { 0: { 0: { v: 'a' }, 1: { v: 'b' } }, 3: { 0: { v: 'c' } } }, false);
    expect(heard).toEqual(['cells person']);
  });

  test('knows the area that it touches', () => {
    expect(areaOfEdit({ 4: { 2: {}, 9: {} }, 6: { 1: {} } })).toEqual({ top: 4, left: 1, bottom: 6, right: 9 });
    expect(areaOfEdit({})).toBeNull();
  });
});

describe('looks', () => {
  test('the normal style adds nothing; what differs from it is said to the grid', () => {
    expect(gridStyle(NORMAL_STYLE)).toBeNull();
    const bold = { ...NORMAL_STYLE, font: { ...NORMAL_STYLE.font, bold: true, color: '#FF0000' } };
    expect(gridStyle(bold)).toEqual({ bl: BooleanNumber.TRUE, cl: { rgb: '#FF0000' } });
    expect(gridStyle(bold)).toBe(gridStyle(bold));
  });

  test('what a person changes comes back in words of the model; what is so already is no change', () => {
    const now = { bl: BooleanNumber.TRUE };
    expect(styleChange({ bl: BooleanNumber.TRUE }, now)).toBeNull();
    expect(
      styleChange({ bl: BooleanNumber.FALSE, bg: { rgb: 'rgb(255, 0, 16)' }, ht: HorizontalAlign.RIGHT }, now),
    ).toEqual({
      font: { bold: false },
      fill: { color: '#FF0010', pattern: 'Solid' },
      alignment: { horizontal: 'Right' },
    });
    expect(styleChange({ bg: null }, { bg: { rgb: '#FF0010' } })).toEqual({ fill: { color: '', pattern: 'None' } });
  });
});

describe('the layout of a sheet', () => {
  test('has points as pixels, and rows hidden by hand or by a filter hidden', () => {
    const sheet = sheetWith([['h'], ['a'], ['b']]);
    sheet.setColumnWidth(1, 1, 60);
    sheet.hideRows(5, 6, true);
    sheet.setAutoFilter({
      area: { top: 0, left: 0, bottom: 2, right: 0 },
      criteria: new Map([[0, { on: 'values', values: ['b'] }]]),
    });
    sheet.freeze = { rows: 1, columns: 0 };
    const layout = sheetLayout(sheet);
    expect(layout.columnData[1]).toEqual({ w: 80 });
    expect(Object.keys(layout.rowData)).toEqual(['1', '5', '6']);
    expect(layout.freeze).toEqual({ ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 });
  });

  test('gives room to large text, unless somebody has set the height of its row', () => {
    const sheet = sheetWith([['Title'], ['text'], ['Title']]);
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    sheet.restyle(first, { font: { size: 16 } });
    sheet.restyle({ ...first, top: 2, bottom: 2 }, { font: { size: 16 } });
    sheet.setRowHeight(2, 2, 30);
    const { rowData } = sheetLayout(sheet);
    expect([rowData[0]?.h, rowData[1]?.h, rowData[2]?.h]).toEqual([28, undefined, 40]);
  });

  test('leaves room to type below the cells, but never more than a sheet has', () => {
    const sheet = sheetWith([['a']]);
    expect(sheetLayout(sheet).rowCount).toBe(1000);
    sheet.write({ top: 1_048_575, left: 0, bottom: 1_048_575, right: 0 }, () => constant('last'));
    expect(sheetLayout(sheet).rowCount).toBe(1_048_576);
  });
});

describe('rows and columns that a person inserts or deletes', () => {
  const values = (sheet: SheetModel) => sheet.values({ top: 0, left: 0, bottom: 2, right: 0 }).flat();

  test('come and go, and undo takes that back with what stood there', () => {
    const sheet = sheetWith([['a'], ['b'], ['c']]);
    const wholeRow = { top: 1, left: 0, bottom: 1, right: 16_383 };
    sheet.restyle({ top: 1, left: 0, bottom: 1, right: 0 }, { font: { bold: true } });
    const step = deletion(sheet, wholeRow, 'up');
    expect(values(sheet)).toEqual(['a', 'c', null]);
    step.undo();
    expect(values(sheet)).toEqual(['a', 'b', 'c']);
    expect(sheet.style(1, 0).font.bold).toBe(true);
    step.redo();
    expect(values(sheet)).toEqual(['a', 'c', null]);
  });

  test('an insertion is undone by a deletion', () => {
    const sheet = sheetWith([['a'], ['b']]);
    const step = insertion(sheet, { top: 1, left: 0, bottom: 1, right: 16_383 }, 'down');
    expect(values(sheet)).toEqual(['a', null, 'b']);
    step.undo();
    expect(values(sheet)).toEqual(['a', 'b', null]);
  });
});

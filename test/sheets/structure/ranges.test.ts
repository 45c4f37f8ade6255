import { counted, opened } from './opened';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('getRange', () => {
  it('takes row, column and sizes from 1', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    expect(data.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(data.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
    expect(data.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5');
  });

  it('takes digits in a text for a number, as the services do', () => {
    const { sheet } = opened({ Data: [] });
    expect(
      sheet('Data')
        .getRange('2' as never, '3' as never)
        .getA1Notation(),
    ).toBe('C2');
  });

  it.each([
    ['B2', 'B2'],
    ['$B$2:C9', 'B2:C9'],
    ['C9:B2', 'B2:C9'],
    ['b2:c9', 'B2:C9'],
    ['R2C2:R9C3', 'B2:C9'],
    ['Data!B2', 'B2'],
    ["'Data'!B2", 'B2'],
  ])('reads %s', (text, notation) => {
    const { sheet } = opened({ Data: [] });
    expect(sheet('Data').getRange(text).getA1Notation()).toBe(notation);
  });

  it.each([
    ['A:A', 1, 1, 1000, 1],
    ['B3:C', 3, 2, 998, 2],
    ['2:4', 2, 1, 3, 26],
    ['C2:3', 2, 3, 2, 24],
  ])('%s ends with the sheet', (text, row, column, rows, columns) => {
    const { sheet } = opened({ Data: [] });
    const range = sheet('Data').getRange(text);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([row, column, rows, columns]); // prettier-ignore
  });

  it('finds cells of another sheet whose name needs quotes', () => {
    const { book } = opened({ Data: [], "Ann's list": [['x']] });
    const range = book.getRange("'Ann''s list'!A1");
    expect(range.getSheet().getName()).toBe("Ann's list");
    expect(range.getValue()).toBe('x');
  });

  it('finds a named range', () => {
    const { book, sheet } = opened({ Data: [] });
    book.setNamedRange('Totals', sheet('Data').getRange('B2:B4'));
    expect(sheet('Data').getRange('Totals').getA1Notation()).toBe('B2:B4');
  });

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[1001, 1], OUTSIDE],
    [[1, 27], OUTSIDE],
    [[2, 1, 1000], OUTSIDE],
    [['Q'], 'Range not found'],
    [['A1001'], 'Range not found'],
    [['Nowhere!A1'], 'Range not found'],
    [[], "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])('refuses %j in the words of Apps Script', (args, message) => {
    const data = opened({ Data: [] }).sheet('Data');
    expect(() => Reflect.apply(Reflect.get(data, 'getRange') as () => unknown, data, args)).toThrow(message);
  });

  it('the data range goes from A1 to the last content, and is A1 in an empty sheet', () => {
    const { sheet } = opened({ Data: [[], [null, 'x'], [], [1]], Empty: [] });
    expect(sheet('Data').getDataRange().getA1Notation()).toBe('A1:B4');
    expect([sheet('Data').getLastRow(), sheet('Data').getLastColumn()]).toEqual([4, 2]);
    expect(sheet('Empty').getDataRange().getA1Notation()).toBe('A1');
    expect([sheet('Empty').getLastRow(), sheet('Empty').getLastColumn()]).toEqual([0, 0]);
  });

  it('getSheetValues takes -1 for all to the last content', () => {
    const { sheet } = opened({ Data: [['a', 'b'], [1, 2]] }); // prettier-ignore
    expect(sheet('Data').getSheetValues(2, 1, -1, -1)).toEqual([[1, 2]]);
  });

  it('getRangeList names several ranges', () => {
    const { sheet } = opened({ Data: [] });
    const list = sheet('Data').getRangeList(['A1', 'C2:D3']);
    expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'C2:D3']);
  });
});

describe('named ranges', () => {
  it('follow rows that are inserted, and can be renamed, moved and removed', () => {
    const { book, sheet } = opened({ Data: counted(5) });
    book.setNamedRange('Totals', sheet('Data').getRange('A2:A4'));
    sheet('Data').insertRowBefore(1);
    expect(book.getRangeByName('Totals')?.getA1Notation()).toBe('A3:A5');
    const [named] = book.getNamedRanges();
    named?.setName('Sums').setRange(sheet('Data').getRange('B1'));
    expect(book.getRangeByName('Sums')?.getA1Notation()).toBe('B1');
    expect(book.getRangeByName('Totals')).toBeNull();
    named?.remove();
    expect(book.getNamedRanges()).toHaveLength(0);
  });

  it('of whole columns grow with the sheet', () => {
    const { book, sheet } = opened({ Data: [] });
    book.setNamedRange('All', sheet('Data').getRange('B:B'));
    sheet('Data').insertRowsAfter(1000, 5);
    expect(book.getRangeByName('All')?.getNumRows()).toBe(1005);
    book.setNamedRange('Counted', sheet('Data').getRange(1, 1, 1005));
    sheet('Data').insertRowsAfter(1005, 5);
    expect(book.getRangeByName('Counted')?.getNumRows()).toBe(1010);
  });

  it('setNamedRange again moves the name; words that cannot be names are refused', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    book.setNamedRange('Totals', sheet('Data').getRange('A1'));
    book.setNamedRange('Totals', sheet('Other').getRange('B2'));
    expect(book.getNamedRanges()).toHaveLength(1);
    expect(sheet('Other').getNamedRanges()[0]?.getRange().getA1Notation()).toBe('B2');
    expect(sheet('Data').getNamedRanges()).toHaveLength(0);
    expect(() => {
      book.setNamedRange('1st', sheet('Data').getRange('A1'));
    }).toThrow('The name "1st" is invalid.');
    expect(() => {
      book.removeNamedRange('None');
    }).toThrow('does not exist');
  });
});

describe('what is active', () => {
  it('begins with A1 of the first sheet', () => {
    const { app, book } = opened({ Data: [], Other: [] });
    expect(app.getActiveSheet().getName()).toBe('Data');
    expect(book.getActiveRange()?.getA1Notation()).toBe('A1');
  });

  it('a range that is activated brings its sheet to the front; its first cell is the current one', () => {
    const { app, sheet } = opened({ Data: [], Other: [] });
    sheet('Other').getRange('B2:C4').activate();
    expect(app.getActiveSheet().getName()).toBe('Other');
    expect(app.getActiveRange().getA1Notation()).toBe('B2:C4');
    expect(app.getCurrentCell().getA1Notation()).toBe('B2');
  });

  it('the current cell moves within the selection, or takes the selection along', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.getRange('B2:C4').activate();
    data.getRange('C3').activateAsCurrentCell();
    expect([data.getActiveRange()?.getA1Notation(), data.getCurrentCell()?.getA1Notation()]).toEqual(['B2:C4', 'C3']);
    data.setCurrentCell(data.getRange('F9'));
    expect([data.getActiveRange()?.getA1Notation(), data.getCurrentCell()?.getA1Notation()]).toEqual(['F9', 'F9']);
  });

  it('a range list is selected as a whole, its last range is the active one', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.setActiveRangeList(data.getRangeList(['A1', 'C2:D3']));
    expect(data.getActiveRange()?.getA1Notation()).toBe('C2:D3');
    expect(data.getActiveRangeList()?.getRanges()).toHaveLength(2);
    data.setActiveSelection('B7');
    expect(
      data
        .getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B7']);
  });

  it('the selection speaks of the active sheet and reaches to the edge of the data', () => {
    const { app, sheet } = opened({ Data: [], Other: counted(4) });
    const selection = app.getSelection();
    sheet('Other').getRange('A2').activate();
    expect(selection.getActiveSheet().getName()).toBe('Other');
    expect(selection.getNextDataRange(app.Direction.DOWN)?.getA1Notation()).toBe('A2:A4');
  });
});

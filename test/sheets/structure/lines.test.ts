import { counted, opened } from './opened';

const TOO_MANY = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

describe('rows and columns', () => {
  it('a new sheet has 1000 rows and 26 columns, a larger file keeps what it brought', () => {
    const { sheet } = opened({ Data: [], Long: counted(1200) });
    expect([sheet('Data').getMaxRows(), sheet('Data').getMaxColumns()]).toEqual([1000, 26]);
    expect(sheet('Long').getMaxRows()).toBe(1200);
  });

  it('a long sheet that is cleared before anything else stays as long', () => {
    const { sheet } = opened({ Long: counted(1200) });
    expect(sheet('Long').clear().getMaxRows()).toBe(1200);
  });

  it('inserted rows push others away and make the sheet longer; a cleared sheet stays as long', () => {
    const { sheet } = opened({ Data: counted(3) });
    const data = sheet('Data').insertRowsAfter(1, 2);
    expect(data.getRange('A1:A5').getValues()).toEqual([[1], [''], [''], [2], [3]]);
    expect(data.getMaxRows()).toBe(1002);
    expect(data.clear().getMaxRows()).toBe(1002);
  });

  it('columns are inserted before and after, and deleted', () => {
    const { sheet } = opened({ Data: [[1, 2, 3]] });
    const data = sheet('Data');
    data.insertColumnBefore(2);
    data.insertColumns(1);
    expect(data.getRange('A1:E1').getValues()).toEqual([['', 1, '', 2, 3]]);
    data.deleteColumns(1, 3);
    expect(data.getRange('A1:B1').getValues()).toEqual([[2, 3]]);
    expect(data.getMaxColumns()).toBe(25);
  });

  it('a row inserted after looks like the one above it, one inserted before like the one that it pushes away', () => {
    const { sheet, workbook } = opened({ Data: counted(2) });
    const [model] = workbook.sheets;
    model?.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } });
    const isBold = (row: number): boolean | undefined => model?.style(row - 1, 0).font.bold;
    sheet('Data').insertRowBefore(2);
    expect([isBold(1), isBold(2), isBold(3)]).toEqual([true, false, false]);
    sheet('Data').insertRowAfter(1);
    expect([isBold(1), isBold(2), isBold(3)]).toEqual([true, true, false]);
  });

  it.each([
    ['deleteRows', [1, 1000], "You can't delete all the rows on the sheet."],
    ['deleteColumns', [1, 26], "You can't delete all the columns on the sheet."],
    ['deleteRow', [1001], 'Those rows are out of bounds.'],
    ['deleteColumns', [26, 2], 'Those columns are out of bounds.'],
    ['insertRowsAfter', [1001, 1], 'Those rows are out of bounds.'],
    ['insertRowsAfter', [1, 400_000], TOO_MANY],
    ['insertColumnsAfter', [1, 9_975], TOO_MANY],
    ['setFrozenRows', [1000], "You can't freeze all visible rows on the sheet."],
    ['hideRows', [1, 1000], "You can't hide all the rows on the sheet."],
  ])('%s%j is refused in the words of Apps Script, and nothing changes', (method, args, message) => {
    const { sheet, workbook } = opened({ Data: counted(3) });
    const data = sheet('Data');
    const before = workbook.hash();
    expect(() => Reflect.apply(Reflect.get(data, method) as () => unknown, data, args)).toThrow(message);
    expect([workbook.hash(), data.getMaxRows(), data.getMaxColumns()]).toEqual([before, 1000, 26]);
  });

  it('the limit of ten million cells counts every sheet of the spreadsheet', () => {
    const { sheet, book } = opened({ Data: [] });
    sheet('Data').insertRowsAfter(1000, 383_000); // 384,000 x 26 = 9,984,000; a new sheet needs 26,000
    expect(() => book.insertSheet('Other')).toThrow(TOO_MANY);
    sheet('Data').deleteRows(1001, 1000);
    expect(book.insertSheet('Other').getMaxRows()).toBe(1000);
  });

  it('rows that are not frozen cannot all be deleted', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.setFrozenRows(2);
    expect(() => {
      data.deleteRows(3, 998);
    }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    data.deleteRows(1, 999);
    expect([data.getMaxRows(), data.getFrozenRows()]).toEqual([1, 0]);
  });

  it('frozen rows and columns are set and told', () => {
    const { sheet, workbook } = opened({ Data: [] });
    sheet('Data').setFrozenRows(1);
    sheet('Data').setFrozenColumns(2);
    expect(workbook.sheets[0]?.freeze).toEqual({ rows: 1, columns: 2 });
    expect([sheet('Data').getFrozenRows(), sheet('Data').getFrozenColumns()]).toEqual([1, 2]);
  });

  it('rows and columns are hidden by number or by range, and shown again', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    data.hideRows(2, 2);
    data.hideColumn(data.getRange('B:C'));
    expect([1, 2, 3, 4].map((row) => data.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4].map((column) => data.isColumnHiddenByUser(column))).toEqual([false, true, true, false]);
    data.showRows(2);
    data.unhideColumn(data.getRange('B1'));
    expect([data.isRowHiddenByUser(2), data.isRowHiddenByUser(3), data.isColumnHiddenByUser(2)]).toEqual([false, true, false]); // prettier-ignore
  });

  it('sizes are pixels: 100 and 21 at first, then what they are set to; the first size again leaves no trace', () => {
    const { sheet, workbook } = opened({ Data: [] });
    const data = sheet('Data');
    const before = workbook.hash();
    expect([data.getColumnWidth(1), data.getRowHeight(1)]).toEqual([100, 21]);
    data.setColumnWidth(1, 240).setColumnWidths(2, 2, 64).setRowHeight(1, 40).setRowHeights(2, 2, 20);
    expect([1, 2, 3, 4].map((column) => data.getColumnWidth(column))).toEqual([240, 64, 64, 100]);
    expect([1, 2, 3, 4].map((row) => data.getRowHeight(row))).toEqual([40, 20, 20, 21]);
    data.setColumnWidths(1, 3, 100).setRowHeights(1, 3, 21);
    expect([data.getColumnWidth(1), data.getRowHeight(1), workbook.hash()]).toEqual([100, 21, before]);
  });

  it('columns fit their texts: a longer one is wider, Chinese is wider than as many Latin letters', () => {
    const { sheet } = opened({ Data: [['ab', 'abcdefghijkl', '客户画像客户画像客户画像', null]] });
    const data = sheet('Data').autoResizeColumns(1, 4);
    const [short = 0, long = 0, chinese = 0, empty] = [1, 2, 3, 4].map((column) => data.getColumnWidth(column));
    expect(short).toBeLessThan(long);
    expect(long).toBeLessThan(chinese);
    expect(empty).toBe(100);
  });
});

describe('moveRows and moveColumns', () => {
  it('a column goes before another, counted as the sheet was before; formulas keep their cells', () => {
    const { sheet } = opened({ Data: [['a', 'b', 'c', 'd'], [1, 2, 3, 4], ['=B2', '=SUM(A2:D2)']] }); // prettier-ignore
    const data = sheet('Data');
    data.moveColumns(data.getRange('B:B'), 5);
    expect(data.getRange('A1:D2').getValues()).toEqual([['a', 'c', 'd', 'b'], [1, 3, 4, 2]]); // prettier-ignore
    expect(data.getRange('A3').getFormula()).toBe('=D2');
    expect(data.getMaxColumns()).toBe(26);
  });

  it('rows go up as well, with their heights, notes and names', () => {
    const { sheet, book } = opened({ Data: counted(5) });
    const data = sheet('Data');
    data.setRowHeight(4, 50);
    data.getRange('A4').activate();
    book.setNamedRange('Four', data.getRange('A4'));
    data.moveRows(data.getRange('A4:A5'), 2);
    expect(data.getRange('A1:A5').getValues()).toEqual([[1], [4], [5], [2], [3]]);
    expect([data.getRowHeight(2), data.getRowHeight(4)]).toEqual([50, 21]);
    expect(book.getRangeByName('Four')?.getA1Notation()).toBe('A2');
  });

  it('a place inside the moved rows changes nothing', () => {
    const { sheet, workbook } = opened({ Data: counted(5) });
    const before = workbook.hash();
    sheet('Data').moveRows(sheet('Data').getRange('A2:A3'), 3);
    expect(workbook.hash()).toBe(before);
  });
});

describe('contents of a sheet', () => {
  it('appendRow writes below the last content, coerces, and lets the sheet grow', () => {
    const { sheet } = opened({ Data: [['x']], Full: [] });
    sheet('Data').appendRow(['1', 'two', '=A2*2']);
    expect(sheet('Data').getRange('A2:C2').getValues()).toEqual([[1, 'two', 2]]);
    const full = sheet('Full');
    full.deleteRows(2, 999);
    full.appendRow(['a']).appendRow(['b']);
    expect([full.getMaxRows(), full.getLastRow()]).toEqual([2, 2]);
    full.appendRow(Array.from({ length: 30 }, (_, index) => index));
    expect(full.getMaxColumns()).toBe(30);
  });

  it('sort leaves frozen rows alone', () => {
    const { sheet } = opened({ Data: [['n'], [3], [1], [2]] });
    const data = sheet('Data');
    data.setFrozenRows(1);
    data.sort(1);
    expect(data.getRange('A1:A4').getValues()).toEqual([['n'], [1], [2], [3]]);
    data.sort(1, false);
    expect(data.getRange('A1:A4').getValues()).toEqual([['n'], [3], [2], [1]]);
  });

  it('clear takes contents and looks, clearContents and clearFormats one of them, clearNotes the notes', () => {
    const { sheet, workbook } = opened({ Data: [['x']] });
    const [model] = workbook.sheets;
    const bold = (): void => model?.restyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } });
    const state = (): unknown[] => [model?.value(0, 0), model?.style(0, 0).font.bold];
    bold();
    sheet('Data').clearFormats();
    expect(state()).toEqual(['x', false]);
    bold();
    sheet('Data').clear({ contentsOnly: true });
    expect(state()).toEqual([null, true]);
    model?.setNote(0, 0, 'note');
    sheet('Data').clear();
    expect([...state(), model?.note(0, 0)]).toEqual([null, false, 'note']);
    sheet('Data').clearNotes();
    expect(model?.note(0, 0)).toBeNull();
  });
});

import { counted, opened } from './opened';

const names = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] =>
  book.getSheets().map((one) => one.getName());

describe('sheets of a spreadsheet', () => {
  it('are found by name, by id and by place', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    expect(book.getNumSheets()).toBe(2);
    expect(sheet('Other').getIndex()).toBe(2);
    expect(book.getSheetByName('None')).toBeNull();
    expect(sheet('Data').getSheetId()).toBe(0);
    expect(book.getSheetById(sheet('Other').getSheetId())?.getName()).toBe('Other');
    expect(book.getSheetById(7)).toBeNull();
  });

  it('ids differ between sheets and stay when sheets are moved and renamed', () => {
    const { book } = opened({ Data: [] });
    const made = Array.from({ length: 300 }, () => book.insertSheet());
    const ids = made.map((one) => one.getSheetId());
    expect(new Set(ids).size).toBe(300);
    made[5]?.setName('Six').activate();
    book.moveActiveSheet(1);
    expect(book.getSheetByName('Six')?.getSheetId()).toBe(ids[5]);
  });

  it('a new sheet comes behind the active one and becomes the active one', () => {
    const { book } = opened({ Data: [], Other: [] });
    expect(book.insertSheet().getName()).toBe('Sheet3');
    expect(names(book)).toEqual(['Data', 'Sheet3', 'Other']);
    expect(book.getActiveSheet().getName()).toBe('Sheet3');
  });

  it('a new sheet of a Chinese spreadsheet has a Chinese name, and so has a copy', () => {
    const { book } = opened({ 数据: [] }, { locale: 'zh_CN' });
    expect(book.duplicateActiveSheet().getName()).toBe('数据的副本');
    expect(book.insertSheet().getName()).toBe('工作表3');
  });

  it('insertSheet takes a name, a place, a template, in every order that is documented', () => {
    const { book, sheet } = opened({ Data: [['x']] });
    const template = sheet('Data');
    book.insertSheet('2024');
    book.insertSheet(0);
    book.insertSheet('Last', 3);
    expect(names(book)).toEqual(['Sheet3', 'Data', '2024', 'Last']);
    expect(book.insertSheet('T1', { template }).getRange('A1').getValue()).toBe('x');
    expect(book.insertSheet(0, { template }).getIndex()).toBe(1);
    expect(book.insertSheet('T2', 1, { template }).getIndex()).toBe(2);
    expect(book.insertSheet({ template }).getRange('A1').getValue()).toBe('x');
  });

  it.each([
    ['insertSheet', ['data'], 'A sheet with the name "data" already exists. Please enter another name.'],
    ['renameActiveSheet', ['Other'], 'A sheet with the name "Other" already exists. Please enter another name.'],
    ['insertSheet', ['New', 9], 'The sheet index 9 is out of bounds.'],
    ['moveActiveSheet', [3], 'The sheet position 3 is out of bounds.'],
  ])('%s%j is refused in the words of Apps Script', (method, args, message) => {
    const { book } = opened({ Data: [], Other: [] });
    expect(() => Reflect.apply(Reflect.get(book, method) as () => unknown, book, args)).toThrow(message);
    expect(names(book)).toEqual(['Data', 'Other']);
  });

  it('the last sheet cannot be deleted, nor the last one in sight hidden', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    sheet('Other').hideSheet();
    expect(sheet('Other').isSheetHidden()).toBe(true);
    expect(() => sheet('Data').hideSheet()).toThrow("You can't hide all the sheets in a document.");
    expect(() => {
      book.deleteSheet(sheet('Data'));
    }).toThrow("You can't remove all the visible sheets in a document.");
    sheet('Other').showSheet();
    book.deleteSheet(sheet('Data'));
    expect(() => book.deleteActiveSheet()).toThrow("You can't remove all the sheets in a document.");
  });

  it('a deleted sheet answers no more, not even by objects that a script still has', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    const other = sheet('Other');
    book.deleteSheet(other);
    expect(() => other.getName()).toThrow(`Sheet`);
    expect(() => other.getName()).toThrow('not found');
  });

  it('a copy has the cells, looks, groups and size of its original', () => {
    const { book, sheet } = opened({ Data: counted(2) });
    sheet('Data').insertRowsAfter(1000, 7);
    sheet('Data').getRange('1:2').shiftRowGroupDepth(1);
    sheet('Data').setTabColor('#ff0000').setRightToLeft(true);
    const copy = sheet('Data').copyTo(book);
    expect([copy.getName(), copy.getIndex(), copy.getMaxRows()]).toEqual(['Copy of Data', 2, 1007]);
    expect([copy.getRowGroupDepth(2), copy.getTabColor(), copy.isRightToLeft()]).toEqual([1, '#ff0000', true]);
    expect(copy.getRange('A1:A2').getValues()).toEqual([[1], [2]]);
    expect(sheet('Data').copyTo(book).getName()).toBe('Copy of Data 1');
  });

  it('a name is at most 100 characters long and may have signs that Excel refuses; formulas still find the sheet', () => {
    const { sheet, book } = opened({ Data: [[5]] });
    expect(() => sheet('Data').setName('x'.repeat(101))).toThrow('cannot be greater than 100 characters');
    for (const name of ['2024/05', 'a[b]:c?', "it's 'so'", 'x'.repeat(100)]) {
      expect(sheet('Data').setName(name).getName()).toBe(name);
      const other = book.insertSheet();
      other.getRange('A1').setFormula(`='${name.replace(/'/g, "''")}'!A1*2`);
      expect([name, other.getRange('A1').getValue()]).toEqual([name, 10]);
      const found = book.getRange(`'${name.replace(/'/g, "''")}'!A1`);
      expect(found.getSheet().getName()).toBe(name);
      book.getSheetByName(name)?.setName('Data');
      expect([other.getRange('A1').getFormula(), other.getRange('A1').getValue()]).toEqual(['=Data!A1*2', 10]);
    }
    expect(sheet('Data').setName('data').getName()).toBe('data');
  });

  it('a tab has a colour, or none; gridlines are shown unless hidden', () => {
    const { sheet } = opened({ Data: [] });
    const data = sheet('Data');
    expect(data.getTabColor()).toBeNull();
    expect(data.setTabColor('red').getTabColor()).toBe('#ff0000');
    expect(data.setTabColor(null).getTabColor()).toBeNull();
    expect(data.hasHiddenGridlines()).toBe(false);
    expect(data.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
  });

  it('a spreadsheet does with its active sheet what the sheet does', () => {
    const { book } = opened({ Data: counted(3) });
    book.deleteRow(1);
    book.appendRow(['x']);
    book.setFrozenRows(1);
    expect([book.getLastRow(), book.getFrozenRows()]).toEqual([3, 1]);
    expect(book.getDataRange().getValues()).toEqual([[2], [3], ['x']]);
    expect(book.insertRowAfter(1).getName()).toBe('Data');
  });
});

describe('spreadsheets', () => {
  it('its own id and address open it, others are refused', () => {
    const { app, book } = opened({ Data: [] });
    expect(app.openById(book.getId()).getName()).toBe('Book');
    expect(app.openByUrl(book.getUrl()).getName()).toBe('Book');
    expect(() => app.openById('1xyz')).toThrow('Unexpected error while getting the method or property openById on object SpreadsheetApp.'); // prettier-ignore
    expect(() => app.openByUrl('https://example.com')).toThrow('Invalid argument: url');
  });

  it('one that a script makes stands beside it and can be opened by its id', () => {
    const { app, book } = opened({ Data: [] });
    const made = app.create('Report', 5, 3);
    made.getSheets()[0]?.appendRow(['x']);
    expect([made.getName(), made.getSheetName(), made.getActiveSheet().getMaxRows()]).toEqual(['Report', 'Sheet1', 5]);
    expect(app.openById(made.getId()).getActiveSheet().getRange('A1').getValue()).toBe('x');
    expect(made.getId()).not.toBe(book.getId());
    expect(book.getActiveSheet().getLastRow()).toBe(0);
  });

  it('a copy has its sheets, with formulas, names and looks; a sheet is copied to another spreadsheet', () => {
    const { app, book, sheet } = opened({ Data: [[1, '=A1+1']], Other: [['=Data!B1']] });
    book.setNamedRange('One', sheet('Data').getRange('A1'));
    sheet('Data').setColumnWidth(1, 300);
    const copy = book.copy('Second');
    expect(copy.getSheetByName('Other')?.getRange('A1').getValue()).toBe(2);
    expect(copy.getRangeByName('One')?.getValue()).toBe(1);
    copy.getSheetByName('Data')?.getRange('A1').setValue(9);
    expect(book.getRangeByName('One')?.getValue()).toBe(1);
    expect(copy.getSheetByName('Data')?.getColumnWidth(1)).toBe(300);
    const moved = sheet('Data').copyTo(app.create('Third'));
    expect([moved.getName(), moved.getRange('B1').getValue()]).toEqual(['Copy of Data', 2]);
  });

  it('is renamed; people, locale, zone and calculation are set and told', () => {
    const { app, book } = opened({ Data: [] });
    book.rename('Shop');
    book
      .addEditor('ann@example.com')
      .addEditors(['ann@example.com', 'bob@example.com'])
      .removeEditor('bob@example.com');
    book.addViewer('eve@example.com');
    expect(book.getName()).toBe('Shop');
    expect(book.getEditors().map((user) => user.getEmail())).toEqual(['someone@example.com', 'ann@example.com']);
    expect(book.getViewers().map(String)).toHaveLength(1);
    expect(() => book.addEditor('nobody')).toThrow('Invalid email: nobody');
    book.setSpreadsheetLocale('de_DE');
    book.setSpreadsheetTimeZone('Europe/Berlin');
    expect([book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]).toEqual(['de_DE', 'Europe/Berlin']);
    expect(() => {
      book.setSpreadsheetTimeZone('Nowhere/None');
    }).toThrow('Invalid argument');
    book.setRecalculationInterval(app.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true);
    expect(book.getRecalculationInterval()).toBe(app.RecalculationInterval.HOUR);
    expect(book.isIterativeCalculationEnabled()).toBe(true);
  });

  it('menus and toasts reach the screen, and nobody where there is none', () => {
    const seen: unknown[] = [];
    const screen = {
      addMenu: (menu: unknown) => void seen.push(menu),
      toast: (...words: unknown[]) => void seen.push(words),
      showSidebar: () => undefined,
      showDialog: () => undefined,
      alert: () => 'OK',
      prompt: () => ({ button: 'OK', text: '' }),
    };
    const { book } = opened({ Data: [] }, { screen });
    book.addMenu('Tools', [{ name: 'Run', functionName: 'run' }, null]);
    book.toast('Done', 'Portrait', 3);
    book.toast('Done');
    expect(seen).toEqual([
      { caption: 'Tools', isAddon: false, items: [{ caption: 'Run', functionName: 'run' }, null] },
      ['Done', 'Portrait', 3],
      ['Done', '', 5],
    ]);
    expect(() => {
      opened({ Data: [] }).book.toast('Done');
    }).not.toThrow();
  });
});

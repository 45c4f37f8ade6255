import type { NewSheet } from '../../../gas/messages/requests';
import { serverRig, type ServerRig } from './serverRig';

const A = '_cp_column_orders_tier';
const B = '_cp_column_orders_score';
const KEY = 'customer-portrait.owned';

function orders(): ServerRig {
  return serverRig({
    Orders: [
      ['Name', 'Paid'],
      ['Ann', 12.5],
    ],
    Other: [['x']],
  });
}

function metadata(rig: ServerRig): readonly string[] {
  const found = rig.person().createDeveloperMetadataFinder().withKey(KEY).find();
  return found.map((entry) => `${entry.getValue()} ${entry.getVisibility()} ${entry.getLocation().getColumn()?.getA1Notation() ?? 'sheet'}`); // prettier-ignore
}

function ranges(rig: ServerRig): readonly string[] {
  return rig.person().getNamedRanges().map((range) => `${range.getName()} ${range.getRange().getSheet().getName()} ${range.getRange().getA1Notation()}`); // prettier-ignore
}

function placesOf(rig: ServerRig) {
  return rig.ask({ op: 'overview' }).names.map(({ name, sheet, area }) => [name, sheet, area.left]);
}

test('columns get metadata that every install sees and a named range, once however often it is asked', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  const columns = [{ name: A, sheet, at: 2 }, { name: B, sheet, at: 3 }]; // prettier-ignore
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'nameColumns', columns })).toEqual({ stands: true, taken: [] });
    expect(metadata(rig)).toEqual([`${A} DOCUMENT C:C`, `${B} DOCUMENT D:D`]);
    expect(ranges(rig)).toEqual([`${A} Orders C:C`, `${B} Orders D:D`]);
    expect(placesOf(rig)).toEqual([[A, sheet, 2], [B, sheet, 3]]); // prettier-ignore
  }
});

test('a place that holds a value, a formula that shows nothing, or a column of ours is taken, and nothing of it is kept', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.person().getSheetByName('Orders')?.getRange('D9').setFormula('=""');
  const columns = [1, 3, 4, 4].map((at, index) => ({ name: `_cp_column_${index}`, sheet, at }));
  const answer = rig.ask({ op: 'nameColumns', columns });
  expect(answer).toEqual({ stands: false, taken: ['_cp_column_0', '_cp_column_1', '_cp_column_3'] });
  const later = rig.ask({ op: 'nameColumns', columns: [{ name: '_cp_column_4', sheet, at: 4 }] });
  expect(later).toEqual({ stands: false, taken: ['_cp_column_4'] });
  expect(metadata(rig)).toEqual(['_cp_column_2 DOCUMENT E:E']);
  expect(ranges(rig)).toEqual(['_cp_column_2 Orders E:E']);
});

test('what a person types into the place while it is named makes it taken', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.end.onCall = (method) => {
    if (method !== 'SpreadsheetApp.flush') return;
    rig.end.onCall = null;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.getRange('C5').setValue('mine');
  };
  expect(rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 2 }] })).toEqual({ stands: false, taken: [A] });
  expect([...metadata(rig), ...ranges(rig)]).toEqual([]);
});

test('a column that a person moves while it is named is named where it is', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.end.onCall = (method) => {
    if (method !== 'SpreadsheetApp.flush') return;
    rig.end.onCall = null;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')?.insertColumnBefore(1);
  };
  expect(rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 2 }] })).toEqual({ stands: true, taken: [] });
  expect(placesOf(rig)).toEqual([[A, sheet, 3]]);
});

test('columns right of the grid get room that looks like nothing', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.person().getSheetByName('Orders')?.getRange('Z1:Z1000').setBackground('#ff0000');
  expect(rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 27 }] }).stands).toBe(true);
  const grown = rig.person().getSheetByName('Orders');
  expect(grown?.getMaxColumns()).toBe(28);
  expect(grown?.getRange('AA1:AB1').getBackgrounds()).toEqual([['#ffffff', '#ffffff']]);
  expect(placesOf(rig)).toEqual([[A, sheet, 27]]);
});

test('a workbook that came from a file is known by its named ranges, and gets metadata when its columns are named again', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  const book = rig.person();
  const orderSheet = book.getSheetByName('Orders');
  if (orderSheet) book.setNamedRange(A.toUpperCase(), orderSheet.getRange('C:C'));
  book.setNamedRange('their_range', book.getRange('Other!A1'));
  expect(placesOf(rig)).toEqual([[A.toUpperCase(), sheet, 2]]);
  expect(rig.ask({ op: 'write', jobs: [{ name: A, row: 0, column: 0, contents: [['Tier']] }] })).toEqual([true]);
  expect(rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 2 }] })).toEqual({ stands: true, taken: [] });
  expect(metadata(rig)).toEqual([`${A} DOCUMENT C:C`]);
  expect(rig.ask({ op: 'overview' }).takenNames).toEqual([A, 'their_range']);
});

test('of two entries of one name the one with the named range counts, and the other goes when columns are named', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.person().getSheetByName('Orders')?.getRange('F:F').addDeveloperMetadata(KEY, A);
  rig.person().getSheetByName('Orders')?.getRange('D:D').addDeveloperMetadata(KEY, A);
  const orderSheet = rig.person().getSheetByName('Orders');
  if (orderSheet) rig.person().setNamedRange(A, orderSheet.getRange('D:D'));
  expect(placesOf(rig)).toEqual([[A, sheet, 3]]);
  expect(metadata(rig)).toHaveLength(2);
  expect(rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 3 }] }).stands).toBe(true);
  expect(metadata(rig)).toEqual([`${A} DOCUMENT D:D`]);
});

test('when a person duplicates the sheet, the columns of the first one stay ours and the copy is written to by nobody', () => {
  const rig = orders();
  const sheet = rig.id('Orders');
  rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet, at: 2 }] });
  const book = rig.person();
  book.getSheetByName('Orders')?.copyTo(book).getRange('C:C').addDeveloperMetadata(KEY, A);
  expect(metadata(rig).length).toBeGreaterThan(1);
  expect(placesOf(rig)).toEqual([[A, sheet, 2]]);
  expect(rig.ask({ op: 'write', jobs: [{ name: A, row: 0, column: 0, contents: [['Tier']] }] })).toEqual([true]);
  expect(rig.person().getSheetByName('Copy of Orders')?.getRange('C1').getValue()).toBe('');
  expect(rig.person().getSheetByName('Orders')?.getRange('C1').getValue()).toBe('Tier');
});

test('names are dropped whole, twice as well as once, and what they named stays', () => {
  const rig = orders();
  rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet: rig.id('Orders'), at: 2 }] });
  rig.ask({ op: 'write', jobs: [{ name: A, row: 0, column: 0, contents: [['Tier']] }] });
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'dropNames', names: [A, B] })).toBe(true);
  expect([...metadata(rig), ...ranges(rig)]).toEqual([]);
  expect(rig.person().getSheetByName('Orders')?.getRange('C1').getValue()).toBe('Tier');
});

test('of a column that a person deleted no name is left over', () => {
  const rig = orders();
  rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet: rig.id('Orders'), at: 2 }] });
  rig.person().getSheetByName('Orders')?.deleteColumn(3);
  expect(rig.ask({ op: 'dropNames', names: [A] })).toBe(true);
  expect(rig.end.workbook.names.all.map(({ name }) => name)).toEqual([]);
});

test('the name of a deleted column can be given again', () => {
  const rig = orders();
  const column = { name: A, sheet: rig.id('Orders'), at: 2 };
  rig.ask({ op: 'nameColumns', columns: [column] });
  rig.person().getSheetByName('Orders')?.deleteColumn(3);
  expect(placesOf(rig)).toEqual([]);
  expect(rig.ask({ op: 'nameColumns', columns: [column] })).toEqual({ stands: true, taken: [] });
  expect(ranges(rig)).toEqual([`${A} Orders C:C`]);
});

const PORTRAIT: NewSheet = { name: '客户画像', ownedName: '_cp_sheet_portrait', isHidden: false, rows: 1200, columns: 30, widths: [20, 20, 0, 10], freeze: { rows: 1, columns: 1 }, gridlines: false }; // prettier-ignore
const LEDGER: NewSheet = { ...PORTRAIT, name: '_customer_portrait', ownedName: '_cp_sheet_ledger', isHidden: true, rows: 1, columns: 1, widths: [], freeze: { rows: 0, columns: 0 }, gridlines: true }; // prettier-ignore

test('sheets are made once, marked, set up, and the person stays where they were', () => {
  const rig = orders();
  const other = rig.person().getSheetByName('Other');
  if (other) rig.person().setActiveSheet(other);
  for (let time = 0; time < 2; time++) {
    expect(rig.ask({ op: 'makeSheets', sheets: [PORTRAIT, LEDGER] })).toBe(true);
    expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Other', '客户画像', '_customer_portrait']);
    const sheet = rig.person().getSheetByName('客户画像');
    expect([sheet?.getMaxRows(), sheet?.getMaxColumns(), sheet?.getFrozenRows(), sheet?.getFrozenColumns(), sheet?.hasHiddenGridlines()]).toEqual([1200, 36, 1, 1, true]); // prettier-ignore
    expect([1, 2, 3, 4].map((column) => sheet?.getColumnWidth(column))).toEqual([145, 145, 100, 75]);
    expect(rig.person().getSheetByName('_customer_portrait')?.isSheetHidden()).toBe(true);
    expect(rig.person().getActiveSheet().getName()).toBe('Other');
    expect(metadata(rig)).toEqual(['_cp_sheet_portrait DOCUMENT sheet', '_cp_sheet_ledger DOCUMENT sheet']);
    expect(ranges(rig)).toEqual(['_cp_sheet_portrait 客户画像 A1', '_cp_sheet_ledger _customer_portrait A1']);
  }
});

test('a sheet of ours that a person renamed is still ours; one of theirs with our name is left alone', () => {
  const rig = serverRig({ Orders: [['x']], 客户画像: [['theirs']] });
  expect(rig.ask({ op: 'makeSheets', sheets: [PORTRAIT] })).toBe(false);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', '客户画像']);
  expect(metadata(rig)).toEqual([]);
  rig.ask({ op: 'makeSheets', sheets: [{ ...PORTRAIT, name: 'Portrait' }] });
  rig.person().getSheetByName('Portrait')?.setName('Mine');
  expect(rig.ask({ op: 'makeSheets', sheets: [{ ...PORTRAIT, name: 'Portrait' }] })).toBe(true);
  expect(rig.ask({ op: 'write', jobs: [{ name: '_cp_sheet_portrait', row: 1, column: 1, contents: [['x']] }] })).toEqual([true]); // prettier-ignore
  expect(rig.person().getSheetByName('Mine')?.getRange('B2').getValue()).toBe('x');
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', '客户画像', 'Mine']);
});

test('wherever an execution is cut off, making sheets again gives each of them once', () => {
  for (let at = 1, isDone = false; !isDone; at++) {
    const rig = orders();
    isDone = rig.cutOff({ op: 'makeSheets', sheets: [PORTRAIT] }, at);
    expect(rig.ask({ op: 'makeSheets', sheets: [PORTRAIT] })).toBe(true);
    expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Other', '客户画像']);
    expect(metadata(rig)).toEqual(['_cp_sheet_portrait DOCUMENT sheet']);
    if (isDone) expect(at).toBeGreaterThan(20);
  }
});

test('wherever an execution is cut off, naming columns again names each once', () => {
  for (let at = 1, isDone = false; !isDone; at++) {
    const rig = orders();
    const columns = [{ name: A, sheet: rig.id('Orders'), at: 26 }, { name: B, sheet: rig.id('Orders'), at: 27 }]; // prettier-ignore
    isDone = rig.cutOff({ op: 'nameColumns', columns }, at);
    expect(rig.ask({ op: 'nameColumns', columns })).toEqual({ stands: true, taken: [] });
    expect(metadata(rig)).toEqual([`${A} DOCUMENT AA:AA`, `${B} DOCUMENT AB:AB`]);
    expect(ranges(rig)).toHaveLength(2);
    if (isDone) expect(at).toBeGreaterThan(20);
  }
});

test('sheets are deleted by id or name; those that are gone already count as done', () => {
  const rig = orders();
  rig.ask({ op: 'makeSheets', sheets: [PORTRAIT, LEDGER] });
  const keys = [`${rig.id('客户画像')}`, '_customer_portrait', '4711', 'nowhere'];
  for (let time = 0; time < 2; time++) expect(rig.ask({ op: 'deleteSheets', keys })).toBe(true);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Other']);
  expect(rig.person().getActiveSheet().getName()).toBe('Orders');
  expect(rig.end.workbook.names.all.map(({ name }) => name)).toEqual([]);
  expect(metadata(rig)).toEqual([]);
});

test('the last sheet cannot be deleted, and that is told', () => {
  const rig = serverRig({ Orders: [['x']] });
  expect(() => rig.ask({ op: 'deleteSheets', keys: ['Orders'] })).toThrow(/other|badRequest/);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders']);
});

test('columns of a sheet that is gone cannot be named', () => {
  const rig = orders();
  expect(() => rig.ask({ op: 'nameColumns', columns: [{ name: A, sheet: 99_999, at: 2 }] })).toThrow('gone');
});

import { counted, opened, type Sheet } from './opened';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const keys = (found: readonly Metadata[]): string[] => found.map((one) => one.getKey());
const columnOf = (found: readonly Metadata[]): string | undefined =>
  found[0]?.getLocation().getColumn()?.getA1Notation().replace(/\d/g, '');
const found = (sheet: Sheet, key: string): Metadata[] => sheet.createDeveloperMetadataFinder().withKey(key).find();

describe('developer metadata', () => {
  it('hangs on the spreadsheet, a sheet, a row, a column, each with an id of its own', () => {
    const { app, book, sheet } = opened({ Data: [] });
    const { DOCUMENT, PROJECT } = app.DeveloperMetadataVisibility;
    book.addDeveloperMetadata('b');
    sheet('Data').addDeveloperMetadata('s', 'value');
    sheet('Data').getRange('2:2').addDeveloperMetadata('r', PROJECT);
    sheet('Data').getRange('C:C').addDeveloperMetadata('c', 'value', PROJECT);
    const all = book.createDeveloperMetadataFinder().find();
    expect(
      all.map((one) => [one.getKey(), one.getValue(), one.getVisibility(), one.getLocation().getLocationType()]),
    ).toEqual([
      ['b', null, DOCUMENT, app.DeveloperMetadataLocationType.SPREADSHEET],
      ['s', 'value', DOCUMENT, app.DeveloperMetadataLocationType.SHEET],
      ['r', null, PROJECT, app.DeveloperMetadataLocationType.ROW],
      ['c', 'value', PROJECT, app.DeveloperMetadataLocationType.COLUMN],
    ]);
    expect(new Set(all.map((one) => one.getId())).size).toBe(4);
  });

  it('tells its place as what it is, and null for every other kind of place', () => {
    const { book, sheet } = opened({ Data: [] });
    book.addDeveloperMetadata('b');
    sheet('Data').addDeveloperMetadata('s');
    sheet('Data').getRange('2:2').addDeveloperMetadata('r');
    sheet('Data').getRange('C:C').addDeveloperMetadata('c');
    const places = book
      .createDeveloperMetadataFinder()
      .find()
      .map((one) => one.getLocation());
    expect(places.map((place) => place.getSpreadsheet()?.getName() ?? null)).toEqual(['Book', null, null, null]);
    expect(places.map((place) => place.getSheet()?.getName() ?? null)).toEqual([null, 'Data', null, null]);
    expect(places.map((place) => place.getRow()?.getRow() ?? null)).toEqual([null, null, 2, null]);
    expect(places.map((place) => place.getColumn()?.getColumn() ?? null)).toEqual([null, null, null, 3]);
  });

  it.each(['B2', 'A:B', '1:2', 'A1:A999'])('is refused on %s, which is neither one row nor one column', (text) => {
    const { sheet } = opened({ Data: [] });
    expect(() => sheet('Data').getRange(text).addDeveloperMetadata('k')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  it('a range over all rows of a column is that column', () => {
    const { sheet } = opened({ Data: [] });
    sheet('Data').getRange(1, 2, 1000).addDeveloperMetadata('k');
    expect(keys(sheet('Data').getRange('B:B').getDeveloperMetadata())).toEqual(['k']);
    expect(['A:A', 'B:C', '2:2', 'B2'].flatMap((text) => sheet('Data').getRange(text).getDeveloperMetadata())).toEqual(
      [],
    );
  });

  it('of a column follows inserted, deleted and moved columns and dies with its own', () => {
    const { sheet } = opened({ Data: [['a', 'b', 'c', 'd']] });
    const data = sheet('Data');
    data.getRange('C:C').addDeveloperMetadata('k');
    data.insertColumnBefore(1);
    expect(columnOf(found(data, 'k'))).toBe('D:D');
    data.deleteColumn(2);
    expect(columnOf(found(data, 'k'))).toBe('C:C');
    data.moveColumns(data.getRange('C:C'), 1);
    expect(columnOf(found(data, 'k'))).toBe('A:A');
    data.moveColumns(data.getRange('B:B'), 1);
    expect(columnOf(found(data, 'k'))).toBe('B:B');
    const [kept] = found(data, 'k');
    data.deleteColumn(2);
    expect(found(data, 'k')).toEqual([]);
    expect(() => kept?.setValue('x')).toThrow('no longer exists');
  });

  it('of a row follows changes that a person makes at the grid', () => {
    const { sheet, workbook } = opened({ Data: counted(4) });
    sheet('Data').getRange('3:3').addDeveloperMetadata('k');
    workbook.sheets[0]?.insert({ top: 0, left: 0, bottom: 1, right: 16_383 }, 'down', 'person');
    expect(found(sheet('Data'), 'k')[0]?.getLocation().getRow()?.getRow()).toBe(5);
    expect(sheet('Data').getMaxRows()).toBe(1002);
  });

  it('goes with its sheet', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    sheet('Other').addDeveloperMetadata('s');
    sheet('Other').getRange('A:A').addDeveloperMetadata('c');
    book.deleteSheet(sheet('Other'));
    expect(book.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  it('is changed, moved and removed', () => {
    const { app, book, sheet } = opened({ Data: [] });
    book.addDeveloperMetadata('k');
    const [record] = book.getDeveloperMetadata();
    record?.setKey('n').setValue('v').setVisibility(app.DeveloperMetadataVisibility.PROJECT);
    record?.moveToColumn(sheet('Data').getRange('D:D'));
    expect([record?.getKey(), record?.getValue(), columnOf(record ? [record] : [])]).toEqual(['n', 'v', 'D:D']);
    expect(book.getDeveloperMetadata()).toEqual([]);
    expect(() => record?.moveToRow(sheet('Data').getRange('D:D'))).toThrow('The range must be an entire row.');
    record?.moveToSheet(sheet('Data'));
    expect(keys(sheet('Data').getDeveloperMetadata())).toEqual(['n']);
    record?.remove();
    expect(book.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  it('a finder looks within its scope, and through it when intersecting places count', () => {
    const { book, sheet } = opened({ Data: [], Other: [] });
    const data = sheet('Data');
    book.addDeveloperMetadata('book');
    data.addDeveloperMetadata('sheet');
    data.getRange('3:3').addDeveloperMetadata('row');
    data.getRange('B:B').addDeveloperMetadata('column');
    sheet('Other').addDeveloperMetadata('other');
    const finder = (text: string) => data.getRange(text).createDeveloperMetadataFinder();
    expect(keys(data.createDeveloperMetadataFinder().find())).toEqual(['sheet', 'row', 'column']);
    expect(keys(finder('A1:D5').find())).toEqual([]);
    expect(keys(finder('1:5').find())).toEqual(['row']);
    expect(keys(finder('A1:D2').onIntersectingLocations().find())).toEqual(['book', 'sheet', 'column']);
  });

  it('a finder narrows by key, value, id, visibility and kind of place', () => {
    const { app, book, sheet } = opened({ Data: [] });
    book.addDeveloperMetadata('k', 'a').addDeveloperMetadata('k', 'b', app.DeveloperMetadataVisibility.PROJECT);
    sheet('Data').addDeveloperMetadata('k', 'a');
    const finder = () => book.createDeveloperMetadataFinder();
    const id = finder().find()[1]?.getId() ?? 0;
    expect(finder().withKey('k').find()).toHaveLength(3);
    expect(finder().withKey('K').find()).toHaveLength(0);
    expect(finder().withValue('a').find()).toHaveLength(2);
    expect(finder().withId(id).find()[0]?.getValue()).toBe('b');
    expect(finder().withVisibility(app.DeveloperMetadataVisibility.PROJECT).find()).toHaveLength(1);
    expect(finder().withLocationType(app.DeveloperMetadataLocationType.SHEET).find()).toHaveLength(1);
  });
});

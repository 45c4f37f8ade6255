import { reference, type ContractCase } from '../contractCase';

/** Names, metadata, protections, notes, properties: what a script leaves to find its way back. */
export const keptCases: readonly ContractCase[] = [
  {
    name: 'a named range follows inserted columns and is found by its name',
    documentation: reference('Spreadsheet', 'setNamedRange(String,Range)'),
    script: `book.setNamedRange('contract_name', sheet.getRange('B2:B5')); sheet.insertColumnBefore(1);
check.equal(book.getRangeByName('contract_name').getA1Notation(), 'C2:C5'); book.removeNamedRange('contract_name'); check.equal(book.getRangeByName('contract_name'), null);`,
  },
  {
    name: 'metadata of a column follows the column when others come before it',
    documentation: reference('Range', 'addDeveloperMetadata(String,String)'),
    script: `sheet.getRange('B:B').addDeveloperMetadata('contract_key', 'score'); sheet.insertColumnBefore(1);
var found = sheet.createDeveloperMetadataFinder().withKey('contract_key').find();
check.equal([found.length, found[0].getValue(), found[0].getLocation().getColumn().getA1Notation()], [1, 'score', 'C:C']);`,
  },
  {
    name: 'metadata of a column moves with the column',
    documentation: reference('Sheet', 'moveColumns(Range,Integer)'),
    script: `sheet.getRange('B:B').addDeveloperMetadata('contract_key', 'score'); sheet.moveColumns(sheet.getRange('B:B'), 5);
check.equal(sheet.createDeveloperMetadataFinder().withKey('contract_key').find()[0].getLocation().getColumn().getA1Notation(), 'D:D');`,
  },
  {
    name: 'metadata of a column dies with the column',
    documentation: reference('Sheet', 'deleteColumn(Integer)'),
    script: `sheet.getRange('B:B').addDeveloperMetadata('contract_key', 'score'); sheet.deleteColumn(2);
check.equal(sheet.createDeveloperMetadataFinder().withKey('contract_key').find().length, 0);`,
  },
  {
    name: 'metadata may hang on whole rows and columns only',
    documentation: reference('Range', 'addDeveloperMetadata(String)'),
    script: `check.fails('metadata', function () { sheet.getRange('B2:B5').addDeveloperMetadata('contract_key'); });
check.equal(sheet.createDeveloperMetadataFinder().withKey('contract_key').find().length, 0);`,
  },
  {
    name: 'a note is kept apart from the value, and an empty one takes it away',
    documentation: reference('Range', 'setNote(String)'),
    script: `var r = sheet.getRange('A1').setValue(5).setNote('why'); check.equal([r.getValue(), r.getNote()], [5, 'why']); r.setNote(''); check.equal(r.getNote(), '');`,
  },
  {
    name: 'clear leaves notes only when it is told to',
    documentation: reference('Range', 'clear(Object)'),
    script: `var r = sheet.getRange('A1').setValue(5).setNote('why').setBackground('#ff0000'); r.clear({ contentsOnly: true });
check.equal([r.getValue(), r.getNote(), r.getBackground()], ['', 'why', '#ff0000']);`,
  },
  {
    name: 'a protection that only warns knows its range and its words',
    documentation: reference('Protection', 'setWarningOnly(Boolean)'),
    script: `sheet.getRange('A1:B2').protect().setDescription('ours').setWarningOnly(true); var all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
check.equal([all.length, all[0].getDescription(), all[0].isWarningOnly(), all[0].getRange().getA1Notation()], [1, 'ours', true, 'A1:B2']);`,
  },
  {
    name: 'document properties are texts, and one that is missing is null',
    documentation:
      'https://developers.google.com/apps-script/reference/properties/properties#setProperty(String,String)',
    script: `var store = PropertiesService.getDocumentProperties() || PropertiesService.getScriptProperties(); store.setProperty('contract_key', '5');
check.equal([store.getProperty('contract_key'), store.getProperty('contract_none')], ['5', null]); store.deleteProperty('contract_key');`,
  },
  {
    name: 'a property of more than 9 KB is refused',
    documentation: 'https://developers.google.com/apps-script/guides/services/quotas',
    script: `var store = PropertiesService.getScriptProperties(); check.fails('too large', function () { store.setProperty('contract_key', 'x'.repeat(10 * 1024)); }); store.deleteProperty('contract_key');`,
  },
  {
    name: 'a lock of the script is had once and given back',
    documentation: 'https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer)',
    script: `var lock = LockService.getScriptLock(); check.equal([lock.tryLock(1000), lock.hasLock()], [true, true]); lock.releaseLock(); check.equal(lock.hasLock(), false);`,
  },
];

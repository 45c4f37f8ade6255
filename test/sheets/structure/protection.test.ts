import { counted, opened } from './opened';

const emails = (users: readonly GoogleAppsScript.Base.User[]): string[] => users.map((user) => user.getEmail());

describe('protections', () => {
  it('a sheet has one protection for itself, ranges as many as are made', () => {
    const { app, book, sheet } = opened({ Data: [], Other: [] });
    sheet('Data').protect().setDescription('first');
    expect(sheet('Data').protect().getDescription()).toBe('first');
    sheet('Data').getRange('A1:B2').protect();
    sheet('Data').getRange('A1:B2').protect();
    expect(sheet('Data').getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet('Data').getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
    expect(book.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
    expect(sheet('Other').getProtections(app.ProtectionType.RANGE)).toHaveLength(0);
  });

  it('its editors are those of the spreadsheet at first; the owner cannot be taken away', () => {
    const { book, sheet } = opened({ Data: [] });
    book.addEditor('ann@example.com');
    const protection = sheet('Data').getRange('A1').protect();
    expect(emails(protection.getEditors())).toEqual(['someone@example.com', 'ann@example.com']);
    protection.removeEditors(protection.getEditors());
    expect(emails(protection.getEditors())).toEqual(['someone@example.com']);
    protection.addEditor('bob@example.com').addEditors(['eve@example.com']).removeEditor('bob@example.com');
    expect(emails(protection.getEditors())).toEqual(['someone@example.com', 'eve@example.com']);
    expect([protection.canEdit(), protection.canDomainEdit()]).toEqual([true, false]);
  });

  it('a warning has no editors', () => {
    const protection = opened({ Data: [] }).sheet('Data').protect().setWarningOnly(true);
    expect([protection.isWarningOnly(), protection.getEditors()]).toEqual([true, []]);
    expect(() => protection.addEditor('ann@example.com')).toThrow('warning-only');
  });

  it('cells follow inserted rows, and the protection goes with its last cell', () => {
    const { app, sheet } = opened({ Data: counted(5) });
    const data = sheet('Data');
    data.getRange('A2:A3').protect();
    data.insertRowBefore(1);
    expect(data.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation()).toBe('A3:A4');
    data.deleteRows(3, 2);
    expect(data.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  });

  it('a protected sheet can leave ranges open, and becomes a protected range when it is given one', () => {
    const { app, sheet } = opened({ Data: [] });
    const data = sheet('Data');
    const protection = data.protect().setUnprotectedRanges([data.getRange('B2:B9')]);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B9']);
    expect(protection.getRange().getNumRows()).toBe(1000);
    protection.setRange(data.getRange('A1'));
    expect(protection.getProtectionType()).toBe(app.ProtectionType.RANGE);
    expect(() => protection.setUnprotectedRanges([])).toThrow('only be set on a protected sheet');
    protection.setRange(data.getRange(1, 1, 1000, 26));
    expect(protection.getProtectionType()).toBe(app.ProtectionType.SHEET);
  });

  it('follows a named range', () => {
    const { book, sheet } = opened({ Data: [] });
    book.setNamedRange('Totals', sheet('Data').getRange('C1:C3'));
    const protection = sheet('Data').getRange('A1').protect().setRangeName('Totals');
    expect([protection.getRangeName(), protection.getRange().getA1Notation()]).toEqual(['Totals', 'C1:C3']);
    expect(() => protection.setRangeName('None')).toThrow('does not exist');
  });

  it('removed, it answers no more', () => {
    const { app, sheet } = opened({ Data: [] });
    const protection = sheet('Data').protect();
    protection.remove();
    expect(sheet('Data').getProtections(app.ProtectionType.SHEET)).toEqual([]);
    expect(() => protection.setDescription('x')).toThrow('no longer exists');
  });

  it('of somebody else keeps this script from changing rows and cells', () => {
    const { end, sheet, workbook } = opened({ Data: counted(5) });
    const [record] = [sheet('Data').protect(), ...end.state.protections].slice(1) as typeof end.state.protections;
    expect(sheet('Data').getRange('A1').canEdit()).toBe(true);
    if (record) record.editors = ['other@example.com'];
    expect(sheet('Data').getRange('A1').canEdit()).toBe(false);
    const before = workbook.hash();
    expect(() => sheet('Data').deleteRow(1)).toThrow('You are trying to edit a protected cell or object.');
    expect(() => sheet('Data').insertRowAfter(1)).toThrow('You are trying to edit a protected cell or object.');
    expect(() => sheet('Data').clear()).toThrow('You are trying to edit a protected cell or object.');
    expect(workbook.hash()).toBe(before);
  });
});

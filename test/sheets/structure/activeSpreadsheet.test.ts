import { opened } from './opened';

describe('the active spreadsheet', () => {
  it('is the one that a script makes it, and the first one again when asked for', () => {
    const { app, book } = opened({ Data: [['a']] });
    const other = app.create('Other');
    app.setActiveSpreadsheet(other);
    expect(app.getActiveSpreadsheet().getName()).toBe('Other');
    app.getActiveSheet().getRange('A1').setValue('here');
    expect(other.getSheets()[0]?.getRange('A1').getValue()).toBe('here');
    app.setActiveSpreadsheet(book);
    expect(app.getActiveSheet().getName()).toBe('Data');
  });

  it('a person prints as an address, and enums compare by their order', () => {
    const { app, book } = opened({ Data: [] });
    book.addEditor('ann@example.com');
    expect(String(book.getEditors()[1])).toBe('ann@example.com');
    const { ROWS, COLUMNS } = app.Dimension as unknown as Record<'ROWS' | 'COLUMNS', Comparable>;
    expect([ROWS.compareTo(ROWS), Math.sign(ROWS.compareTo(COLUMNS) * COLUMNS.compareTo(ROWS))]).toEqual([0, -1]);
  });
});

/** Enums have more methods than the published types say. */
interface Comparable {
  compareTo(other: unknown): number;
}

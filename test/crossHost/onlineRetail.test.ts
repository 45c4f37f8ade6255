import { readFileSync } from 'node:fs';
import { serialOf } from '../../core/index';
import { readCsv } from '../../desk/file/csv/readCsv';
import { run, WorkFolder } from '../command/inFolder';
import { describeWithSharedData, sharedData } from '../reference/sharedData';
import { inExcel, inSheets, made, madeByCommand, ownedCells, withoutEarlyDates } from './hosts';

const FILE = 'online_retail/online_retail_2010-12_raw.csv';

jest.setTimeout(600_000);

describeWithSharedData('Online Retail, December 2010, 42,481 rows', () => {
  const folder = new WorkFolder();
  afterAll(() => folder.remove());

  test('becomes the same cells and the same certificate in Excel, in Google Sheets and in a file', async () => {
    const { book: read } = readCsv(readFileSync(sharedData(FILE)), 'online_retail.csv');
    const book = withoutEarlyDates({ ...read, title: 'online_retail' });
    const today = serialOf(2011, 1, 1);
    const excel = await made(inExcel(book).host, today);
    const wanted = ownedCells(excel.book);
    expect(wanted.size).toBeGreaterThan(6);
    for (const other of [
      await made(inSheets(book).host, today),
      await madeByCommand(folder, book, '2011-01-01', run),
    ]) {
      expect(other.certificate).toBe(excel.certificate);
      const found = ownedCells(other.book);
      for (const [name, rows] of wanted) expect(firstDifference(rows, found.get(name) ?? [])).toBeNull();
    }
  });
});

/** The first row that differs, said with its number; null for none. Whole tables of 40,000 rows are nothing to print. */
function firstDifference(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): string | null {
  for (let row = 0; row < Math.max(a.length, b.length); row++) {
    const [one, other] = [JSON.stringify(a[row]), JSON.stringify(b[row])];
    if (one !== other) return `row ${row}: ${one} and ${other}`;
  }
  return null;
}

import type { Book } from '../../core/index';
import { LAST_DAY } from '../../desk/samples/composeSample';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import { run, WorkFolder } from '../command/inFolder';
import {
  inExcel,
  inSheets,
  made,
  madeByCommand,
  ownedCells,
  takenToSheets,
  withoutEarlyDates,
  type Made,
} from './hosts';

const DAY = '2026-10-31';
const SIZE = { orders: 300, seed: 7 };
const folder = new WorkFolder();
afterAll(() => folder.remove());
jest.setTimeout(300_000);

describe.each([
  ['Chinese', withoutEarlyDates(chineseShop(SIZE).book)],
  ['English', withoutEarlyDates(englishB2B(SIZE).book)],
] as const)('the %s sample', (_name, book) => {
  const inEach = async (): Promise<readonly [excel: Made, sheets: Made, file: Made]> => [
    await made(inExcel(book).host, LAST_DAY),
    await made(inSheets(book).host, LAST_DAY),
    await madeByCommand(folder, book, DAY, run),
  ];

  test('becomes the same cells and the same certificate in Excel, in Google Sheets and in a file', async () => {
    const [excel, sheets, file] = await inEach();
    expect(ownedCells(excel.book).size).toBeGreaterThan(6);
    expect(sheets.certificate).toBe(excel.certificate);
    expect(file.certificate).toBe(excel.certificate);
    for (const [name, rows] of ownedCells(excel.book)) {
      expect([name, ownedCells(sheets.book).get(name)]).toEqual([name, rows]);
      expect([name, ownedCells(file.book).get(name)]).toEqual([name, rows]);
    }
  });

  test('moves between Excel and Google Sheets with its portrait, which is refreshed in place', async () => {
    const excel = inExcel(book);
    const first = await made(excel.host, LAST_DAY);
    const sheets = takenToSheets(excel.workbook);
    const second = await made(sheets, LAST_DAY, '2026-11-02 18:30');
    expectInPlace(second.book, first.book);
    excel.workbook.settings.clear();
    const third = await made(excel.host, LAST_DAY);
    expectInPlace(third.book, first.book);
  });
});

/** No second sheet, no second column, no other cell. */
function expectInPlace(now: Book, then: Book): void {
  const listed = (book: Book): unknown =>
    book.sheets.map(({ name, rows, pivots }) => [name, rows[0]?.length, pivots.length]);
  expect(listed(now)).toEqual(listed(then));
  expect(ownedCells(now)).toEqual(ownedCells(then));
}

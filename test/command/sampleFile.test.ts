import * as XLSX from '@e965/xlsx';
import { DateStyle, isSerial, plainSheet } from '../../core/index';
import type { Book } from '../../core/index';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { chineseShop } from '../../desk/samples/chineseShop';

function fileOf(book: Book): Uint8Array {
  return writePackage(null, bookParts(book), nodeCodec);
}

const { date, dateTime, time } = DateStyle;
const BOOK: Book = {
  title: 'b',
  date1904: false,
  names: [],
  sheets: [
    plainSheet(
      '甲',
      [
        ['标题', null, null],
        ['=1+1', 45306, true],
        ['007', 45306.5, { error: '#REF!' }],
        [],
        [' x\u3000', 0.25, -12.5],
      ],
      {
        dates: new Map([[1, Uint8Array.of(0, date, dateTime, 0, time)]]),
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      },
    ),
    plainSheet("O'Neil & <Co>", [['a'], [false]]),
  ],
};

describe('a book written as a workbook', () => {
  const { Sheets, SheetNames } = XLSX.read(fileOf(BOOK), { cellNF: true });
  const cell = (address: string): XLSX.CellObject | undefined => Sheets['甲']?.[address] as XLSX.CellObject | undefined;

  test('has all its sheets in order, names with special characters too', () => {
    expect(SheetNames).toEqual(['甲', "O'Neil & <Co>"]);
    expect(Sheets["O'Neil & <Co>"]?.['A2']).toMatchObject({ t: 'b', v: false });
  });

  test('keeps the type of every cell for an independent reader', () => {
    expect(cell('A2')).toMatchObject({ t: 's', v: '=1+1' });
    expect(cell('A2')).not.toHaveProperty('f');
    expect(cell('A3')).toMatchObject({ t: 's', v: '007' });
    expect(cell('A5')).toMatchObject({ t: 's', v: ' x\u3000' });
    expect(cell('C2')).toMatchObject({ t: 'b', v: true });
    expect(cell('C3')).toMatchObject({ t: 'e', w: '#REF!' });
    expect(cell('C5')).toMatchObject({ t: 'n', v: -12.5 });
  });

  test('gives dates, times and both the format that makes them so', () => {
    expect(cell('B2')).toMatchObject({ t: 'n', v: 45306, w: '2024-01-15' });
    expect(cell('B3')).toMatchObject({ t: 'n', v: 45306.5, w: '2024-01-15 12:00' });
    expect(cell('B5')).toMatchObject({ t: 'n', v: 0.25, w: '06:00' });
  });

  test('keeps merged areas', () => {
    expect(Sheets['甲']?.['!merges']).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }]);
  });
});

test('the sample workbook reads back as the book it was made of: cells, date styles, merges', () => {
  const { book } = chineseShop({ orders: 1000, seed: 1 });
  const read = openXlsx(fileOf(book), 'sample', nodeCodec).book;
  expect(read.sheets.map(({ name, merges }) => ({ name, merges }))).toEqual(
    book.sheets.map(({ name, merges }) => ({ name, merges })),
  );
  book.sheets.forEach((sheet, index) => {
    const back = read.sheets[index];
    sheet.rows.forEach((row, at) => {
      // Blank cells at the end of a row leave no trace in a file.
      const cells = row.slice(
        0,
        row.reduce<number>((end, one, column) => (one === null ? end : column + 1), 0),
      );
      expect(back?.rows[at]).toEqual(cells);
      for (const [column, styles] of sheet.dates) {
        const cell = row[column];
        const isDate = (styles[at] ?? 0) > 0 && typeof cell === 'number' && isSerial(cell);
        expect((back?.dates.get(column)?.[at] ?? 0) > 0).toBe(isDate);
      }
    });
  });
});

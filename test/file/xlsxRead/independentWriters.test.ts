import * as XLSX from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../../core/index';
import { DateStyle } from '../../../core/index';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';

/** No `_xHHHH_`: these writers do not escape it, so it does not survive them. */
const CITIES = ['北京', '上海 & 周边', '<New York>', "L'Aquila", '  spaced  ', '=1+1', 'line\nbreak', '𠮷野家', '0123'];

/** Row r, column c: texts, numbers of every shape, booleans, gaps, dates. */
function cellAt(row: number, column: number): string | number | boolean | null | Date {
  const kinds = [
    `SO${1000 + row}`,
    CITIES[row % CITIES.length] ?? '',
    row * 0.1,
    -row / 3,
    row % 2 === 0,
    row % 3 === 0 ? null : row * 1e7,
    new Date(Date.UTC(2024, 0, 1 + row, row % 24)),
    1e-7 * row,
  ];
  return kinds[column] ?? null;
}

const DAY = 86_400_000;
const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 8 }, (_, column) => cellAt(row, column)));
/** Serial 25569 is 1970-01-01. */
const expected = rows.map((row) =>
  row.map((cell): Cell => (cell instanceof Date ? cell.getTime() / DAY + 25569 : cell)),
);

function expectSame(bytes: Uint8Array): void {
  const sheet = openXlsx(bytes, 't', nodeCodec).book.sheets[0];
  expect(sheet?.rows).toHaveLength(expected.length);
  sheet?.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const wanted = expected[at]?.[column];
      if (typeof wanted === 'number') expect(cell).toBeCloseTo(wanted, 8);
      else expect([at, column, cell]).toEqual([at, column, wanted]);
    });
    expect(row).toHaveLength(8);
  });
  expect([...(sheet?.dates.keys() ?? [])]).toEqual([6]);
  expect(sheet?.dates.get(6)?.every((style) => style === DateStyle.date || style === DateStyle.dateTime)).toBe(true);
}

test('a workbook written by hucre reads back cell by cell', async () => {
  expectSame(new Uint8Array(await writeXlsx({ sheets: [{ name: 'S', rows }] })));
});

test.each([true, false])('a workbook written by @e965/xlsx reads back cell by cell (shared strings: %s)', (bookSST) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows, { UTC: true }), 'S');
  expectSame(
    new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }) as ArrayBuffer),
  );
});

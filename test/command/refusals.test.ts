import * as XLSX from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { partsOf, sheetXml, zipOf } from '../file/xlsxRead/buildXlsx';
import { rawZip } from '../file/zip/handMadeZip';
import { run, WorkFolder } from './inFolder';
import { shopCsv, shopTable } from './shopFile';

const folder = new WorkFolder();
afterAll(() => folder.remove());

const WHOLE = new Uint8Array(
  XLSX.write(
    { SheetNames: ['Orders'], Sheets: { Orders: XLSX.utils.aoa_to_sheet(shopTable('en').map((row) => [...row])) } },
    { type: 'array', bookType: 'xlsx' },
  ) as ArrayBuffer,
);
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
const ENCRYPTED = Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]);
const REAL_XLS = new Uint8Array(
  XLSX.write(
    { SheetNames: ['a'], Sheets: { a: XLSX.utils.aoa_to_sheet([['x']]) } },
    { type: 'array', bookType: 'xls' },
  ) as ArrayBuffer,
);
const WEB_PAGE = '<html><table><tr><td>Order ID</td></tr></table></html>';
const SIGNED = zipOf({ ...partsOf(sheetXml('')), '_xmlsignatures/origin.sigs': 'x' });
const DOCTYPE = zipOf(partsOf(sheetXml('').replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet')));
const BOMB = rawZip(
  Object.entries(partsOf(sheetXml('')))
    .map(([name, text]) => ({ name, content: strToU8(text) }))
    .map((entry) => (entry.name.includes('sheet1') ? { ...entry, content: new Uint8Array(40 * 1024 * 1024) } : entry)),
);

// name, content, what the message must say in English
const REFUSED: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['an encrypted workbook', 'a.xlsx', ENCRYPTED, /encrypted with a password.*remove the password/i],
  ['an encrypted workbook named .csv', 'a.csv', ENCRYPTED, /encrypted with a password/],
  ['an old .xls', 'a.xls', REAL_XLS, /old Excel 97-2003/],
  ['an old .xls named .xlsx', 'a.xlsx', OLE, /old Excel 97-2003/],
  ['an old .xls named .csv', 'a.csv', REAL_XLS, /old Excel 97-2003/],
  ['a web page named .xls', 'a.xls', WEB_PAGE, /web page/],
  ['text named .xlsx', 'a.xlsx', shopCsv('en'), /rename it to \.csv/],
  ['a PDF named .csv', 'a.csv', '%PDF-1.7\n1,2\n', /PDF/],
  ['a zip that ends early', 'a.xlsx', WHOLE.subarray(0, WHOLE.length - 400), /cut short/],
  ['the same named .csv', 'a.csv', WHOLE.subarray(0, WHOLE.length - 400), /cut short/],
  ['a zip bomb', 'a.xlsx', BOMB, /safety limit/],
  ['a DOCTYPE', 'a.xlsx', DOCTYPE, /DOCTYPE/],
  ['a digitally signed workbook', 'a.xlsx', SIGNED, /digitally signed/],
  ['a workbook without a sheet of customers or orders', 'a.xlsx', zipOf(partsOf(sheetXml(''))), /customers or orders/],
  ['a text file without customers or orders', 'a.csv', 'a,b\nx,y\nz,w\n', /customers or orders/],
  ['an empty file named .csv', 'a.csv', '', /empty/],
  ['an empty file named .xlsx', 'a.xlsx', '', /empty/],
  [
    'orders none of which can count',
    'a.csv',
    'Order ID,Customer ID,Order date,Amount\n1,A1,2030-01-01,5\n2,A2,2030-01-02,5\n',
    /none of them can count/,
  ],
];

test.each(REFUSED)(
  '%s is refused with 1, said in both languages, and nothing is written',
  async (_case, name, content, says) => {
    folder.write(name, content);
    const before = folder.listing();
    for (const words of [[], ['--force', '--tables', folder.at('t')]]) {
      const ended = await run([folder.at(name), ...words], { environment: {} });
      expect(ended).toMatchObject({ code: 1, out: '' });
      expect(ended.err).toMatch(says);
      expect(ended.err).toMatch(/Nothing was written/);
      expect(ended.err).toMatch(/没有写入任何内容/);
    }
    expect(folder.listing()).toEqual(before);
  },
);

test('a file that is not there and a folder are refused', async () => {
  for (const name of ['missing.xlsx', '.']) {
    const ended = await run([folder.at(name)]);
    expect(ended).toMatchObject({ code: 1, out: '' });
    expect(ended.err).toMatch(/cannot be read.*Nothing was written/);
  }
});

test('a workbook under the name of a text file is read as the workbook that it is', async () => {
  folder.write('renamed.csv', WHOLE);
  const ended = await run([folder.at('renamed.csv'), '--json']);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ended.out)).toMatchObject({ sheet: 'Orders', rows_read: 10, rows_kept: 7 });
  expect(folder.names()).toContain('renamed-portrait.xlsx');
});

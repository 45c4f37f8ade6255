import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SHEET_NAMES } from '../../core/report/fields.data';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
import type { Lang } from '../../core/index';
import type { Sample } from '../../desk/samples/truth';
import { describeWhen } from '../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../reference/libreOffice';
import { csvRows, run, WorkFolder } from './inFolder';

const folder = new WorkFolder();
afterAll(() => folder.remove());

/** Take every formula's stored result away, so that a program that opens the file must work it out. */
function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}

/** The sheet of that name; our sheets have the names of the language of the book. */
function sheetOf(workbook: Uint8Array, name: string): XLSX.WorkSheet {
  const sheet = XLSX.read(workbook, { cellFormula: true }).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function cellsOf(sheet: XLSX.WorkSheet): ReadonlyMap<string, XLSX.CellObject> {
  return new Map(Object.entries(sheet).filter(([place]) => !place.startsWith('!')) as [string, XLSX.CellObject][]);
}

/** Every pivot of a package: its name, and the place of its last cell, which is its grand total. */
function pivotsOf(workbook: Uint8Array): readonly { readonly name: string; readonly last: string }[] {
  const parts = Object.entries(unzipSync(workbook)).filter(([name]) => /pivotTables\/[^/]+\.xml$/.test(name));
  return parts.map(([, bytes]) => {
    const xml = strFromU8(bytes);
    const last = /<location [^>]*ref="[^":]*:([A-Z]+\d+)"/.exec(xml)?.[1] ?? '';
    return { name: / name="([^"]*)"/.exec(xml)?.[1] ?? '', last };
  });
}

const namesOf = (workbook: Uint8Array): readonly string[] =>
  pivotsOf(workbook)
    .map(({ name }) => name)
    .sort();

/** What a value is worth in both programs: numbers up to the last digits, all else exactly. */
function isSame(stored: unknown, worked: unknown): boolean {
  if (typeof stored !== 'number') return stored === worked;
  return Math.abs(stored - Number(worked)) <= 1e-9 * Math.max(1, Math.abs(stored));
}

const SHOPS: readonly (readonly ['Chinese' | 'English', Lang, Sample])[] = [
  ['Chinese', 'zh', chineseShop({ orders: 400, seed: 5 })],
  ['English', 'en', englishB2B({ orders: 400, seed: 5 })],
];

describeWhen(libreOffice, 'LibreOffice, on the result for a shop', () => {
  describe.each(SHOPS)('%s', (name, lang, sample) => {
    const read: { ours?: Uint8Array; theirs?: Uint8Array } = {};
    const ours = (): Uint8Array => read.ours ?? new Uint8Array();
    const theirs = (): Uint8Array => read.theirs ?? new Uint8Array();

    beforeAll(async () => {
      folder.write(`${name}.xlsx`, writePackage(null, bookParts(sample.book), nodeCodec));
      const words = ['--out', folder.at(`${name}-out.xlsx`), '--tables', folder.at(name), '--today', sample.asOf];
      expect(await run([folder.at(`${name}.xlsx`), ...words])).toMatchObject({ code: 0, err: '' });
      read.ours = folder.bytes(`${name}-out.xlsx`);
      read.theirs = convertedByLibreOffice(withoutResults(read.ours), 'xlsx');
    }, 120_000);

    test('finds every pivot, and refreshed they total the customers and the money of the core to the cent', () => {
      const [header = [], ...rows] = csvRows(folder.text(`${name}/portrait.csv`));
      const column = header.indexOf('monetary');
      const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
      const pivots = namesOf(ours());
      expect(pivots.length).toBeGreaterThan(12);
      expect(namesOf(theirs())).toEqual(pivots);
      const cells = cellsOf(sheetOf(theirs(), SHEET_NAMES.pivots[lang]));
      const totals = pivotsOf(theirs()).map(({ name: pivot, last }) => ({ pivot, total: cells.get(last)?.v }));
      const right = (pivot: string): number => (pivot.endsWith('_customers') ? rows.length : cents / 100);
      expect(totals.filter(({ pivot, total }) => !isSame(right(pivot), total))).toEqual([]);
      expect(pivots.filter((pivot) => pivot.endsWith('_customers'))).toHaveLength(pivots.length / 2);
    });

    test.each(['report', 'insight'] as const)('works every formula of %s out to the value that we stored', (id) => {
      const stored = [...cellsOf(sheetOf(ours(), SHEET_NAMES[id][lang]))].filter(([, cell]) => cell.f !== undefined);
      const worked = cellsOf(sheetOf(theirs(), SHEET_NAMES[id][lang]));
      expect(stored.length).toBeGreaterThan(50);
      const wrong = stored.filter(([place, { v }]) => !isSame(v, worked.get(place)?.v));
      expect(wrong.map(([place, { f, v }]) => ({ place, f, v, worked: worked.get(place)?.v }))).toEqual([]);
    });
  });
});

import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { chineseShop } from '../../desk/samples/chineseShop';
import { englishB2B } from '../../desk/samples/englishB2B';
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

function sheetOf(workbook: Uint8Array, index: number): XLSX.WorkSheet {
  const { SheetNames, Sheets } = XLSX.read(workbook, { cellFormula: true });
  const sheet = Sheets[SheetNames.at(index) ?? ''];
  if (sheet === undefined) throw new Error(`no sheet at ${index}`);
  return sheet;
}

function cellsOf(sheet: XLSX.WorkSheet): ReadonlyMap<string, XLSX.CellObject> {
  return new Map(Object.entries(sheet).filter(([place]) => !place.startsWith('!')) as [string, XLSX.CellObject][]);
}

/** The last cell of every pivot as the converting program laid it out: its grand total. */
function grandTotals(converted: Uint8Array, sheet: XLSX.WorkSheet): readonly number[] {
  const pivots = Object.entries(unzipSync(converted)).filter(([name]) => /pivotTables\/[^/]+\.xml$/.test(name));
  return pivots.map(([, bytes]) => {
    const area = /<location [^>]*ref="[^":]*:([A-Z]+\d+)"/.exec(strFromU8(bytes))?.[1] ?? '';
    return Number(cellsOf(sheet).get(area)?.v);
  });
}

// Behind the portrait, counted from the end: pivots, report, change log, hidden ledger.
const [PIVOTS, REPORT] = [-4, -3];

const SHOPS: readonly (readonly [string, Sample])[] = [
  ['Chinese', chineseShop({ orders: 400, seed: 5 })],
  ['English', englishB2B({ orders: 400, seed: 5 })],
];

describeWhen(libreOffice, 'LibreOffice, on the result for a shop', () => {
  describe.each(SHOPS)('%s', (name, sample) => {
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
      const pivots = Object.keys(unzipSync(ours())).filter((part) => /pivotTables\/[^/]+\.xml$/.test(part));
      const totals = grandTotals(theirs(), sheetOf(theirs(), PIVOTS));
      expect(totals).toHaveLength(pivots.length);
      expect(totals.length).toBeGreaterThanOrEqual(2);
      const counts = totals.filter((total) => total === rows.length);
      const sums = totals.filter((total) => Math.round(total * 100) === cents);
      expect({ counts: counts.length, sums: sums.length }).toEqual({
        counts: pivots.length / 2,
        sums: pivots.length / 2,
      });
    });

    test('works every formula of the report out to the value that we stored', () => {
      const stored = [...cellsOf(sheetOf(ours(), REPORT))].filter(([, cell]) => cell.f !== undefined);
      const worked = cellsOf(sheetOf(theirs(), REPORT));
      expect(stored.length).toBeGreaterThan(50);
      const wrong = stored.filter(([place, { v }]) => {
        const other = worked.get(place)?.v;
        return typeof v === 'number' ? !(Math.abs(v - Number(other)) <= 1e-9 * Math.max(1, Math.abs(v))) : v !== other;
      });
      expect(wrong.map(([place, { f, v }]) => ({ place, f, v, worked: worked.get(place)?.v }))).toEqual([]);
    });
  });
});

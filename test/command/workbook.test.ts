import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWhen } from '../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../reference/libreOffice';
import { csvRows, run, WorkFolder } from './inFolder';
import { shopTable } from './shopFile';

const folder = new WorkFolder();
afterAll(() => folder.remove());

/** Texts that a spreadsheet program would take for formulas, in every place that we write: id, region, remark. */
const FORMULA_TEXTS = ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠x'];

function workbookOf(rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = { SheetNames: ['Orders'], Sheets: { Orders: XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])) } };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The workbook as a macro-enabled one: content type, relationship and a module of opaque bytes. */
function withMacros(workbook: Uint8Array, macros: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  };
  edit('[Content_Types].xml', (xml) =>
    xml
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  return zipSync({ ...parts, 'xl/vbaProject.bin': macros });
}

describe('a workbook with macros', () => {
  const macros = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);

  test('keeps its macros byte for byte, its content type and its ending', async () => {
    folder.write('shop.xlsm', withMacros(workbookOf(shopTable('en')), macros));
    expect(await run([folder.at('shop.xlsm')])).toMatchObject({ code: 0, err: '' });
    const parts = unzipSync(folder.bytes('shop-portrait.xlsm'));
    expect(parts['xl/vbaProject.bin']).toEqual(macros);
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain(
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
  });

  test('is not written under an ending that Excel would refuse', async () => {
    const ended = await run([folder.at('shop.xlsm'), '--out', folder.at('r.xlsx')]);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/must end in \.xlsm/);
    expect(folder.names()).not.toContain('r.xlsx');
  });
});

describe('text that looks like a formula', () => {
  const [header = []] = shopTable('en');
  const rows = FORMULA_TEXTS.flatMap((text, at) => [
    [`SO${at}`, text, '2024-06-01', '10.00', 'done', text],
    [`SO${at}b`, text, '2024-06-11', 'not a sum', 'done', text],
  ]);

  beforeAll(async () => {
    folder.write('formulas.xlsx', workbookOf([header, ...rows]));
    const ended = await run([folder.at('formulas.xlsx'), '--tables', folder.at('f')]);
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  // Ids are compared without outer space and in half width.
  const ids = (): readonly string[] => [...new Set(FORMULA_TEXTS.map((text) => text.trim().normalize('NFKC')))].sort();

  test('stays text in the workbook, for an independent reader', () => {
    const sheet = XLSX.read(folder.bytes('formulas-portrait.xlsx'), { cellFormula: true }).Sheets;
    const portrait = Object.values(sheet)[1] ?? {};
    const cells = Object.entries(portrait).filter(([place]) => /^A[0-9]+$/.test(place) && place !== 'A1');
    expect(cells.map(([, cell]) => (cell as XLSX.CellObject).v).sort()).toEqual(ids());
    for (const [, cell] of cells) expect(cell).toMatchObject({ t: 's' });
    for (const [, cell] of cells) expect(cell).not.toHaveProperty('f');
  });

  test('stays text in the full-width twins too, in every sheet', () => {
    const { Sheets } = XLSX.read(folder.bytes('formulas-portrait.xlsx'), { cellFormula: true });
    const cells = Object.values(Sheets).flatMap((sheet) => Object.values(sheet) as XLSX.CellObject[]);
    const twins = cells.filter(({ v }) => typeof v === 'string' && /^[＝＋－＠]/.test(v));
    expect(twins.length).toBeGreaterThanOrEqual(4 * 2 * 2);
    for (const cell of twins) expect(cell).toMatchObject({ t: 's' });
    for (const cell of twins) expect(cell).not.toHaveProperty('f');
  });

  test('is guarded in the CSV tables by an apostrophe', () => {
    const found = csvRows(folder.text('f/portrait.csv'))
      .slice(1)
      .map(([id = '']) => id);
    expect(found.sort()).toEqual(
      ids()
        .map((id) => `'${id}`)
        .sort(),
    );
    for (const table of ['f/issues.csv', 'f/changes.csv', 'f/portrait.csv']) {
      const cells = csvRows(folder.text(table)).slice(1).flat();
      expect(cells.filter((cell) => /^[=+@＝＋－＠\t\r]/.test(cell) || /^-(?!\d)/.test(cell))).toEqual([]);
    }
  });

  describeWhen(libreOffice, 'for LibreOffice', () => {
    test('it stays text as well', () => {
      const fods = Buffer.from(convertedByLibreOffice(folder.bytes('formulas-portrait.xlsx'), 'fods')).toString('utf8');
      for (const text of ['=1+1', '+1', '@SUM(A1)', '＝1+1']) {
        expect(fods).toContain(`<text:p>${text}</text:p>`);
        expect(fods).not.toContain(`table:formula="of:${text}"`);
      }
    }, 120_000);
  });
});

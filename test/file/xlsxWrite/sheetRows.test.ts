import { shopPatch, tagColumns } from './shopPatch';
import { handMade, partText, patched, sheetXml, valuesOf } from './workbooks';
import type { Patch } from '../../../core/index';

const PART = 'xl/worksheets/sheet1.xml';

function numbersAt(at: number, values: readonly number[], more: Partial<Patch['columns'][number]> = {}): Patch {
  const column = {
    field: 'n',
    header: 'N',
    style: 'plain' as const,
    width: 9,
    at,
    isNew: false,
    ownedName: '_cp_n',
    kept: new Map<number, string | number | boolean>(),
    values: { kind: 'numbers' as const, values: Float64Array.from(values) },
  };
  return shopPatch({ sheets: [], columns: [{ sheet: 'Data', headerRow: 0, firstRow: 1, columns: [column], ...more }] });
}

function rowsOf(workbook: Uint8Array): string {
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(partText(workbook, PART))?.[1] ?? '';
}

const H = (address: string): string => `<c r="${address}" s="1" t="inlineStr"><is><t>N</t></is></c>`;

test('a missing row is inserted between its neighbours and behind the last one', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="20" customHeight="1"><c r="A3"><v>3</v></c></row>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(1, [2, 3, 4]));
  expect(rowsOf(out)).toBe(
    `<row r="1"><c r="A1"><v>1</v></c>${H('B1')}</row><row r="2"><c r="B2"><v>2</v></c></row>` +
      '<row r="3" ht="20" customHeight="1"><c r="A3"><v>3</v></c><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>',
  );
});

test('a self-closed row is opened only when a value goes into it', () => {
  const rows = '<row r="1"/><row r="2" ht="30"/><row r="3"/>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(0, [7, NaN]));
  expect(rowsOf(out)).toBe(`<row r="1">${H('A1')}</row><row r="2" ht="30"><c r="A2"><v>7</v></c></row><row r="3"/>`);
});

test('rows and cells without addresses count on from the one before', () => {
  const rows =
    '<row><c t="str"><v>a</v></c><c><v>1</v></c></row><row><c t="str"><v>b</v></c><c><v>9</v></c><c><v>5</v></c></row>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(1, [8]));
  expect(rowsOf(out)).toBe(
    `<row><c t="str"><v>a</v></c>${H('B1')}</row><row><c t="str"><v>b</v></c><c r="B2"><v>8</v></c><c><v>5</v></c></row>`,
  );
});

test('a column that a person moved between theirs is replaced in place, in column order', () => {
  const rows =
    '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="B1" t="str"><v>old</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
    '<row r="3" spans="1:3"><c r="A3"><v>1</v></c><c r="B3" s="4"/><c r="C3"><f>A3+2</f><v>3</v></c></row>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(1, [5, NaN]));
  expect(rowsOf(out)).toBe(
    `<row r="1" spans="1:3"><c r="A1"><v>1</v></c>${H('B1')}<c r="C1"><v>3</v></c></row>` +
      '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2"><v>5</v></c><c r="C2"><v>3</v></c></row>' +
      '<row r="3" spans="1:3"><c r="A3"><v>1</v></c><c r="C3"><f>A3+2</f><v>3</v></c></row>',
  );
});

test('spans grow with the row and dimension with the sheet', () => {
  const xml = sheetXml('<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>').replace(
    '<sheetData>',
    '<dimension ref="A1:A1"/><sheetData>',
  );
  const out = patched(handMade(xml), numbersAt(3, [1]));
  expect(partText(out, PART)).toContain('<row r="1" spans="1:4">');
  expect(partText(out, PART)).toContain('<dimension ref="A1:D2"/>');
});

test('rows below the last value are left alone, ours or not', () => {
  const rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><f>SUM(B2)</f><v>1</v></c></row>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(1, [4]));
  expect(rowsOf(out)).toContain('<row r="3"><c r="B3"><f>SUM(B2)</f><v>1</v></c></row>');
});

test('a prefixed sheet gets prefixed cells', () => {
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = `<x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const out = patched(handMade(xml), shopPatch({ sheets: [], columns: [tagColumns('Data', 1, 1)] }));
  expect(rowsOf(out)).toContain('<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" s="');
  expect(partText(out, PART)).toContain('</x:sheetData><x:conditionalFormatting sqref="B2:B2">');
  expect(partText(out, PART)).not.toMatch(/<(row|c|cols|v|is)[ />]/);
  expect(valuesOf(out, 'Data')).toEqual([
    [1, '客户分层', 'R（天）'],
    [null, '高价值', 0],
  ]);
});

test('an empty sheet takes columns too', () => {
  const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const out = patched(handMade(`<worksheet xmlns="${ns}"><sheetData/></worksheet>`), numbersAt(0, [1]));
  expect(rowsOf(out)).toBe(`<row r="1">${H('A1')}</row><row r="2"><c r="A2"><v>1</v></c></row>`);
});

test('a width that spans a new column is split around it, others stay as they are', () => {
  const xml = sheetXml('').replace(
    '<sheetData>',
    '<cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="16384" width="9.5" style="3"/></cols><sheetData>',
  );
  const out = patched(handMade(xml), shopPatch({ sheets: [], columns: [tagColumns('Data', 3, 1)] }));
  expect(/<cols>.*<\/cols>/.exec(partText(out, PART))?.[0]).toBe(
    '<cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="3" width="9.5" style="3"/>' +
      '<col min="4" max="4" width="16.7109375" customWidth="1"/><col min="5" max="5" width="10.7109375" customWidth="1"/>' +
      '<col min="6" max="16384" width="9.5" style="3"/></cols>',
  );
});

test('a comment in the rows is copied and not read', () => {
  const rows = '<row r="1"><!-- </row><row r="9"> --><c r="A1"><v>1</v></c></row>';
  const out = patched(handMade(sheetXml(rows)), numbersAt(1, [2]));
  expect(rowsOf(out)).toBe(
    `<row r="1"><!-- </row><row r="9"> --><c r="A1"><v>1</v></c>${H('B1')}</row><row r="2"><c r="B2"><v>2</v></c></row>`,
  );
});

test('what a person typed into a column of ours wins over our value and over a blank', () => {
  const patch = numbersAt(0, [1, NaN, 3]);
  const columns = patch.columns.map((group) => ({
    ...group,
    columns: group.columns.map((column) => ({
      ...column,
      kept: new Map<number, string | number | boolean>([
        [0, '=mine'],
        [1, true],
      ]),
    })),
  }));
  const out = patched(handMade(sheetXml('')), { ...patch, columns });
  expect(valuesOf(out, 'Data')).toEqual([['N'], ['=mine'], [true], [3]]);
});

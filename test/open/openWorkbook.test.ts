import { nodeCodec } from '../../desk/file/nodeCodec';
import { builtinDateStyle, dateStyleOf } from '../../desk/file/xlsx/read/numberFormat';
import { charactersOfPoints, pointsOfWidth, widthOfPoints } from '../../desk/open/columnWidth';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { tinted } from '../../desk/open/read/colors';
import { withMarks, withoutMarks } from '../../desk/open/read/formulaPrefix';
import { movedFormula } from '../../desk/open/read/sharedFormula';
import { BUILT_IN_FORMATS } from '../../desk/open/styleWords.data';
import { passwordHash } from '../../desk/open/write/passwordHash';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';
import { MAIN, partsOf, sheetXml, zipOf } from '../file/xlsxRead/buildXlsx';

function opened(rows: string, more: Readonly<Record<string, string>> = {}, after = ''): WorkbookModel {
  return openWorkbook(zipOf(partsOf(sheetXml(rows, after), more)), 'a.xlsx', nodeCodec).workbook;
}

function first(workbook: WorkbookModel): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('a workbook has a sheet');
  return sheet;
}

describe('formulas', () => {
  test('shared ones are expanded from their first cell', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM($A1:A$1)</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><f t="shared" si="0"/><v>0</v></c></row>';
    const sheet = first(opened(rows));
    expect(sheet.content(1, 1).formula).toBe('=A2*$A$1+SUM($A2:A$1)');
    expect(sheet.content(1, 2).formula).toBe('=B2*$A$1+SUM($A2:B$1)');
  });

  test.each([
    ['=A1&"A1"&\'A1 b\'!B2', 1, 1, '=B2&"A1"&\'A1 b\'!C3'],
    ['=LOG10(A1)+Sheet1!A1+Table1[A1]', 1, 0, '=LOG10(A2)+Sheet1!A2+Table1[A1]'],
    ['=SUM(A:B,$C:D,1:2)', 1, 1, '=SUM(B:C,$C:E,2:3)'],
    ['=A1', -1, 0, '=A1048576'],
    ['=XFD1', 0, 1, '=A1'],
    ['=rate1_x*A$1', 3, 0, '=rate1_x*A$1'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });

  test('marks of young functions are dropped when reading and put back when writing', () => {
    const file = '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))&"_xlfn.X"&\'_xlfn.a\'!A1&SUM(A1)';
    expect(withoutMarks(file)).toBe('SORT(UNIQUE(A1:A9))&"_xlfn.X"&\'_xlfn.a\'!A1&SUM(A1)');
    expect(withMarks(withoutMarks(file))).toBe(file);
  });

  test('of data tables show only their values', () => {
    const sheet = first(opened('<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>4</v></c></row>'));
    expect(sheet.content(0, 0)).toEqual({ value: 4, formula: null });
  });
});

describe('looks', () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="10"/><name val="Arial"/></font>` +
    '<font><b/><u val="doubleAccounting"/><color theme="4" tint="-0.249977111117893"/><sz val="12.5"/><name val="宋体"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
    '<borders><border/><border diagonalDown="1"><left style="mediumDashDot"><color rgb="FF00AA00"/></left><diagonal style="thin"/></border></borders>' +
    '<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf fontId="0"/>' +
    '<xf numFmtId="31" fontId="1" fillId="1" borderId="1"><alignment horizontal="centerContinuous" textRotation="135" wrapText="1"/><protection locked="0"/></xf>' +
    '</cellXfs><cellStyles><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

  test('are read with theme, tinted and indexed colours resolved', () => {
    const sheet = first(opened('<row r="2"><c r="B2" s="1"><v>1</v></c></row>', { 'xl/styles.xml': styles }));
    // Accent 1 of the Office theme, 25% darker, is the colour that Excel calls 2F5597.
    const style = sheet.style(1, 1);
    expect(style.font).toMatchObject({
      name: '宋体',
      size: 12.5,
      bold: true,
      underline: 'DoubleAccountant',
      color: '#2F5597',
    });
    expect(style.fill).toEqual({ color: '#FF0000', pattern: 'Solid', patternColor: '' });
    expect(style.borders).toEqual({
      left: { style: 'DashDot', weight: 'Medium', color: '#00AA00' },
      diagonalDown: { style: 'Continuous', weight: 'Thin', color: '#000000' },
    });
    expect(style.alignment).toMatchObject({ horizontal: 'CenterAcrossSelection', rotation: -45, wrap: true });
    expect(style).toMatchObject({ locked: false, numberFormat: 'yyyy"年"m"月"d"日"', styleName: 'Normal' });
  });

  test('of the first cell format are those of every untouched cell', () => {
    const sheet = first(opened('<row r="1"/>', { 'xl/styles.xml': styles }));
    expect(sheet.style(500, 500).font).toMatchObject({ name: 'Arial', size: 10 });
    expect(sheet.usedArea()).toBeNull();
  });

  test('of rows win over those of columns, those of cells over both', () => {
    const workbook = openWorkbook(
      zipOf(
        partsOf(
          sheetXml('<row r="2" s="1" customFormat="1"><c r="A2" s="0"><v>1</v></c></row>').replace(
            '<sheetData>',
            '<cols><col min="2" max="3" width="20" customWidth="1" style="1"/></cols><sheetData>',
          ),
          { 'xl/styles.xml': styles },
        ),
      ),
      'a.xlsx',
      nodeCodec,
    ).workbook;
    const bold = (row: number, column: number): boolean => first(workbook).style(row, column).font.bold;
    expect([bold(0, 0), bold(0, 1), bold(0, 3), bold(1, 0), bold(1, 9), bold(9, 2)]).toEqual([
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test.each([
    ['000000', 0.5, '#808080'],
    ['FFFFFF', -0.5, '#808080'],
    ['FF0000', 0.4, '#FF6666'],
    ['4472C4', 0, '#4472C4'],
  ])('the colour %s with tint %d is %s', (color, tint, result) => {
    expect(tinted(color, tint)).toBe(result);
  });

  test('the code of every built-in number format says date or time as its number does', () => {
    for (const [id, code] of BUILT_IN_FORMATS) expect([id, dateStyleOf(code)]).toEqual([id, builtinDateStyle(id)]);
  });
});

describe('sizes', () => {
  test('a width of 9.140625 is 48 points, 8.43 characters, and back', () => {
    expect(pointsOfWidth(9.140625)).toBe(48);
    expect(charactersOfPoints(48)).toBe(8.43);
    expect(pointsOfWidth(widthOfPoints(48))).toBe(48);
  });

  test('every width in whole pixels survives the file', () => {
    for (let pixels = 0; pixels <= 1790; pixels++)
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });
});

describe('what hides rows', () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>h</t></is></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4"><v>2</v></c></row><row r="9" hidden="1"/>';
  const filter =
    '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>';

  test('a filter hides what does not pass, all else was hidden by hand', () => {
    const sheet = first(opened(rows, {}, filter));
    expect([1, 2, 3, 8].map((row) => [sheet.isRowFiltered(row), sheet.isRowHidden(row)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
  });
});

test('values under a merge are kept as the file has them', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  const sheet = first(opened(rows, {}, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));
  expect(sheet.value(0, 1)).toBe(2);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('a name that cannot be one stays with the file, and that is said', () => {
  const parts = partsOf(sheetXml('<row r="1"/>'));
  const names =
    '<definedNames><definedName name="A1">Sheet1!$A$1</definedName><definedName name="Good">Sheet1!$A$1</definedName></definedNames>';
  const workbook = (parts['xl/workbook.xml'] ?? '').replace('</workbook>', `${names}</workbook>`);
  const { notices, workbook: model } = openWorkbook(
    zipOf({ ...parts, 'xl/workbook.xml': workbook }),
    'a.xlsx',
    nodeCodec,
  );
  expect(model.names.all.map(({ name }) => name)).toEqual(['Good']);
  expect(notices[0]?.en).toContain('1 defined names (A1)');
});

test('a sheet password is hashed as the format says', () => {
  // The value that openpyxl's hash_password gives for the same word.
  expect(passwordHash('test')).toBe('CBEB');
});

test.each([
  ['UTF-8', new TextEncoder().encode('名,金额\n张,1\n')],
  ['GB18030', Uint8Array.from([0xc3, 0xfb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xd5, 0xc5, 0x2c, 0x31, 0x0a])],
  [
    'UTF-16',
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...'名,金额\n张,1\n'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]),
  ],
])('a text file in %s opens as text cells', (_, bytes) => {
  const { workbook, original } = openWorkbook(bytes, 'shop.csv', nodeCodec);
  const sheet = first(workbook);
  expect(original).toBeNull();
  expect(sheet.name).toBe('shop');
  expect(sheet.values({ top: 0, left: 0, bottom: 1, right: 1 })).toEqual([['名', '金额'], ['张', '1']]); // prettier-ignore
  expect(sheet.style(1, 1).numberFormat).toBe('@');
});

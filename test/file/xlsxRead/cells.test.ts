import { DateStyle } from '../../../core/index';
import { readOnly, sharedStringsXml, sheetXml, stylesXml } from './buildXlsx';

const rowOf = (cells: string, more: Record<string, string> = {}) =>
  readOnly(sheetXml(`<row r="1">${cells}</row>`), more).rows[0];
const strings = (...items: string[]) => ({ 'xl/sharedStrings.xml': sharedStringsXml(...items) });
const shared = (count: number) => Array.from({ length: count }, (_, at) => `<c t="s"><v>${at}</v></c>`).join('');

describe('text cells', () => {
  test('shared, inline and formula texts read the same', () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>客户</t></is></c><c r="C1" t="str"><f>"客"&amp;"户"</f><v>客户</v></c>';
    expect(rowOf(cells, strings('<si><t>客户</t></si>'))).toEqual(['客户', '客户', '客户']);
  });

  test('rich text runs are joined and phonetic guides left out', () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>东</t></r><r><t xml:space="preserve"> 京</t></r><rPh sb="0" eb="1"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(rowOf(shared(1), strings(rich))).toEqual(['东 京']);
    expect(rowOf(`<c t="inlineStr"><is>${rich.slice(4, -5)}</is></c>`)).toEqual(['东 京']);
  });

  test('named and numeric entities are resolved, unknown ones and numbers past Unicode stay', () => {
    const item = '<si><t>&lt;a&gt; &amp;&quot;&apos;&#65;&#x1F600;&nbsp;&#x110000;&amp;lt;</t></si>';
    expect(rowOf(shared(1), strings(item))).toEqual(['<a> &"\'A😀&nbsp;&#x110000;&lt;']);
  });

  test('OOXML escapes are decoded once, so a written-out escape stays as typed', () => {
    const items = strings('<si><t>a_x000D_b</t></si>', '<si><t>_x005F_x000D_</t></si>', '<si><t>a_xZZZZ_</t></si>');
    expect(rowOf(shared(3), items)).toEqual(['a\rb', '_x000D_', 'a_xZZZZ_']);
    expect(rowOf('<c t="inlineStr"><is><t>a_x0009_b</t></is></c>')).toEqual(['a\tb']);
  });

  test('outer white space counts only under xml:space="preserve", as in Excel', () => {
    const items = strings(
      '<si><t xml:space="preserve"> a </t></si>',
      '<si><t> a </t></si>',
      '<si><t>\u00a0a\u3000</t></si>',
    );
    expect(rowOf(shared(3), items)).toEqual([' a ', 'a', '\u00a0a\u3000']);
    expect(rowOf('<c t="str"><v xml:space="preserve"> b</v></c><c t="str"><v> b</v></c>')).toEqual([' b', 'b']);
  });

  test('an explicit empty text is "", a cell without content is null', () => {
    const cells =
      '<c t="s"><v>0</v></c><c t="str"><v></v></c><c t="inlineStr"><is><t/></is></c><c t="inlineStr"/><c t="str"><f>A1</f></c><c s="0"/><c><v></v></c><c><v>1</v></c>';
    expect(rowOf(cells, strings('<si><t/></si>'))).toEqual(['', '', '', null, null, null, null, 1]);
  });

  test('CDATA, comments and CR LF line ends are read as XML says', () => {
    expect(
      rowOf('<c t="str"><v><![CDATA[a<b&amp;]]></v></c><!-- <c><v>9</v></c> --><c><v><![CDATA[12]]></v></c>'),
    ).toEqual(['a<b&amp;', 12]);
    expect(rowOf('<c t="inlineStr"><is><t>one\r\ntwo</t></is></c>')).toEqual(['one\ntwo']);
  });

  test('texts that repeat and texts of equal length do not get mixed up', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `城市${at % 7} ${'x'.repeat(at % 60)}${at % 11}`);
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    expect(rowOf(cells)).toEqual(texts);
  });

  test('a shared index without a string is blank', () => {
    expect(rowOf('<c t="s"><v>5</v></c><c><v>1</v></c>', strings('<si><t>a</t></si>'))).toEqual([null, 1]);
  });
});

describe('numbers, booleans, errors', () => {
  test('numbers are the doubles that their text names', () => {
    const texts = [
      '0',
      '-0',
      '7',
      '-12.5',
      '.5',
      '0.1',
      '44831.9791666667',
      '0.20963382730709101',
      '1E-7',
      '1.5e3',
      '110101199003078515',
      '9007199254740993',
      '123456789012.123456789',
      '1e22',
      '4.9E-324',
      '99999999999999999999999999',
      '0.00000000000000000000000123',
      '+3',
    ];
    expect(rowOf(texts.map((text) => `<c><v>${text}</v></c>`).join(''))).toEqual(texts.map(Number));
  });

  test('a number cell that holds no finite number keeps its text', () => {
    expect(rowOf('<c><v>abc</v></c><c t="n"><v>1e999</v></c><c><v>0x10</v></c>')).toEqual(['abc', '1e999', '0x10']);
  });

  test('booleans and error values are told from texts that look like them', () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="e"><v>#REF!</v></c><c t="str"><v>#REF!</v></c><c t="str"><v>TRUE</v></c>';
    expect(rowOf(cells)).toEqual([true, false, true, { error: '#REF!' }, '#REF!', 'TRUE']);
  });
});

describe('dates', () => {
  test('date, date-time and time formats are marked per column and row; serial 60 stays 60', () => {
    const rows =
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="1"><v>60</v></c></row><row r="2"><c r="A2" s="2"><v>45000.5</v></c><c r="B2" s="3"><v>0.5</v></c></row><row r="3"><c r="A3" s="1" t="str"><v>text</v></c></row>';
    const sheet = readOnly(sheetXml(rows), { 'xl/styles.xml': stylesXml(14, 22, 20) });
    expect(sheet.rows).toEqual([[5, 60], [45000.5, 0.5], ['text']]);
    expect([...sheet.dates]).toEqual([
      [0, Uint8Array.of(DateStyle.none, DateStyle.dateTime, DateStyle.none)],
      [1, Uint8Array.of(DateStyle.date, DateStyle.time, DateStyle.none)],
    ]);
  });

  test('ISO date cells become serials in the 1900 system', () => {
    const texts = [
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '1970-01-01',
      '2024-02-29T12:00:00',
      '2024-01-01T06:00:00.000Z',
      '18:00:00',
      '2023-02-29',
    ];
    const sheet = readOnly(sheetXml(`<row>${texts.map((text) => `<c t="d"><v>${text}</v></c>`).join('')}</row>`));
    expect(sheet.rows[0]).toEqual([1, 59, 61, 25569, 45351.5, 45292.25, 0.75, '2023-02-29']);
    expect([...sheet.dates].map(([column, [style]]) => [column, style])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
      [5, 2],
      [6, 3],
    ]);
  });

  test('a column without date-styled numbers has no date bytes', () => {
    expect(
      readOnly(sheetXml('<row><c s="1"><v>3</v></c></row>'), { 'xl/styles.xml': stylesXml('0.00') }).dates.size,
    ).toBe(0);
  });
});

describe('places', () => {
  test('sparse cells and rows leave nulls, and blank rows share one empty array', () => {
    const sheet = readOnly(
      sheetXml('<row r="2"><c r="C2"><v>1</v></c><c r="AA2"><v>2</v></c></row><row r="5"><c r="A5"><v>3</v></c></row>'),
    );
    expect(sheet.rows.map((row) => row.length)).toEqual([0, 27, 0, 0, 1]);
    expect(sheet.rows[1]?.[2]).toBe(1);
    expect(sheet.rows[1]?.[26]).toBe(2);
    expect(sheet.rows[1]?.filter((cell) => cell === null)).toHaveLength(25);
    expect(sheet.rows[0]).toBe(sheet.rows[3]);
  });

  test('rows and cells without r follow the one before', () => {
    const sheet = readOnly(
      sheetXml(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="4"><c><v>5</v></c></row><row><c><v>6</v></c></row>',
      ),
    );
    expect(sheet.rows).toEqual([[1, null, null, 2, 3], [4], [], [5], [6]]);
  });

  test('rows and cells out of order land in their places', () => {
    const sheet = readOnly(
      sheetXml(
        '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>',
      ),
    );
    expect(sheet.rows).toEqual([[9], [], [1, 2, 3]]);
  });

  test('a sheet formatted to row 1,048,576 with 10 filled rows has 10 rows', () => {
    const filled = Array.from(
      { length: 10 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="XFD${at + 1}" s="1"/></row>`,
    );
    const formatted = Array.from(
      { length: 1000 },
      (_, at) => `<row r="${at + 11}" s="1" customFormat="1"><c r="A${at + 11}" s="1"/></row>`,
    );
    const sheet = readOnly(
      sheetXml([...filled, ...formatted, '<row r="1048576" hidden="1"><c r="B1048576" s="1"/></row>'].join('')),
    );
    expect(sheet.rows).toHaveLength(10);
    expect(sheet.rows[9]).toEqual([9]);
    expect(sheet.hiddenRows).toEqual([]);
  });

  test('single quotes, line breaks inside tags and unknown elements do not confuse the scan', () => {
    const xml =
      "<row\n r = '1' spans='1:2'><c\tr='A1'\n t = 's'  ><v >0</v ></c><c r='B1'><extLst><ext><v>7</v></ext></extLst><v>2</v></c></row>";
    expect(readOnly(sheetXml(xml), strings('<si><t>a>b</t></si>')).rows).toEqual([['a>b', 2]]);
  });

  test('formulas are counted and their cached results kept', () => {
    const cells =
      '<c><f>1+1</f><v>2</v></c><c><f t="shared" si="0"/><v>3</v></c><c><f t="array" ref="C1:C2">A1:A2&lt;"x>"</f><v>4</v></c><c><v>5</v></c>';
    const sheet = readOnly(sheetXml(`<row>${cells}</row>`));
    expect([sheet.rows[0], sheet.formulaCount]).toEqual([[2, 3, 4, 5], 3]);
  });
});

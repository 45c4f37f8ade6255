import { readCsv } from '../../../desk/file/csv/readCsv';
import { noticesOf, rowsOf, utf8 } from './reading';

function cellsOf(line: string): unknown {
  return rowsOf(utf8(`a,b,c\n${line}\n`))[1];
}

describe('cells', () => {
  test('every cell is text as written; numbers, dates and booleans are not guessed', () => {
    expect(cellsOf('00123,2024-01-05,TRUE')).toEqual(['00123', '2024-01-05', 'TRUE']);
  });

  test('an empty cell is null, quoted or not', () => {
    expect(cellsOf(',"",x')).toEqual([null, null, 'x']);
  });

  test('spaces in front and behind stay', () => {
    expect(cellsOf(' a , b\u00a0,\u3000c')).toEqual([' a ', ' b\u00a0', '\u3000c']);
  });

  test('a line of spaces is no blank row', () => {
    expect(rowsOf(utf8('a,b\n  \n1,2\n'))[1]).toEqual(['  ']);
  });

  test('requirement A19 input 8: text guarded by ="..." or an apostrophe is read as the text inside', () => {
    expect(cellsOf('="00123",\'00456,"=""00,789"""')).toEqual(['00123', '00456', '00,789']);
    expect(cellsOf("'=1+1,'+张三,'C001")).toEqual(['=1+1', '+张三', 'C001']);
    expect(cellsOf('="",\',="a""b"')).toEqual([null, null, 'a"b']);
    expect(noticesOf('a,b\n="1",\'2\n')).toEqual([
      '2 cell(s) were written as ="…" or with a leading \' (how spreadsheet programs guard text) and were read as the text inside.',
    ]);
  });

  test('an apostrophe that belongs to the word stays, and so does a real formula', () => {
    expect(cellsOf("'s-Hertogenbosch,'t Hooft,'quoted'")).toEqual(["'s-Hertogenbosch", "'t Hooft", "'quoted'"]);
    expect(cellsOf('=A1+1,="a"&"b",=')).toEqual(['=A1+1', '="a"&"b"', '=']);
  });
});

describe('rows', () => {
  test('requirement A19 input 103: ragged rows stay as they are, and the first few are told with the count', () => {
    const lines = [
      'a,b,c',
      '1,2,3',
      '1,2',
      '1,2,3',
      '',
      '1,2,3,4',
      '1,2,3',
      '1,2,3',
      '1,2,3',
      '1,2,3',
      '1',
      '1',
      '1',
      '1',
    ];
    const text = lines.join('\n');
    expect(rowsOf(utf8(text))[2]).toEqual(['1', '2']);
    expect(rowsOf(utf8(text))[5]).toEqual(['1', '2', '3', '4']);
    expect(noticesOf(text)).toEqual([
      '6 row(s) have another number of cells than most rows (3); row(s): 3, 6, 11, 12, 13, …. They were kept as they are. Check them for extra or missing delimiters.',
    ]);
  });

  test('row numbers count a sep= line', () => {
    expect(noticesOf('sep=,\na,b\n1,2\n1\n')[0]).toContain('row(s): 4.');
  });

  test('NUL characters stay and are told with their line', () => {
    const text = 'a,b\n1,x\0y\n\0,2\n';
    expect(rowsOf(utf8(text))[1]).toEqual(['1', 'x\0y']);
    expect(noticesOf(text)[0]).toContain('2 NUL character(s) (U+0000), the first on line 2');
  });

  test('headers that name object members are plain text', () => {
    expect(rowsOf(utf8('__proto__,constructor\n1,2\n'))[0]).toEqual(['__proto__', 'constructor']);
  });

  test.each([
    ['orders.csv', 'orders'],
    ['C:\\files\\订单 [5月].CSV', '订单 _5月_'],
    ['a-very-long-file-name-of-an-export-2024-05-31.csv', 'a-very-long-file-name-of-an-exp'],
    ['.csv', 'Sheet1'],
  ])('the sheet of %s has the legal name %s', (title, name) => {
    const { book } = readCsv(utf8('a,b\n1,2\n'), title);
    expect(book.title).toBe(title);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([name]);
  });
});

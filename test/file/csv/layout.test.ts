import { readCsv } from '../../../desk/file/csv/readCsv';
import { rowsOf, utf8 } from './reading';

function delimiterOf(text: string): string {
  return readCsv(utf8(text), 'a.csv').delimiter;
}

describe('the delimiter', () => {
  test.each([
    ['comma', 'id,name,amount\n1,Ann,5\n2,Bob,6\n', ','],
    ['semicolon', 'id;name;amount\n1;Ann;5\n', ';'],
    ['tab', 'id\tname\tamount\n1\tAnn\t5\n', '\t'],
    ['bar', 'id|name|amount\n1|Ann|5\n', '|'],
    ['semicolon with decimal commas in every row', 'id;price;total\n1;1,50;3,00\n2;2,25;4,50\n', ';'],
    ['semicolon with decimal commas and no header', '1;1,50;3,00;x\n2;2,25;4,50;y\n', ';'],
    ['comma with a list in bars in every row', 'id,tags\n1,a|b|c|d\n2,a|b|c|d\n3,e|f|g|h\n', ','],
    ['comma although quoted text is full of semicolons', '1,"a;b;c;d"\n2,"e;f;g;h"\n', ','],
    ['tab with thousands commas and a title row', 'Orders of May\nid\tamount\n1\t1,200\n2\t2,300\n3\t900\n', '\t'],
    ['comma when there is one column only', 'id\n1\n2\n', ','],
    ['semicolon although a quote at the start never closes', '"id;name\n1;Ann\n2;Bob\n', ';'],
  ])('is found: %s', (_, text, expected) => {
    expect(delimiterOf(text)).toBe(expected);
  });

  test('is taken from a first line sep=; whose row stays, blank, so that row numbers match the file', () => {
    expect(delimiterOf('sep=;\r\nid;a,b,c\r\n1;2,3,4\r\n')).toBe(';');
    expect(rowsOf(utf8('sep=;\r\nid;a,b\r\n1;2,3\r\n'))).toEqual([[], ['id', 'a,b'], ['1', '2,3']]);
  });

  test('sep= may name any sign', () => {
    expect(rowsOf(utf8('"sep=^"\nid^name\n1^Ann'))).toEqual([[], ['id', 'name'], ['1', 'Ann']]);
  });
});

describe('line ends', () => {
  const expected = [['id', 'name'], ['1', 'Ann'], [], ['2', 'Bob']];

  test.each([
    ['LF', 'id,name\n1,Ann\n\n2,Bob\n'],
    ['CRLF', 'id,name\r\n1,Ann\r\n\r\n2,Bob\r\n'],
    ['CR only', 'id,name\r1,Ann\r\r2,Bob\r'],
    ['a mix of LF and CRLF', 'id,name\r\n1,Ann\n\r\n2,Bob\n'],
    ['no line end after the last row', 'id,name\r\n1,Ann\r\n\r\n2,Bob'],
    ['CRLF after quoted cells', '"id","name"\r\n"1","Ann"\r\n\r\n"2","Bob"\r\n'],
    ['CR after quoted cells', '"id","name"\r"1","Ann"\r\r"2","Bob"'],
  ])('%s: rows are the same, and a blank line stays a blank row', (_, text) => {
    expect(rowsOf(utf8(text))).toEqual(expected);
  });

  test('a line break inside quotes belongs to the cell, whatever ends the rows', () => {
    expect(rowsOf(utf8('id,note\r\n1,"two\nlines"\r\n2,"two\r\nlines"\r\n'))).toEqual([
      ['id', 'note'],
      ['1', 'two\nlines'],
      ['2', 'two\r\nlines'],
    ]);
    expect(rowsOf(utf8('id,note\r1,"two\nlines"\r2,x\r'))).toEqual([
      ['id', 'note'],
      ['1', 'two\nlines'],
      ['2', 'x'],
    ]);
  });
});

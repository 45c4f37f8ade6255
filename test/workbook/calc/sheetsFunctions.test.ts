import type { Cell } from '../../../core/index';
import { calculatorOf, valueOf, type Cells } from './book';

/** All values that a formula gives in Z99 beside these cells. */
function valuesOf(formula: string, cells: Cells = {}): Cell[][] {
  return calculatorOf({ Sheet1: cells }).evaluateArray(formula, 'Sheet1', 98, 25);
}

const error = (code: string): Cell => ({ error: code });
// prettier-ignore
const shop: Cells = {
  A1: 'Name', B1: 'City', C1: 'Amount',
  A2: 'Ann', B2: 'Rome', C2: 10,
  A3: 'Bob', B3: 'Oslo', C3: 30,
  A4: 'Cid', B4: 'Rome', C4: 20,
  A5: 'Dan', B5: 'Oslo', C5: 5,
};

describe('functions that Google Sheets has', () => {
  test.each<[string, Cell]>([
    ['JOIN("-", {1,2}, "x")', '1-2-x'],
    ['COUNTUNIQUE({1,2,2,"a"}, "a")', 3],
    ['REGEXMATCH("abc", "b")', true],
    ['REGEXMATCH("ABC", "(?i)b")', true],
    ['REGEXMATCH("abc", "^b")', false],
    ['REGEXMATCH(5, "5")', error('#VALUE!')],
    ['REGEXMATCH("a", "(")', error('#REF!')],
    ['REGEXREPLACE("a-b", "(\\w)-(\\w)", "$2-$1")', 'b-a'],
    ['REGEXREPLACE("aXbX", "X", "")', 'ab'],
    ['REGEXEXTRACT("order 42 of 7", "\\d+")', '42'],
    ['REGEXEXTRACT("none", "\\d+")', error('#N/A')],
    ['TO_TEXT(5)', '5'],
    ['ISEMAIL("a@b.co")', true],
    ['ISEMAIL("a@b")', false],
    ['ISURL("https://example.com/x?y")', true],
    ['ISURL("nothing")', false],
    ['ISDATE("2024-01-31")', true],
    ['ISDATE("x")', false],
    ['ADD(2,3)', 5],
    ['MINUS(2,3)', -1],
    ['POW(2,3)', 8],
    ['EQ("a","A")', true],
    ['GTE(2,2)', true],
    ['UMINUS(3)', -3],
    ['UNARY_PERCENT(50)', 0.5],
    ['ISBETWEEN(5,5,9)', true],
    ['ISBETWEEN(5,5,9,FALSE)', false],
    ['AVERAGE.WEIGHTED({10,20},{1,3})', 17.5],
    ['HYPERLINK("https://example.com","shown")', 'shown'],
    ['HYPERLINK("https://example.com")', 'https://example.com'],
    ['SPARKLINE({1,2})', ''],
    ['IMAGE("https://example.com/a.png")', ''],
    // 86,400 seconds after 1970-01-01, which is serial 25569.
    ['EPOCHTODATE(86400)', 25570],
  ])('%s', (formula, expected) => {
    expect(valueOf(`=${formula}`)).toEqual(expected);
  });

  test.each<[string, Cell[][]]>([
    ['SPLIT("a,1,,b", ",")', [['a', 1, 'b']]],
    ['SPLIT("a,,b", ",", TRUE, FALSE)', [['a', '', 'b']]],
    ['SPLIT("a, b;c", ", ")', [['a', 'b;c']]],
    ['SPLIT("a--b-c", "--", FALSE)', [['a', 'b-c']]],
    ['REGEXEXTRACT("2024-01", "(\\d+)-(\\d+)")', [['2024', '01']]],
    ['FLATTEN({1,2},{3;4})', [[1], [2], [3], [4]]],
    ['ARRAYFORMULA(C2:C3*2)', [[20], [60]]],
    ['ARRAYFORMULA(IF(C2:C5>=20, B2:B5, ""))', [[''], ['Oslo'], ['Rome'], ['']]],
    ['ARRAYFORMULA(VLOOKUP(A4:A5, A2:C5, 3, FALSE))', [[20], [5]]],
    ['ARRAYFORMULA(SUMIF(B2:B5, {"Rome";"Oslo"}, C2:C5))', [[30], [35]]],
    ['ARRAYFORMULA(IF(C2:C5>=20,,B2:B5))', [['Rome'], [''], [''], ['Oslo']]],
    ['ARRAYFORMULA({"head"; IF(C4:C5>5, C4:C5/0,)})', [['head'], [error('#DIV/0!')], ['']]],
    ['ARRAYFORMULA(IFERROR(1/(C4:C5-5)))', [[1 / 15], ['']]],
    ['ISBLANK(IFNA(NA()))', [[true]]],
    ['ISBLANK(VLOOKUP("Dan", A2:D5, 4, FALSE))', [[true]]],
    ['VLOOKUP("Zed", A2:C5, 3, FALSE)', [[error('#N/A')]]],
    ['VLOOKUP("Bo*", A2:C5, 3, FALSE)', [[30]]],
    ['VLOOKUP("Ann", A2:C5, 4, FALSE)', [[error('#REF!')]]],
    ['HLOOKUP("City", A1:C5, 3, FALSE)', [['Oslo']]],
    ['ARRAYFORMULA(A4:A6)', [['Cid'], ['Dan'], ['']]],
    ['ARRAY_CONSTRAIN(A1:C5, 2, 1)', [['Name'], ['Ann']]],
    ['SORT(A2:C5, 3, FALSE)', [['Bob', 'Oslo', 30], ['Cid', 'Rome', 20], ['Ann', 'Rome', 10], ['Dan', 'Oslo', 5]]],
    ['SORT(A2:A5, B2:B5, TRUE, C2:C5, TRUE)', [['Dan'], ['Bob'], ['Ann'], ['Cid']]],
    ['SORT(C2:C5, 1, -1)', [[30], [20], [10], [5]]],
    ['SORTN(A2:C5, 1, 0, 3, FALSE)', [['Bob', 'Oslo', 30]]],
    ['SORTN(B2:B5, 5, 2, 1, TRUE)', [['Oslo'], ['Rome']]],
    ['FILTER(A2:A5, B2:B5="Rome", C2:C5>10)', [['Cid']]],
    ['FILTER(A2:A5, B2:B5="Paris", "none")', [['none']]],
    ['{A2:B3; A5:B5}', [['Ann', 'Rome'], ['Bob', 'Oslo'], ['Dan', 'Oslo']]],
    ['{A2:A3, C2:C3}', [['Ann', 10], ['Bob', 30]]],
    ['{1,2;3,4}', [[1, 2], [3, 4]]],
    ['{A2, "x;y"; SUM(C2:C3), {1}}', [['Ann', 'x;y'], [40, 1]]],
    ['{A2:A3; A2:B3}', [[error('#VALUE!')]]],
  ])('%s', (formula, expected) => {
    expect(valuesOf(`=${formula}`, shop)).toEqual(expected);
  }); // prettier-ignore
});

describe('QUERY', () => {
  const asked = (query: string, headers = '1', data = 'A1:C5') =>
    valuesOf(`=QUERY(${data}, "${query}", ${headers})`, shop);

  test.each<[string, Cell[][]]>([
    ['select A, C where B = \'Rome\'', [['Name', 'Amount'], ['Ann', 10], ['Cid', 20]]],
    ['select * where C > 10 and not B = \'Rome\'', [['Name', 'City', 'Amount'], ['Bob', 'Oslo', 30]]],
    ['where C <= 10 order by C', [['Name', 'City', 'Amount'], ['Dan', 'Oslo', 5], ['Ann', 'Rome', 10]]],
    ['select B, sum(C), count(A) group by B', [['City', 'sum Amount', 'count Name'], ['Oslo', 35, 2], ['Rome', 30, 2]]],
    ['select B, avg(C) group by B order by avg(C) desc limit 1 label avg(C) \'mean\'', [['City', 'mean'], ['Oslo', 17.5]]],
    ['select max(C), min(A)', [['max Amount', 'min Name'], [30, 'Ann']]],
    ['select A where A starts with \'B\' or A contains \'id\'', [['Name'], ['Bob'], ['Cid']]],
    ['select A where A matches \'D.*\'', [['Name'], ['Dan']]],
    ['select A where A like \'%n\' order by A desc', [['Name'], ['Dan'], ['Ann']]],
    ['select Col1, Col3 * 2 where (Col3 + 1) * 2 = 42 label Col3 * 2 \'double\'', [['Name', 'double'], ['Cid', 40]]],
    ['select upper(A) limit 1 offset 1', [['upper(Name)'], ['BOB']]],
    ['select A label A \'\'', [['Ann'], ['Bob'], ['Cid'], ['Dan']]],
  ])('%s', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  }); // prettier-ignore

  test('the header is found when none is told, and columns of cells are those of the sheet', () => {
    expect(asked('select C where C = 5', '-1')).toEqual([['Amount'], [5]]);
    expect(asked('select C where C = 5', '-1', 'B1:C5')).toEqual([['Amount'], [5]]);
    expect(asked('select A', '1', 'B1:C5')).toEqual([[error('#VALUE!')]]);
  });

  test('what cannot be read is an error, nothing found leaves the header', () => {
    expect(asked('selct A')).toEqual([[error('#VALUE!')]]);
    expect(asked('select A, sum(C)')).toEqual([[error('#VALUE!')]]);
    expect(asked('select A where C > 99')).toEqual([['Name']]);
    expect(asked('select A where C > 99', '0', 'A2:C5')).toEqual([[error('#N/A')]]);
  });

  test('values of another type than most of a column count as blank; dates are compared as dates', () => {
    // 45322 is 2024-01-31.
    const cells: Cells = { A1: 1, A2: 'two', A3: 3, B1: 45322, B2: 45323, B3: 45400 };
    expect(valuesOf('=QUERY(A1:A3, "select A", 0)', cells)).toEqual([[1], [''], [3]]);
    expect(valuesOf('=QUERY(A1:A3, "where A is null", 0)', cells)).toEqual([['']]);
    expect(valuesOf('=QUERY(A1:A3, "where A < 3 or A != 1", 0)', cells)).toEqual([[1], [3]]);
    expect(valuesOf('=QUERY(A1:B3, "select B where B >= date \'2024-02-01\' and month(B) = 1", 0)', cells)).toEqual([[45323]]); // prettier-ignore
  });
});

test('row numbers of a whole column are as many as its cells that are read', () => {
  expect(valuesOf('ARRAYFORMULA(IF(ROW(C:C)=1,"Twice",C:C*2))', shop)).toEqual([['Twice'], [20], [60], [40], [10]]);
  expect(valuesOf('SUMPRODUCT(MAX((A:A<>"")*ROW(A:A)))', shop)).toEqual([[5]]);
  expect(valuesOf('SUM(ROW(A2:A4))', shop)).toEqual([[9]]);
});

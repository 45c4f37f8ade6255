import { calculatorOf, valueOf, type Cells } from './book';

test('a chain of 10,000 formulas is computed without running out of stack', () => {
  const cells: Record<string, string | number> = { A1: 1 };
  for (let row = 2; row <= 10_000; row++) cells[`A${row}`] = `=A${row - 1}+1`;
  expect(calculatorOf({ Sheet1: cells }).valueAt('Sheet1', 9_999, 0)).toBe(10_000);
});

test('every formula of a circle gives 0, what only hangs on it is computed from that', () => {
  const book = calculatorOf({ S: { A1: '=B1+1', B1: '=C1+1', C1: '=A1+1', D1: '=A1+5', E1: '=SUM(E1:E3)' } });
  expect([0, 1, 2, 3, 4].map((column) => book.valueAt('S', 0, column))).toEqual([0, 0, 0, 5, 0]);
});

test('asking where a cell is makes no circle', () => {
  expect(calculatorOf({ S: { A2: '=ROW(A2)+COLUMNS(A2:B2)' } }).valueAt('S', 1, 0)).toBe(4);
});

test('values are kept until invalidate is called', () => {
  const cells: Record<string, string | number> = { A1: 1, B1: '=A1*2' };
  let a = 1;
  const book = calculatorOf({ S: cells }, { constantAt: (_, row, column) => (row + column === 0 ? a : null) });
  expect(book.valueAt('S', 0, 1)).toBe(2);
  a = 5;
  expect(book.valueAt('S', 0, 1)).toBe(2);
  book.invalidate();
  expect(book.valueAt('S', 0, 1)).toBe(10);
});

test('sheets are found whatever their names look like, in any case', () => {
  const book = calculatorOf({
    汇总: { A1: '=客户画像!A1', A2: "='It''s me'!A1+'a b'!A1", A3: '=SUM(客户画像!A:A)', A4: '=NoSuch!A1' },
    客户画像: { A1: 7 },
    "It's me": { A1: 1 },
    'A B': { A1: 2 },
  });
  expect([0, 1, 2, 3].map((row) => book.valueAt('汇总', row, 0))).toEqual([7, 3, 7, { error: '#REF!' }]);
});

test('names stand for ranges, numbers and formulas', () => {
  const names: Readonly<Record<string, string>> = { 价格: '=S!$A$1:$A$3', rate: '=0.5', total: '=SUM(价格)*rate' };
  const book = calculatorOf({ S: { A1: 1, A2: 2, A3: 3 } }, { nameRefersTo: (name) => names[name] ?? null });
  expect(book.evaluate('=SUM(价格)', 'S', 9, 9)).toBe(6);
  expect(book.evaluate('=total+1', 'S', 9, 9)).toBe(4);
  expect(book.evaluate('=unknown', 'S', 9, 9)).toEqual({ error: '#NAME?' });
});

test('structured references follow the table', () => {
  const area = { top: 0, left: 0, bottom: 4, right: 2 };
  const sales = { sheet: 'S', area, headers: ['A', '金额', 'x]y'], showHeaders: true, showTotals: true };
  const cells: Cells = {
    A1: 'A',
    B1: '金额',
    C1: 'x]y',
    A2: 1,
    A3: 2,
    A4: 3,
    B2: 10,
    B3: 20,
    B4: 30,
    C2: 5,
    C3: 6,
    C4: 7,
    B5: 99,
  };
  const book = calculatorOf({ S: cells }, { table: (name) => (name === 'Sales' ? sales : null), tableAt: () => sales });
  const results = [
    '=SUM(Sales[金额])',
    '=Sales[[#Totals],[金额]]',
    '=COUNTA(Sales[#Headers])',
    '=SUM(Sales[[A]:[金额]])',
    "=SUM(Sales[x']y])",
    '=COUNTA(Sales[#All])',
    '=SUM(Sales)',
    '=[@金额]*2',
    '=Sales[[#This Row],[A]]',
    '=SUM(Sales[Nope])',
  ];
  expect(results.map((formula) => book.evaluate(formula, 'S', 2, 5))).toEqual([
    60,
    99,
    3,
    66,
    18,
    13,
    84,
    40,
    2,
    { error: '#REF!' },
  ]);
});

test('a formula that gives many values gives them all, and shows the first', () => {
  const book = calculatorOf({ S: { A1: 'x', A2: 'y', A3: 'x', B1: 1, B2: 2, B3: 3 } });
  expect(book.evaluateArray('=FILTER(A1:B3,A1:A3="x")', 'S', 9, 9)).toEqual([
    ['x', 1],
    ['x', 3],
  ]);
  expect(book.evaluate('=SEQUENCE(3)', 'S', 9, 9)).toBe(1);
  expect(book.evaluateArray('=A1:A3&"!"', 'S', 9, 9)).toEqual([['x!'], ['y!'], ['x!']]);
});

test('what cannot be parsed and what is unknown is #NAME?', () => {
  expect(valueOf('=1+')).toEqual({ error: '#NAME?' });
  expect(valueOf('=NOSUCH(1)')).toEqual({ error: '#NAME?' });
});

test('subtotals pass over each other and over filtered rows', () => {
  const cells: Cells = { A1: 1, A2: 2, A3: '=SUBTOTAL(9,A1:A2)', A4: 4 };
  const book = calculatorOf(
    { S: cells },
    { isRowFiltered: (_, row) => row === 1, isRowHidden: (_, row) => row === 1 || row === 3 },
  );
  expect(book.evaluate('=SUBTOTAL(9,A1:A4)', 'S', 9, 9)).toBe(5);
  expect(book.evaluate('=SUBTOTAL(109,A1:A4)', 'S', 9, 9)).toBe(1);
});

import { withoutLambdas } from '../../../desk/workbook/calc/lambdas';
import { calculatorOf, valueOf } from './book';

const CELLS = { A1: 3, A2: 4, B1: 'x', C1: null };

test.each([
  ['=LET(x,5,x*2)', 10],
  ['=LET(x,A1,y,x+1,x*y)', 12],
  ['=LET(X, A1:A2, SUM(x))', 7],
  ['=LET(x,1,x,x+1,x)', 2],
  ['=LET(x,1,LET(x,2,x)+x)', 3],
  ['=LET(rate,0.5,IF(A1>rate,"up","down"))', 'up'],
  ['=LET(x,"x, y",x&"(")', 'x, y('],
  ['=1+LET(total,SUM(A1:A2),n,COUNT(A1:A2),total/n)', 4.5],
  ['=LET(x,C1,x)', 0],
  ['=LAMBDA(x,x+1)(2)', 3],
  ['=LAMBDA(a,b,a*b)(A1,A2)', 12],
  ['=LAMBDA(5)()', 5],
  ['=LET(f,LAMBDA(x,x*x),f(3)+f(4))', 25],
  ['=LET(k,10,f,LAMBDA(x,x+k),LET(k,1,f(k)))', 11],
  ['=LET(f,LAMBDA(g,g(2)),f(LAMBDA(x,x+5)))', 7],
  ['=LET(h,LAMBDA(x,x+5),f,LAMBDA(g,g(2)),f(h))', 7],
  ['=_xlfn.LET(_xlpm.x,2,_xlpm.x+1)', 3],
  ['=LET(x,1)', { error: '#VALUE!' }],
  ['=LET(x,1,y)', { error: '#NAME?' }],
  ['=LAMBDA(x,x)', { error: '#VALUE!' }],
  ['=LAMBDA(x,x)(1,2)', { error: '#VALUE!' }],
])('%s gives %j', (formula, expected) => {
  expect(valueOf(formula, CELLS)).toEqual(expected);
});

test('arrays go through names and functions as they are', () => {
  const calculator = calculatorOf({ Sheet1: CELLS });
  expect(calculator.evaluateArray('=LET(x,A1:A2,f,LAMBDA(v,v*10),f(x))', 'Sheet1', 9, 9)).toEqual([[30], [40]]);
});

test('a defined name that is a LAMBDA is called by its name, and one that calls itself for ever is an error', () => {
  const names = new Map([
    ['addtax', '=LAMBDA(x,x*Sheet1!$A$1)'],
    ['loop', '=LAMBDA(x,loop(x)+loop(x))'],
    ['plain', '=Sheet1!$A$2'],
  ]);
  const calculator = calculatorOf({ Sheet1: CELLS }, { nameRefersTo: (name) => names.get(name.toLowerCase()) ?? null });
  const value = (formula: string) => calculator.evaluate(formula, 'Sheet1', 9, 9);
  expect(value('=AddTax(plain)+1')).toBe(13);
  expect(value('=loop(1)')).toMatchObject({ error: expect.any(String) as string });
});

test('formulas without LET and LAMBDA are left to the letter', () => {
  for (const formula of ['SUM( A1 , 2 )', '"LET(x,1,x)"', "'LET'!A1", 'LETTER(1)', 'let + lambda', '{1,2;3,4}'])
    expect(withoutLambdas(formula, () => null)).toBe(formula);
});

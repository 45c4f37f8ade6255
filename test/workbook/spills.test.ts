import { layOutSpills, maySpill, NO_SPILLS } from '../../desk/workbook/calc/spills';
import { newWorkbook } from '../../desk/workbook/newWorkbook';
import { parseAddress } from '../../desk/workbook/addresses';
import type { SheetModel } from '../../desk/workbook/workbook';
import type { Area, Cell } from '../../core/index';

/** Sheet1 of a new workbook with contents by cell address. */
function sheetOf(cells: Readonly<Record<string, Cell | string>>): SheetModel {
  const sheet = newWorkbook('Book1').activeSheet;
  for (const [address, content] of Object.entries(cells)) put(sheet, address, content);
  return sheet;
}

function put(sheet: SheetModel, address: string, content: Cell | string): void {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  sheet.write(area(address), () => (isFormula ? { value: null, formula: content } : { value: content, formula: null }));
}

function area(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed.area;
}

const NUMBERS = { A1: 3, A2: 1, A3: 2 };

describe('formulas that give more than one value', () => {
  test('fill the blank cells beside their own', () => {
    const sheet = sheetOf({ ...NUMBERS, C1: '=SORT(A1:A3)', E1: '=TRANSPOSE(A1:A3)' });
    expect(sheet.values(area('C1:C3'))).toEqual([[1], [2], [3]]);
    expect(sheet.values(area('E1:G1'))).toEqual([[3, 1, 2]]);
    expect(sheet.spills).toEqual([area('C1:C3'), area('E1:G1')]);
  });

  test('are seen by other formulas, and by each other in any order', () => {
    const sheet = sheetOf({ ...NUMBERS, B1: '=SORT(C1:C3,1,-1)', C1: '=A1:A3*10', E1: '=SUM(B1:C3)', E2: '=B3' });
    expect(sheet.values(area('B1:C3'))).toEqual([
      [30, 30],
      [20, 10],
      [10, 20],
    ]);
    expect(sheet.values(area('E1:E2'))).toEqual([[120], [10]]);
  });

  test('blank cells of a range come out as noughts, as any reference to them does', () => {
    expect(sheetOf({ A1: 1, C1: '=A1:A2' }).values(area('C1:C2'))).toEqual([[1], [0]]);
  });

  test('show #SPILL! while a cell is in their way, and fill it when it is gone', () => {
    const sheet = sheetOf({ ...NUMBERS, C1: '=SORT(A1:A3)', C2: 'here', E1: '=C1' });
    expect(sheet.values(area('C1:C3'))).toEqual([[{ error: '#SPILL!' }], ['here'], [null]]);
    expect(sheet.value(0, 4)).toEqual({ error: '#SPILL!' });
    expect(sheet.spills).toEqual([]);
    put(sheet, 'C2', null);
    expect(sheet.values(area('C1:C3'))).toEqual([[1], [2], [3]]);
  });

  test('do not spill over each other, over merged cells or over the end of the sheet', () => {
    const sheet = sheetOf({ ...NUMBERS, C1: '=A1:A3', B2: '=A1:C1', F1: '=A1:A3', XFD1: '=A1:B1' });
    expect(sheet.values(area('B2:D2'))).toEqual([[3, 0, { error: '#SPILL!' }]]);
    expect(sheet.value(0, 2)).toEqual({ error: '#SPILL!' });
    expect(sheet.value(0, 16_383)).toEqual({ error: '#SPILL!' });
    expect(sheet.value(0, 5)).toBe(3);
    sheet.merge(area('F3:G3'));
    expect(sheet.value(0, 5)).toEqual({ error: '#SPILL!' });
  });

  test('grow and shrink with their source', () => {
    const sheet = sheetOf({ ...NUMBERS, C1: '=FILTER(A1:A3,A1:A3>1)' });
    expect(sheet.spills).toEqual([area('C1:C2')]);
    put(sheet, 'A2', 5);
    expect(sheet.values(area('C1:C3'))).toEqual([[3], [5], [2]]);
    put(sheet, 'A2', 0);
    expect(sheet.values(area('C1:C3'))).toEqual([[3], [2], [null]]);
  });

  test('count as used cells', () => {
    const sheet = sheetOf({ A1: '=SEQUENCE(4,2)' });
    expect([sheet.usedArea(), sheet.usedArea(true)]).toEqual([area('A1:B4'), area('A1:B4')]);
  });

  test('follow inserted rows', () => {
    const sheet = sheetOf({ A1: 2, A2: 1, C1: '=SORT(A1:A2)' });
    sheet.insert(area('1:2'), 'down');
    expect(sheet.values(area('C3:C4'))).toEqual([[1], [2]]);
    expect(sheet.spills).toEqual([area('C3:C4')]);
  });
});

describe('which formulas are tried', () => {
  test.each(['=SORT(A1:A3)', '=SUM(FILTER(A:A,B:B))', '=A1:D1', "='My sheet'!A1:B2*2", '=LEN(A1:A3)', '={1,2;3,4}'])(
    '%s may spill',
    (formula) => expect(maySpill(formula)).toBe(true),
  );

  test.each(['=SUM(A1:A3)', '=A1*2', '=[@Amount]*2', '=IF(A1>1,B1,C1)', '=VLOOKUP(A1,B1:C9,2,FALSE)', '="a:b"'])(
    '%s keeps to its cell',
    (formula) => expect(maySpill(formula)).toBe(false),
  );

  test('formulas that push each other about come to an end', () => {
    let rounds = 0;
    const anchor = { sheet: 'S', row: 0, column: 0, formula: '=SEQUENCE(2)' };
    const evaluate = (): Cell[][] => Array.from({ length: 2 + (rounds++ % 2) }, () => [rounds]);
    layOutSpills(Array.from({ length: 50 }, (_, column) => ({ ...anchor, column })), evaluate, () => true, () => NO_SPILLS); // prettier-ignore
    expect(rounds).toBeLessThanOrEqual(50 * 31);
  });
});

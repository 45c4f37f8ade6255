import * as fc from 'fast-check';
import { shiftReferences, type ReferenceEdit } from '../../../desk/workbook/calc/shiftReferences';
import { translateFormula } from '../../../desk/workbook/calc/translateFormula';

const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

function rows(kind: 'insert' | 'delete', top: number, bottom: number, formulaSheet = 'S'): ReferenceEdit {
  const area = { top, bottom, left: 0, right: LAST_COLUMN };
  return { kind, sheet: 'S', area, shift: kind === 'insert' ? 'down' : 'up', formulaSheet };
}

function columns(kind: 'insert' | 'delete', left: number, right: number): ReferenceEdit {
  const area = { left, right, top: 0, bottom: LAST_ROW };
  return { kind, sheet: 'S', area, shift: kind === 'insert' ? 'right' : 'left', formulaSheet: 'S' };
}

test.each([
  ['=A1+A3', rows('insert', 1, 2), '=A1+A5'],
  ['=SUM(A1:A3)', rows('insert', 1, 1), '=SUM(A1:A4)'],
  ['=SUM(A1:A3)', rows('insert', 0, 0), '=SUM(A2:A4)'],
  ['=SUM(A1:A3)', rows('insert', 3, 3), '=SUM(A1:A3)'],
  ['=SUM($A$2:$A$5)', rows('delete', 2, 3), '=SUM($A$2:$A$3)'],
  ['=A3', rows('delete', 2, 2), '=#REF!'],
  ['=SUM(A2:A3)', rows('delete', 1, 2), '=SUM(#REF!)'],
  ['=SUM(A2:A5)', rows('delete', 0, 2), '=SUM(A1:A2)'],
  ['=SUM(A2:A5)', rows('delete', 3, 9), '=SUM(A2:A3)'],
  ['=A:A+B3', rows('insert', 0, 0), '=A:A+B4'],
  ['=SUM(B:C)+3:4', columns('insert', 1, 1), '=SUM(C:D)+3:4'],
  ['=$B1', columns('delete', 0, 0), '=$A1'],
  ['=Other!A3&S!A3', rows('insert', 0, 0, 'Other'), '=Other!A3&S!A4'],
  ["=A3&'S'!A3", rows('insert', 0, 0, 'Other'), "=A3&'S'!A4"],
  ['="A3 "&LOG10(A3)&TAXES2024', rows('insert', 0, 0), '="A3 "&LOG10(A4)&TAXES2024'],
])('%s after a change of rows or columns reads right', (formula, edit, expected) => {
  expect(shiftReferences(formula, edit)).toBe(expected);
});

test('cells beside the inserted ones stay', () => {
  const edit: ReferenceEdit = {
    kind: 'insert',
    sheet: 'S',
    area: { top: 0, left: 0, bottom: 0, right: 1 },
    shift: 'down',
    formulaSheet: 'S',
  };
  expect(shiftReferences('=A1+C1+SUM(A1:C1)', edit)).toBe('=A2+C1+SUM(A1:C1)');
});

test.each<[string, ReferenceEdit, string]>([
  [
    "=Old!A1&'old'!B2&Older!A1",
    { kind: 'renameSheet', from: 'Old', to: 'New one' },
    "='New one'!A1&'New one'!B2&Older!A1",
  ],
  ["='It''s'!A1&\"It's\"", { kind: 'renameSheet', from: "It's", to: '汇总' }, '=汇总!A1&"It\'s"'],
  ['=SUM(Old!A1:B2)', { kind: 'removeSheet', name: 'Old' }, '=SUM(#REF!)'],
  [
    '=SUM(Old[a])&Old&"Old"&Old!A1',
    { kind: 'renameTable', from: 'old', to: 'Sales' },
    '=SUM(Sales[a])&Sales&"Old"&Old!A1',
  ],
  ['=rate*2&"rate"&rates', { kind: 'renameName', from: 'Rate', to: 'x' }, '=x*2&"rate"&rates'],
])('%s follows a new name', (formula, edit, expected) => {
  expect(shiftReferences(formula, edit)).toBe(expected);
});

test('deleting what was inserted brings every formula back', () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 60 }),
    column: fc.constantFrom('A', 'C', '$D', 'AB'),
    mark: fc.constantFrom('', '$'),
  });
  const address = cell.map(({ row, column, mark }) => `${column}${mark}${row}`);
  const range = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }))
    .map(([row, more]) => `B${row}:$C${row + more + 1}`);
  const formula = fc
    .array(fc.oneof(address, range), { minLength: 1, maxLength: 5 })
    .map((parts) => `=SUM(${parts.join(',')})&"A1"`);
  fc.assert(
    fc.property(formula, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }), (text, at, more) => {
      const there = shiftReferences(text, rows('insert', at, at + more));
      expect(shiftReferences(there, rows('delete', at, at + more))).toBe(text);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test.each([
  ['=A1+$B$2+C$3+$D4', 1, 2, '=C2+$B$2+E$3+$D5'],
  ['=SUM(A:A,3:4)', 5, 1, '=SUM(B:B,8:9)'],
  ['=A1', -1, 0, '=#REF!'],
  ["='It''s'!A2", -1, 0, "='It''s'!A1"],
  ['=SUM(A$1:A3)', 4, 0, '=SUM(A$1:A7)'],
  ['=SUM(A$5:A7)', -4, 0, '=SUM(A3:A$5)'],
  ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
])('%s copied %i rows and %i columns on is %s', (formula, down, across, expected) => {
  expect(translateFormula(formula, down, across)).toBe(expected);
});

import * as fc from 'fast-check';
import { tokensOf } from '../../../desk/workbook/calc/tokens';

const PIECES = [
  'A1',
  '$B$2:C3',
  'A:C',
  '3:5',
  "'It''s'!A1",
  '客户画像!$A$1',
  'SUM(',
  ')',
  ',',
  '"a ""b"" A1"',
  'TAXES2024',
  'LOG10(',
  ' ',
  '+',
  '<>',
  '{',
  '}',
  ';',
  'Table1[[#Headers],[a]]',
  '[@x]',
  '#REF!',
  '#N/A',
  '1.5E3',
  'TRUE',
  '销售额',
  '!',
  "'",
  '"',
  '[',
  '\n',
  '@',
  '.5',
  'XFE1',
];

test('the texts of the tokens joined are the formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 12 }),
      (pieces) => {
        const formula = pieces.join('');
        expect(
          tokensOf(formula)
            .map((token) => token.text)
            .join(''),
        ).toBe(formula);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

test.each([
  ["'It''s'!$A$1:B2", ['reference']],
  ['A1:INDEX(B:B,2)', ['reference', 'operator', 'function', 'open', 'reference', 'comma', 'number', 'close']],
  ['LOG10(A1)', ['function', 'open', 'reference', 'close']],
  ['TAXES2024', ['name']],
  ['XFE1', ['name']],
  ['A1048577', ['name']],
  ['"A1"', ['text']],
  ['Sheet1!#REF!', ['error']],
  ['Sales[[#This Row],[a b]]', ['structured']],
  ['1:3', ['reference']],
  ['TRUE', ['boolean']],
  ['客户!A1', ['reference']],
])('%s is %j', (formula, kinds) => {
  expect(tokensOf(formula).map((token) => token.kind)).toEqual(kinds);
});

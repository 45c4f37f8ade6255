import { sheetObject, spreadsheetType } from '../../../desk/sheets/types';
import { call, placeOf, rangeRig, refusalOf } from './range';

const rows = [
  ['Total', 'subtotal', 12],
  ['=CONCATENATE("to","tal")', 'Café', 112],
  ['total 12', 'cafe', null],
];

describe('a text finder', () => {
  test('finds parts of what cells show, any case, row by row', () => {
    const { on } = rangeRig(rows);
    const finder = on('A1:C3', 'createTextFinder', 'total');
    expect((call(finder, 'findAll') as unknown[]).map(placeOf)).toEqual(['A1', 'B1', 'A2', 'A3']);
    expect((call(on('A1:C3', 'createTextFinder', 12), 'findAll') as unknown[]).map(placeOf)).toEqual(['C1', 'C2', 'A3']); // prettier-ignore
  });

  test.each([
    [['matchCase', 'matchEntireCell'], 'total', ['A2']],
    [['matchEntireCell'], 'total', ['A1', 'A2']],
    [['matchFormulaText'], 'CONCAT', ['A2']],
    [['ignoreDiacritics'], 'cafe', ['B2', 'B3']],
    [['matchCase'], 'cafe', ['B3']],
    [['useRegularExpression'], '^(sub)?total$', ['A1', 'B1', 'A2']],
    [[], '^total', []],
  ])('%j', (options, text, expected) => {
    const { on } = rangeRig(rows);
    const finder = on('A1:C3', 'createTextFinder', text);
    for (const option of options) expect(call(finder, option, true)).toBe(finder);
    expect((call(finder, 'findAll') as unknown[]).map(placeOf)).toEqual(expected);
  });

  test('steps forwards and backwards from where it stands', () => {
    const { on, range } = rangeRig(rows);
    const finder = on('A1:C3', 'createTextFinder', 'total');
    expect(call(finder, 'getCurrentMatch')).toBeNull();
    expect([1, 2, 3].map(() => placeOf(call(finder, 'findNext')))).toEqual(['A1', 'B1', 'A2']);
    expect(placeOf(call(finder, 'getCurrentMatch'))).toBe('A2');
    expect(placeOf(call(finder, 'findPrevious'))).toBe('B1');
    call(finder, 'startFrom', range('A2'));
    expect(placeOf(call(finder, 'findNext'))).toBe('A3');
    expect(call(finder, 'findNext')).toBeNull();
  });

  test('replaces: occurrences are counted, results read as typed, formulas left alone', () => {
    const { on } = rangeRig(rows);
    expect(call(on('A1:C3', 'createTextFinder', 'total'), 'replaceAllWith', 'sum')).toBe(3);
    expect(on('A1:C3', 'getValues')).toEqual([['sum', 'subsum', 12], ['total', 'Café', 112], ['sum 12', 'cafe', '']]); // prettier-ignore
    const finder = on('A1:C3', 'createTextFinder', '12');
    expect(call(finder, 'replaceWith', '7')).toBe(0);
    call(finder, 'findNext');
    expect(call(finder, 'replaceWith', '7')).toBe(1);
    expect(on('C1', 'getValue')).toBe(7);
  });

  test('replaces by expression with groups, and plain text with a dollar sign as it is', () => {
    const { on } = rangeRig([['2024-01', 'a-b']]);
    const finder = call(on('A1:B1', 'createTextFinder', '(\\d+)-(\\d+)'), 'useRegularExpression', true);
    expect(call(finder, 'replaceAllWith', '$2/$1')).toBe(1);
    expect(on('A1', 'getDisplayValue')).toBe('01/2024');
    call(on('B1', 'createTextFinder', '-'), 'replaceAllWith', '$&$1');
    expect(on('B1', 'getValue')).toBe('a$&$1b');
    const broken = call(on('A1', 'createTextFinder', '('), 'useRegularExpression', true);
    expect(refusalOf(() => call(broken, 'findAll'))).toBe('Invalid regular expression: (');
  });

  test('searches formulas when asked, and replaces in them', () => {
    const { on } = rangeRig([[1, '=A1+10']]);
    const finder = call(on('A1:B1', 'createTextFinder', 'A1+1'), 'matchFormulaText', true);
    expect(call(finder, 'replaceAllWith', 'A1+2')).toBe(1);
    expect([on('B1', 'getFormula'), on('B1', 'getValue')]).toEqual(['=A1+20', 21]);
  });

  test('looks through a sheet and through all sheets', () => {
    const { end, workbook } = rangeRig(rows, {}, { Other: [['grand total']] });
    const sheet = sheetObject(end, workbook.activeSheet);
    expect((call(call(sheet, 'createTextFinder', 'total'), 'findAll') as unknown[]).length).toBe(4);
    const book = spreadsheetType.make({ end });
    const finder = call(book, 'createTextFinder', 'grand');
    expect(placeOf(call(finder, 'findNext'))).toBe('A1');
    expect((call(call(book, 'createTextFinder', 'total'), 'findAll') as unknown[]).length).toBe(5);
  });
});

import fc from 'fast-check';
import type { Cell } from '../../core/book/cell';
import type { TextColumn } from '../../core/clean/column';
import { idCleaner, idText } from '../../core/clean/id';
import { afterOf, cleanColumn, rulesOf } from './cleanColumn';

const clean = (cells: readonly Cell[]): TextColumn => cleanColumn(idCleaner, cells);
const ids = (column: TextColumn): readonly string[] =>
  Array.from(column.codes, (code) => (code < 0 ? '' : (column.dictionary[code] ?? '?')));

function read(cell: Cell): { id: string; rule: string; after: string } {
  const column = clean([cell]);
  return { id: ids(column)[0] ?? '', rule: rulesOf(column)[0] ?? '', after: afterOf(column, [cell])[0] ?? '' };
}

describe('an id is rewritten', () => {
  test.each<[string, string, string]>([
    ['without its outer space', ' C007 ', 'C007'],
    ['without no-break and ideographic space', '\u00a0C007\u3000', 'C007'],
    ['with full-width letters and digits folded', 'Ｃ００７', 'C007'],
    ['with full-width digits after a plain letter', 'C００７', 'C007'],
  ])('%s', (_, text, id) => {
    expect(read(text)).toEqual({ id, rule: 'outerSpace', after: id });
  });

  test('in full width at the head of a column as anywhere below', () => {
    expect(clean(['C０1', 'C01', 'C０1']).codes).toEqual(Int32Array.of(0, 0, 0));
  });
});

describe('an id is left as it is', () => {
  test.each<[string, Cell, string]>([
    ['requirement 27: with leading zeros', '007', '007'],
    ['in lower case', 'c007', 'c007'],
    ['with inner space', 'C 007', 'C 007'],
    ['in Chinese', '客户0001', '客户0001'],
    ['of fifteen digits as a number', 999999999999999, '999999999999999'],
    ['as a number', 17850, '17850'],
    ['as zero', 0, '0'],
    ['as a long text of digits', '110101199003078515', '110101199003078515'],
    ['that ends in a letter', '11010119900307851X', '11010119900307851X'],
    ['that looks like a formula', '=1+1', '=1+1'],
  ])('%s', (_, cell, id) => {
    expect(read(cell)).toEqual({ id, rule: '', after: id });
  });
});

describe('an id is kept and flagged', () => {
  test('case 1: as a number of more than fifteen digits', () => {
    expect(read(110101199003078515)).toEqual({
      id: '110101199003078512',
      rule: 'digitsLost',
      after: '110101199003078512',
    });
    expect(read(1e15).rule).toBe('digitsLost');
  });

  test('case 2: as the text 1.10101199003079E+17, first or later in the column', () => {
    const column = clean(['1.10101199003079E+17', 'C1', '1.1E+17']);
    expect(rulesOf(column)).toEqual(['digitsLost', '', 'digitsLost']);
    expect(ids(column)).toEqual(['1.10101199003079E+17', 'C1', '1.1E+17']);
  });
});

test('error values and logical values are no ids', () => {
  expect(read({ error: '#N/A' })).toEqual({ id: '', rule: 'notAnId', after: '' });
  expect(read(true)).toEqual({ id: '', rule: 'notAnId', after: '' });
});

test('case 45: the texts NULL, N/A and #N/A are blank, and said', () => {
  for (const mark of ['NULL', 'N/A', '#N/A', '-', '无', '\u200b'])
    expect(read(mark)).toEqual({ id: '', rule: 'blankMark', after: '' });
});

test('empty cells and ordinary space say nothing', () => {
  for (const cell of [null, '', '  ']) expect(read(cell)).toEqual({ id: '', rule: '', after: '' });
});

test('a number and a text of the same digits are one customer', () => {
  expect(clean([17850, '17850', ' 17850']).codes).toEqual(Int32Array.of(0, 0, 0));
});

test('C7 and C007 are two customers', () => {
  expect(clean(['C7', 'C007', 'C7']).codes).toEqual(Int32Array.of(0, 1, 0));
});

const idLike = fc
  .tuple(
    fc.constantFrom('', 'C', 'c', 'SO', '客户', 'C-', ' C', 'Ｃ', 'C０'),
    fc.stringMatching(/^[0-9]{0,16}$/),
    fc.constantFrom('', 'X', ' ', '０'),
  )
  .map((parts) => parts.join(''));

test('two cells share a customer exactly when their clean texts are equal', () => {
  fc.assert(
    fc.property(fc.array(idLike, { maxLength: 40 }), (cells) => {
      const column = clean(cells);
      expect(ids(column)).toEqual(cells.map(idText));
      expect(new Set(column.dictionary).size).toBe(column.dictionary.length);
    }),
    { seed: 81, numRuns: 400 },
  );
});

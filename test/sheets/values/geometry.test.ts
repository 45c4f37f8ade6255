import { LAST_ROW } from '../../../desk/workbook/limits';
import { rangeObject } from '../../../desk/sheets/types';
import { call, placeOf, rangeRig, refusalOf } from './range';

describe('where a range is', () => {
  test('rows and columns count from 1', () => {
    const { on } = rangeRig([]);
    const asked = ['getRow', 'getRowIndex', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns', 'getHeight', 'getWidth', 'getA1Notation']; // prettier-ignore
    expect(asked.map((method) => on('B2:D6', method))).toEqual([2, 2, 2, 6, 4, 5, 3, 5, 3, 'B2:D6']);
    expect(on('C3', 'getA1Notation')).toBe('C3');
  });

  test('a range without an end ends with the sheet', () => {
    const { on, end, workbook } = rangeRig([['a'], ['b']]);
    expect(on('A:A', 'getNumRows')).toBe(1000);
    expect(on('A:B', 'getA1Notation')).toBe('A:B');
    expect(on('2:3', 'getA1Notation')).toBe('2:3');
    expect((on('A:A', 'getValues') as unknown[]).length).toBe(1000);
    const tail = rangeObject(end, workbook.activeSheet, { top: 1, left: 0, bottom: LAST_ROW, right: 0 });
    expect(call(tail, 'getA1Notation')).toBe('A2:A');
    expect([call(tail, 'isEndRowBounded'), call(tail, 'isStartRowBounded'), on('A1:B2', 'isEndRowBounded')]).toEqual([false, true, true]); // prettier-ignore
    expect([on('A:B', 'isStartRowBounded'), on('A:B', 'isEndColumnBounded'), on('2:3', 'isStartColumnBounded')]).toEqual([false, true, false]); // prettier-ignore
  });

  test('getCell counts within the range', () => {
    const { on } = rangeRig([]);
    expect(placeOf(on('B2:D6', 'getCell', 2, 3))).toBe('D3');
    expect(refusalOf(() => on('B2:D6', 'getCell', 6, 1))).toBe('Cell reference out of range');
    expect(refusalOf(() => on('B2:D6', 'getCell', 0, 1))).toBe('Cell reference out of range');
  });

  test('offset moves and resizes, and stays on the sheet', () => {
    const { on } = rangeRig([]);
    expect(placeOf(on('B2:D6', 'offset', 1, -1))).toBe('A3:C7');
    expect(placeOf(on('B2:D6', 'offset', 0, 0, 1))).toBe('B2:D2');
    expect(placeOf(on('B2:D6', 'offset', 1, 1, 2, 2))).toBe('C3:D4');
    expect(refusalOf(() => on('A1', 'offset', -1, 0))).toBe('The coordinates of the range are outside the dimensions of the sheet.'); // prettier-ignore
    expect(refusalOf(() => on('A1', 'offset', 0, 0, 0))).toBe('The number of rows in the range must be at least 1.');
  });
});

describe('walking over data', () => {
  const rows = [
    ['h1', 'h2', null, 'far'],
    ['a', 1, null, null],
    ['b', 2, null, null],
    [null, null, 'diagonal', null],
    [null, null, null, null],
    ['lone', null, null, null],
  ];

  test('getDataRegion grows to adjacent data; a corner does not count', () => {
    const { on, member } = rangeRig(rows);
    expect(placeOf(on('B2', 'getDataRegion'))).toBe('A1:B3');
    expect(placeOf(on('B2', 'getDataRegion', member('Dimension.ROWS')))).toBe('B1:B3');
    expect(placeOf(on('B2', 'getDataRegion', member('Dimension.COLUMNS')))).toBe('A2:B2');
    expect(placeOf(on('F9', 'getDataRegion'))).toBe('F9');
  });

  test('getNextDataCell goes where Ctrl and an arrow lead', () => {
    const { on, member } = rangeRig(rows);
    const from = (address: string, towards: string) =>
      placeOf(on(address, 'getNextDataCell', member(`Direction.${towards}`)));
    expect(from('A1', 'DOWN')).toBe('A3');
    expect(from('A3', 'DOWN')).toBe('A6');
    expect(from('A6', 'DOWN')).toBe('A1000');
    expect(from('A6', 'UP')).toBe('A3');
    expect(from('A1', 'NEXT')).toBe('B1');
    expect(from('B1', 'NEXT')).toBe('D1');
    expect(from('D1', 'NEXT')).toBe('Z1');
    expect(from('D1', 'PREVIOUS')).toBe('B1');
    expect(from('E9', 'UP')).toBe('E1');
  });
});

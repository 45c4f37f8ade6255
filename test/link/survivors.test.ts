import { conflictsOf, existingIds, mergedIds, survivorOf, type SurvivorField } from '../../core/link/link';
import { linkRows } from './tableOf';

/** A field whose values are given by row; "" = blank. */
function fieldOf(values: readonly string[]): SurvivorField {
  const texts = [...new Set(values.filter((text) => text !== ''))];
  return { field: 'city', codes: Int32Array.from(values, (text) => texts.indexOf(text)), texts };
}

const keptRows = (
  values: readonly string[],
  customers: readonly number[],
  days: readonly number[] | null,
): number[] => {
  const count = Math.max(...customers) + 1;
  return [...survivorOf(fieldOf(values), Int32Array.from(customers), count, days && Int32Array.from(days)).row];
};

test('requirement 48: two rows of one customer keep the newest data', () => {
  expect(keptRows(['北京', '上海', '广州'], [0, 0, 1], [46000, 45000, 45500])).toEqual([0, 2]);
});

test('C19: newest that is not blank, field by field', () => {
  expect(keptRows(['北京', ''], [0, 0], [45000, 46000])).toEqual([0]);
  expect(keptRows(['', ''], [0, 0], [45000, 46000])).toEqual([-1]);
});

test('ties: of equal days, and without days, the lower row wins', () => {
  expect(keptRows(['北京', '上海'], [0, 0], [46000, 46000])).toEqual([1]);
  expect(keptRows(['北京', '上海'], [0, 0], null)).toEqual([1]);
});

test('a row without a readable day is older than every row with one', () => {
  expect(keptRows(['北京', '上海', '广州'], [0, 0, 0], [46000, 0, -3])).toEqual([0]);
  expect(keptRows(['北京', '上海'], [0, 0], [0, -3])).toEqual([1]);
});

test('rows of nobody give nothing', () => {
  expect(keptRows(['北京', '上海'], [0, -1], [1, 2])).toEqual([0]);
});

test('conflicts give both values and both rows, each other value once', () => {
  const field = fieldOf(['北京', '上海', '上海', '', '广州', '深圳']);
  const customers = Int32Array.from([0, 0, 0, 0, 0, 1]);
  const day = Int32Array.from([46000, 45000, 45100, 47000, 0, 46000]);
  const survivor = survivorOf(field, customers, 2, day);
  expect(conflictsOf(field, survivor, customers, day)).toEqual([
    { customer: 0, field: 'city', keptRow: 0, kept: '北京', otherRow: 2, other: '上海' },
    { customer: 0, field: 'city', keptRow: 0, kept: '北京', otherRow: 4, other: '广州' },
  ]);
});

describe('ids', () => {
  const rows = [
    { customerId: 'C202405001', phone: '1' },
    { customerId: 'TECH2024001', phone: '1' },
    { phone: '1' },
    { phone: '2' },
    { customerId: 'C20240528001' },
  ];

  test('of several ids the one of the earliest day stays, unchanged', () => {
    const day = Int32Array.from([45500, 45400, 45000, 0, 0]);
    expect(existingIds(linkRows(rows), day)).toEqual(['TECH2024001', null, 'C20240528001']);
  });

  test('without days the shorter, then the smaller text stays: sorting rows changes nothing', () => {
    expect(existingIds(linkRows(rows), null)[0]).toBe('C202405001');
    expect(existingIds(linkRows([...rows].reverse()), null)).toContain('C202405001');
  });

  test('C19: an id that is merged says into which', () => {
    const linked = linkRows(rows);
    expect([...mergedIds(linked, existingIds(linked, null))]).toEqual([['TECH2024001', 'C202405001']]);
  });
});

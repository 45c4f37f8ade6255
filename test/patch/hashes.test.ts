import fc from 'fast-check';
import { plainSheet } from '../../core/book/book';
import { hashOf } from '../../core/book/interner';
import { ledgerSheet, readLedger, type OwnedArea } from '../../core/patch/ledger';
import { packNumbers, unpackNumbers } from '../../core/patch/packedNumbers';
import { renderedSheet } from '../../core/patch/renderedSheet';
import { cellHash, columnHashes, keyOfTexts, numberHash } from '../../core/patch/rowKey';

test.each([
  0,
  -0,
  1,
  10,
  12.5,
  12.05,
  -3.2,
  100,
  0.1,
  -0.01,
  999999999999.99,
  1e15,
  1e21,
  1 / 3,
  0.005,
  Infinity,
  45473,
])('the number %p has the hash of its writing', (value) => {
  expect(numberHash(value)).toBe(hashOf(String(value)));
});

test('property: every number has the hash of its writing, and so that of the number read back', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((units) => units / 100);
  fc.assert(
    fc.property(fc.oneof(cents, fc.double(), fc.integer()), (value) => {
      expect(numberHash(value)).toBe(hashOf(String(value)));
      expect(cellHash(Number(String(value)))).toBe(cellHash(value));
      expect(cellHash(String(value))).toBe(cellHash(value));
    }),
    { seed: 31, numRuns: 2000 },
  );
});

test('blank is 0 in every kind of column, and a value is never 0 nor the mark of computed cells', () => {
  expect([cellHash(null), cellHash('')]).toEqual([0, 0]);
  expect([...columnHashes({ kind: 'numbers', values: Float64Array.of(NaN, 7) })]).toEqual([0, cellHash(7)]);
  expect([...columnHashes({ kind: 'codes', codes: Int32Array.of(-1, 0), dictionary: ['a'] })]).toEqual([
    0,
    cellHash('a'),
  ]);
  expect([...columnHashes({ kind: 'texts', values: [null, 'b'] })]).toEqual([0, cellHash('b')]);
  for (let i = 0; i < 50_000; i++) if (cellHash(`v${i}`) < 2) throw new Error(`v${i} is marked as blank or computed`);
});

test('a text of a dictionary is hashed once, however many rows have it', () => {
  let reads = 0;
  const dictionary = new Proxy(['高价值客户'], {
    get: (texts, key) => {
      if (key === '0') reads++;
      return Reflect.get(texts, key) as unknown;
    },
  });
  columnHashes({ kind: 'codes', codes: new Int32Array(100_000), dictionary });
  expect(reads).toBeLessThan(5);
});

test('keys of texts tell parts from each other', () => {
  const keys = [['a', 'bc'], ['ab', 'c'], ['abc'], ['abc', ''], ['', 'abc'], ['cba']].map(keyOfTexts);
  expect(new Set(keys).size).toBe(6);
  expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0 && key < 2 ** 48)).toBe(true);
});

test('packed numbers are digits of the Base64 alphabet, the highest first', () => {
  // 1 = B; 64 = 1 x 64 + 0; 2^24 = the fifth digit from the end; 2^48 - 1 = eight times 63
  expect(packNumbers([1, 64], 2)).toBe('ABBA');
  expect(packNumbers([0, 2 ** 24, 2 ** 48 - 1], 8)).toBe('AAAAAAAAAAABAAAA////////');
  const many = Array.from({ length: 10_000 }, (_, at) => at * 1_677_721);
  expect([...(unpackNumbers(packNumbers(many, 8), 8) ?? [])]).toEqual(many);
});

test('property: packed numbers read back, and damaged text is no list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 })), (values) => {
      expect([...(unpackNumbers(packNumbers(values, 8), 8) ?? [])]).toEqual(values);
    }),
    { seed: 32 },
  );
  expect([unpackNumbers('ABC', 8), unpackNumbers('ABCDEFG!', 8)]).toEqual([null, null]);
});

test('property: a ledger reads back as it was written, over many cells too', () => {
  const area = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 2 ** 48 - 1 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 3 }),
      fc.string(),
    )
    .map(([keys, width, header]): OwnedArea => ({
      sheetName: '_cp_sheet_portrait',
      sheetId: 'portrait',
      fields: Array.from({ length: width }, (_, i) => ({ field: `f${i}`, header: `${header}${i}`, ownedName: '' })),
      keys: Float64Array.from(keys),
      hashes: Array.from({ length: width }, (_, i) => Float64Array.from(keys, (key) => (key + i) % 2 ** 24)),
    }));
  fc.assert(
    fc.property(fc.array(area, { maxLength: 4 }), (areas) => {
      const ledger = { today: 45473, certificate: 'abc', lang: 'zh', areas };
      expect(readLedger(renderedSheet(ledgerSheet(ledger)))).toEqual(ledger);
    }),
    { seed: 33, numRuns: 60 },
  );
  const long: OwnedArea = {
    sheetName: '',
    sheetId: 'user',
    fields: [{ field: 'segment', header: 'x', ownedName: '_cp_column_a.segment' }],
    keys: Float64Array.from({ length: 9000 }, (_, i) => i),
    hashes: [Float64Array.from({ length: 9000 }, (_, i) => i)],
  };
  const ledger = { today: 1, certificate: '', lang: 'en', areas: [long] };
  const sheet = renderedSheet(ledgerSheet(ledger));
  expect(Math.max(...sheet.rows.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(32_000);
  expect(readLedger(sheet)).toEqual(ledger);
});

test('a sheet that only looks like a ledger is none', () => {
  expect(
    readLedger(
      plainSheet('x', [
        ['customer-portrait-ledger', 1],
        ['end', 'x'],
      ]),
    ),
  ).toBe(null);
  expect(readLedger(plainSheet('x', []))).toBe(null);
});

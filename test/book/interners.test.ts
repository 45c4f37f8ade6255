import fc from 'fast-check';
import { IdInterner } from '../../core/book/idInterner';
import { hashOf, Interner } from '../../core/book/interner';

interface Numbering {
  readonly texts: readonly string[];
  code(text: string): number;
}

/** Number texts with a plain map, as the reference. */
function expectedCodes(texts: readonly string[]): readonly number[] {
  const codes = new Map<string, number>();
  return texts.map((text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
}

function expectNumbered(interner: Numbering, texts: readonly string[]): void {
  expect(texts.map((text) => interner.code(text))).toEqual(expectedCodes(texts));
  expect(interner.texts).toEqual([...new Set(texts)]);
}

const upTo = (count: number, text: (n: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, n) => text(n));
const twice = (texts: readonly string[]): readonly string[] => [...texts, ...texts];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .tuple(fc.constantFrom('', 'C', 'C0', 'c', 'SO-', '客户', '\uffff', '\u0000'), fc.stringMatching(/^[0-9]{0,18}$/))
    .map((parts) => parts.join('')),
);

const families: readonly (readonly [string, readonly string[]])[] = [
  ['leading zeros', ['C7', 'C07', 'C007', 'C0', 'C00', 'C', '7', '07', '']],
  ['rising numbers', twice(upTo(3000, (n) => `SO${String(n).padStart(7, '0')}`))],
  ['falling numbers', twice(upTo(3000, (n) => `SO${3000 - n}`))],
  ['multiples of 1024', twice(upTo(3000, (n) => `SO${n * 1024}`))],
  ['multiples of 2^22', twice(upTo(3000, (n) => `SO${n * 4194304}`))],
  [
    'multiples of 2^32 below the first id',
    twice(['SO9000000000000', ...upTo(2000, (n) => `SO${String(n * 4294967296).padStart(13, '0')}`)]),
  ],
  [
    'numbers far apart, then close together',
    twice([...upTo(500, (n) => `${n * 7_000_000}`), ...upTo(3000, (n) => `${n}`)]),
  ],
  ['numbers just inside and outside the plain table', upTo(40, (n) => `C${String(65520 + n).padStart(7, '0')}`)],
  [
    'one million and its neighbours before small ones',
    ['1000000', '0999999', '1000001', '0000001', '1048576', '2097152', '0000001'],
  ],
  ['thirteen, fourteen and more digits', twice(upTo(200, (n) => `C${'9'.repeat(11 + (n % 5))}${n % 10}`))],
  [
    'more than thirteen digits first',
    ['12345678901234567', '12345678901234568', '2345678901234567', '34567', '12345678901234567'],
  ],
  ['prefixes that share a beginning', ['AB1', 'A1', 'ABC1', 'AB11', 'A11', 'B1', 'AB1', 'ab1']],
  ['texts of equal hash', twice(upTo(256, (n) => upTo(8, (bit) => ((n >> bit) & 1 ? 'Aa' : 'BB')).join('')))],
  ['full-width digits', ['C０1', 'C01', 'Ｃ01', 'C０1']],
  ['digits of other scripts', ['٣', '3', '३', '3']],
  ['signs and points', ['1.0', '1', '+1', '-1', '1e3', '1000', '1.0']],
  ['names of every object', ['__proto__', 'constructor', 'toString', '__proto__']],
];

describe.each<[string, () => Numbering]>([
  ['texts', () => new Interner()],
  ['ids', () => new IdInterner()],
])('%s are numbered in the order in which they come, and two different ones never share a number:', (_, create) => {
  test.each(families)('%s', (_name, texts) => {
    expectNumbered(create(), texts);
  });

  test('any texts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 80 }), (texts) => expectNumbered(create(), twice(texts))),
      { seed: 31, numRuns: 300 },
    );
  });

  test('any numbers behind one prefix', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 13 }), fc.maxSafeNat()), { maxLength: 200 });
    fc.assert(
      fc.property(numbers, fc.constantFrom('', 'SO', '客户-'), (pairs, prefix) => {
        expectNumbered(
          create(),
          pairs.map(([digits, n]) => prefix + String(n % 10 ** digits).padStart(digits, '0')),
        );
      }),
      { seed: 32, numRuns: 200 },
    );
  });
});

test('texts of equal hash exist, or the family above would prove nothing', () => {
  expect(hashOf('AaBB')).toBe(hashOf('BBAa'));
});

test('a text is found by its number only once it has been met', () => {
  const interner = new Interner();
  interner.code('a');
  expect([interner.find('a'), interner.find('b')]).toEqual([0, -1]);
});

test('an id that is not the column’s prefix and digits is left to the caller', () => {
  const interner = new IdInterner();
  expect([
    interner.numericCode('SO1'),
    interner.numericCode('SO1 '),
    interner.numericCode('XX1'),
    interner.numericCode('SO'),
  ]).toEqual([0, -1, -1, -1]);
  expect(interner.texts).toEqual(['SO1']);
});

test('an id far above the others keeps its number when the plain table later grows past it', () => {
  const interner = new IdInterner();
  const id = (n: number): string => `C${String(n).padStart(7, '0')}`;
  const far = (interner.code(id(0)), interner.code(id(1_050_000)));
  for (let n = 0; n < 150_100; n++) interner.code(id(n));
  interner.code(id(1_100_000));
  expect(interner.code(id(1_050_000))).toBe(far);
  expect(new Set(interner.texts).size).toBe(interner.texts.length);
});

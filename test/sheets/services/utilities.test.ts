import { createHash, createHmac } from 'node:crypto';
import { scriptRig } from './scriptRig';

const { Utilities } = scriptRig();
const signed = (buffer: Buffer): number[] => [...new Int8Array(buffer)];
// Lengths around the ends of blocks, and characters of one to four octets.
const TEXTS = [
  '',
  'a',
  'x'.repeat(55),
  'x'.repeat(56),
  'x'.repeat(64),
  'x'.repeat(111),
  'x'.repeat(112),
  'x'.repeat(300),
  '客户é😀',
];

describe('digests agree with those of Node', () => {
  test.each([
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
    ['SHA_384', 'sha384'],
    ['SHA_512', 'sha512'],
  ] as const)('%s', (name, reference) => {
    for (const text of TEXTS) {
      const expected = signed(createHash(reference).update(text, 'utf8').digest());
      expect(Utilities.computeDigest(Utilities.DigestAlgorithm[name], text, Utilities.Charset.UTF_8)).toEqual(expected);
    }
  });

  test.each([
    ['HMAC_MD5', 'md5'],
    ['HMAC_SHA_256', 'sha256'],
    ['HMAC_SHA_512', 'sha512'],
  ] as const)('%s, with keys shorter and longer than a block', (name, reference) => {
    for (const key of ['k', 'key'.repeat(60)]) {
      const expected = signed(createHmac(reference, key).update('message').digest());
      expect(Utilities.computeHmacSignature(Utilities.MacAlgorithm[name], 'message', key)).toEqual(expected);
    }
  });

  test('MD2 and signatures with RSA fail by name', () => {
    expect(() => Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')).toThrow(
      'Utilities.DigestAlgorithm.MD2 is not part',
    );
    expect(() => Utilities.computeRsaSha256Signature('a', 'b')).toThrow('computeRsaSha256Signature is not part');
  });
});

describe('base64', () => {
  test.each(TEXTS)('of "%s" is that of Node, web-safe too, and comes back', (text) => {
    const expected = Buffer.from(text, 'utf8').toString('base64');
    expect(Utilities.base64Encode(text)).toBe(expected);
    expect(Utilities.base64EncodeWebSafe(text)).toBe(expected.replace(/\+/g, '-').replace(/\//g, '_'));
    expect(Utilities.newBlob(Utilities.base64Decode(expected)).getDataAsString()).toBe(text);
  });

  test('takes signed bytes and gives them', () => {
    expect(Utilities.base64Encode([-1, 0, 127])).toBe('/wB/');
    expect(Utilities.base64Decode('/wB/')).toEqual([-1, 0, 127]);
    expect(Utilities.base64DecodeWebSafe('_wB_')).toEqual([-1, 0, 127]);
  });

  test('refuses what is no base64', () => {
    expect(() => Utilities.base64Decode('a*b=')).toThrow('Could not decode string.');
  });
});

// Expected texts: what C's printf writes.
test.each<[string, unknown[], string]>([
  ['%s has %d', ['Ann', 5], 'Ann has 5'],
  ['%11.6f', [123.456], ' 123.456000'],
  ['%05d|%-5d|%+d', [42, 42, 42], '00042|42   |+42'],
  ['%.2f%%', [12.345], '12.35%'],
  ['%,.2f', [1234567.891], '1,234,567.89'],
  ['%x %X %o', [255, 255, 8], 'ff FF 10'],
  ['%e', [1500], '1.500000e+03'],
  ['%10s|%-10s|', ['right', 'left'], '     right|left      |'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['%c%b', ['yes', true], 'ytrue'],
  ['%06.2f', [-1.5], '-01.50'],
])('formatString(%s) of %j is "%s"', (template, args, expected) => {
  expect(Utilities.formatString(template, ...args)).toBe(expected);
});

test('a placeholder without a value is refused', () => {
  expect(() => Utilities.formatString('%s %s', 'a')).toThrow("Format specifier '%s'");
});

describe('parseCsv', () => {
  test.each<[string, string, string[][]]>([
    ['plain rows', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['a last line end is no row', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['quotes hold commas, line ends and quotes', '"a,1","b\nc","say ""hi"""', [['a,1', 'b\nc', 'say "hi"']]],
    ['empty fields stay', ',a,\n,,', [['', 'a', ''], ['', '', '']]], // prettier-ignore
    ['rows may be of different length', 'a\nb,c', [['a'], ['b', 'c']]],
    ['an empty line is a row of one empty field', 'a\n\nb', [['a'], [''], ['b']]],
    ['nothing at all', '', []],
  ])('%s', (_, text, expected) => {
    expect(Utilities.parseCsv(text)).toEqual(expected);
  });

  test('takes another delimiter, and refuses a quote that is not closed', () => {
    expect(Utilities.parseCsv('a;"b;c"', ';')).toEqual([['a', 'b;c']]);
    expect(() => Utilities.parseCsv('"a')).toThrow('Could not parse text.');
  });
});

describe('blobs', () => {
  test('keep data, type and name, and copies go their own way', () => {
    const blob = Utilities.newBlob('客户', 'text/csv', 'customers.csv');
    const copy = blob.copyBlob().setName('copy.html').setContentTypeFromExtension();
    expect([blob.getName(), blob.getContentType(), blob.getDataAsString()]).toEqual([
      'customers.csv',
      'text/csv',
      '客户',
    ]);
    expect([copy.getName(), copy.getContentType(), copy.getBytes().length]).toEqual(['copy.html', 'text/html', 6]);
  });

  test('charsets are those asked for; one that is unknown fails by name', () => {
    const latin = Utilities.newBlob('').setDataFromString('né', 'ISO-8859-1');
    expect(latin.getBytes()).toEqual([110, -23]);
    expect(latin.getDataAsString('ISO-8859-1')).toBe('né');
    expect(latin.getDataAsString()).toBe('n�');
    expect(() => latin.getDataAsString('GBK')).toThrow('The charset "GBK" is not part of this emulation.');
    expect(Utilities.newBlob('').setDataFromString('é', 'UTF-16').getDataAsString('UTF-16')).toBe('é');
  });
});

test('ids are random and of version 4', () => {
  const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(one).not.toBe(other);
});

test('sleeping lets the emulated time pass, five minutes at most', () => {
  const rig = scriptRig();
  rig.Utilities.sleep(1500);
  expect(rig.slept()).toBe(1500);
  expect(() => rig.Utilities.sleep(300_001)).toThrow('Invalid argument');
});

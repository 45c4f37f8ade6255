import { inflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { crc32 } from '../../../desk/file/zip/crc32';
import { openPackage } from '../../../desk/file/zip/openPackage';
import { writePackage } from '../../../desk/file/zip/writePackage';
import { OTHER_EXTRA, localParts, streamedZip, zip64Of } from './handMadeZip';

const TYPES = '[Content_Types].xml';
const small = zipSync(
  {
    [TYPES]: strToU8('<Types/>'),
    'xl/a.xml': strToU8('a'.repeat(500)),
    'xl/媒体.bin': [Uint8Array.of(1, 2, 3), { level: 0 }],
  },
  { mtime: '2021-05-06' },
);

test('CRC-32 gives the check value of the standard and agrees with zlib at every length', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => crc32(bytes) === nodeCodec.crc32(bytes)),
    { seed: 5 },
  );
});

describe('reading', () => {
  test('stored and deflated entries are read, names in archive order', () => {
    const pack = openPackage(small, nodeCodec);
    expect(pack.names).toEqual([TYPES, 'xl/a.xml', 'xl/媒体.bin']);
    expect([pack.has('xl/a.xml'), pack.has('xl/b.xml')]).toEqual([true, false]);
    expect(strFromU8(pack.read('xl/a.xml'))).toBe('a'.repeat(500));
    expect(pack.read('xl/媒体.bin')).toEqual(Uint8Array.of(1, 2, 3));
  });

  test.each([
    ['signed 4-byte descriptors', true, false],
    ['bare 4-byte descriptors', false, false],
    ['signed 8-byte descriptors', true, true],
  ])('entries written as a stream are read: %s', (_case, signed, wide) => {
    const pack = openPackage(streamedZip({ 'a.xml': 'first', 'b.xml': 'second' }, signed, wide), nodeCodec);
    expect([strFromU8(pack.read('a.xml')), strFromU8(pack.read('b.xml'))]).toEqual(['first', 'second']);
  });

  test('zip64 sizes, offsets and directory are read', () => {
    const pack = openPackage(zip64Of({ 'a.xml': 'first', 'b.xml': 'second' }), nodeCodec);
    expect(['a.xml', 'b.xml'].map((name) => strFromU8(pack.read(name)))).toEqual(['first', 'second']);
  });
});

describe('writing', () => {
  const CASES: [string, Uint8Array][] = [
    [
      'plain',
      zipSync(
        { 'a.xml': strToU8('x'.repeat(99)), 'b.xml': strToU8('old'), 'c.bin': [strToU8('raw'), { level: 0 }] },
        { mtime: '2021-05-06', level: 9 },
      ),
    ],
    ['streamed', streamedZip({ 'a.xml': 'x'.repeat(99), 'b.xml': 'old', 'c.bin': 'raw' }, true, false)],
    [
      'streamed without descriptor signatures',
      streamedZip({ 'a.xml': 'x'.repeat(99), 'b.xml': 'old', 'c.bin': 'raw' }, false, false),
    ],
    [
      'streamed zip with 8-byte descriptors in a',
      streamedZip({ 'a.xml': 'x'.repeat(99), 'b.xml': 'old', 'c.bin': 'raw' }, true, true),
    ],
    ['zip64', zip64Of({ 'a.xml': 'x'.repeat(99), 'b.xml': 'old', 'c.bin': 'raw' })],
  ];

  test.each(CASES)('untouched entries of a %s zip are copied byte for byte', (_case, bytes) => {
    const base = openPackage(bytes, nodeCodec);
    const written = writePackage(
      base,
      new Map([
        ['b.xml', strToU8('new text, longer')],
        ['d.xml', strToU8('added')],
      ]),
      nodeCodec,
    );
    const before = localParts(bytes);
    const after = localParts(written);
    expect([...after.keys()]).toEqual(['a.xml', 'b.xml', 'c.bin', 'd.xml']);
    expect(after.get('a.xml')).toEqual(before.get('a.xml'));
    expect(after.get('c.bin')).toEqual(before.get('c.bin'));
    expect(
      Object.fromEntries(Object.entries(unzipSync(written)).map(([name, content]) => [name, strFromU8(content)])),
    ).toEqual({
      'a.xml': 'x'.repeat(99),
      'b.xml': 'new text, longer',
      'c.bin': 'raw',
      'd.xml': 'added',
    });
  });

  test('a zip64 record becomes narrow, and its other extra fields stay', () => {
    const written = Buffer.from(writePackage(openPackage(zip64Of({ 'a.xml': 'x' }), nodeCodec), new Map(), nodeCodec));
    const record = written.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    expect(written.readUInt16LE(record + 30)).toBe(OTHER_EXTRA.length);
    expect(written.subarray(record + 46 + 'a.xml'.length, record + 46 + 'a.xml'.length + OTHER_EXTRA.length)).toEqual(
      OTHER_EXTRA,
    );
  });

  test('no change gives the same entries, and writing twice gives the same bytes', () => {
    const base = openPackage(small, nodeCodec);
    const once = writePackage(base, new Map(), nodeCodec);
    expect(Buffer.compare(once, small)).toBe(0);
    const changes = new Map([['n.xml', strToU8('n')]]);
    expect(Buffer.compare(writePackage(base, changes, nodeCodec), writePackage(base, changes, nodeCodec))).toBe(0);
  });

  test('null removes an entry, and a replaced first part stays first', () => {
    const base = openPackage(small, nodeCodec);
    const pack = openPackage(
      writePackage(
        base,
        new Map([
          ['xl/a.xml', null],
          ['gone', null],
          [TYPES, strToU8('<T/>')],
        ]),
        nodeCodec,
      ),
      nodeCodec,
    );
    expect(pack.names).toEqual([TYPES, 'xl/媒体.bin']);
    expect(strFromU8(pack.read(TYPES))).toBe('<T/>');
  });

  test('a package from nothing carries a fixed time, and names outside ASCII as UTF-8', () => {
    const bytes = writePackage(
      null,
      new Map([
        ['空.xml', new Uint8Array(0)],
        ['b.xml', strToU8('b'.repeat(50))],
      ]),
      nodeCodec,
    );
    expect(unzipSync(bytes)).toEqual({ '空.xml': new Uint8Array(0), 'b.xml': strToU8('b'.repeat(50)) });
    expect([...bytes.subarray(6, 14)]).toEqual([0, 8, 0, 0, 0, 0, 0x21, 0]);
  });

  test('any set of entries comes back as it went in', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}\.xml$/), { maxLength: 6 });
    fc.assert(
      fc.property(
        names,
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 6, maxLength: 6 }),
        (keys, contents) => {
          const parts = new Map(keys.map((key, at) => [key, contents[at] ?? new Uint8Array(0)]));
          const pack = openPackage(writePackage(null, parts, nodeCodec), nodeCodec);
          return (
            pack.names.every((name) => Buffer.compare(pack.read(name), parts.get(name) ?? strToU8('?')) === 0) &&
            pack.names.length === keys.length
          );
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });
});

test('the codec inflates to exactly its limit and stops one byte past it', () => {
  const raw = nodeCodec.deflate(new Uint8Array(1000));
  expect(nodeCodec.inflate(raw, 1000)).toHaveLength(1000);
  expect(inflateRawSync(raw)).toHaveLength(1000);
  expect(() => nodeCodec.inflate(raw, 999)).toThrow(RangeError);
});

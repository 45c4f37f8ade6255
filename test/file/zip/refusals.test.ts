import { strToU8, zipSync } from 'fflate';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import type { RefusalKind } from '../../../desk/file/refusal';
import { ZIP_LIMITS } from '../../../desk/file/zip/limits';
import { openPackage } from '../../../desk/file/zip/openPackage';
import { refusalOf } from '../xlsxRead/buildXlsx';
import { rawZip } from './handMadeZip';
import type { RawEntry } from './handMadeZip';

const MEGABYTE = 1024 * 1024;
const part = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: strToU8('<a/>'), ...more });
const opened = (bytes: Uint8Array) => openPackage(bytes, nodeCodec);
const text = (content: string) => strToU8(content);
const ole = (...words: string[]) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1000),
      ...words.map((word) => Buffer.from(word, 'utf16le')),
      Buffer.alloc(500),
    ]),
  );
const whole = zipSync({ 'a.xml': strToU8('<a/>'.repeat(100)), 'b.xml': strToU8('<b/>') });

const CASES: [string, RefusalKind, Uint8Array, RegExp][] = [
  ['an encrypted workbook (OLE with EncryptedPackage)', 'encrypted', ole('Root Entry', 'EncryptedPackage'), /password/],
  ['an old .xls', 'legacyXls', ole('Root Entry', 'Workbook'), /97-2003/],
  ['an empty file', 'notAWorkbook', new Uint8Array(0), /an empty file/],
  ['a web page named .xlsx', 'notAWorkbook', text('\ufeff\r\n<!DOCTYPE html><html><table><tr><td>1'), /HTML/],
  ['a bare HTML table named .xlsx', 'notAWorkbook', text('<table border=1><tr><td>1</td></tr></table>'), /HTML/],
  [
    'an XML Spreadsheet 2003',
    'notAWorkbook',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    /2003/,
  ],
  ['a CSV named .xlsx', 'notAWorkbook', text('订单,金额\n1,2\n'), /CSV/],
  ['a UTF-16 text named .xlsx', 'notAWorkbook', new Uint8Array(Buffer.from('\ufeff订单\t金额', 'utf16le')), /CSV/],
  ['a PDF', 'notAWorkbook', text('%PDF-1.7'), /PDF/],
  ['binary noise', 'notAWorkbook', Uint8Array.of(0, 1, 2, 3, 4), /unknown binary/],
  ['a zip cut in half', 'truncatedZip', whole.subarray(0, whole.length >> 1), /cut short/],
  ['a zip without its last byte', 'truncatedZip', whole.subarray(0, -1), /cut short/],
  [
    'a zip that lost bytes in the middle',
    'truncatedZip',
    new Uint8Array(Buffer.concat([whole.subarray(0, 20), whole.subarray(40)])),
    /cut short/,
  ],
  ['two entries of one name', 'badPath', rawZip([part('a.xml'), part('a.xml')]), /appears twice/],
  ['two names that differ in case', 'badPath', rawZip([part('xl/a.xml'), part('XL/A.xml')]), /appears twice/],
  ['a path that climbs out', 'badPath', rawZip([part('xl/../../evil.xml')]), /unsafe name/],
  ['an absolute path', 'badPath', rawZip([part('/etc/passwd')]), /unsafe name/],
  ['a drive letter', 'badPath', rawZip([part('C:evil.xml')]), /unsafe name/],
  ['a backslash path', 'badPath', rawZip([part('xl\\workbook.xml')]), /unsafe name/],
  ['an encrypted entry', 'encrypted', rawZip([part('a.xml', { flags: 1 })]), /encrypted/],
  ['an unknown compression method', 'unreadable', rawZip([part('a.xml', { method: 12 })]), /method 12/],
  [
    'a name that differs between the two headers',
    'unreadable',
    rawZip([part('a.xml', { localName: 'b.xml' })]),
    /differs from the directory/,
  ],
  ['a signed package', 'signed', rawZip([part('_xmlsignatures/origin.sigs')]), /digitally signed/],
  [
    'more than 10,000 entries',
    'zipLimits',
    rawZip(Array.from({ length: 10_001 }, (_, at) => part(`p${at}`))),
    /10001 parts/,
  ],
  [
    'an entry that declares more than 768 MB',
    'zipLimits',
    rawZip([part('a.xml', { declaredBytes: 800 * MEGABYTE })]),
    /safety limit/,
  ],
  [
    'entries that declare more than 1 GB together',
    'zipLimits',
    rawZip([1, 2, 3, 4, 5].map((at) => part(`${at}`, { declaredBytes: 250 * MEGABYTE }))),
    /in total/,
  ],
];

test.each(CASES)('%s is refused as %s, saying what came, the state and the next step', (_case, kind, bytes, came) => {
  const refusal = refusalOf(() => opened(bytes));
  expect(refusal.kind).toBe(kind);
  expect(refusal.text.en).toMatch(came);
  expect(refusal.text.en).toMatch(/^Expected .*, but .*\. Nothing was written\. \S.*\.$/);
  expect(refusal.text.zh).toMatch(/^需要.*，但.+。没有写入任何内容。.+。$/);
});

test('a file past the size limit is refused before anything is read', () => {
  const refusal = refusalOf(() => openPackage(whole, nodeCodec, { ...ZIP_LIMITS, fileBytes: 100 }));
  expect(refusal.kind).toBe('zipLimits');
});

test('an entry that lies inside the bytes of another is refused', () => {
  const inner = part('b.xml', { method: 0 });
  const alone = rawZip([inner]);
  const innerLocal = alone.subarray(0, Buffer.from(alone).indexOf(Buffer.from('PK\u0001\u0002', 'latin1')));
  const bytes = rawZip([part('a.xml', { method: 0, content: innerLocal }), inner]);
  const record = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  new DataView(bytes.buffer).setUint32(record + 42, 30 + 'a.xml'.length, true);
  const refusal = refusalOf(() => opened(bytes));
  expect([refusal.kind, /overlaps/.test(refusal.text.en)]).toEqual(['badPath', true]);
});

describe('zip bombs', () => {
  const zeros = Buffer.alloc(40 * MEGABYTE);
  const honest = rawZip([{ name: 'a.xml', content: zeros }]);
  const lying = rawZip([{ name: 'a.xml', content: zeros, declaredBytes: 5000 }]);

  test.each([
    ['honest', honest],
    ['lying', lying],
  ])('40 MB of zeros with %s headers are cut while inflating, in bounded memory', (_case, bytes) => {
    const before = process.memoryUsage().rss;
    expect(refusalOf(() => opened(bytes).read('a.xml')).kind).toBe('zipLimits');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * MEGABYTE);
  });

  test('a dense entry below 10 MB is read', () => {
    const pack = opened(rawZip([{ name: 'a.xml', content: Buffer.alloc(9 * MEGABYTE) }]));
    expect(pack.read('a.xml')).toHaveLength(9 * MEGABYTE);
  });

  test('the total is counted over entries, each once', () => {
    const limits = { ...ZIP_LIMITS, totalBytes: 2500 };
    const pack = openPackage(zipSync({ a: new Uint8Array(1000), b: new Uint8Array(1000) }), nodeCodec, limits);
    expect(['a', 'b', 'a', 'b'].map((name) => pack.read(name).length)).toEqual([1000, 1000, 1000, 1000]);
    const lied = openPackage(
      rawZip(
        ['a', 'b', 'c'].map((name) => ({ name, content: Buffer.alloc(1000), declaredBytes: name === 'c' ? 10 : 1000 })),
      ),
      nodeCodec,
      limits,
    );
    lied.read('a');
    lied.read('b');
    expect(refusalOf(() => lied.read('c')).kind).toBe('zipLimits');
  });
});

test('damaged data and wrong checksums are told apart from bombs', () => {
  const bytes = rawZip([part('a.xml', { method: 0 }), part('b.xml')]);
  const damaged = bytes.slice();
  damaged[30 + 'a.xml'.length] = 0x7f;
  expect(refusalOf(() => opened(damaged).read('a.xml')).kind).toBe('unreadable');
  const broken = bytes.slice();
  broken.fill(0xff, 30 + 5 + 4 + 30 + 5, 30 + 5 + 4 + 30 + 5 + 3);
  expect(refusalOf(() => opened(broken).read('b.xml')).kind).toBe('unreadable');
  expect(refusalOf(() => opened(bytes).read('none.xml')).kind).toBe('unreadable');
});

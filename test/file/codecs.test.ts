import * as zlib from 'node:zlib';
import fc from 'fast-check';
import { browserCodec } from '../../desk/file/browserCodec';
import type { Codec } from '../../desk/file/codec';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { FileRefusal } from '../../desk/file/refusal';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { openPackage } from '../../desk/file/zip/openPackage';
import { writePackage } from '../../desk/file/zip/writePackage';
import { partsOf, sheetXml, zipOf } from './xlsxRead/buildXlsx';

const codecs: readonly (readonly [string, Codec])[] = [
  ['of Node', nodeCodec],
  ['of a browser page', browserCodec],
];

describe.each(codecs)('the codec %s', (_, codec) => {
  const text = new TextEncoder().encode('customer portrait 客户画像 '.repeat(4000));
  const deflated = new Uint8Array(zlib.deflateRawSync(text));

  test('gives back what was deflated, by itself or by another program', () => {
    expect(codec.inflate(codec.deflate(text), text.length)).toEqual(text);
    expect(codec.inflate(deflated, text.length)).toEqual(text);
    expect(new Uint8Array(zlib.inflateRawSync(codec.deflate(text)))).toEqual(text);
  });

  test('inflates an empty stream to nothing', () => {
    expect(codec.inflate(codec.deflate(new Uint8Array()), 0)).toEqual(new Uint8Array());
  });

  test('throws a RangeError when one byte more comes out than allowed', () => {
    expect(() => codec.inflate(deflated, text.length - 1)).toThrow(RangeError);
  });

  test('stops a bomb soon after the limit: what is broken far behind it is never met', () => {
    const bomb = new Uint8Array(zlib.deflateRawSync(new Uint8Array(400_000_000)));
    bomb.fill(0xff, bomb.length / 2);
    expect(() => zlib.inflateRawSync(bomb)).toThrow('unexpected end of file');
    expect(() => codec.inflate(bomb, 1_000_000)).toThrow(RangeError);
  });

  test('throws an error that is no RangeError when the stream is cut short or is no stream', () => {
    for (const broken of [deflated.subarray(0, deflated.length - 4), new Uint8Array(), new Uint8Array([7, 7, 7, 7])]) {
      const error = thrownBy(() => codec.inflate(broken, text.length));
      expect(error).toHaveProperty('message');
      expect(error).not.toBeInstanceOf(RangeError);
    }
  });

  test('counts CRC-32 as zip does', () => {
    expect(codec.crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('the codec of a browser page and that of Node', () => {
  const workbook = zipOf(partsOf(sheetXml(rows(40))));

  test('read the same workbook from the same file', () => {
    expect(openXlsx(workbook, 'a.xlsx', browserCodec).book).toEqual(openXlsx(workbook, 'a.xlsx', nodeCodec).book);
    expect(openXlsx(workbook, 'a.xlsx', browserCodec).book.sheets[0]?.rows).toHaveLength(40);
  });

  test('read what the other one wrote', () => {
    const change = new Map([['xl/worksheets/sheet1.xml', new TextEncoder().encode(sheetXml(rows(99)))]]);
    for (const [writer, reader] of [
      [browserCodec, nodeCodec],
      [nodeCodec, browserCodec],
    ] as const) {
      const written = writePackage(openPackage(workbook, writer), change, writer);
      expect(openXlsx(written, 'a.xlsx', reader).book.sheets[0]?.rows).toHaveLength(99);
    }
  });

  test('refuse the same broken files', () => {
    const outcome = (bytes: Uint8Array, codec: Codec): unknown => {
      const error = thrownBy(() => openXlsx(bytes, 'a.xlsx', codec));
      if (error === undefined) return openXlsx(bytes, 'a.xlsx', codec).book;
      expect(error).toBeInstanceOf(FileRefusal);
      return 'refused';
    };
    fc.assert(
      fc.property(fc.nat(workbook.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = workbook.slice();
        broken[at] = (broken[at] ?? 0) ^ flip;
        expect(outcome(broken, browserCodec)).toEqual(outcome(broken, nodeCodec));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function rows(count: number): string {
  return Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row * 7}</v></c></row>`,
  ).join('');
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

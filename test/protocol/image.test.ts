import { CODEC } from '../../addin/excel/codec';
import { HostError } from '../../core/index';
import { packImage, unpackImage } from '../../core/protocol/journal/image';
import type { RunImage } from '../../core/protocol/journal/runImage';

const STOPPED = new HostError('cancelled', 'unchanged', { zh: '已取消。', en: 'Cancelled.' });
const calm = { codec: CODEC, limits: { letters: 32_767 }, breathe: () => Promise.resolve() };

/** More rows than a list may have without a line of its own. */
const ROWS = 3000;

function image(names: readonly string[]): RunImage {
  return {
    patch: {
      columns: [
        {
          sheet: '订单',
          headerRow: 0,
          firstRow: 1,
          columns: [
            {
              values: {
                kind: 'numbers',
                values: Float64Array.from(names, (_, row) => (row % 7 === 0 ? NaN : row / 3)),
              },
            },
            {
              values: {
                kind: 'codes',
                codes: Int32Array.from(names, (_, row) => (row % 3) - 1),
                dictionary: ['a', 'b'],
              },
            },
            { values: { kind: 'texts', values: names }, kept: new Map([[4, 'typed']]) },
          ],
        },
      ],
      sheets: [{ ownedName: '_cp_sheet_ledger', blocks: [{ kind: 'cells', cells: [['x'.repeat(32_000), 1, true]] }] }],
    },
    rows: new Map([['订单', { high: Int32Array.from(names, (_, row) => -row), low: new Int32Array(ROWS) }]]),
    sheetsBefore: new Map([['_cp_sheet_ledger', { edits: new Map(names.map((name, row) => [row, name])) }]]),
    columnsBefore: new Map([['_cp_column', { contents: names, isNew: false, width: null, lastRow: -1 }]]),
  } as unknown as RunImage; // only what packing looks at
}

describe('the image of a run', () => {
  const names = Array.from({ length: ROWS }, (_, row) => `客户 ${row} "\n" 😀`);

  test('comes back as it went in: lists of numbers, maps, long texts, line breaks and signs outside the basic plane', async () => {
    const pieces = await packImage(image(names), calm);
    expect(await unpackImage(pieces, calm)).toEqual(image(names));
  });

  test('is cut into pieces that a cell holds and that look like no formula', async () => {
    const pieces = await packImage(image(names), calm);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^x[A-Za-z0-9+/=]{1,32766}$/);
  });

  test('is null when pieces are damaged or missing', async () => {
    const pieces = await packImage(image(names), calm);
    expect(await unpackImage(pieces.slice(1), calm)).toBeNull();
    expect(await unpackImage([], calm)).toBeNull();
  });

  test('passes on a cancellation', async () => {
    const pieces = await packImage(image(names), calm);
    await expect(unpackImage(pieces, { ...calm, breathe: () => Promise.reject(STOPPED) })).rejects.toBe(STOPPED);
  });
});

import { CODEC } from '../../addin/excel/codec';
import type { Bench } from '../../core/protocol/bench';
import { unpackImage } from '../../core/protocol/journal/image';
import { forgetful } from '../../core/protocol/journal/imageSheet';
import type { JournalRun } from '../../core/protocol/journal/journal';
import type { RunImage } from '../../core/protocol/journal/runImage';

test('#5 §6: what is kept of a run that forgot a person holds nothing of what stood there before', async () => {
  const kept = new Map<string, readonly string[]>();
  const bench = {
    codec: CODEC,
    limits: { letters: 32_767 },
    breathe: () => Promise.resolve(),
    keepTexts: (sheet: string, texts: readonly string[]) => Promise.resolve(void kept.set(sheet, texts)),
  } as unknown as Bench; // what packing and keeping ask for
  const image = {
    patch: { columns: [], sheets: [], replaces: [], forgets: true },
    rows: new Map([['订单', { high: new Int32Array(2), low: new Int32Array(2) }]]),
    sheetsBefore: new Map([['_cp_sheet_portrait', { edits: new Map([[3, '忘了我']]) }]]),
    columnsBefore: new Map([['_cp_column', { contents: ['忘了我'], isNew: false, width: null, lastRow: -1 }]]),
  } as unknown as RunImage; // what packing looks at
  const run = { id: 'a1', isFirst: true, imageSheet: '_cp_undo_a1', pieces: 9, check: 'old' } as JournalRun;

  const left = await forgetful(bench, image, run);
  const pieces = kept.get(left.imageSheet) ?? [];
  expect(left).toMatchObject({ id: 'a1', isFirst: false, pieces: pieces.length });
  expect(left.imageSheet).not.toBe(run.imageSheet);
  const read = await unpackImage(pieces, bench);
  expect(read).toEqual({ ...image, sheetsBefore: new Map(), columnsBefore: new Map() });
});

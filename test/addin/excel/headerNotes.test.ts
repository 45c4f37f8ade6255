import type { Host } from '../../../core/index';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';
import { addNotesToLibrary } from './notesLibrary';

/** Our two columns stand in G and H; their headers in row 1. */
const OURS = [6, 7] as const;

async function runOn(host: Host): Promise<void> {
  const { book, stamp } = await host.read(CALM);
  expect((await host.apply(patchOf(book), stamp, NOTE, CALM)).state).toBe('done');
}

function prompts({ workbook }: ExcelRig): readonly unknown[] {
  const all = workbook.sheet('订单')?.validations.all ?? [];
  return all.map(({ area, prompt }) => [area.top, area.left, prompt.message.length]);
}

function notesOf({ workbook }: ExcelRig): readonly (string | null)[] {
  return OURS.map((column) => workbook.sheet('订单')?.note(0, column) ?? null);
}

test('before ExcelApi 1.18 our headers say what they mean in messages that Excel shows at the cell, and undo takes them off', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2], api: '1.17' });
  const before = rig.workbook.hash();
  const host = rig.start();
  await runOn(host);
  expect(prompts(rig)).toEqual(OURS.map((column) => [0, column, expect.any(Number)]));
  for (const [, , letters] of prompts(rig) as readonly (readonly number[])[]) expect(letters).toBeGreaterThan(10);
  expect(rig.workbook.sheets.flatMap((sheet) => sheet.notes)).toEqual([]);
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

describe('from ExcelApi 1.18 on', () => {
  let takeOff: () => void;
  let rig: ExcelRig;
  let host: Host;
  beforeEach(() => {
    rig = excelRig({ 订单: ORDERS }, { dates: [2], api: '1.18' });
    host = rig.start();
    takeOff = addNotesToLibrary();
  });
  afterEach(() => takeOff());

  test('our headers have notes, which a refresh leaves as they are and undo takes off', async () => {
    const before = rig.workbook.hash();
    await runOn(host);
    expect(notesOf(rig)).toEqual(OURS.map(() => expect.stringMatching(/^◆ .{10}/)));
    expect(prompts(rig)).toEqual([]);
    const then = notesOf(rig);
    await runOn(host);
    expect(notesOf(rig)).toEqual(then);
    await host.undo?.(CALM);
    expect(notesOf(rig)).toEqual(then);
    await host.undo?.(CALM);
    expect(rig.workbook.hash()).toBe(before);
  });

  test('a note that a person wrote on a header of ours stays through a refresh and an undo', async () => {
    await runOn(host);
    rig.workbook.sheet('订单')?.setNote(0, 6, '问过老王');
    await runOn(host);
    expect(notesOf(rig)[0]).toBe('问过老王');
    await host.undo?.(CALM);
    await host.undo?.(CALM);
    expect(notesOf(rig)).toEqual(['问过老王', null]);
  });
});

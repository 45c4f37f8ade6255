import { plainSheet, run, standardRecipe, templateCells } from '../../core/index';
import type { WorkbookModel } from '../../desk/workbook/workbook';
import { excelPortRig } from './excelRig';
import { runOnce, type PortRig } from './rig';
import { sheetsPortRig } from './sheetsRig';
import { CALM, NOTE, TODAY } from './shop';
import { foundSheet } from './workbookRig';

jest.setTimeout(120_000);

type FramedRig = PortRig & { readonly rig: { readonly workbook: WorkbookModel } };

const WIDE = 333;

/** Widths of the columns of the portrait by header. */
function widthsOf(rig: FramedRig): ReadonlyMap<string, number> {
  const [header = []] = rig.cells('客户画像');
  const sheet = foundSheet(rig.rig.workbook, '客户画像');
  return new Map(header.map((cell, at) => [String(cell), sheet.columnWidth(at)]));
}

/** Run again with one kind of class more, which stands among the others. */
async function runWithPersonas({ host }: PortRig): Promise<void> {
  const { book, stamp } = await host.read(CALM);
  const recipe = { ...standardRecipe, persona: 'on' as const };
  const result = run(book, { recipe, mapping: new Map(), clock: { today: TODAY, given: true }, overwrite: false });
  if (result.kind === 'none') throw new Error('nothing to write');
  await host.apply(result.patch, stamp, NOTE, CALM);
}

describe.each([
  ['Excel', excelPortRig],
  ['Google Sheets', sheetsPortRig],
] as const)('in %s', (_host, rigOf) => {
  test('a column that a refresh puts in between gets its width, all others keep theirs, and undo brings all back', async () => {
    const rig: FramedRig = rigOf();
    await runOnce(rig);
    const widened = [...widthsOf(rig).keys()].indexOf('标签');
    foundSheet(rig.rig.workbook, '客户画像').setColumnWidth(widened, widened, WIDE);
    const [whole, before] = [rig.whole(), widthsOf(rig)];
    await runWithPersonas(rig);
    const after = widthsOf(rig);
    expect([...after.keys()].filter((header) => !before.has(header))).toEqual(['买家人格', '上次分层']);
    expect([...after.keys()].indexOf('买家人格')).toBeLessThan(before.size - 1);
    for (const [header, width] of before) expect([header, after.get(header)]).toEqual([header, width]);
    expect(after.get('标签')).toBe(WIDE);
    await rig.host.undo?.(CALM);
    expect(rig.whole()).toBe(whole);
  });

  test('a refresh that moves no column touches no width', async () => {
    const rig: FramedRig = rigOf();
    await runOnce(rig);
    foundSheet(rig.rig.workbook, '客户画像').setColumnWidth(0, 0, WIDE);
    const before = widthsOf(rig);
    await runOnce(rig);
    expect(widthsOf(rig)).toEqual(before);
  });

  test('a sheet that is added for a person has columns wide enough for its headers', async () => {
    const rig: FramedRig = rigOf();
    const { header } = templateCells('business', 'zh');
    const texts = header.map((cell) => (typeof cell === 'object' ? (cell?.value ?? null) : cell));
    await rig.host.addSheet?.('模板', plainSheet('模板', [texts]), CALM);
    const sheet = foundSheet(rig.rig.workbook, '模板');
    const at = texts.indexOf('要解决的主要问题');
    expect(sheet.columnWidth(at)).toBeGreaterThan(sheet.columnWidth(0));
  });
});

import { printLayout } from '../../../core/index';
import type { OwnedSheet, Patch } from '../../../core/index';
import type { SheetModel } from '../../../desk/workbook/workbook';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';

jest.setTimeout(120_000);

async function applied(rig: ExcelRig, change: (sheet: OwnedSheet) => OwnedSheet = (sheet) => sheet): Promise<Patch> {
  const host = rig.start();
  const { book, stamp } = await host.read(CALM);
  const plan = patchOf(book);
  const patch = { ...plan, sheets: plan.sheets.map(change) };
  await host.apply(patch, stamp, NOTE, CALM);
  return patch;
}

/** The portrait with columns of twice the width. */
function widened(sheet: OwnedSheet): OwnedSheet {
  if (sheet.id !== 'portrait') return sheet;
  const blocks = sheet.blocks.map((block) => block.kind === 'table' ? { ...block, columns: block.columns.map((column) => ({ ...column, width: column.width * 2 })) } : block); // prettier-ignore
  return { ...sheet, blocks };
}

function sheetOf({ workbook }: ExcelRig, name: string): SheetModel {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What Excel was told of the page of a sheet. */
function pageOf(rig: ExcelRig, name: string): Readonly<Record<string, unknown>> {
  const { bag } = sheetOf(rig, name);
  return Object.fromEntries([...bag].filter(([key]) => key.startsWith('pageLayout.')).map(([key, value]) => [key.slice('pageLayout.'.length), value])); // prettier-ignore
}

test('sheets of ours print across, as many pages wide as can be read, with header and key columns on each', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const { sheets } = await applied(rig);
  const portrait = sheets.find(({ id }) => id === 'portrait');
  if (!portrait) throw new Error('no portrait');
  expect(printLayout(portrait).pagesWide).toBeGreaterThan(1);
  expect(pageOf(rig, '客户画像')).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    leftMargin: 36,
    zoom: { horizontalFitToPages: printLayout(portrait).pagesWide },
    printTitleRows: '1:1',
    printTitleColumns: 'A:A',
  });
  expect(pageOf(rig, '画像_规则')).toMatchObject({ printTitleRows: '1:1', zoom: { horizontalFitToPages: 1 } });
  const report = sheets.find(({ id }) => id === 'report');
  expect(report?.breaks?.length).toBeGreaterThan(0);
  expect(pageOf(rig, '画像报告').rowBreaks).toEqual(report?.breaks);
});

test('pages follow a sheet that grew, and what did not change stays as a person set it', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  await applied(rig);
  const { bag } = sheetOf(rig, '画像_设置');
  bag.set('pageLayout.zoom', { scale: 70 });
  const earlier = pageOf(rig, '客户画像').zoom;
  const { sheets } = await applied(rig, widened);
  const portrait = sheets.find(({ id }) => id === 'portrait');
  if (!portrait) throw new Error('no portrait');
  const wide = printLayout(portrait).pagesWide;
  expect(earlier).not.toEqual({ horizontalFitToPages: wide });
  expect(pageOf(rig, '客户画像').zoom).toEqual({ horizontalFitToPages: wide });
  expect(pageOf(rig, '画像_设置').zoom).toEqual({ scale: 70 });
  await rig.start().undo?.(CALM);
  expect(pageOf(rig, '客户画像').zoom).toEqual(earlier);
});

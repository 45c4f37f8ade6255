import type { Cell, Host } from '../../../core/index';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';

/** Days from 1899-12-30 to 1904-01-01. */
const LATER = 1462;
/** The same days, as a workbook that counts from 1904 holds them. */
const EARLY: readonly (readonly Cell[])[] = ORDERS.map((row, at) =>
  at === 0 ? row : [...row.slice(0, 2), Number(row[2]) - LATER, ...row.slice(3)],
);

async function runOn(host: Host): Promise<void> {
  const { book, stamp } = await host.read(CALM);
  expect((await host.apply(patchOf(book), stamp, NOTE, CALM)).state).toBe('done');
}

function tagsOf({ workbook }: ExcelRig): unknown {
  return workbook.sheet('订单')?.values({ top: 0, left: 6, bottom: 24, right: 7 });
}

/** Last order day in the portrait, as a person sees it, by customer. */
function lastDays({ workbook }: ExcelRig): ReadonlyMap<string, string> {
  const sheet = workbook.sheet('客户画像');
  const width = sheet?.usedArea(true)?.right ?? 0;
  const [headers = []] = sheet?.values({ top: 0, left: 0, bottom: 0, right: width }) ?? [];
  const column = headers.indexOf('末单日期');
  return new Map(
    Array.from({ length: 8 }, (_, row) => [String(sheet?.value(row + 1, 0)), String(sheet?.text(row + 1, column))]),
  );
}

test('a workbook that counts days from 1904 gets the same tags and shows the same days as one from 1900', async () => {
  const [early, usual] = [
    excelRig({ 订单: EARLY }, { dates: [2], date1904: true }),
    excelRig({ 订单: ORDERS }, { dates: [2] }),
  ];
  expect((await early.start().read(CALM)).book.date1904).toBe(true);
  await runOn(early.start());
  expect((await usual.start().read(CALM)).book.date1904).toBe(false);
  await runOn(usual.start());
  expect(tagsOf(early)).toEqual(tagsOf(usual));
  // The first order of customer C1 is of 2024-06-27; it is the newest.
  expect(lastDays(usual).get('C1')).toBe('2024-06-27');
  expect([...lastDays(early)]).toEqual([...lastDays(usual)]);
});

test('manual calculation stays manual through runs, an undo and a removal', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  rig.workbook.calculationMode = 'manual';
  const host = rig.start();
  await runOn(host);
  expect(rig.workbook.calculationMode).toBe('manual');
  await runOn(host);
  await host.undo?.(CALM);
  expect(rig.workbook.calculationMode).toBe('manual');
  await host.uninstall?.(CALM);
  expect(rig.workbook.calculationMode).toBe('manual');
});

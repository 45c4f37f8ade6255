import type { Host, Receipt } from '../../../core/index';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig } from './excelRig';

async function runOn(host: Host): Promise<Receipt> {
  const { book, stamp } = await host.read(CALM);
  return host.apply(patchOf(book), stamp, NOTE, CALM);
}

test('a first run ends green and its undo gives the workbook back', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const before = rig.workbook.hash();
  const host = rig.start();
  expect((await runOn(host)).state).toBe('done');
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

test('the undo of a refresh gives back what the first run left, typing of people included', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  const sheet = rig.workbook.sheet('订单');
  const put = (row: number, column: number, value: string | number): void =>
    sheet?.write({ top: row, left: column, bottom: row, right: column }, () => ({ value, formula: null }));
  put(3, 5, 9000);
  put(4, 6, '我填的');
  for (const [column, value] of ['S900', 'C99', 45470, '已完成', '茶', 77].entries()) put(25, column, value);
  const before = rig.workbook.hash();
  expect((await runOn(host)).state).toBe('done');
  expect(rig.workbook.hash()).not.toBe(before);
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

test('uninstalling after two runs leaves the workbook as it was', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const before = rig.workbook.hash();
  const host = rig.start();
  await host.save('recipe', '{}');
  await runOn(host);
  await runOn(host);
  await host.uninstall?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

test('a table of the user takes our columns in, and undo makes it as wide as it was', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  await rig.run(async (context) => {
    context.workbook.worksheets.getItem('订单').tables.add('A1:F25', true).name = 'Orders';
    await context.sync();
  });
  const before = rig.workbook.hash();
  const host = rig.start();
  expect((await runOn(host)).state).toBe('done');
  expect(rig.workbook.table('Orders')?.table.area).toEqual({ top: 0, left: 0, bottom: 24, right: 7 });
  await host.undo?.(CALM);
  expect(rig.workbook.table('Orders')?.table.area).toEqual({ top: 0, left: 0, bottom: 24, right: 5 });
  expect(rig.workbook.hash()).toBe(before);
});

test('the undo of a refresh that made the pivots wider leaves no format of theirs behind', async () => {
  const even = ORDERS.map((row, at) => (at === 0 ? row : [row[0] ?? null, `C${((at - 1) % 8) + 1}`, 45470 - (at - 1) * (1 + ((at - 1) % 8)), ...row.slice(3)])); // prettier-ignore
  const rig = excelRig({ 订单: even }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  rig.workbook.sheet('订单')?.write({ top: 2, left: 5, bottom: 2, right: 5 }, () => ({ value: 88_888, formula: null }));
  const before = rig.workbook.hash();
  const width = rig.workbook.sheet('分层透视')?.usedArea()?.right ?? 0;
  await runOn(host);
  expect(rig.workbook.sheet('分层透视')?.usedArea()?.right).toBeGreaterThan(width);
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';
import { workbookHands } from '../port/workbookRig';
import { sheetsRig } from './sheetsRig';

test('issue 5, section 7: a time that clocks skip stays text, is told, and everything else comes back by undo', async () => {
  const rows = ORDERS.map((row) => [...row]);
  const put = (row: number, text: string): void => {
    const cells = rows[row];
    if (cells) cells[2] = text;
  };
  put(10, '2024-03-10 02:30:00');
  put(11, '2024-03-10 03:30:00');
  put(12, '2023-11-05 01:30:00'); // twice on that night
  const { workbook, start } = sheetsRig({ 订单: rows }, { timeZone: 'America/New_York', dates: [2] });
  const { cells } = workbookHands(workbook);
  const dates = (): unknown => [10, 11, 12].map((row) => cells('订单')[row]?.[2]);
  const host = start();
  const before = dates();
  const { book, stamp } = await host.read(CALM);
  const receipt = await host.apply(patchOf(book, true), stamp, NOTE, CALM);
  expect(receipt.state).toBe('done');
  expect(receipt.notices.map(({ zh }) => zh)).toEqual(['1 个单元格的时间在表格的时区里不存在（夏令时拨快的那一小时），没有覆盖。']); // prettier-ignore
  expect(dates()).toEqual(['2024-03-10 02:30:00', 45_361 + 3.5 / 24, 45_235 + 1.5 / 24]);
  const undone = await host.undo?.(CALM);
  expect([dates(), undone?.kept]).toEqual([before, []]);
});

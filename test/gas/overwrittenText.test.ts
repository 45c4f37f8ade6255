import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';
import { sheetsRig } from './sheetsRig';

test('issue 5, section 7: amounts under the format for text become numbers of the automatic format, and text again by undo', async () => {
  const rows = ORDERS.map((row) => [...row]);
  const { workbook, start } = sheetsRig({ 订单: rows }, { dates: [2] });
  const sheet = workbook.sheet('订单');
  if (!sheet) throw new Error('no sheet');
  const cell = { top: 4, left: 5, bottom: 4, right: 5 };
  sheet.restyle(cell, () => ({ numberFormat: '@' }));
  sheet.write(cell, () => ({ value: '¥1,250.50', formula: null }));
  const seen = (): unknown => [sheet.value(4, 5), sheet.style(4, 5).numberFormat];
  const [host, before] = [start(), [workbook.hash(), seen()]];
  expect(seen()).toEqual(['¥1,250.50', '@']);
  const { book, stamp } = await host.read(CALM);
  expect((await host.apply(patchOf(book, true), stamp, NOTE, CALM)).state).toBe('done');
  expect(seen()).toEqual([1250.5, 'General']);
  const undone = await host.undo?.(CALM);
  expect([workbook.hash(), seen(), undone?.kept]).toEqual([...before, []]);
});

import { excelRig } from '../addin/excel/excelRig';
import { sheetsRigOn } from '../gas/sheetsRig';
import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';
import type { Host } from '../../core/index';

async function runOn(host: Host): Promise<string> {
  const { book, stamp } = await host.read(CALM);
  return (await host.apply(patchOf(book), stamp, NOTE, CALM)).state;
}

test('a workbook that lost its hidden names on the way gets new sheets beside the old ones, once', async () => {
  const { workbook, start } = excelRig({ 订单: ORDERS }, { dates: [2] });
  await runOn(start());
  for (const name of [...workbook.names.all]) if (name.name.startsWith('_cp_')) workbook.names.remove(name);
  const host = sheetsRigOn(workbook, { timeZone: 'Etc/UTC' }).start();
  expect(await runOn(host)).toBe('done');
  expect(await runOn(host)).toBe('done');
  const visible = workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : []));
  expect(visible).toEqual(['订单', '客户画像', '分层透视', '画像报告', '交叉分析', '清洗记录', '画像_规则', '画像_设置', '画像_历史', '客户画像 2', '分层透视 2', '画像报告 2', '交叉分析 2', '清洗记录 2', '画像_规则 2', '画像_设置 2', '画像_历史 2']); // prettier-ignore
});

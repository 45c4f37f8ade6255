import { readFileSync } from 'node:fs';
import { describeWhen } from '../reference/describeWhen';
import { convertedByLibreOffice, libreOffice } from '../reference/libreOffice';
import { startDesk, type DeskPage, type DeskSite } from './deskPage';
import { button, heading, makePortrait, openTab, SAYS, visibleSheets } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** Orders whose days and months cannot be told apart. */
const ORDERS = `客户编号,姓名,下单日期,实付金额
A1,王芳,03/04/2026,120.5
A1,王芳,05/06/2026,80
A2,李强,01/02/2026,1500
A3,张敏,07/08/2026,64.9
A3,张敏,09/10/2026,99
A4,赵磊,02/03/2026,310
`;

async function choose({ page }: DeskPage, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('toolbar').getByRole('button', { name: '打开文件', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Open the orders as a person does, answer the question, make the portrait and save; gives the bytes of the download. */
async function portraitOfOwnFile(desk: DeskPage): Promise<Buffer> {
  const { page } = desk;
  await choose(desk, '订单.csv', Buffer.from(ORDERS));
  await heading(desk, '我读到了“订单”表').waitFor();
  await button(desk, '日在前（日/月/年）').click();
  await button(desk, '日在前（日/月/年）').waitFor({ state: 'detached' });
  await makePortrait(desk);
  const download = page.waitForEvent('download');
  await page.getByRole('toolbar').getByRole('button', { name: '另存为', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('订单.xlsx');
  await page.getByText('已保存：订单.xlsx').waitFor();
  return readFileSync(await file.path());
}

function lastOrderOf({ ask }: DeskPage, customer: string): Promise<string> {
  return ask((workbook, id) => {
    const sheet = workbook.sheet('客户画像');
    const columns = Array.from({ length: 30 }, (_, at) => at);
    const column = columns.find((at) => sheet?.text(0, at) === '末单日期') ?? 0;
    const row = [1, 2, 3, 4].find((at) => sheet?.text(at, 0) === id) ?? 0;
    return sheet?.text(row, column) ?? '';
  }, customer);
}

test('#3 §2, §3, §4: a question about days and months, once answered, is not asked again: neither by a reloaded pane nor in the saved file', async () => {
  const desk = await site.visit({ address: '?book=blank' });
  await heading(desk, '没有找到可以用的表').waitFor();
  const saved = await portraitOfOwnFile(desk);
  expect(await lastOrderOf(desk, 'A3')).toBe('2026-10-09');
  await desk.page.getByRole('button', { name: '重新加载窗格' }).click();
  await expectAnswered(desk);

  const other = await site.visit({ address: '?book=blank' });
  await choose(other, '订单.xlsx', saved);
  await expectAnswered(other);
  expect(await visibleSheets(other)).toEqual([
    '订单',
    '客户画像',
    '分层透视',
    '画像报告',
    '交叉分析',
    '清洗记录',
    '画像_规则',
    '画像_设置',
    '画像_历史',
  ]);
});

async function expectAnswered(desk: DeskPage): Promise<void> {
  await heading(desk, '客户概览').waitFor();
  expect(await desk.pane.getByText('请回答').count()).toBe(0);
  await openTab(desk, SAYS.zh.rules);
  await button(desk, '读取与输出').click();
  expect(await desk.pane.getByLabel('日月顺序').inputValue()).toBe('dmy');
}

describeWhen(libreOffice, 'LibreOffice', () => {
  test('#3 §4: reopens the saved file of one’s own data and finds the pivots in it', async () => {
    const desk = await site.visit({ address: '?book=blank' });
    const saved = await portraitOfOwnFile(desk);
    const fods = Buffer.from(convertedByLibreOffice(saved, 'fods')).toString('utf8');
    expect(fods.match(/<table:data-pilot-table /g)?.length).toBeGreaterThanOrEqual(2);
    expect(fods).toMatch(/<table:table table:name="分层透视"/);
  }, 240_000);
});

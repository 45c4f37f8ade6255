import { startDesk, type DeskSite } from './deskPage';
import { openTab, SAYS } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

test('#3 §2, §4: a wrong setting shows its error at its place, is not remembered and leaves the workbook alone; a right one moves the shares', async () => {
  const desk = await site.visit();
  const { pane } = desk;
  const before = await desk.hash();
  await openTab(desk, SAYS.zh.rules);
  const field = pane.getByRole('textbox', { name: '高分线' });
  await field.fill('八十五');
  await field.press('Enter');
  await pane.locator('[aria-invalid="true"]').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const told = (await field.getAttribute('aria-describedby')) ?? '';
  const error = await pane.locator(`#${told.split(' ')[0]}`).innerText();
  expect(error).toContain('八十五');
  expect(error).toContain('100');
  expect(await pane.locator('[aria-invalid="true"]').count()).toBe(1);
  expect(await desk.hash()).toBe(before);

  const high = pane.getByRole('row', { name: /高价值客户/ }).first();
  const share = /[\d.]+%/.exec(await high.innerText())?.[0] ?? '';
  expect(share).not.toBe('');
  await field.fill('95');
  await field.press('Enter');
  await pane.getByText('改过 1 项设置').waitFor();
  await high.filter({ hasNotText: share }).waitFor();
  expect(await pane.locator('[aria-invalid="true"]').count()).toBe(0);
  expect(await desk.ask(({ settings }) => [...settings.values()].join(), null)).toContain('tierHigh');
});

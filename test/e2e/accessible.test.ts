import AxeBuilder from '@axe-core/playwright';
import { startDesk, type DeskPage, type DeskSite, type Visit } from './deskPage';
import { button, heading, makePortrait, openTab } from './flow';

let site: DeskSite;

beforeAll(async () => {
  site = await startDesk();
});
afterAll(() => site.stop());

/** Fluent's focus guards: empty, hidden from screen readers, and they pass the focus on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** Look at page and pane with axe; gives each violation with the places where it is. */
async function violations({ page }: DeskPage): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page }).exclude(FOCUS_GUARDS).exclude(['aside iframe', FOCUS_GUARDS]).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${JSON.stringify(node.target)} ${node.failureSummary}`).join(' | ')}`);
}

const LOOKS: readonly Visit[] = [
  { lang: 'zh', theme: 'light' },
  { lang: 'en', theme: 'dark', paneWidth: 320 },
  { lang: 'en', theme: 'contrast' },
];

test.each(LOOKS)('#3 §2, §4: page and pane are clean by axe on every screen: %j', async (visit) => {
  const desk = await site.visit({ ...visit });
  const lang = visit.lang ?? 'zh';
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const seen: Record<string, readonly string[]> = {};
  await button(desk, say('先看看会写什么', 'See first what will be written')).waitFor();
  seen['first'] = await violations(desk);
  await button(desk, say('先看看会写什么', 'See first what will be written')).click();
  await heading(desk, say('将要写入', 'What will be written')).waitFor();
  seen['preview'] = await violations(desk);
  await button(desk, say('写入工作簿', 'Write to the workbook')).click();
  await heading(desk, say('画像已写入', 'The portrait is written')).waitFor();
  seen['done'] = await violations(desk);
  await button(desk, say('查看概览', 'See the overview')).click();
  for (const [zh, en] of [['概览', 'Overview'], ['数据', 'Data'], ['规则', 'Rules'], ['客户', 'Customer'], ['记录', 'History']] as const) {
    await openTab(desk, say(zh, en));
    seen[en] = await violations(desk);
  }
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((name) => [name, []])));
});

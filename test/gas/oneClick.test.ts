import type { ProtectionRecord } from '../../desk/sheets/frame/sheetsEnd';
import { CALM, NOTE, ORDERS, patchOf } from '../port/shop';
import { realmRig, type RealmRig } from './realmRig';
import { sheetsRig, type SheetsRig } from './sheetsRig';

const shop = (): SheetsRig => sheetsRig({ 订单: ORDERS }, { dates: [2] });

/** What a person sees, sheet by sheet: formulas, values, formats. */
function seen({ workbook }: SheetsRig): Readonly<Record<string, unknown>> {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  return Object.fromEntries(
    visible.map((sheet) => {
      const area = sheet.usedArea() ?? { top: 0, left: 0, bottom: 0, right: 0 };
      const formats = sheet.values(area).map((row, at) => row.map((_, column) => sheet.style(area.top + at, area.left + column).numberFormat)); // prettier-ignore
      return [sheet.name, [sheet.formulas(area), sheet.values(area), formats]];
    }),
  );
}

function lockedBySomebody({ workbook, end }: SheetsRig): ProtectionRecord {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const editors = ['owner@example.com'];
  return { id: String(end.state.nextId()), sheet, area: null, description: '', warningOnly: false, editors, unprotected: [], namedRange: null }; // prettier-ignore
}

function open(rig: SheetsRig, options: Parameters<typeof realmRig>[1] = {}): RealmRig {
  return realmRig(rig.workbook, options);
}

test('the menu stands before anybody allowed anything, and opens the sidebar', () => {
  const rig = open(shop(), { authMode: 'NONE' });
  expect(rig.call('onOpen').failure).toBeNull();
  expect(rig.menus.map(({ isAddon }) => isAddon)).toEqual([true]);
  const items = rig.menus[0]?.items.flatMap((item) => (item && 'functionName' in item ? [item.functionName] : []));
  expect(items).toEqual(['openSidebar', 'refreshPortrait', 'undoPortrait', 'aboutPortrait']);
  expect(rig.call('openSidebar').failure).toBeNull();
  expect(rig.pages[0]?.html).toContain('id="engine"');
});

test('Refresh on the server writes the same cells as the sidebar', async () => {
  const [ours, theirs] = [shop(), shop()];
  const server = open(theirs);
  expect(server.call('refreshPortrait').failure).toBeNull();
  expect(server.shown).toEqual(['toast: 正在刷新画像…', 'toast: 画像已刷新：8 位客户。']);
  const host = ours.start();
  const { book, stamp } = await host.read(CALM);
  // Noon in Shanghai, where the spreadsheet is, when it is four in the morning for the server.
  const patch = patchOf(book, false, '2024-06-30 12:00');
  await host.apply(patch, stamp, NOTE, CALM);
  expect(Object.keys(seen(theirs))).toHaveLength(9);
  expect(seen(theirs)).toEqual(seen(ours));
});

test('Undo on the server takes the run back', () => {
  const rig = shop();
  const before = seen(rig);
  const server = open(rig);
  server.call('refreshPortrait');
  expect(server.call('undoPortrait').failure).toBeNull();
  expect(server.shown[2]).toBe('toast: 上次运行已撤销。');
  expect(seen(rig)).toEqual(before);
  server.call('undoPortrait');
  expect(server.shown[3]).toMatch(/^alert: 没有可以撤销的运行。\n工作簿没有任何改动。/);
});

test('who reads English is answered in English', () => {
  const server = open(shop(), { locale: 'en_US' });
  server.call('onOpen');
  server.call('refreshPortrait');
  expect(server.menus[0]?.items[0]).toMatchObject({ caption: 'Open sidebar' });
  expect(server.shown[1]).toBe('toast: The portrait is refreshed: 8 customers.');
});

test('a refresh by the timer has nobody to talk to, and tells the owner by failing', () => {
  const rig = shop();
  const server = open(rig, { hasScreen: false });
  expect(server.call('refreshByTimer').failure).toBeNull();
  server.end.state.protections.push(lockedBySomebody(rig));
  expect(server.call('refreshByTimer').failure?.message).toMatch(/^工作表“订单”受保护。\n工作簿没有任何改动。/);
});

test('the timer needs a permission that was not asked for, and says so; with it, there is one trigger at most', () => {
  const plain = open(shop());
  plain.call('refreshEveryDay');
  expect(plain.shown[0]).toMatch(/^alert: 自动刷新需要多一项权限/);
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui', 'https://www.googleapis.com/auth/script.scriptapp']; // prettier-ignore
  const asked = open(shop(), { scopes });
  asked.call('refreshEveryDay');
  asked.call('refreshEveryMonth');
  expect(asked.shown).toEqual(['toast: 自动刷新已开启：每天。', 'toast: 自动刷新已开启：每月。']); // prettier-ignore
  expect(asked.project.triggers.map(({ handler }) => handler)).toEqual(['refreshByTimer']);
  asked.call('refreshNever');
  expect(asked.project.triggers).toEqual([]);
});

test('an execution that Google kills leaves a run that the next one takes back and makes whole', () => {
  const [rig, whole] = [shop(), shop()];
  const server = open(rig);
  let calls = 0;
  server.end.onCall = () => {
    // Well into writing.
    if (++calls === 900) server.time.now += 7 * 60_000;
  };
  server.call('refreshPortrait');
  server.end.onCall = null;
  server.time.now += 180_000;
  // The minute of the run that is whole stands in the history, not that of the one that was killed.
  const other = open(whole);
  other.time.now = server.time.now;
  other.call('refreshPortrait');
  expect(seen(rig)).not.toEqual(seen(whole));
  server.shown.length = 0;
  expect(server.call('refreshPortrait').failure).toBeNull();
  expect(server.shown[1]).toBe('toast: 画像已刷新：8 位客户。');
  expect(seen(rig)).toEqual(seen(whole));
});

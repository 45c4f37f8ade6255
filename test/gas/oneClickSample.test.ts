import { chineseShop } from '../../desk/samples/chineseShop';
import { LAST_DAY } from '../../desk/samples/composeSample';
import { inSheets, made, ownedCells, withoutEarlyDates } from '../crossHost/hosts';
import { realmRig } from './realmRig';
import { sheetsRigOn } from './sheetsRig';
import { CALM } from '../port/shop';

jest.setTimeout(300_000);

/** 31 October 2026, 12:00 in UTC, the last day of the sample. */
const NOON = Date.UTC(2026, 9, 31, 12);

test('on the Chinese sample, Refresh by the built server part writes the same cells as the sidebar', async () => {
  const { book } = chineseShop({ orders: 300, seed: 7 });
  const [theirs, ours] = [inSheets(withoutEarlyDates(book)), inSheets(withoutEarlyDates(book))];
  const server = realmRig(theirs.workbook, { timeZone: 'Etc/UTC' });
  server.time.now = NOON;
  expect(server.call('refreshPortrait').failure).toBeNull();
  const { book: fromSidebar } = await made(ours.host, LAST_DAY, '2026-10-31 12:00');
  const { book: fromServer } = await sheetsRigOn(theirs.workbook, { timeZone: 'Etc/UTC' }).start().read(CALM);
  expect(ownedCells(fromServer).size).toBeGreaterThan(6);
  expect([...ownedCells(fromServer)]).toEqual([...ownedCells(fromSidebar)]);
});

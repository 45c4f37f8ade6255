import type { Host } from '../../../core/index';
import { expectRefusal } from '../../port/expectRefusal';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';

jest.setTimeout(120_000);

function shop(): ExcelRig {
  return excelRig({ 订单: ORDERS }, { dates: [2] });
}

/** An order of another amount, so that the next run has something to write. */
function orderOf(rig: ExcelRig, amount: number): void {
  const at = { top: 1, left: 5, bottom: 1, right: 5 };
  rig.workbook.sheet('订单')?.write(at, () => ({ value: amount, formula: null }));
}

async function runOn(host: Host): Promise<void> {
  const { book, stamp } = await host.read(CALM);
  expect((await host.apply(patchOf(book), stamp, NOTE, CALM)).state).toBe('done');
}

async function undo(host: Host): Promise<void> {
  await host.undo?.(CALM);
}

/** Cancel a run when it has asked Excel so many times. */
async function cancelAfter(rig: ExcelRig, host: Host, most: number): Promise<void> {
  const { book, stamp } = await host.read(CALM);
  let calls = 0;
  rig.wire = (body, end) => (++calls, end.request(body));
  const work = { ...CALM, cancelled: () => calls > most };
  await expectRefusal(host.apply(patchOf(book), stamp, NOTE, work), 'cancelled', 'partly');
  rig.wire = (body, end) => end.request(body);
}

function undoSheets({ workbook }: ExcelRig): number {
  return workbook.sheets.filter((sheet) => sheet.name.startsWith('_cp_undo_')).length;
}

test('a cancelled run is offered for undo at once, and undo takes it back', async () => {
  const rig = shop();
  const before = rig.workbook.hash();
  const host = rig.start();
  await cancelAfter(rig, host, 25);
  expect((await host.runs?.())?.map(({ state, canUndo }) => [state, canUndo])).toEqual([['interrupted', true]]);
  await undo(host);
  expect(rig.workbook.hash()).toBe(before);
  expect(await host.runs?.()).toEqual([]);
});

test('a cancelled refresh can be undone at once, to what the run before left', async () => {
  const rig = shop();
  const host = rig.start();
  await runOn(host);
  orderOf(rig, 9000);
  const before = rig.workbook.hash();
  await cancelAfter(rig, host, 25);
  expect((await host.runs?.())?.map(({ state }) => state)).toEqual(['interrupted', 'done']);
  await undo(host);
  expect(rig.workbook.hash()).toBe(before);
  expect((await host.runs?.())?.map(({ state }) => state)).toEqual(['done']);
});

test('after a cancelled run the next one ends as if it had never been', async () => {
  const [rig, calm] = [shop(), shop()];
  const host = rig.start();
  await cancelAfter(rig, host, 25);
  await runOn(host);
  expect((await host.runs?.())?.map(({ state }) => state)).toEqual(['done']);
  await runOn(calm.start());
  const tags = ({ workbook }: ExcelRig): unknown =>
    workbook.sheet('订单')?.values({ top: 0, left: 6, bottom: 24, right: 7 });
  expect(tags(rig)).toEqual(tags(calm));
});

test('of seven runs the newest five can be taken back one by one, each to what the run before left', async () => {
  const rig = shop();
  const host = rig.start();
  const left: string[] = [];
  for (let runs = 0; runs < 7; runs++) {
    await runOn(host);
    left.push(rowsOf(rig));
    orderOf(rig, 100 + runs);
  }
  expect(new Set(left).size).toBeGreaterThan(3);
  expect((await host.runs?.())?.map((run) => run.canUndo)).toEqual([true, true, true, true, true, false]);
  expect(undoSheets(rig)).toBe(6);
  for (let back = 5; back > 0; back--) {
    await undo(host);
    expect([back, rowsOf(rig)]).toEqual([back, left[back]]);
    expect(await host.runs?.()).toHaveLength(back);
    expect(undoSheets(rig)).toBe(back);
  }
  await expectRefusal(host.undo?.(CALM) ?? Promise.resolve(), 'nothingToUndo', 'unchanged');
});

/** What our columns and the sheet of customers show. */
function rowsOf({ workbook }: ExcelRig): string {
  const tags = workbook.sheet('订单')?.values({ top: 0, left: 6, bottom: 24, right: 7 });
  const customers = workbook.sheet('客户画像');
  const area = customers?.usedArea(true);
  return JSON.stringify([tags, customers && area ? customers.values({ ...area, top: 0, left: 0 }) : []]);
}

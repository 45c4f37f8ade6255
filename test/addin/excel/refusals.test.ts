import type { Host, HostError, Patch, Stamp } from '../../../core/index';
import { expectRefusal } from '../../port/expectRefusal';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';
import { BEFORE_A_RUN, WITH_OUR_SHEETS, type Hindrance } from './hindrances';

function shop(): ExcelRig {
  return excelRig({ 订单: ORDERS }, { dates: [2] });
}

async function planned(host: Host): Promise<{ readonly patch: Patch; readonly stamp: Stamp }> {
  const { book, stamp } = await host.read(CALM);
  return { patch: patchOf(book), stamp };
}

async function runOn(host: Host): Promise<string> {
  const { patch, stamp } = await planned(host);
  return (await host.apply(patch, stamp, NOTE, CALM)).state;
}

/** A refusal that says where, and after which the workbook is what it was. */
async function expectUntouched(
  rig: ExcelRig,
  { kind, says, sheet }: Omit<Hindrance, 'hinder'>,
  call: Promise<unknown> | undefined,
): Promise<void> {
  const before = rig.workbook.hash();
  const error: HostError | null = await expectRefusal(call ?? Promise.resolve(), kind, 'unchanged');
  expect(error?.text.zh).toBe(says);
  expect(error?.text.en).toContain(sheet);
  expect(rig.workbook.hash()).toBe(before);
}

test.each(Object.entries(BEFORE_A_RUN))('a first run writes nothing when %s', async (_name, hindrance) => {
  const rig = shop();
  const host = rig.start();
  const { patch, stamp } = await planned(host);
  await hindrance.hinder(rig);
  await expectUntouched(rig, hindrance, host.apply(patch, stamp, NOTE, CALM));
});

test.each(Object.entries(WITH_OUR_SHEETS))(
  'a refresh, an undo and a removal write nothing when %s',
  async (_name, hindrance) => {
    const rig = shop();
    const host = rig.start();
    for (let runs = 0; runs < 2; runs++) expect(await runOn(host)).toBe('done');
    const { patch, stamp } = await planned(host);
    await hindrance.hinder(rig);
    await expectUntouched(rig, hindrance, host.apply(patch, stamp, NOTE, CALM));
    await expectUntouched(rig, hindrance, host.undo?.(CALM));
    await expectUntouched(rig, hindrance, host.uninstall?.(CALM));
  },
);

test('nothing is written when there is no column left at the right', async () => {
  const rig = shop();
  /** XFD, the last column. */
  const last = { top: 0, left: 16_383, bottom: 0, right: 16_383 };
  rig.workbook.sheet('订单')?.write(last, () => ({ value: '末列', formula: null }));
  const host = rig.start();
  const { patch, stamp } = await planned(host);
  await expectUntouched(
    rig,
    { kind: 'noRoom', says: '工作表“订单”没有地方放我们的列或行。', sheet: '订单' },
    host.apply(patch, stamp, NOTE, CALM),
  );
});

test('a run waits a few seconds for a person who is about to finish editing a cell', async () => {
  const rig = shop();
  const host = rig.start();
  const { patch, stamp } = await planned(host);
  rig.end.session.editing = true;
  let asked = 0;
  rig.wire = (body, end) => {
    if (++asked === 3) rig.end.session.editing = false;
    return end.request(body);
  };
  expect((await host.apply(patch, stamp, NOTE, CALM)).state).toBe('done');
});

test('an Excel that is too old is refused before anything is asked of it', () => {
  const rig = excelRig({ 订单: ORDERS }, { api: '1.12' });
  let asked = 0;
  rig.wire = (body, end) => (asked++, end.request(body));
  expect(() => rig.start()).toThrow(/unsupported \(unchanged\): This Excel does not support ExcelApi 1\.13/);
  expect(asked).toBe(0);
});

test('the oldest Excel that is accepted can do all that a run, an undo and a removal ask for', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2], api: '1.13' });
  const before = rig.workbook.hash();
  const host = rig.start();
  expect(await runOn(host)).toBe('done');
  expect(await runOn(host)).toBe('done');
  await host.undo?.(CALM);
  await host.uninstall?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

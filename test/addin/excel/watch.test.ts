import type { Host, HostEvent } from '../../../core/index';
import { expectRefusal } from '../../port/expectRefusal';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

// Events of one workbook must not come in while the next is watched.
afterEach(() => settled());

/** Let events go out and their handlers come to an end. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setTimeout(resolve, 2));
}

interface Watched {
  readonly rig: ExcelRig;
  readonly host: Host;
  readonly events: HostEvent[];
  readonly stop: () => void;
}

async function watched(): Promise<Watched> {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  const events: HostEvent[] = [];
  const stop = await host.watch?.((event) => events.push(event));
  return { rig, host, events, stop: stop ?? (() => undefined) };
}

test('an edit by this person is heard, with its sheet; one from another session is not', async () => {
  const { rig, events } = await watched();
  const sheet = rig.workbook.sheet('订单');
  sheet?.write(at(3, 5), () => ({ value: 9, formula: null }), 'remote');
  await settled();
  expect(events).toEqual([]);
  sheet?.write(at(3, 5), () => ({ value: 10, formula: null }), 'person');
  await settled();
  expect(events).toEqual([{ kind: 'edited', sheet: '订单', isOurs: false }]);
});

test('a selection is heard with its cells, and nothing any more after stopping', async () => {
  const { rig, events, stop } = await watched();
  const sheet = rig.workbook.sheet('订单');
  if (sheet) sheet.selection = { top: 2, left: 1, bottom: 4, right: 3 };
  await settled();
  expect(events).toEqual([{ kind: 'selected', sheet: '订单', area: { top: 2, left: 1, bottom: 4, right: 3 } }]);
  stop();
  await settled();
  if (sheet) sheet.selection = at(7, 0);
  await settled();
  expect(events).toHaveLength(1);
});

test('our own run is silent; typing into our column afterwards is told as ours', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  const events: HostEvent[] = [];
  await host.watch?.((event) => events.push(event));
  const { book, stamp } = await host.read(CALM);
  await host.apply(patchOf(book), stamp, NOTE, CALM);
  await settled();
  expect(events).toEqual([]);
  rig.workbook.sheet('订单')?.write(at(3, 6), () => ({ value: '我填的', formula: null }), 'person');
  await settled();
  expect(events).toEqual([{ kind: 'edited', sheet: '订单', isOurs: true }]);
});

test('showing cells activates their sheet and selects them, and the selection is told', async () => {
  const rig = excelRig({ 订单: ORDERS, 别的: [['备忘']] }, { dates: [2] });
  const host = rig.start();
  const area = { top: 1, left: 2, bottom: 5, right: 4 };
  await host.select?.('别的', area);
  expect(rig.workbook.activeSheet.name).toBe('别的');
  expect(await host.selection?.()).toEqual({ sheet: '别的', area });
});

test('sheets that come and go are told, those of another session are not', async () => {
  const { rig, events } = await watched();
  rig.workbook.addSheet('手工', undefined, 'remote');
  await settled();
  expect(events).toEqual([]);
  const made = rig.workbook.addSheet('手工 2', undefined, 'person');
  await settled();
  rig.workbook.removeSheet(made, 'person');
  await settled();
  expect(events.filter((event) => event.kind === 'sheets')).toHaveLength(2);
});

test('everybody who listens is told, and each can stop alone', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  const [one, other]: [HostEvent[], HostEvent[]] = [[], []];
  const stop = await host.watch?.((event) => one.push(event));
  await host.watch?.((event) => other.push(event));
  const edit = async (): Promise<void> => {
    rig.workbook.sheet('订单')?.write(at(3, 5), () => ({ value: 10, formula: null }), 'person');
    await settled();
  };
  await edit();
  expect([one.length, other.length]).toEqual([1, 1]);
  stop?.();
  await edit();
  expect([one.length, other.length]).toEqual([1, 2]);
});

test('what is done while the handlers of the last thing go on again leaves none on twice', async () => {
  const { rig, host, events } = await watched();
  const sheet = (await host.read(CALM)).book.sheets[0];
  if (!sheet) throw new Error('no sheet to add');
  let second: Promise<unknown> | undefined;
  rig.wire = (body, end) => {
    if (body.includes('_RegisterDataChangedEvent')) second ??= host.addSheet?.('乙', sheet, CALM);
    return end.request(body);
  };
  await host.addSheet?.('甲', sheet, CALM);
  expect(await second).toBe('乙');
  await settled();
  events.length = 0;
  rig.workbook.sheet('订单')?.write(at(3, 5), () => ({ value: 11, formula: null }), 'person');
  await settled();
  expect(events).toHaveLength(1);
});

test('a run ends although Excel never says that the handlers are on again, and hears of edits after the next', async () => {
  const { rig, host, events } = await watched();
  const { book, stamp } = await host.read(CALM);
  let calls = 0;
  rig.wire = (body, end) => (++calls > 30 ? Promise.resolve(null) : end.request(body));
  await expectRefusal(host.apply(patchOf(book), stamp, NOTE, CALM), 'unknown', 'unknown');
  rig.wire = (body, end) => end.request(body);
  await host.undo?.(CALM);
  await settled();
  events.length = 0;
  rig.workbook.sheet('订单')?.write(at(3, 5), () => ({ value: 12, formula: null }), 'person');
  await settled();
  expect(events).toEqual([{ kind: 'edited', sheet: '订单', isOurs: false }]);
});

test('handlers that go on when nobody waits for them any more are taken off again', async () => {
  const { rig, host, events } = await watched();
  const sheet = (await host.read(CALM)).book.sheets[0];
  if (!sheet) throw new Error('no sheet to add');
  let answerAtLast = (): void => undefined;
  rig.wire = async (body, end) => {
    const answer = await end.request(body);
    if (!body.includes('_RegisterDataChangedEvent')) return answer;
    setImmediate(() => rig.time.elapse());
    await new Promise<void>((done) => (answerAtLast = done));
    return answer;
  };
  await host.addSheet?.('甲', sheet, CALM);
  rig.wire = (body, end) => end.request(body);
  answerAtLast();
  await settled();
  await host.addSheet?.('乙', sheet, CALM);
  await settled();
  events.length = 0;
  rig.workbook.sheet('订单')?.write(at(3, 5), () => ({ value: 13, formula: null }), 'person');
  await settled();
  expect(events).toHaveLength(1);
});

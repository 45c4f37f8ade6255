import { expectRefusal } from '../../port/expectRefusal';
import { CALM, NOTE, ORDERS, patchOf } from '../../port/shop';
import { leaseOf } from '../../schedule/shopOnExcel';
import { excelRig, type ExcelRig } from './excelRig';

function shop(): ExcelRig {
  return excelRig({ 订单: ORDERS }, { dates: [2] });
}

test('while one person runs, another is refused and told since when (safety C1, C10)', async () => {
  const rig = shop();
  const [one, other] = [rig.start(), rig.start()];
  const { book, stamp } = await other.read(CALM);
  const refused: unknown[] = [];
  let calls = 0;
  rig.wire = async (body, end) => {
    // Well into writing: the lease stands.
    if (++calls === 30) {
      rig.wire = (text, to) => to.request(text);
      refused.push(await expectRefusal(other.apply(patchOf(book), stamp, NOTE, CALM), 'otherRun', 'unchanged'));
      refused.push(await expectRefusal(other.undo?.(CALM) ?? Promise.resolve(), 'otherRun', 'unchanged'));
    }
    return end.request(body);
  };
  const seen = await one.read(CALM);
  expect((await one.apply(patchOf(seen.book), seen.stamp, NOTE, CALM)).state).toBe('done');
  expect(refused).toHaveLength(2);
  expect(String(refused[0])).toMatch(/since 04:00:\d\d UTC/);
  expect(leaseOf(rig)).toBe(0);
});

test('a run of many minutes keeps its lease', async () => {
  const rig = shop();
  const host = rig.start();
  const { book, stamp } = await host.read(CALM);
  const gaps: number[] = [];
  rig.wire = (body, end) => {
    rig.time.now += 20_000;
    if (leaseOf(rig) > 0) gaps.push(leaseOf(rig) - rig.time.now);
    return end.request(body);
  };
  expect((await host.apply(patchOf(book), stamp, NOTE, CALM)).state).toBe('done');
  expect(gaps.length).toBeGreaterThan(10);
  expect(Math.min(...gaps)).toBeGreaterThan(0);
});

test('a machine that slept while another ran does not write on, and leaves the lease of the other alone (safety C11)', async () => {
  const rig = shop();
  const one = rig.start();
  const { book, stamp } = await one.read(CALM);
  let calls = 0;
  const theirs = JSON.stringify({ owner: 'somebody else', since: 0, until: rig.time.now + 700_000 });
  rig.wire = (body, end) => {
    if (++calls === 25) {
      rig.time.now += 600_000;
      rig.workbook.settings.set('customer-portrait.lease', JSON.stringify(theirs));
    }
    return end.request(body);
  };
  await expectRefusal(one.apply(patchOf(book), stamp, NOTE, CALM), 'otherRun', 'partly');
  expect(rig.workbook.settings.get('customer-portrait.lease')).toContain('somebody else');
});

test('a run whose machine died keeps others out for two minutes, then anybody can take it back', async () => {
  const rig = shop();
  const before = rig.workbook.hash();
  const one = rig.start();
  const { book, stamp } = await one.read(CALM);
  await new Promise<void>((died) => {
    let calls = 0;
    rig.wire = (body, end) => {
      if (++calls <= 40) return end.request(body);
      died();
      return new Promise(() => undefined);
    };
    void one.apply(patchOf(book), stamp, NOTE, CALM);
  });
  rig.wire = (body, end) => end.request(body);
  const other = rig.start();
  const left = leaseOf(rig) - rig.time.now;
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThanOrEqual(120_000);
  await expectRefusal(other.undo?.(CALM) ?? Promise.resolve(), 'otherRun', 'unchanged');
  await expectRefusal(other.uninstall?.(CALM) ?? Promise.resolve(), 'otherRun', 'unchanged');
  rig.time.now += left + 1;
  await other.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(before);
});

test('a sign on the door that nobody can read, or that says it holds for hours, keeps nobody out', async () => {
  const rig = shop();
  const host = rig.start();
  const hours = { owner: 'a clock that goes wrong', since: rig.time.now, until: rig.time.now + 7_200_000 };
  for (const text of ['no JSON', '{"owner":7}', JSON.stringify(hours)]) {
    rig.workbook.settings.set('customer-portrait.lease', JSON.stringify(text));
    const { book, stamp } = await host.read(CALM);
    expect((await host.apply(patchOf(book), stamp, NOTE, CALM)).state).toBe('done');
    expect(leaseOf(rig)).toBe(0);
  }
});

import { ExcelSession, type Trip } from '../../../addin/excel/session';
import { expectRefusal } from '../../port/expectRefusal';
import { CALM } from '../../port/shop';
import { excelRig, type ExcelRig, type Wire } from './excelRig';

interface Asked {
  readonly rig: ExcelRig;
  readonly session: ExcelSession;
  /** Requests that reached Excel or were kept from it. */
  readonly count: () => number;
}

/** A session on a workbook with one cell, whose n-th request (from 1) goes another way where `ways` says so. */
function asked(ways: (call: number) => Wire | undefined): Asked {
  const rig = excelRig({ Sheet1: [['old']] });
  rig.start();
  let calls = 0;
  rig.wire = (body, end) => {
    const way = ways(++calls);
    return way ? way(body, end) : end.request(body);
  };
  return { rig, session: new ExcelSession(rig.time.timers, CALM), count: () => calls };
}

const refused =
  (Code: string): Wire =>
  () => {
    const error = { Code, Message: Code, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
    return Promise.resolve(JSON.stringify({ TraceIds: [], Error: error, ProcessedResults: { Results: [] } }));
  };
const silent: Wire = () => Promise.resolve(null);
const afterEffect: Wire = async (body, end) => {
  await end.request(body);
  return refused('GeneralException')(body, end);
};

const reading: Trip<unknown> = ({ workbook }) => {
  const cell = workbook.worksheets.getItem('Sheet1').getRange('A1');
  cell.load('values');
  return () => cell.values[0]?.[0];
};
const writing = ({ workbook }: Excel.RequestContext): void => {
  workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['new']];
};
const isNew: Trip<boolean> = (context) => {
  const read = reading(context);
  return () => read() === 'new';
};

describe('a round trip', () => {
  test.each(['ActivityLimitReached', 'TooManyRequests', 'HostIsBusy', 'InvalidOperationInCellEditMode'])(
    'is made again after pauses of two seconds, three times, when Excel says %s',
    async (code) => {
      const { rig, session, count } = asked((call) => (call <= 3 ? refused(code) : undefined));
      const before = rig.time.now;
      expect(await session.trip(reading)).toBe('old');
      expect(count()).toBe(4);
      expect(rig.time.now - before).toBe(6000);
    },
  );

  test('is given up when Excel is still throttled after three pauses', async () => {
    const { session, count } = asked(() => refused('ActivityLimitReached'));
    await expectRefusal(session.trip(reading), 'throttled', 'unchanged');
    expect(count()).toBe(4);
  });

  test('is not made again for what stays wrong', async () => {
    const { session, count } = asked(() => refused('AccessDenied'));
    await expectRefusal(session.trip(reading), 'protected', 'unchanged');
    expect(count()).toBe(1);
  });

  test('that is never answered ends after thirty seconds; how much was written is not known from the first write on', async () => {
    const { rig, session } = asked(() => silent);
    const before = rig.time.now;
    await expectRefusal(session.trip(reading), 'unknown', 'unchanged');
    expect(rig.time.now - before).toBe(30_000);
    session.state = 'partly';
    await expectRefusal(session.trip(reading), 'unknown', 'unknown');
  });

  test('comes after the heartbeat, which makes trips itself without one', async () => {
    const { session } = asked(() => undefined);
    const beats: unknown[] = [];
    session.heartbeat = async () => void beats.push(await session.trip(reading));
    await session.trip(reading);
    await session.trip(reading);
    expect(beats).toEqual(['old', 'old']);
  });
});

describe('reading', () => {
  test('is repeated while the answer is not whole, and refused when it never is', async () => {
    const { session, count } = asked(() => undefined);
    let looks = 0;
    expect(await session.read(reading, () => ++looks === 3)).toBe('old');
    expect(count()).toBe(3);
    await expectRefusal(
      session.read(reading, () => false),
      'tooLarge',
      'unchanged',
    );
    expect(count()).toBe(6);
  });

  test('is repeated after an error that says nothing and after silence', async () => {
    const ways = [refused('GeneralException'), silent];
    const { session } = asked((call) => ways[call - 1]);
    expect(await session.read(reading, () => true)).toBe('old');
  });
});

describe('writing', () => {
  test('that took effect before an error is seen to stand and not repeated', async () => {
    const { rig, session } = asked((call) => (call === 1 ? afterEffect : undefined));
    let writes = 0;
    await session.settle((context) => (writes++, writing(context)), isNew);
    expect(writes).toBe(1);
    expect(rig.workbook.sheet('Sheet1')?.value(0, 0)).toBe('new');
  });

  test('that had no effect is repeated', async () => {
    const { rig, session } = asked((call) => (call === 1 ? refused('GeneralException') : undefined));
    await session.settle(writing, isNew);
    expect(rig.workbook.sheet('Sheet1')?.value(0, 0)).toBe('new');
  });

  test('that never stands is refused after three tries', async () => {
    const { session } = asked(() => undefined);
    let writes = 0;
    const settling = session.settle(
      (context) => (writes++, writing(context)),
      () => () => false,
    );
    await expectRefusal(settling, 'failed', 'unchanged');
    expect(writes).toBe(3);
  });

  test('is waited for when it may still land, ten seconds at most', async () => {
    let land = (): void => undefined;
    const late: Wire = (body, end) => {
      land = () => void end.request(body);
      setImmediate(() => rig.time.elapse());
      return new Promise(() => undefined);
    };
    const { rig, session } = asked((call) => (call === 1 ? late : undefined));
    expect(await session.quiet()).toBe(false);
    await expectRefusal(session.trip(reading), 'unknown', 'unchanged');
    const before = rig.time.now;
    land();
    expect(await session.quiet()).toBe(true);
    expect(rig.time.now - before).toBe(10_000);
    expect(await session.quiet()).toBe(false);
  });
});

test('a person who wants to stop is heard between round trips', async () => {
  const { rig } = asked(() => undefined);
  const session = new ExcelSession(rig.time.timers, { ...CALM, cancelled: () => true });
  await expectRefusal(session.breathe(), 'cancelled', 'unchanged');
});

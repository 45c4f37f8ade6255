import { HostError } from '../../../core/index';
import type { Host } from '../../../core/index';
import type { SheetModel } from '../../../desk/workbook/workbook';
import { CALM, NOTE, ORDERS, patchOf, TODAY } from '../../port/shop';
import { excelRig, type ExcelRig } from './excelRig';

const LAST_COLUMN = 16_383;

async function runOn(host: Host): Promise<string> {
  const { book, stamp } = await host.read(CALM);
  return (await host.apply(patchOf(book), stamp, NOTE, CALM)).state;
}

function orders({ workbook }: ExcelRig): SheetModel {
  const sheet = workbook.sheet('订单');
  if (!sheet) throw new Error('The sheet of orders is gone.');
  return sheet;
}

function put(sheet: SheetModel, row: number, column: number, value: string | number): void {
  sheet.write({ top: row, left: column, bottom: row, right: column }, () => ({ value, formula: null }));
}

function insertRow(sheet: SheetModel, row: number): void {
  sheet.insert({ top: row, left: 0, bottom: row, right: LAST_COLUMN }, 'down', 'remote');
}

/** Act right before the first request with these words in it. */
function beforeRequest(rig: ExcelRig, words: readonly string[], act: () => void): { readonly happened: () => boolean } {
  let isDone = false;
  rig.wire = (body, end) => {
    if (!isDone && words.every((word) => body.includes(word))) {
      isDone = true;
      act();
    }
    return end.request(body);
  };
  return { happened: () => isDone };
}

/** The values of columns by order id. */
function columnsById(sheet: SheetModel, columns: readonly number[]): Readonly<Record<string, string>> {
  const area = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = sheet.values({ ...area, top: 0, left: 0 }).filter((row) => String(row[0]).startsWith('S'));
  return Object.fromEntries(rows.map((row) => [String(row[0]), columns.map((at) => String(row[at] ?? '')).join('/')]));
}

/** A shop with two runs, between which the second half of the customers came back. */
async function refreshed(): Promise<{ readonly rig: ExcelRig; readonly first: Readonly<Record<string, string>> }> {
  const rig = excelRig({ 订单: ORDERS.slice(0, 13) }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  const first = columnsById(orders(rig), [6, 7]);
  put(orders(rig), 1, 5, 777);
  put(orders(rig), 9, 2, TODAY - 1);
  await runOn(host);
  expect(columnsById(orders(rig), [6, 7])).not.toEqual(first);
  return { rig, first };
}

const WRITES_COLUMNS = ['"Formulas"', '_cp_column_'];

test('rows that came above the header since the run leave nothing of ours behind', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const plain = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  for (const one of [rig, plain]) insertRow(orders(one), 0);
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(plain.workbook.hash());
});

test('rows that went above the header since the run leave nothing of ours behind', async () => {
  const titled = [['2024 年订单'], [], ...ORDERS];
  const rig = excelRig({ 订单: titled }, { dates: [2] });
  const plain = excelRig({ 订单: titled }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  for (const one of [rig, plain])
    orders(one).delete({ top: 0, left: 0, bottom: 1, right: LAST_COLUMN }, 'up', 'remote');
  await host.undo?.(CALM);
  expect(rig.workbook.hash()).toBe(plain.workbook.hash());
});

test('a row inserted while earlier values are written back: they end beside their own rows', async () => {
  const { rig, first } = await refreshed();
  const act = beforeRequest(rig, WRITES_COLUMNS, () => insertRow(orders(rig), 5));
  await rig.start().undo?.(CALM);
  expect(act.happened()).toBe(true);
  expect(columnsById(orders(rig), [6, 7])).toEqual(first);
});

test('a typed cell stays beside its row when a row is inserted while earlier values are written back', async () => {
  const { rig, first } = await refreshed();
  put(orders(rig), 7, 6, '我填的');
  const act = beforeRequest(rig, WRITES_COLUMNS, () => insertRow(orders(rig), 5));
  const receipt = await rig.start().undo?.(CALM);
  expect(act.happened()).toBe(true);
  const second = first['S007']?.split('/')[1] ?? '';
  expect(columnsById(orders(rig), [6, 7])).toEqual({ ...first, S007: `我填的/${second}` });
  expect(receipt?.kept).toEqual([{ sheet: '订单', area: { top: 8, left: 6, bottom: 8, right: 6 } }]);
});

test('what is typed while earlier values are written back stays', async () => {
  const { rig, first } = await refreshed();
  const act = beforeRequest(rig, WRITES_COLUMNS, () => {
    insertRow(orders(rig), 13);
    put(orders(rig), 13, 0, 'S900');
    put(orders(rig), 13, 6, '我填的');
  });
  await rig.start().undo?.(CALM);
  expect(act.happened()).toBe(true);
  expect(columnsById(orders(rig), [6, 7])).toEqual({ ...first, S900: '我填的/' });
});

test('rows that become a table while our columns are emptied: the table keeps only the columns of the user', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  await runOn(host);
  const act = beforeRequest(rig, WRITES_COLUMNS, () => {
    const area = { top: 0, left: 0, bottom: 24, right: 7 };
    orders(rig).tables.add({ id: 't1', name: 'Orders', area, showHeaders: true, showTotals: false, columnIds: [1, 2, 3, 4, 5, 6, 7, 8], style: 'TableStyleMedium2', bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false, filterButton: true, criteria: new Map(), sort: [] }, 'remote'); // prettier-ignore
  });
  await host.undo?.(CALM);
  expect(act.happened()).toBe(true);
  expect(rig.workbook.table('Orders')?.table.area).toEqual({ top: 0, left: 0, bottom: 24, right: 5 });
  expect(orders(rig).usedArea(true)).toEqual({ top: 0, left: 0, bottom: 24, right: 5 });
});

test('somebody who runs right when another run ends keeps their undo record', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const host = rig.start();
  let calls = 0;
  rig.wire = (body, end) => {
    calls++;
    return end.request(body);
  };
  await runOn(host);
  const last = calls;
  for (let back = 0; back < 4; back++) {
    const other = excelRig({ 订单: ORDERS }, { dates: [2] });
    const before = other.workbook.hash();
    const mine = other.start();
    calls = 0;
    other.wire = async (body, end) => {
      if (++calls === last - back) {
        other.wire = (text, to) => to.request(text);
        // Refused as long as the first run holds the lease.
        await runOn(other.start()).catch((error: unknown) => expect(error).toMatchObject({ kind: 'otherRun' }));
      }
      return end.request(body);
    };
    await runOn(mine);
    await undoAll(other.start());
    expect(other.workbook.hash()).toBe(before);
  }
});

test('an undo that finds another undo finished right before it is refused and leaves no record', async () => {
  const rig = excelRig({ 订单: ORDERS }, { dates: [2] });
  const before = rig.workbook.hash();
  // Reading takes nine requests, then come the image, the lease and the record.
  for (let at = 10; at <= 15; at++) {
    rig.wire = (body, end) => end.request(body);
    await runOn(rig.start());
    let calls = 0;
    rig.wire = async (body, end) => {
      if (++calls === at) {
        rig.wire = (text, to) => to.request(text);
        await undoAll(rig.start()).catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
      }
      return end.request(body);
    };
    await rig
      .start()
      .undo?.(CALM)
      .catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
    rig.time.now += 180_000;
    await undoAll(rig.start());
    expect(rig.workbook.hash()).toBe(before);
  }
});

test('charts get their new ranges although Excel refused the first request for them', async () => {
  const calm = await refreshed();
  await calm.rig.start().undo?.(CALM);
  const { rig } = await refreshed();
  let isRefused = false;
  rig.wire = (body, end) => {
    if (isRefused || !body.includes('SetXAxisValues')) return end.request(body);
    isRefused = true;
    const error = { Code: 'GeneralException', Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
    return Promise.resolve(JSON.stringify({ Error: error, TraceIds: [], ProcessedResults: { Results: [] } }));
  };
  await rig.start().undo?.(CALM);
  expect(isRefused).toBe(true);
  expect(chartsOf(rig)).toEqual(chartsOf(calm.rig));
});

function chartsOf({ workbook }: ExcelRig): readonly unknown[] {
  return workbook.sheets.flatMap((sheet) => sheet.charts.all.map(({ name, series }) => ({ name, series })));
}

async function undoAll(host: Host): Promise<void> {
  try {
    for (let runs = 0; runs < 8; runs++) await host.undo?.(CALM);
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== 'nothingToUndo') throw error;
  }
}

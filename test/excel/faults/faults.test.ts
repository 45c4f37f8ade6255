import { withFaults, type Fault, type FaultyEnd } from '../../../desk/faults/faults';
import { blankExcel } from '../protocol/officeStage';

/** Write each number into its row of column A, one action each. */
function writing(...values: readonly number[]): string {
  const ranges = values.map((value, index) => ({ value, path: 10 + index, address: `A${index + 1}` }));
  return body(
    ranges.flatMap(({ value, path }, index) => [
      { Id: index + 1, ActionType: 4, Name: 'Values', ObjectPathId: path, ArgumentInfo: { Arguments: [[[value]]] } },
    ]),
    ranges.map(({ path, address }) => ({ path, address })),
  );
}

const reading = body(
  [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 10, QueryInfo: { Select: ['values'] } }],
  [{ path: 10, address: 'A1:A2' }],
);

function body(
  actions: readonly object[],
  ranges: readonly { readonly path: number; readonly address: string }[],
): string {
  const paths = ranges.map(({ path, address }) => [
    path,
    { Id: path, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [address] } },
  ]);
  return JSON.stringify({
    Actions: actions,
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } },
      ...Object.fromEntries(paths),
    },
  });
}

function faulty(fault: Fault, at = 1, persistent = false): FaultyEnd {
  return withFaults(blankExcel(), [{ fault, at, persistent }]);
}

function column(excel: FaultyEnd): unknown[] {
  return [0, 1].map((row) => excel.workbook.sheet('Sheet1')?.value(row, 0));
}

async function codeOf(answer: Promise<string>): Promise<string> {
  const parsed = JSON.parse(await answer) as { readonly Error?: { readonly Code: string } };
  return parsed.Error?.Code ?? 'done';
}

async function settles(answer: Promise<string>): Promise<boolean> {
  return Promise.race([
    answer.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 30)),
  ]);
}

describe('faults on demand', () => {
  test('without a plan nothing goes wrong and calls are counted', async () => {
    const excel = withFaults(blankExcel());
    expect(await codeOf(excel.request(writing(1, 2)))).toBe('done');
    expect([column(excel), excel.calls]).toEqual([[1, 2], 1]);
  });

  test('failing before leaves the sheet alone, failing after does not', async () => {
    const before = faulty({ kind: 'failBefore' });
    const after = faulty({ kind: 'failAfter', code: 'RequestAborted' });
    expect(await codeOf(before.request(writing(1, 2)))).toBe('GeneralException');
    expect(await codeOf(after.request(writing(1, 2)))).toBe('RequestAborted');
    expect([column(before), column(after)]).toEqual([
      [null, null],
      [1, 2],
    ]);
  });

  test('a call that never settles never does', async () => {
    const excel = faulty({ kind: 'neverSettles' });
    expect(await settles(excel.request(writing(1)))).toBe(false);
    expect(await settles(excel.request(writing(1)))).toBe(true);
  });

  test('a late effect lands right before the call that many later', async () => {
    const excel = faulty({ kind: 'late', calls: 2 });
    expect(await codeOf(excel.request(writing(1)))).toBe('GeneralException');
    await excel.request(writing(7));
    expect(column(excel)).toEqual([7, null]);
    await excel.request(reading);
    expect(column(excel)).toEqual([1, null]);
  });

  test('a partial call does the first half of its changes', async () => {
    const excel = faulty({ kind: 'partial' });
    expect(await codeOf(excel.request(writing(1, 2)))).toBe('GeneralException');
    expect(column(excel)).toEqual([1, null]);
  });

  test('a call delivered twice adds twice', async () => {
    const excel = faulty({ kind: 'twice' });
    const add = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [null] } },
      },
    });
    await excel.request(add);
    expect(excel.workbook.sheets).toHaveLength(3);
  });

  test('a host that died stays dead until the plan is made anew', async () => {
    const excel = faulty({ kind: 'dies', when: 'after' });
    expect(await settles(excel.request(writing(1)))).toBe(false);
    expect(column(excel)).toEqual([1, null]);
    expect(await settles(excel.request(reading))).toBe(false);
    excel.plan([]);
    expect(await settles(excel.request(reading))).toBe(true);
  });

  test('answers can be null, short or stale', async () => {
    const nulls = faulty({ kind: 'nullAnswer' });
    expect(await nulls.request(reading)).toContain('"Values":null');
    const short = faulty({ kind: 'shortAnswer' });
    expect(await short.request(reading)).toContain('"Values":[[""]]');
    const stale = faulty({ kind: 'stale' }, 3);
    await stale.request(reading);
    await stale.request(writing(5, 6));
    expect(await stale.request(reading)).toContain('"Values":[[""],[""]]');
    expect(await stale.request(reading)).toContain('"Values":[[5],[6]]');
  });

  test('throttling lasts as many calls as it is told, a persistent fault for good', async () => {
    const excel = faulty({ kind: 'throttled', times: 2 });
    const codes = [];
    for (let call = 0; call < 3; call++) codes.push(await codeOf(excel.request(reading)));
    expect(codes).toEqual(['ActivityLimitReached', 'ActivityLimitReached', 'done']);
    const persistent = faulty({ kind: 'failBefore' }, 2, true);
    const later = [];
    for (let call = 0; call < 4; call++) later.push(await codeOf(persistent.request(reading)));
    expect(later).toEqual(['done', 'GeneralException', 'GeneralException', 'GeneralException']);
  });

  test('another person edits, inserts, sorts, filters, renames, protects and deletes before the call', async () => {
    const act = async (fault: Fault): Promise<FaultyEnd> => {
      const excel = faulty(fault, 2);
      await excel.request(writing(3, 1));
      await excel.request(reading);
      return excel;
    };
    const on = { sheet: 'Sheet1' } as const;
    const edited = await act({ kind: 'coEditor', act: { kind: 'editCell', row: 1, column: 0, value: 'x', ...on } });
    expect(column(edited)).toEqual([3, 'x']);
    const inserted = await act({ kind: 'coEditor', act: { kind: 'insertRow', row: 0, ...on } });
    expect(column(inserted)).toEqual([null, 3]);
    const moved = await act({ kind: 'coEditor', act: { kind: 'insertColumn', column: 0, ...on } });
    expect(column(moved)).toEqual([null, null]);
    const renamed = await act({ kind: 'coEditor', act: { kind: 'renameSheet', name: 'New', ...on } });
    expect(renamed.workbook.sheet('New')).toBeDefined();
    const locked = await act({ kind: 'coEditor', act: { kind: 'protectSheet', ...on } });
    expect(await codeOf(locked.request(writing(9)))).toBe('AccessDenied');
    const table = await act({ kind: 'coEditor', act: { kind: 'makeTable', name: 'Made', ...on } });
    expect(table.workbook.table('Made')).toBeDefined();
  });

  test('sorting by another person keeps the header and puts blanks last', async () => {
    const excel = faulty({ kind: 'coEditor', act: { kind: 'sort', sheet: 'Sheet1', column: 0 } }, 2);
    const values = ['head', 5, null, 2];
    const area = { top: 0, left: 0, bottom: 3, right: 0 };
    excel.workbook.activeSheet.write(area, (row) => ({ value: values[row] ?? null, formula: null }));
    await excel.request(reading);
    await excel.request(reading);
    expect([0, 1, 2, 3].map((row) => excel.workbook.activeSheet.value(row, 0))).toEqual(['head', 2, 5, null]);
  });
});

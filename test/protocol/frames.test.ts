import type { OwnedColumn, OwnedSheet } from '../../core/index';
import type { FrameJob, SheetFrame } from '../../core/protocol/bench';
import { frameJob } from '../../core/protocol/write/frames';
import { portraitSheet } from '../file/xlsxWrite/shopPatch';

/** Tens of points a character. */
const UNIT = (characters: number): number => characters * 10;
const NO_FREEZE = { rows: 1, columns: 1 };

function sheetOf(fields: Readonly<Record<string, number>>, more: Partial<OwnedSheet> = {}): OwnedSheet {
  const columns = Object.entries(fields).map(([field, width]): OwnedColumn => ({ field, header: field, style: 'text', width, values: { kind: 'texts', values: ['x'] } })); // prettier-ignore
  const blocks = [{ kind: 'table', at: { row: 0, column: 0 }, columns, rowCount: 1, filter: false }] as const;
  return portraitSheet({ blocks, freeze: NO_FREEZE, ...more });
}

function job(before: OwnedSheet, next: OwnedSheet, widths: SheetFrame['widths'], freeze = before.freeze): FrameJob {
  return frameJob(before, next, { widths, freeze }, UNIT);
}

const set = ({ widths }: FrameJob): Readonly<Record<number, number | null>> =>
  Object.fromEntries(widths.map(({ column, width }) => [column, width]));

const OLD = sheetOf({ id: 10, tier: 20, tags: 40 });
const NEW = sheetOf({ id: 10, before: 15, tier: 20, tags: 40 });

test('widths move along with their columns, and a new column gets its own', () => {
  expect(set(job(OLD, NEW, [100, 200, 400, null]))).toEqual({ 1: 150, 2: 200, 3: 400 });
});

test('a column that a person widened stays wide at its new place', () => {
  expect(set(job(OLD, NEW, [100, 555, 400, null]))).toEqual({ 1: 150, 2: 555, 3: 400 });
});

test('the way back is the same: places that are left behind get the standard width', () => {
  expect(set(job(NEW, OLD, [100, 150, 555, 400]))).toEqual({ 1: 555, 2: 400, 3: null });
});

test('a cut-off run that did not come this far leaves nothing to move back', () => {
  expect(set(job(NEW, OLD, [100, 200, 400, null]))).toEqual({});
});

test('a new plan for a column counts unless a person chose another width', () => {
  const wider = sheetOf({ id: 30, tier: 20, tags: 60 });
  expect(set(job(OLD, wider, [100, 200, 444]))).toEqual({ 0: 300 });
});

test('columns that people added beside a table keep their widths', () => {
  const kept = (column: number): Partial<OwnedSheet> => ({ kept: [{ at: { row: 0, column }, value: '备注' }] });
  const [old, next] = [sheetOf({ id: 10, tags: 40 }, kept(2)), sheetOf({ id: 10, tier: 20, tags: 40 }, kept(3))];
  expect(set(job(old, next, [100, 400, 777, null]))).toEqual({ 1: 200, 2: 400, 3: 777 });
});

test('rows that stay in sight follow the header, unless a person chose others', () => {
  const lower = sheetOf({ id: 10, tier: 20, tags: 40 }, { freeze: { rows: 6, columns: 1 } });
  expect(job(OLD, lower, [100, 200, 400]).freeze).toEqual({ rows: 6, columns: 1 });
  expect(job(OLD, lower, [100, 200, 400], { rows: 3, columns: 0 }).freeze).toBeNull();
});

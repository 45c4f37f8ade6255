import { serverRig } from './serverRig';

const ROWS = [['Name'], ['Ann']];

test('a sheet that is not ours is never deleted, nor anything that was asked for along with it', () => {
  const rig = serverRig({ Orders: ROWS, Other: [['x']], Empty: [], _cp_undo_r1: [['xAA']] });
  const keys = ['_cp_undo_r1', 'Empty', String(rig.id('Other'))];
  expect(() => rig.ask({ op: 'deleteSheets', keys })).toThrow(/badRequest/);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Other', 'Empty', '_cp_undo_r1']);
  expect(rig.ask({ op: 'deleteSheets', keys: keys.slice(0, 2) })).toBe(true);
  expect(rig.ask({ op: 'sheetNames' })).toEqual(['Orders', 'Other']);
});

test('a sheet that was begun and not marked, because the execution was ended, is known by its owned name', () => {
  const rig = serverRig({ Orders: ROWS, _cp_new_cp_sheet_report: [] });
  const { names } = rig.ask({ op: 'overview' });
  expect(names.map(({ name, sheet }) => [name, sheet])).toEqual([['_cp_sheet_report', rig.id('_cp_new_cp_sheet_report')]]); // prettier-ignore
});

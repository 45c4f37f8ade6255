import { pageBreaks } from '../../../core/report/report/pageBreaks';

const NONE: ReadonlySet<number> = new Set();

test.each([
  ['everything fits', [0, 10, 20], NONE, 40, []],
  ['a piece that does not fit starts a page', [0, 30], NONE, 50, [30]],
  ['a forced start, whatever the room', [0, 10, 20], new Set([10]), 30, [10]],
  ['a piece longer than a page starts where it stands', [0, 30], NONE, 130, []],
  ['after a long piece the room is what is left of its last page', [0, 90, 110], NONE, 125, [110]],
] as const)('in print %s', (_, starts, forced, end, breaks) => {
  expect(pageBreaks({ starts, forced, end, rowsAPage: 40 })).toEqual(breaks);
});

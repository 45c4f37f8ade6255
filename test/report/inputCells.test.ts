import type { Cell } from '../../core/book/cell';
import { inputSheetOf } from '../../core/report/inputCells';

/** The looks of the cells of a sheet that people write in, row by row. */
function looksOf(rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly (readonly unknown[])[] {
  const [block] = inputSheetOf('rules', '画像_规则', rows, null, widths).blocks;
  if (block?.kind !== 'cells') throw new Error('no cells');
  return block.cells.map((line) => line.map((cell) => (typeof cell === 'object' ? (cell?.style ?? null) : 'none')));
}

test('a row with a text that is longer than its column takes several lines, all its texts at the top', () => {
  const rows = [
    ['标签', '条件'],
    ['近30天', 'R天数 <= 30'],
    ['短', '累计订单数 >= 2 且 退款率 < 30%'],
  ];
  expect(looksOf(rows, [10, 14])).toEqual([
    ['header', 'header'],
    ['text', 'text'],
    ['wrapped', 'wrapped'],
  ]);
});

test('the header over numbers stands at the right, as they do', () => {
  expect(
    looksOf(
      [
        ['标签', '权重'],
        ['近30天', 4],
      ],
      [10, 8],
    ),
  ).toEqual([
    ['header', 'headerNumber'],
    ['text', 'plain'],
  ]);
});

import type { ValueColumn } from '../../core/index';
import { columnsFromPieces, piecesOf } from '../../pane/engine/wire';

const columns: readonly [string, ValueColumn][] = [
  ['numbers with blanks', { kind: 'numbers', values: Float64Array.of(1, NaN, -0.5) }],
  ['codes with blanks', { kind: 'codes', codes: Int32Array.of(0, -1, 1), dictionary: ['a', 'b'] }],
  ['no rows at all', { kind: 'texts', values: [] }],
  ['texts that all differ', { kind: 'texts', values: ['a', 'b', null, 'c', ''] }],
  ['texts that repeat', { kind: 'texts', values: ['x', 'x', null, 'x', 'x', '', ''] }],
  ['names of object members', { kind: 'texts', values: ['__proto__', '__proto__', 'constructor', 'constructor'] }],
];

test.each(columns)('a column comes through in pieces of every size: %s', (_name, column) => {
  for (const most of [1, 2, 3, 100]) {
    const columns = columnsFromPieces();
    for (const one of [column, column])
      for (const { piece, transfer } of piecesOf(one, most)) columns.add(structuredClone(piece, { transfer }));
    expect(columns.take()).toEqual([column, column]);
    expect(columns.take()).toEqual([]);
  }
});

test('texts that repeat travel as numbers', () => {
  const values = Array.from({ length: 1000 }, (_, row) => ['high', 'low'][row % 2] ?? '');
  const [{ piece } = { piece: null }] = piecesOf({ kind: 'texts', values });
  expect(piece).toMatchObject({ kind: 'coded', dictionary: ['high', 'low'] });
});

test('what is handed over is a copy', () => {
  const values = Float64Array.of(1, 2);
  const [{ piece, transfer } = { piece: null, transfer: [] }] = piecesOf({ kind: 'numbers', values });
  structuredClone(piece, { transfer });
  expect([...values]).toEqual([1, 2]);
});

import { bytesOf, numbersOf, wholesOf } from '../../core/book/columnOf';

test.each([
  ['whole numbers', wholesOf],
  ['numbers', numbersOf],
  ['bytes', bytesOf],
] as const)('a column of %s is made entry by entry, in order, each asked for once', (_, make) => {
  const asked: number[] = [];
  const column = make(4, (at) => {
    asked.push(at);
    return at * 10;
  });
  expect([...column]).toEqual([0, 10, 20, 30]);
  expect(asked).toEqual([0, 1, 2, 3]);
  expect([...make(0, () => 1)]).toEqual([]);
});

test('each kind keeps what it can hold', () => {
  expect([...wholesOf(2, (at) => -1 - at)]).toEqual([-1, -2]);
  expect([...numbersOf(2, (at) => (at === 0 ? NaN : 0.5))]).toEqual([NaN, 0.5]);
  expect([...bytesOf(1, () => 255)]).toEqual([255]);
});

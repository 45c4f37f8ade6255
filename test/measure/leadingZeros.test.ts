import { leadingZeroNotice } from '../../core/measure/leadingZeros';
import { bookOf, runBook } from '../run/runBook';

test('C20: ids that differ only in leading zeros stay two customers, and are said', () => {
  const ran = runBook(
    bookOf([
      ['订单号', '客户编号', '下单日期', '金额'],
      ['S1', '00000198', '2024-06-01', 10],
      ['S2', 198, '2024-06-02', 20],
      ['S3', '00000199', '2024-06-03', 30],
    ]),
  );
  expect(ran.portrait.gathered.ids).toEqual(['00000198', '198', '00000199']);
  expect(ran.portrait.notices.map(({ en }) => en).join()).toContain(
    'differ only in leading zeros: 1 (such as 198 and 00000198)',
  );
});

test.each([
  ['no id is padded', ['198', '199', 'C001']],
  ['every id is padded alike', ['0198', '0199']],
  ['letters stand in the id', ['C7', 'C007']],
  ['zero itself', ['0', '1']],
])('nothing is said when %s', (_case, ids) => {
  expect(leadingZeroNotice(ids)).toBeNull();
});

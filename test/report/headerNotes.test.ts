import { portraitColumns } from '../../core/report/portraitColumns';
import { bookOf, runBook } from '../run/runBook';

const ran = runBook(
  bookOf([
    ['订单号', '客户编号', '下单日期', '金额', '城市', '渠道', '品类', '地区'],
    ['S1', 'C1', '2024-06-01', 10, '北京', '门店', '水杯', '华北'],
    ['S2', 'C2', '2024-06-02', 20, '上海', '网店', '灯具', '华东'],
    ['S3', 'C2', '2024-06-09', 30, '上海', '网店', '灯具', '华东'],
  ]),
);

test.each(['zh', 'en'] as const)('every header of the portrait says rule, window and date (%s)', (lang) => {
  const columns = portraitColumns(ran.portrait, lang);
  const silent = columns.filter(
    ({ note = '' }) => !/\d{4}-\d\d-\d\d/.test(note) || !/365/.test(note) || note.length < 20,
  );
  expect(silent.map(({ field }) => field)).toEqual([]);
  expect(columns.map(({ field }) => field)).toEqual(expect.arrayContaining(['region', 'city', 'channel', 'category']));
});

import { isoDate, plainSheet, serialOf, type Book, type Cell } from '../../core/index';

/** The day on which the shops of these tests are looked at. */
export const TODAY = serialOf(2024, 6, 30);

/** Orders of 40 customers: customer k of C01..C40 bought k % 5 + 1 times, last k days ago, for 10 k each. Two cells are dirty. */
export function shop(name = '订单'): Book {
  const rows: Cell[][] = [['订单号', '客户编号', '下单日期', '实付金额', '姓名']];
  for (let k = 1; k <= 40; k++) {
    for (let n = 0; n <= k % 5; n++) {
      const id = `C${String(k).padStart(2, '0')}`;
      rows.push([`D${k}-${n}`, id, isoDate(TODAY - k - n * 30), 10 * k, `欧阳${k}`]);
    }
  }
  const [, first, second] = rows;
  if (first) first[3] = '￥10.00元';
  if (second) second[2] = '2024-02-30';
  return bookOf(name, rows);
}

/** Orders whose dates read as day first and as month first, every number up to 12. */
export function ambiguousShop(): Book {
  const rows: Cell[][] = [['客户编号', '下单日期', '金额']];
  for (let k = 0; k < 60; k++) {
    const [first, second] = [1 + (k % 12), 1 + ((k * 7) % 6)];
    rows.push([`C${k % 20}`, `${first}/${second}/2024`, 10 + k]);
  }
  return bookOf('订单', rows);
}

/** A workbook without anything to work with. */
export function emptyBook(): Book {
  return bookOf('Sheet1', []);
}

export function bookOf(name: string, rows: readonly (readonly Cell[])[]): Book {
  return { title: 'test.xlsx', date1904: false, sheets: [plainSheet(name, rows)], names: [] };
}

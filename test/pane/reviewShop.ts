import type { Book, Cell } from '../../core/index';
import { bookOf } from './shop';

/** Orders in which three ids stand with their leading zeros and without: 007 and 7 spent most, then 008 and 8, then 009 and 9.
 *  Only the phones of 007 and 7 differ in one digit; 008 and 8 have other names. */
export function pairShop(): Book {
  const rows: Cell[][] = [['订单号', '客户编号', '手机号', '下单日期', '实付金额', '姓名']];
  const order = (id: string, phone: string, amount: number, name: string): void => {
    rows.push([`D${rows.length}`, id, phone, '2024-06-01', amount, name]);
  };
  order('007', '13800138000', 900, '欧阳修');
  order('7', '13800139000', 900, '欧阳修');
  order('008', '13900000008', 500, '王安石');
  order('8', '13900000018', 500, '王安');
  order('009', '13900000009', 100, '苏轼');
  order('9', '13900000019', 100, '苏轼');
  for (let k = 20; k < 40; k++) order(`C${k}`, `137000000${k}`, 10, `赵${k}`);
  return bookOf('订单', rows);
}

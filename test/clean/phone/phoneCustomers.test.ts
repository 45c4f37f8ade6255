import type { Cell } from '../../../core/book/cell';
import { plainSheet } from '../../../core/book/book';
import { phoneKey } from '../../../core/link/keys/phoneKey';
import { customerKeys } from '../../../core/measure/customerKeys';
import { cleanedSheets } from '../../link/cleanedSheets';

/** Orders told apart by phone alone: the customer number of each row. */
function customersOf(phones: readonly Cell[]): { readonly customer: number[]; readonly ids: readonly string[] } {
  const rows = phones.map((phone, at) => [phone, `2024-01-${String((at % 28) + 1).padStart(2, '0')}`, 100 + at]);
  const book = {
    title: 't',
    date1904: false,
    sheets: [plainSheet('订单', [['手机', '下单时间', '金额'], ...rows])],
    names: [],
  };
  const { orders } = cleanedSheets(book);
  const keys = orders && customerKeys(orders, 'phone');
  if (!keys) throw new Error('no customers by phone');
  return { customer: [...keys.customer], ids: keys.ids };
}

test('#48, #49: one telephone is one customer however it is spelled, and a cell of two numbers goes with the first', () => {
  const phones = [
    '13800138000',
    '+86 138-0013-8000',
    '138 0013 8000/13900139000',
    '010-62345678转801',
    '(010)6234 5678-801',
    '+44 20 7946 0958',
    '0044 20 79460958',
    '13900139000',
    '13700137000',
    '13600136000',
    '13500135000',
    '13500135001',
  ];
  expect(customersOf(phones)).toEqual({
    customer: [0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7],
    ids: [
      '13800138000',
      '010-62345678x801',
      '+442079460958',
      '13900139000',
      '13700137000',
      '13600136000',
      '13500135000',
      '13500135001',
    ],
  });
});

test.each([
  ['010-62345678-801', '010-62345678转801'],
  ['+86 (010) 6234 5678', '01062345678'],
  ['+86 400 800 1234', '400-800-1234'],
])('linking compares %s and %s as one telephone', (a, b) => {
  expect(phoneKey(a)).toBe(phoneKey(b));
  expect(phoneKey(a)).not.toBe('');
});

test('linking tells two extensions of one switchboard apart', () => {
  expect(phoneKey('010-62345678-801')).not.toBe(phoneKey('010-62345678-802'));
});

import { writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { randomFrom } from '../../desk/samples/random';
import { cellSumsOf } from './work';

/** Write the workbook both engines work on: `makeWorkbook FILE ROWS` prints the sums of its cells.
 *  @e965/xlsx writes it, with shared texts and deflate, so that neither engine reads its own hand. */
const [file = '', rowCount = ''] = process.argv.slice(2);
const rows = [header(), ...Array.from({ length: Number(rowCount) }, orderLine(20261101))];
const sheet = XLSX.utils.aoa_to_sheet(rows);
styleDates(sheet, rows.length);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, '订单');
const options = { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true } as const;
const bytes: unknown = XLSX.write(book, options);
if (!(bytes instanceof Uint8Array)) throw new Error('The writer gave no bytes.');
writeFileSync(file, bytes);
console.log(JSON.stringify(cellSumsOf(rows)));

function header(): (string | number | null)[] {
  return ['订单号', '客户编号', '下单日期', '金额', '数量', '商品', '品类', '城市', '渠道', '手机', '邮箱', '备注'];
}

function orderLine(seed: number): (unused: unknown, index: number) => (string | number | null)[] {
  const random = randomFrom(seed);
  return (_, index) => {
    const customer = random.below(20000);
    const product = random.below(500);
    return [
      `SO${String(index + 1).padStart(9, '0')}`,
      `C${String(customer).padStart(7, '0')}`,
      46327 - random.below(730),
      (990 + random.below(500000)) / 100,
      1 + random.below(5),
      `商品${product} & <规格 ${product % 7}>`,
      random.pick(['美妆', '家居', '数码', '食品', '服饰']),
      random.pick(['北京', '上海', '广州', '深圳', '杭州', '成都', '武汉', '西安']),
      random.pick(['官网', '天猫', '京东', '门店']),
      `16${String(customer * 31337)
        .padStart(9, '0')
        .slice(-9)}`,
      random.chance(0.2) ? null : `buyer${customer}@example.com`,
      random.chance(0.7) ? null : `请在工作日送货, 门牌 ${random.below(9999)}`,
    ];
  };
}

function styleDates(cells: XLSX.WorkSheet, count: number): void {
  for (let row = 2; row <= count; row += 1) {
    const cell: unknown = cells[`C${row}`];
    if (typeof cell === 'object' && cell !== null) Object.assign(cell, { z: 'yyyy-mm-dd' });
  }
}

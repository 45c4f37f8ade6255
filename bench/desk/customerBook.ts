import { DateStyle, plainSheet } from '../../core/index';
import type { Book, Cell } from '../../core/index';
import { joined, padded } from '../../desk/samples/digits';
import { randomFrom } from '../../desk/samples/random';
import type { Random } from '../../desk/samples/random';

/** Name of the sheet that `customerBook` makes. */
export const CUSTOMER_SHEET = '客户';

/** Write a workbook of one sheet: a header and `rows` customers of 30 cells, as a shop system exports them: id, names, phone,
 *  e-mail, places, dates, amounts, counts, words. One customer in a hundred has a cell that cannot be read, one in twenty a
 *  phone in another spelling. The same seed gives the same cells. */
export function customerBook(rows: number, seed: number): Book {
  const random = randomFrom(seed);
  const cells: Cell[][] = [COLUMNS.map(({ header }) => header)];
  for (let index = 0; index < rows; index += 1) cells.push(customerRow(index, random));
  const isDate = Uint8Array.from(cells, (_, row) => (row === 0 ? DateStyle.none : DateStyle.date));
  const dates = new Map(COLUMNS.flatMap(({ isDay }, at) => (isDay === true ? [[at, isDate] as const] : [])));
  return {
    title: 'customers',
    date1904: false,
    sheets: [plainSheet(CUSTOMER_SHEET, cells, { dates })],
    names: [],
  };
}

/** What is drawn once for a row, so that its cells go together. */
interface Customer {
  readonly index: number;
  readonly random: Random;
  readonly orders: number;
  readonly cents: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

interface Column {
  readonly header: string;
  readonly cell: (customer: Customer) => Cell;
  readonly isDay?: boolean;
}

/** 31 October 2026, the newest order. */
const NEWEST = 46326;
const HISTORY = 1095;

function customerRow(index: number, random: Random): Cell[] {
  const lastDay = NEWEST - Math.floor(random.next() ** 2 * HISTORY);
  const orders = 1 + Math.floor(random.next() ** 3 * 40);
  const cents = orders * (990 + Math.floor(random.next() ** 3 * 90_000));
  const customer = { index, random, orders, cents, firstDay: lastDay - random.below(HISTORY), lastDay };
  const row = COLUMNS.map(({ cell }) => cell(customer));
  if (random.chance(0.01)) row[random.pick(SPOILED)] = '待定';
  return row;
}

const COLUMNS: readonly Column[] = [
  { header: '客户编号', cell: ({ index }) => `C${padded(index + 1, 7)}` },
  { header: '客户姓名', cell: ({ random }) => random.pick(FAMILY) + random.pick(GIVEN) + random.pick(GIVEN) },
  { header: '性别', cell: ({ random }) => random.pick(['男', '女', null]) },
  { header: '年龄', cell: ({ random }) => 18 + random.below(60) },
  { header: '生日', cell: ({ random }) => 25_569 + random.below(14_000), isDay: true },
  { header: '手机号', cell: phone },
  { header: '邮箱', cell: ({ index, random }) => (random.chance(0.2) ? null : `buyer${index}@example.com`) },
  { header: '省份', cell: ({ random }) => random.pick(['浙江', '江苏', '广东', '四川', '湖北', '山东']) },
  { header: '城市', cell: ({ random }) => random.pick(['杭州', '南京', '深圳', '成都', '武汉', '青岛', '苏州']) },
  { header: '地址', cell: ({ random }) => `${random.pick(STREETS)}${random.below(999)}号${random.below(30)}幢` },
  { header: '注册日期', cell: ({ firstDay, random }) => firstDay - random.below(30), isDay: true },
  { header: '首次下单日期', cell: ({ firstDay }) => firstDay, isDay: true },
  { header: '最近下单日期', cell: ({ lastDay }) => lastDay, isDay: true },
  { header: '累计订单数', cell: ({ orders }) => orders },
  { header: '累计消费金额', cell: ({ cents }) => cents / 100 },
  { header: '平均客单价', cell: ({ cents, orders }) => Math.round(cents / orders) / 100 },
  { header: '退款次数', cell: ({ random }) => Math.floor(random.next() ** 4 * 5) },
  { header: '退款金额', cell: ({ random }) => Math.floor(random.next() ** 6 * 30_000) / 100 },
  { header: '积分', cell: ({ cents }) => Math.floor(cents / 1000) },
  { header: '优惠券使用次数', cell: ({ random }) => random.below(8) },
  { header: '常购品类', cell: ({ random }) => random.pick(['美妆', '家居', '数码', '食品', '服饰']) },
  { header: '来源渠道', cell: ({ random }) => random.pick(['官网', '天猫', '京东', '门店', '直播']) },
  { header: '会员等级', cell: ({ random }) => random.pick(['普通', '银卡', '金卡', '黑金']) },
  { header: '接受短信', cell: ({ random }) => random.chance(0.7) },
  { header: '近30天访问', cell: ({ random }) => random.below(40) },
  { header: '最近访问', cell: ({ lastDay, random }) => Math.min(NEWEST, lastDay + random.below(60)), isDay: true },
  { header: '收藏数', cell: ({ random }) => random.below(200) },
  { header: '客户经理', cell: ({ random }) => `经理${random.below(40)}` },
  { header: '门店', cell: ({ random }) => `${random.pick(STREETS)}店` },
  { header: '备注', cell: ({ random }) => (random.chance(0.6) ? null : `工作日送货，门牌 ${random.below(9999)}`) },
];

/** Registered, last order, amount. */
const SPOILED = [10, 12, 14];
const FAMILY = '王李张刘陈杨黄赵吴周徐孙马朱胡'.split('');
const GIVEN = '伟芳娜敏静丽强磊洋艳勇军杰娟涛明超霞平刚'.split('');
const STREETS = '中山路 人民路 解放路 文三路 延安路 建设路 和平路 长江路'.split(' ');

/** One number a customer: the multiplier shares no factor with the count of numbers. */
function phone({ index, random }: Customer): Cell {
  const digits = `16${padded((index * 2654435761 + 12345678) % 1e9, 9)}`;
  const spelling = random.below(40);
  if (spelling === 0) return joined('+86 ', digits);
  if (spelling === 1) return joined(digits.slice(0, 3), '-', digits.slice(3, 7), '-', digits.slice(7));
  return spelling === 2 ? Number(digits) : digits;
}

import { DateStyle, plainSheet } from '../../core/index';
import type { Book, Cell } from '../../core/index';
import { dayOf } from '../../desk/samples/calendar';
import { fullWidth, groupedAmount, joined, padded, plainAmount } from '../../desk/samples/digits';
import { randomFrom } from '../../desk/samples/random';
import type { Random } from '../../desk/samples/random';
import { BRANDS, CATEGORIES, CONSENTS, DEVICES, FAMILY, FORMS, GENDERS, GIVEN, INDUSTRIES, LEVELS, NEEDS, OCCUPATIONS, PAYMENTS, PLACES, POSITIONS, REMARKS, SIZES, SOURCES, STREETS, TRADES } from './words.data'; // prettier-ignore

/** The sheet that `dirtyCustomers` makes. */
export const DIRTY_SHEET = '客户';

/** Make a book of one sheet: a header and `rows` customers of 40 cells, dirty as exports of several systems are: outer, no-break and ideographic space, full-width signs,
 *  blank marks, phones, dates, ages and amounts in many spellings, words for one thing in several. Ids, phones and e-mails come once. The same seed gives the same cells.
 *  @example dirtyCustomers(1000, 1).sheets[0].rows.length -> 1001 */
export function dirtyCustomers(rows: number, seed: number): Book {
  const random = randomFrom(seed);
  const cells: Cell[][] = [COLUMNS.map(([header]) => header)];
  for (let index = 0; index < rows; index += 1) cells.push(customerRow(index, random));
  const sheet = plainSheet(DIRTY_SHEET, cells, { dates: dateStyles(cells) });
  return { title: 'customers', date1904: false, sheets: [sheet], names: [] };
}

/** As a host says it: numbers in the columns of dates are dates. */
function dateStyles(rows: readonly (readonly Cell[])[]): Map<number, Uint8Array> {
  const days = COLUMNS.flatMap(([, cell], at) => (cell === day || cell === birthday ? [at] : []));
  const style = (cell: Cell | undefined): number => (typeof cell === 'number' ? DateStyle.date : DateStyle.none);
  return new Map(days.map((at) => [at, Uint8Array.from(rows, (row) => style(row[at]))]));
}

/** What is drawn once for a row, so that its cells go together. */
interface Drawn {
  readonly index: number;
  readonly random: Random;
  readonly place: (typeof PLACES)[number];
  readonly cents: number;
}
type Maker = (drawn: Drawn) => Cell;

function customerRow(index: number, random: Random): Cell[] {
  const cents = 990 + Math.floor(random.next() ** 3 * 9_000_000);
  const drawn = { index, random, place: random.pick(PLACES), cents };
  return COLUMNS.map(([, cell]) => cell(drawn));
}

const [ID_DIGITS, PHONE_STEP, PHONE_START] = [7, 2654435761, 12345678];
/** 31 October 2026, the newest day, and ten years. */
const [NEWEST, HISTORY] = [46326, 3650];
/** Sixteen years, and sixty more, in days. */
const [YOUNGEST, LIVES] = [5844, 21900];

const spaced = (text: string, random: Random): string => {
  const draw = random.below(40);
  if (draw === 0) return joined(' ', text);
  if (draw === 1) return joined(text, '\u3000');
  return draw === 2 ? joined('\u00a0', text, ' ') : text;
};
/** One of a list, now and then with space around it, blank or a blank mark. */
const word =
  (list: readonly string[]): Maker =>
  ({ random }) => {
    const draw = random.below(30);
    if (draw < 2) return null;
    return draw === 2 ? random.pick(MARKS) : spaced(random.pick(list), random);
  };
const MARKS = ['-', '无', 'N/A', '暂无', 'null'];
const count =
  (below: number): Maker =>
  ({ random }) => {
    const value = Math.floor(random.next() ** 2 * below);
    const draw = random.below(10);
    if (draw === 0) return String(value);
    return draw === 1 ? joined(' ', String(value)) : value;
  };
const spelledAs =
  (list: readonly (readonly [Cell, string | null])[]): Maker =>
  ({ random }) =>
    random.pick(list)[0];

const day = ({ random }: Drawn): Cell => spelledDay(NEWEST - random.below(HISTORY), random);
const birthday = ({ random }: Drawn): Cell => spelledDay(NEWEST - YOUNGEST - random.below(LIVES), random);

function spelledDay(serial: number, random: Random): Cell {
  const style = random.below(8);
  const { year, month, day: date } = dayOf(serial);
  if (style === 0) return `${year}/${month}/${date}`;
  if (style === 1) return joined(String(year), '年', String(month), '月', String(date), '日');
  if (style === 2) return joined(String(year), '-', padded(month, 2), '-', padded(date, 2));
  if (style === 3) return joined(' ', String(year), '.', String(month), '.', String(date));
  if (style === 4) return `${year}${padded(month, 2)}${padded(date, 2)}`;
  if (style === 5 && random.chance(0.1)) return random.pick(['待定', '2026-02-30', '-']);
  return serial;
}

function age({ random }: Drawn): Cell {
  const years = 16 + random.below(60);
  const style = random.below(10);
  if (style === 0) return `${years}岁`;
  if (style === 1) return fullWidth(String(years));
  if (style === 2) return String(years);
  if (style === 3) return random.pick([null, '保密', 200, -1]);
  return style === 4 ? `${years}周岁` : years;
}

/** One number a customer: the multiplier shares no factor with the count of numbers. */
function phone({ index, random }: Drawn): Cell {
  const digits = `16${padded((index * PHONE_STEP + PHONE_START) % 1e9, 9)}`;
  const style = random.below(14);
  if (style === 0) return Number(digits);
  if (style === 1) return joined('+86 ', digits);
  if (style === 2) return joined(digits.slice(0, 3), '-', digits.slice(3, 7), '-', digits.slice(7));
  if (style === 3) return joined(digits.slice(0, 3), ' ', digits.slice(3, 7), ' ', digits.slice(7));
  if (style === 4) return fullWidth(digits);
  return style === 5 && random.chance(0.3) ? random.pick(['无', digits.slice(1), '见备注']) : digits;
}

function email({ index, random }: Drawn): Cell {
  const style = random.below(12);
  const name = `buyer${padded(index + 1, ID_DIGITS)}`;
  if (style === 0) return null;
  if (style === 1) return joined(name.toUpperCase(), '@Example.com');
  if (style === 2) return joined(' ', name, '@example.com');
  if (style === 3) return joined(name, '＠example．com');
  return style === 4 && random.chance(0.2) ? joined(name, '.example.com') : joined(name, '@example.com');
}

function amount({ cents, random }: Drawn): Cell {
  const style = random.below(8);
  if (style === 0) return groupedAmount(cents);
  if (style === 1) return joined('¥', groupedAmount(cents));
  if (style === 2) return joined(plainAmount(cents), '元');
  if (style === 3) return plainAmount(cents);
  return style === 4 && random.chance(0.1) ? '面议' : cents / 100;
}

function address({ place: [province, city, districts], random }: Drawn): Cell {
  const street = joined(random.pick(districts), random.pick(STREETS), String(1 + random.below(999)), '号');
  const style = random.below(10);
  if (style === 0) return null;
  if (style === 1) return joined(province.slice(0, -1), city.slice(0, -1), street);
  if (style === 2) return joined(' ', province, ' ', city, ' ', street);
  return joined(province, city, street, String(1 + random.below(30)), '幢');
}

const company: Maker = ({ random }) =>
  spaced(joined(random.pick(BRANDS), random.pick(GIVEN), random.pick(TRADES), random.pick(FORMS)), random);
const remark: Maker = ({ random }) =>
  random.chance(0.5) ? null : joined(random.pick(REMARKS), '，门牌 ', String(random.below(999)));
const shortened = (name: string, random: Random): Cell =>
  random.chance(0.1) ? null : spaced(random.chance(0.5) ? name : name.slice(0, -1), random);
const customerId = ({ index, random }: Drawn): Cell => {
  const id = `C${padded(index + 1, ID_DIGITS)}`;
  return random.chance(0.02) ? joined(id, ' ') : id;
};

const COLUMNS: readonly (readonly [header: string, cell: Maker])[] = [
  ['客户编号', customerId],
  ['客户姓名', ({ random }) => spaced(joined(random.pick(FAMILY), random.pick(GIVEN), random.pick(GIVEN)), random)],
  ['性别', spelledAs(GENDERS)],
  ['年龄', age],
  ['生日', birthday],
  ['手机号', phone],
  ['邮箱', email],
  ['公司名称', company],
  ['行业', word(INDUSTRIES)],
  ['企业规模', word(SIZES)],
  ['职位', word(POSITIONS)],
  ['职业', word(OCCUPATIONS)],
  ['省份', ({ place, random }) => shortened(place[0], random)],
  ['城市', ({ place, random }) => shortened(place[1], random)],
  ['地址', address],
  ['邮编', ({ place, random }) => (random.chance(0.2) ? null : joined(place[3], padded(random.below(100), 2)))],
  ['设备ID', ({ index }) => joined('dev-', padded((index * PHONE_STEP) % 1e9, 9))],
  ['登录IP', ({ random }) => [10, random.below(256), random.below(256), random.below(256)].join('.')],
  ['终端', spelledAs(DEVICES)],
  ['来源渠道', word(SOURCES)],
  ['支付方式', word(PAYMENTS)],
  ['营销同意', spelledAs(CONSENTS)],
  ['首次下单日期', day],
  ['最近下单日期', day],
  ['累计订单数', count(60)],
  ['累计消费金额', amount],
  ['常购品类', word(CATEGORIES)],
  ['需求', word(NEEDS)],
  ['备注', remark],
  ['浏览次数', count(200)],
  ['互动次数', count(30)],
  ['满意度', word(['1', '2', '3', '4', '5'])],
  ['客户经理', ({ random }) => spaced(`经理${random.below(40)}`, random)],
  ['会员等级', word(LEVELS)],
  ['客户类型', word(['企业', '个人'])],
  ['积分', count(5000)],
  ['优惠券使用次数', count(12)],
  ['门店', ({ random }) => `${random.pick(STREETS)}店`],
  ['生效状态', word(['有效', '停用'])],
  ['平均客单价', ({ cents }) => Math.round(cents / 3) / 100],
];

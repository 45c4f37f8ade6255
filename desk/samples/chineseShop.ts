import { dayOf } from './calendar';
import {
  CHINESE_INDUSTRIES,
  CHINESE_PLACES,
  CHINESE_PRODUCTS,
  CHINESE_ROLES,
  CHINESE_TALKS,
  GIVEN_FEMALE,
  GIVEN_MALE,
  SURNAMES,
  TRADITIONAL,
} from './chinese.data';
import { composeSample, LAST_DAY } from './composeSample';
import type { CustomerScene } from './customerSheet';
import { joined, padded } from './digits';
import type { DirtId } from './dirt.data';
import type { Identity } from './identity';
import type { OrderScene } from './orderSheet';
import type { Random } from './random';
import type { ServiceScene } from './serviceSheet';
import { CHINESE_PHONE } from './spellPhone';
import type { Sample, SampleOptions } from './truth';

/** Make the workbook of an invented Chinese web shop: sheets 客户, 订单 and 服务记录 with dirt at the rates of `DIRT`,
 *  24 months up to 31 October 2026, and the truth beside it.
 *  @example chineseShop({ orders: 200, seed: 1 }).book.sheets.map((sheet) => sheet.name) -> ["客户", "订单", "服务记录"] */
export function chineseShop(options: SampleOptions): Sample {
  return composeSample(
    { name: 'chineseShop', title: '示例-家庭用品网店', customers: customerScene(), orders: ORDERS, service: SERVICE },
    options,
  );
}

const SOURCES = ['官网', '小程序', 'APP', '门店', '朋友推荐', '直播'];
const INDUSTRIES = [...CHINESE_INDUSTRIES.keys()];
const ROLES = [...CHINESE_ROLES.keys()];
const STAFF = ['录入员甲', '录入员乙', '录入员丙'];

function customerScene(): CustomerScene {
  const perDay = new Map<number, number>();
  return {
    sheet: '客户',
    header: '客户编号,姓名,性别,年龄,手机号,邮箱,设备ID,IP,证件号,行业,职业,所在区域,注册日期,来源渠道,录入人'.split(
      ',',
    ),
    registeredColumn: 12,
    lastDay: LAST_DAY,
    named: 'name',
    phone: CHINESE_PHONE,
    year: 2026,
    gender: {
      clean: ['男', '女'],
      genderPolite: ['先生', '女士'],
      genderLetter: ['M', 'F'],
      genderDigit: ['1', '0'],
      genderWord: ['男性', '女性'],
    },
    ageText: (age) => `${age}岁`,
    industryAliases: CHINESE_INDUSTRIES,
    roleAliases: CHINESE_ROLES,
    region: ({ province, city, district }) => (province === city ? province : province + city) + district,
    regionAs: REGION_SPELLINGS,
    hasIdCards: true,
    identity: invent,
    again,
    id: ({ registered }, index) => customerId(registered, index, perDay),
    row: (id, { device, ip, registered, source, staff }, cells) => [
      id,
      cells.name,
      cells.gender,
      cells.age,
      cells.phone,
      cells.email,
      device,
      ip,
      cells.idCard,
      cells.industry,
      cells.role,
      cells.region,
      registered,
      source,
      staff,
    ],
  };
}

/** C and the day and a number of the day; every twelfth customer comes from an older system with bare digits. */
function customerId(registered: number, index: number, perDay: Map<number, number>): string {
  if (index % 12 === 5) return padded(index + 1, 8);
  const number = (perDay.get(registered) ?? 0) + 1;
  perDay.set(registered, number);
  return joined('C', compact(registered), padded(number, 3));
}

function compact(serial: number): string {
  const { year, month, day } = dayOf(serial);
  return `${year}${padded(month, 2)}${padded(day, 2)}`;
}

const REGION_SPELLINGS: CustomerScene['regionAs'] = {
  regionShort: ({ province, city, district }) =>
    shortPlace(province) + (province === city ? '' : shortPlace(city)) + district.slice(0, -1),
  regionCity: ({ city }) => shortPlace(city),
  regionSeparated: ({ province, city, district }) => `${shortPlace(province)}-${city}-${district}`,
  regionAddress: ({ address }) => address,
};

function shortPlace(name: string): string {
  return name.replace(/壮族自治区|自治区|省|市/, '');
}

function invent(person: number, registered: number, random: Random): Identity {
  const gender = random.chance(0.45) ? 'male' : 'female';
  const [province, city, ...districts] = random.pick(CHINESE_PLACES);
  const district = random.pick(districts);
  return {
    name: random.pick(SURNAMES) + random.pick(gender === 'male' ? GIVEN_MALE : GIVEN_FEMALE),
    company: null,
    gender,
    age: 18 + Math.floor(50 * random.next() * random.next()),
    phone: CHINESE_PHONE.numberOf(person),
    email: joined('u', padded(person + 1, 6), random.chance(0.5) ? '@example.cn' : '@example.com'),
    device: `DEV-${padded(person + 1, 7)}`,
    ip: `203.0.113.${random.below(256)}`,
    province,
    city,
    district,
    address: joined(province === city ? '' : province, city, district, street(random)),
    industry: random.pick(INDUSTRIES),
    role: random.pick(ROLES),
    source: random.pick(SOURCES),
    staff: random.pick(STAFF),
    registered,
  };
}

function street(random: Random): string {
  return `示例路${1 + random.below(300)}号${1 + random.below(20)}栋${1 + random.below(30)}0${1 + random.below(4)}室`;
}

function again(identity: Identity, dirt: DirtId, index: number, random: Random): Identity {
  const phone = CHINESE_PHONE.numberOf(500_000 + index);
  const email = joined('u', padded(500_001 + index, 6), '@example.cn');
  if (dirt === 'personNewPhone') return { ...identity, phone, email };
  const surname = TRADITIONAL.get(identity.name.slice(0, 1));
  if (dirt === 'personTraditional' && surname !== undefined)
    return {
      ...identity,
      name: surname + identity.name.slice(1),
      phone,
      email,
      device: `DEV-${padded(500_001 + index, 7)}`,
    };
  const colleague = STAFF.filter((name) => name !== identity.staff);
  return { ...identity, staff: random.pick(colleague), role: random.pick(ROLES) };
}

const ORDERS: OrderScene = {
  sheet: '订单',
  title: '订单明细（2024年11月至2026年10月）',
  header:
    '订单号,客户编号,手机号,下单日期,商品编码,商品名称,品类,数量,实付金额,渠道,支付方式,订单状态,收货地址,备注'.split(
      ',',
    ),
  dateColumn: 3,
  lastDay: LAST_DAY,
  currency: 'CNY',
  phone: CHINESE_PHONE,
  done: ['已完成', '已完成', '已完成', '交易成功', '已签收', '已发货'],
  cancelled: ['已取消', '交易关闭'],
  refunded: ['已退款', '退款成功'],
  refundNotes: ['退款', '客户退货', '退换货，款已退'],
  outlierCents: 600_000,
  mostLines: 1,
  products: CHINESE_PRODUCTS,
  mostPieces: 4,
  orderId: (day, index) => joined('DD', compact(day), padded(index + 1, 7)),
  row: (draft, cells, owner) => {
    const { orderId, product, quantity, status, note, customer } = draft;
    const channel = SOURCES[(customer + draft.line + draft.day) % 4] ?? null;
    const pay = PAYMENTS[(customer + quantity) % PAYMENTS.length] ?? null;
    return [
      orderId,
      cells.customerId,
      cells.phone,
      cells.date,
      product.sku,
      product.name,
      product.category,
      quantity,
      cells.amount,
      channel,
      pay,
      status,
      owner.address,
      note,
    ];
  },
  total: (sum) => ['合计', null, null, null, null, null, null, null, sum],
};

const PAYMENTS = ['微信', '支付宝', '银行卡'];

const SERVICE: ServiceScene = {
  sheet: '服务记录',
  header: ['记录号', '客户编号', '日期', '渠道', '类型', '内容\n（客户原话）', '处理人', '满意度'],
  lastDay: LAST_DAY,
  channels: ['电话', '在线客服', '微信'],
  staff: ['客服一号', '客服二号', '客服三号'],
  talks: CHINESE_TALKS,
};

import { composeSample, LAST_DAY } from './composeSample';
import type { CustomerScene } from './customerSheet';
import { joined, padded } from './digits';
import type { DirtId } from './dirt.data';
import {
  COMPANY_FIRST,
  COMPANY_SECOND,
  ENGLISH_DISTRICTS,
  ENGLISH_INDUSTRIES,
  ENGLISH_PLACES,
  ENGLISH_PRODUCTS,
  ENGLISH_ROLES,
  ENGLISH_TALKS,
  FIRST_FEMALE,
  FIRST_MALE,
  LAST_NAMES,
  LEGAL_FORMS,
} from './english.data';
import type { Identity } from './identity';
import type { OrderScene } from './orderSheet';
import type { Random } from './random';
import type { ServiceScene } from './serviceSheet';
import { AMERICAN_PHONE } from './spellPhone';
import type { Sample, SampleOptions } from './truth';

/** Make the workbook of an invented office supplier: sheets Accounts, Order lines (a row for each product of an
 *  order) and Support log with dirt at the rates of `DIRT`, 24 months up to 31 October 2026, and the truth beside it.
 *  @example englishB2B({ orders: 200, seed: 1 }).book.sheets.map((sheet) => sheet.name) -> ["Accounts", "Order lines", "Support log"] */
export function englishB2B(options: SampleOptions): Sample {
  return composeSample(
    {
      name: 'englishB2B',
      title: 'Sample - office supplier',
      customers: ACCOUNTS,
      orders: ORDER_LINES,
      service: SUPPORT,
    },
    options,
  );
}

const SOURCES = ['Web form', 'Trade fair', 'Referral', 'Cold call'];
const INDUSTRIES = [...ENGLISH_INDUSTRIES.keys()];
const ROLES = [...ENGLISH_ROLES.keys()];
const OWNERS = ['Rep North', 'Rep South', 'Rep West'];

const ACCOUNTS: CustomerScene = {
  sheet: 'Accounts',
  header: 'Account ID,Company,Contact,Gender,Age,Phone,Email,IP,Industry,Role,Region,Created,Source,Owner'.split(','),
  registeredColumn: 11,
  lastDay: LAST_DAY,
  named: 'company',
  phone: AMERICAN_PHONE,
  year: 2026,
  gender: { clean: ['Male', 'Female'], genderLetter: ['M', 'F'], genderDigit: ['1', '0'], genderWord: ['Mr', 'Ms'] },
  ageText: (age) => `${age} years`,
  industryAliases: ENGLISH_INDUSTRIES,
  roleAliases: ENGLISH_ROLES,
  region: ({ city, province }) => `${city}, ${province}`,
  regionAs: {
    regionShort: ({ city, province }) => `${city} ${shortState(province)}`,
    regionCity: ({ city }) => city,
    regionSeparated: ({ city, province }) => `${shortState(province)} / ${city}`,
    regionAddress: ({ address }) => address,
  },
  hasIdCards: false,
  identity: invent,
  again,
  id: (_, index) => padded(index + 1, 7),
  row: (id, { name, ip, registered, source, staff }, cells) => [
    id,
    cells.name,
    name,
    cells.gender,
    cells.age,
    cells.phone,
    cells.email,
    ip,
    cells.industry,
    cells.role,
    cells.region,
    registered,
    source,
    staff,
  ],
};

function shortState(state: string): string {
  return ENGLISH_PLACES.find(([name]) => name === state)?.[1] ?? state;
}

function invent(person: number, registered: number, random: Random): Identity {
  const gender = random.chance(0.55) ? 'male' : 'female';
  const [province, , city] = random.pick(ENGLISH_PLACES);
  const district = random.pick(ENGLISH_DISTRICTS);
  const [form] = random.pick(LEGAL_FORMS);
  const number = person < 200 ? '' : ` ${1 + Math.floor(person / 200)}`;
  return {
    name: `${random.pick(gender === 'male' ? FIRST_MALE : FIRST_FEMALE)} ${random.pick(LAST_NAMES)}`,
    company: `${random.pick(COMPANY_FIRST)} ${random.pick(COMPANY_SECOND)}${number} ${form}`,
    gender,
    age: 22 + Math.floor(40 * random.next()),
    phone: AMERICAN_PHONE.numberOf(person),
    email: joined('contact', padded(person + 1, 6), '@example.com'),
    device: '',
    ip: `198.51.100.${random.below(256)}`,
    province,
    city,
    district,
    address: joined(
      String(1 + random.below(900)),
      ' Sample Street, ',
      district,
      ', ',
      city,
      ', ',
      shortState(province),
    ),
    industry: random.pick(INDUSTRIES),
    role: random.pick(ROLES),
    source: random.pick(SOURCES),
    staff: random.pick(OWNERS),
    registered,
  };
}

function again(identity: Identity, dirt: DirtId, index: number, random: Random): Identity {
  const phone = AMERICAN_PHONE.numberOf(500_000 + index);
  if (dirt === 'personNewPhone') return { ...identity, phone };
  if (dirt === 'personCompanySpelling')
    return { ...identity, company: respelled(identity.company ?? '', random), phone };
  return { ...identity, staff: random.pick(OWNERS.filter((name) => name !== identity.staff)) };
}

/** The same company with another spelling of its legal form. */
function respelled(company: string, random: Random): string {
  const cut = company.lastIndexOf(' ');
  const others = LEGAL_FORMS.find(([form]) => form === company.slice(cut + 1))?.slice(1) ?? ['Ltd'];
  return `${company.slice(0, cut)} ${random.pick(others)}`;
}

const ORDER_LINES: OrderScene = {
  sheet: 'Order lines',
  title: null,
  header:
    'Order No,Line,Account ID,Phone,Order date,SKU,Product,Category,Qty,Unit price,Line total,Status,Channel,Notes'.split(
      ',',
    ),
  dateColumn: 4,
  lastDay: LAST_DAY,
  currency: 'USD',
  phone: AMERICAN_PHONE,
  done: ['Completed', 'Completed', 'Completed', 'Shipped', 'Delivered'],
  cancelled: ['Cancelled', 'Canceled'],
  refunded: ['Refunded', 'Returned'],
  refundNotes: ['Refund'],
  outlierCents: 1_500_000,
  mostLines: 5,
  products: ENGLISH_PRODUCTS,
  mostPieces: 20,
  orderId: (_, index) => String(5_000_000 + index),
  row: (draft, cells) => {
    const { orderId, line, product, quantity, status, note, cents } = draft;
    const channel = CHANNELS[draft.customer % CHANNELS.length] ?? null;
    return [
      orderId,
      line,
      cells.customerId,
      cells.phone,
      cells.date,
      product.sku,
      product.name,
      product.category,
      quantity,
      cents / quantity / 100,
      cells.amount,
      status,
      channel,
      note,
    ];
  },
  total: (sum) => ['Total', null, null, null, null, null, null, null, null, null, sum],
};

const CHANNELS = ['Web shop', 'Phone', 'Sales rep'];

const SUPPORT: ServiceScene = {
  sheet: 'Support log',
  header: ['Ticket', 'Account ID', 'Date', 'Channel', 'Topic', 'Text', 'Agent', 'Rating'],
  lastDay: LAST_DAY,
  channels: ['Phone', 'E-mail', 'Chat'],
  staff: ['Agent 1', 'Agent 2'],
  talks: ENGLISH_TALKS,
};

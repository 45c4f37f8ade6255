import type { Bilingual } from '../words';
import { letterOf } from './columnLetter';
import type { ColumnMeaning, Role } from './meaning';
import type { ReadColumn } from './readColumn';
import type { SheetReading } from './readSheet';
import { shorten } from './reasons';
import { ROLE_NAMES } from './roleNames.data';
import type { Lack } from './sheetKind';
import { valueFit } from './valueFit';

const SAID_BY: Readonly<Record<Lack, Role>> = {
  customer: 'customerId',
  date: 'orderDate',
  amount: 'amount',
  rows: 'amount',
};
const NEEDED: Readonly<Record<Lack, Bilingual>> = {
  customer: { zh: '客户（编号、手机、邮箱或名称）', en: 'the customer (id, phone, e-mail or name)' },
  date: { zh: '下单日期', en: 'the order date' },
  amount: { zh: '金额（或数量加单价）', en: 'the amount (or quantity and unit price)' },
  rows: { zh: '数据行', en: 'data rows' },
};
const SHOWN: readonly Role[] = [
  'customerId',
  'phone',
  'email',
  'customerName',
  'orderId',
  'orderDate',
  'amount',
  'quantity',
  'unitPrice',
  'lastOrderDate',
  'orderCount',
  'totalAmount',
];

/** Say why a sheet cannot be used: what was found in it, what is missing, and a mapping that would tell. */
export function whyNotUsable(reading: SheetReading): Bilingual {
  const { meaning, verdict } = reading;
  const name = shorten(meaning.sheet);
  if (meaning.columns.length === 0) {
    return { zh: `工作表“${name}”是空的，没有可用的数据。`, en: `Sheet "${name}" is empty: there is nothing to use.` };
  }
  const found = foundIn(meaning.columns);
  const isPeople = verdict.kind === 'customers';
  const missing = isPeople ? PEOPLE_MISSING : joined(verdict.lacks.map((lack) => NEEDED[lack]));
  const example = exampleMapping(reading, isPeople ? 'totalAmount' : SAID_BY[verdict.lacks[0] ?? 'amount']);
  if (!isPeople && verdict.lacks.length === 0) return notUnique(name, found);
  return {
    zh: `工作表“${name}”不能用：找到的有${found.zh}；缺少${missing.zh}。如果表里有，请用映射指明，例如 ${example.zh}。`,
    en: `Sheet "${name}" cannot be used: found ${found.en}; missing ${missing.en}. If the sheet has it, say so with a mapping such as ${example.en}.`,
  };
}

const PEOPLE_MISSING: Bilingual = {
  zh: '订单（下单日期、金额），也没有累计消费金额、订单数或最近消费时间',
  en: 'orders (order date, amount), and total amount, order count or last order date as well',
};

function notUnique(name: string, found: Bilingual): Bilingual {
  return {
    zh: `工作表“${name}”没有采用：找到的有${found.zh}。`,
    en: `Sheet "${name}" was not used: found ${found.en}.`,
  };
}

function foundIn(columns: readonly ColumnMeaning[]): Bilingual {
  const named = SHOWN.flatMap((role) => {
    const column = columns.find((each) => each.role === role);
    return column === undefined
      ? []
      : [{ zh: `${ROLE_NAMES[role].zh}“${nameOf(column)}”`, en: `${ROLE_NAMES[role].en} "${nameOf(column)}"` }];
  });
  return named.length === 0 ? { zh: '：无', en: 'nothing' } : joined(named);
}

function joined(texts: readonly Bilingual[]): Bilingual {
  return { zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') };
}

/** Write one mapping: with the first header without a role whose values suit it, else with a word in its place. What tells customers apart is not seen in values. */
function exampleMapping({ meaning, read }: SheetReading, role: Role): Bilingual {
  const free = new Set(meaning.columns.filter((column) => column.role === null).map((column) => column.column));
  const suits = ({ profile, words }: ReadColumn): boolean =>
    role !== 'customerId' && !words.other && profile.filled > 0 && valueFit(role, profile).fit >= SUITABLE;
  const column = read.find((one) => free.has(one.column) && suits(one));
  if (column === undefined) return { zh: `"列名=${role}"`, en: `"COLUMN=${role}"` };
  const name = column.header === '' ? letterOf(column.column) : shorten(column.header);
  return { zh: `"${name}=${role}"`, en: `"${name}=${role}"` };
}

const SUITABLE = 0.7;

function nameOf(column: ColumnMeaning | undefined): string {
  if (column === undefined) return 'A';
  return column.header === '' ? letterOf(column.column) : shorten(column.header);
}

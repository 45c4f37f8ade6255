import type { CleanedSheet } from '../../clean/cleanSheet';
import { foldHeader } from '../../understand/foldHeader';
import type { Role, SheetMeaning } from '../../understand/meaning';
import type { KeyKind } from '../kinds';

/** Headers, folded, of columns that tell a customer and may have no role. */
const HEADERS: ReadonlyMap<string, KeyKind> = new Map<string, KeyKind>([
  ...[
    '设备id',
    '设备号',
    '设备编号',
    '设备标识',
    '设备码',
    'imei',
    'idfa',
    'oaid',
    'deviceid',
    'device',
    'deviceno',
  ].map((header) => [header, 'device'] as const),
  ...['公司', '公司名称', '企业', '企业名称', '单位', '单位名称', 'company', 'companyname', 'accountname'].map(
    (header) => [header, 'company'] as const,
  ),
  ...['地址', '联系地址', '通讯地址', '住址', '详细地址', 'address', 'streetaddress'].map(
    (header) => [header, 'address'] as const,
  ),
  ...['联系人', '联系人姓名', 'contact', 'contactname', 'contactperson'].map((header) => [header, 'name'] as const),
]);

/** Headers of a phone that may be another person's: of the one who gets the parcel. */
const OF_RECIPIENT = /收货|收件|收貨|配送|recipient|shipping|shipto|delivery|consignee/;

/** Find the columns by which customers are the same beside id, phone, e-mail and name: device, company, address, contact (requirements 47 and 49).
 *  A column whose role says so comes first; else its header must be one of the known ones. A contact counts beside a company only.
 *  Limit: an address of a delivery is not the customer's own and is left out. */
export function moreColumns({ meaning }: CleanedSheet): ReadonlyMap<KeyKind, number> {
  const found = new Map<KeyKind, number>();
  for (const { role, column } of meaning.columns)
    if (role === 'device' || role === 'company' || role === 'address') found.set(role, column);
  for (const { role, column, header } of meaning.columns) {
    const kind = role === null || role === 'customerName' ? HEADERS.get(foldHeader(header)) : undefined;
    if (kind === undefined || found.has(kind) || isUnitOfGoods(header, meaning)) continue;
    if (role === null || kind === 'company') found.set(kind, column);
  }
  if (!found.has('company')) found.delete('name');
  const address = meaning.columns.find(({ column }) => column === found.get('address'));
  if (address && OF_RECIPIENT.test(foldHeader(address.header))) found.delete('address');
  return found;
}

const OF_GOODS: ReadonlySet<Role | null> = new Set<Role | null>(['quantity', 'unitPrice', 'product', 'productId']);

/** 单位 beside goods is the piece or the box in which they are counted, not whom somebody works for. */
function isUnitOfGoods(header: string, { columns }: SheetMeaning): boolean {
  return foldHeader(header) === '单位' && columns.some(({ role }) => OF_GOODS.has(role));
}

/** Tell whether the phone column of a sheet is of those who get the parcels: 收货手机. */
export function isRecipientPhone({ columns }: CleanedSheet): boolean {
  return OF_RECIPIENT.test(foldHeader(columns.get('phone')?.meaning.header ?? ''));
}

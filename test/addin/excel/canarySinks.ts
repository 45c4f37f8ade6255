import { HostError, hostErrorText } from '../../../core/index';
import type { Cell } from '../../../core/index';
import { CODEC } from '../../../addin/excel/codec';
import { unpackImage } from '../../../core/protocol/journal/image';
import { isUndoSheet } from '../../../core/index';
import { canonicalText } from '../../../desk/workbook/canonicalText';
import type { SheetModel } from '../../../desk/workbook/workbook';
import { TODAY } from '../../port/shop';
import { CANARIES, type Canary } from './canaries.data';
import type { ExcelRig } from './excelRig';

export type CanaryField = Exclude<keyof Canary, 'customer'>;
const FIELDS: readonly CanaryField[] = ['name', 'phone', 'card', 'mail'];

const HEADERS: Readonly<Record<keyof Canary, string>> = {
  customer: '客户编号',
  name: '客户姓名',
  phone: '手机号',
  card: '身份证号',
  mail: '邮箱',
};

/** Three orders of each person, with these columns about them. */
export function canaryOrders(about: readonly (keyof Canary)[]): readonly (readonly Cell[])[] {
  return [
    ['订单号', ...about.map((field) => HEADERS[field]), '下单日期', '订单状态', '品类', '金额'],
    ...Array.from({ length: 60 }, (_, i): readonly Cell[] => {
      const person = CANARIES[i % CANARIES.length];
      const cells = about.map((field) => person?.[field] ?? null);
      return [
        `S${i + 100}`,
        ...cells,
        TODAY - 3 - i * (1 + (i % 5)),
        '已完成',
        i % 3 === 0 ? '茶' : '杯',
        20 + i * 7.5,
      ];
    }),
  ];
}

/** Say which canaries are in a text: `phone of K07`. */
export function canariesIn(text: string): readonly string[] {
  return CANARIES.flatMap((one) =>
    FIELDS.filter((field) => text.includes(one[field])).map((field) => `${field} of ${one.customer}`),
  );
}

/** Everything that a workbook holds besides the cells in the first `usersColumns` columns of the sheet of orders, by where it is.
 *  Images are unpacked, so that what they hold is seen. */
export async function sinksOf({ workbook }: ExcelRig, usersColumns: number): Promise<ReadonlyMap<string, string>> {
  const { settings, properties, customProperties, xmlParts, bag } = workbook;
  const sinks = new Map([
    ['settings', canonicalText(settings)],
    ['properties', canonicalText([properties, customProperties])],
    ['XML parts', canonicalText(xmlParts)],
    ['the rest of the workbook', canonicalText(bag)],
    ['names', canonicalText(workbook.names.all.map(({ name, refersTo, comment }) => [name, refersTo, comment]))],
  ]);
  for (const sheet of workbook.sheets) {
    sinks.set(`objects of ${sheet.name}`, objectsOf(sheet));
    sinks.set(`cells of ${sheet.name}`, canonicalText(cellsOf(sheet, sheet.name === '订单' ? usersColumns : 0)));
    if (isUndoSheet(sheet.name)) sinks.set(`image in ${sheet.name}`, await imageText(sheet));
  }
  return sinks;
}

/** List what is where: `settings: phone of K07`. */
export function leaksIn(sinks: ReadonlyMap<string, string>): readonly string[] {
  return [...sinks].flatMap(([where, text]) => canariesIn(text).map((what) => `${where}: ${what}`));
}

/** What a sheet of this name shows, formulas included. */
export function cellsOf(sheet: SheetModel, left: number): readonly (readonly Cell[])[] {
  const used = sheet.usedArea();
  if (used === null || used.right < left) return [];
  const area = { ...used, top: 0, left };
  return [...sheet.formulas(area), ...sheet.values(area)];
}

/** All words of a refusal, those for developers included. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof HostError)) throw new Error(`no refusal: ${String(error)}`);
  const said = (['zh', 'en'] as const).map((lang) => hostErrorText(error, lang));
  return canonicalText([error.message, error.stack ?? '', error.text, said]);
}

function objectsOf(sheet: SheetModel): string {
  const { name, notes, autoFilter, customProperties, bag } = sheet;
  const { tables, pivots, charts, shapes, comments, conditionalFormats, validations } = sheet;
  const lists = [tables, pivots, charts, shapes, comments, conditionalFormats, validations].map((list) => list.all);
  return canonicalText([name, notes, autoFilter, customProperties, bag, ...lists]);
}

async function imageText(sheet: SheetModel): Promise<string> {
  const used = sheet.usedArea(true);
  if (used === null) return '';
  const pieces = sheet.values({ ...used, top: 0, left: 0, right: 0 }).map(([piece]) => String(piece));
  const image = await unpackImage(pieces, { codec: CODEC, breathe: () => Promise.resolve() });
  if (image === null) throw new Error(`${sheet.name} cannot be unpacked`);
  return canonicalText(image);
}

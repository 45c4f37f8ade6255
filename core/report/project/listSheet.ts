import type { Cell } from '../../book/cell';
import type { OwnedColumn, OwnedSheet } from '../../patch/patch';
import type { StyleName } from '../../patch/styles.data';
import { Arm } from '../../project/campaign/arms';
import type { CampaignRun } from '../../project/campaign/runCampaigns';
import { lineText, readOwnTable } from '../../project/ownTable';
import { maskedKey, mayShow } from '../../project/privacy/columnClass';
import { smallCell } from '../../project/privacy/smallCell';
import { say, type Bilingual, type Lang } from '../../words';
import { listSheetId } from './campaignsSheet';
import { numbers, tableSheet, texts } from './tableSheet';

/** Fields by which rows of a list are told apart. */
export const LIST_KEY_FIELDS = ['customer'] as const;

/** A column that a list shows beside the customer. */
export interface ListField {
  readonly field: string;
  readonly header: Bilingual;
  readonly role: string | null;
  /** In characters. */
  readonly width: number;
  readonly values: TextsOf | NumbersOf;
}

interface TextsOf {
  readonly kind: 'texts';
  readonly of: (customer: number) => string;
}

/** Numbers stay numbers, so that a list can be sorted and summed; NaN is blank. */
interface NumbersOf {
  readonly kind: 'numbers';
  readonly of: (customer: number) => number;
  readonly style: StyleName;
}

/** What a list is made of. */
export interface ListSource {
  /** Customers by the name they have in shared sheets: `customerLabels`. */
  readonly labels: readonly string[];
  readonly fields: readonly ListField[];
  /** Customers in the order in which the list shows them. */
  readonly order: ArrayLike<number>;
  readonly refused: ArrayLike<number> | null;
  readonly isMasked: boolean;
  readonly smallCells: boolean;
  /** Sensitive columns that a person allowed, by header or role. */
  readonly allowed: readonly string[];
}

/** What people wrote beside the customers of a list, in columns of their own. */
export interface ListNotes {
  readonly extraHeaders: readonly string[];
  readonly extras: ReadonlyMap<string, readonly Cell[]>;
}

const NO_NOTES: ListNotes = { extraHeaders: [], extras: new Map() };
const CUSTOMER = [{ id: 'customer', header: { zh: '客户', en: 'Customer' } }] as const;

/** Plan the list of a campaign: whom to address. The control group and who refused marketing, also since then, are not in it; they are counted above it. Personal columns are masked, sensitive ones left out unless allowed (requirements 166, 170, 171).
 *  Null for a campaign without a list sheet or without arms. */
export function listSheet(
  { campaign, arms }: CampaignRun,
  source: ListSource,
  notes: ListNotes,
  lang: Lang,
): OwnedSheet | null {
  // prettier-ignore
  const id = listSheetId(campaign.list);
  if (!id || !arms) return null;
  const { labels, order, refused, isMasked, smallCells, allowed } = source;
  const rows = Array.from(order).filter((customer) => arms.arm[customer] === Arm.list && refused?.[customer] !== 1);
  const fields = source.fields.filter(({ role, header }) => mayShow(role, header.zh, allowed) && mayShow(role, header.en, allowed)); // prettier-ignore
  const customer: ListField = { field: 'customer', header: CUSTOMER[0].header, role: null, width: 20, values: { kind: 'texts', of: (one) => labels[one] ?? '' } }; // prettier-ignore
  const columns = [customer, ...fields].map((one) => column(one, rows, isMasked, lang));
  const count = (value: number): number | string => smallCell(value, smallCells);
  const refusedCount = arms.excluded + arms.list - rows.length;
  const values = { segment: campaign.segment, list: count(rows.length), control: count(arms.control), refused: count(refusedCount) }; // prettier-ignore
  const heading = [
    [{ value: `${TITLE[lang]} ${campaign.id}`, style: 'title' as const }],
    [{ value: say(HINT, lang, values), style: 'subtle' as const }],
    ...(refused === null ? [[{ value: NO_CONSENT[lang], style: 'warning' as const }]] : []),
    [{ value: CARE[lang], style: 'subtle' as const }],
  ];
  const { extraHeaders } = notes;
  const extras = rows.map((customer) => notes.extras.get(labels[customer] ?? '') ?? []);
  return tableSheet({ id, heading, columns, rowCount: rows.length, fixed: 1, extraHeaders, extras }, lang);
}

/** Read back what people wrote into a list in columns of their own. `ours` are the headers of our own fields, in both languages. */
export function readListNotes(rows: readonly (readonly Cell[])[], ours: readonly string[]): ListNotes {
  const table = readOwnTable(rows, CUSTOMER, ['customer']);
  if (!table) return NO_NOTES;
  const own = table.extraHeaders.map((_, at) => at).filter((at) => !ours.includes(table.extraHeaders[at] ?? ''));
  return {
    extraHeaders: own.map((at) => table.extraHeaders[at] ?? ''),
    extras: new Map(table.lines.map((line) => [lineText(line, 'customer'), own.map((at) => line.extra[at] ?? null)])),
  };
}

const TITLE: Bilingual = { zh: '活动名单', en: 'Campaign list' };
const HINT: Bilingual = {
  zh: '人群 {segment}：名单 {list} 位；对照 {control} 位不联系；拒绝营销 {refused} 位不联系。',
  en: 'Segment {segment}: {list} in the list; {control} held out as control; {refused} refused marketing.',
};
const NO_CONSENT: Bilingual = {
  zh: '表里没有“是否同意营销”这样的列，因此没有剔除拒绝营销的客户；联系前请自行核对。',
  en: 'No column tells who refused marketing, so nobody was taken out for it; please check before writing to anyone.',
};
const CARE: Bilingual = {
  zh: '脱敏后的内容仍是个人信息。请勿用于对同一商品的差别定价。',
  en: 'Masked values are still personal data. Do not use the list to price one product differently by person.',
};

function column(
  { field, header, role, width, values }: ListField,
  rows: readonly number[],
  isMasked: boolean,
  lang: Lang,
): OwnedColumn {
  const shape = { field, header: header[lang], width };
  if (values.kind === 'numbers') return { ...shape, style: values.style, values: numbers(rows.map(values.of)) };
  const shown = (text: string): string => (isMasked && role !== null ? maskedKey(role, text) : text);
  return { ...shape, style: 'text', values: texts(rows.map((customer) => shown(values.of(customer)))) };
}

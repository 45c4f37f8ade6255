import type { Lang, Bilingual } from '../words';
import { evidenceText, mergeLog, placeOf, type KeyKind, type ShowValue } from '../link/link';
import type { OwnedColumn, OwnedSheet, TableBlock } from '../patch/patch';
import { sheetOwnedName } from '../patch/ledger';
import type { StyleName } from '../patch/styles.data';
import type { Portrait } from '../portrait';
import type { Role } from '../understand/meaning';
import { maskedKey, maskedName } from './masked';
import { sheetHeading } from './sheetHeading';

/** Rows that the log of merges may take. */
const MOST_ROWS = 200_000;

const TITLE: Bilingual = { zh: '合并记录', en: 'Merge log' };
const HINT: Bilingual = {
  zh: '原来的行都没有改动；这里逐行列出归到了哪位客户、凭什么。不同意的，请在“画像_合并决定”里写“不合并”。',
  en: 'Your rows were not changed; this lists for each row which customer it was joined to, and why. Where you disagree, write "never merge" in "Merge decisions".',
};

const FIELDS: readonly { id: string; header: Bilingual; style: StyleName; width: number }[] = [
  { id: 'sheet', header: { zh: '表', en: 'Sheet' }, style: 'text', width: 14 },
  { id: 'row', header: { zh: '行', en: 'Row' }, style: 'rowNumber', width: 9 },
  { id: 'own_id', header: { zh: '原客户编号', en: 'Own customer ID' }, style: 'text', width: 18 },
  { id: 'merged_into', header: { zh: '合并到', en: 'Merged into' }, style: 'text', width: 18 },
  { id: 'evidence', header: { zh: '依据', en: 'Evidence' }, style: 'text', width: 60 },
];

/** The fields that tell the rows of the merge log apart. */
export const MERGE_KEYS = ['sheet', 'row'] as const;

/** Plan the sheet that lists every row that was joined to a customer by another key than its own (A18 C19: source rows stay, with `合并到`); null when there is none.
 *  Phones, e-mails and names are masked (C29). */
export function mergeSheet(portrait: Portrait, name: string, lang: Lang): OwnedSheet | null {
  const { identity, ids } = portrait.gathered;
  const merged = portrait.merges.rows.slice(0, MOST_ROWS);
  if (!identity.linked || merged.length === 0) return null;
  const { linked } = identity.linked;
  const log = mergeLog(linked);
  const own = linked.table.columns.get('customerId');
  const places = merged.map(({ row }) => placeOf(linked.table, row));
  const texts: Record<string, OwnedColumn['values']> = {
    sheet: { kind: 'texts', values: places.map(({ sheet }) => sheet) },
    row: { kind: 'numbers', values: Float64Array.from(places, ({ row }) => row + 1) },
    own_id: { kind: 'texts', values: merged.map(({ row }) => own?.texts[own.codes[row] ?? -1] ?? null) },
    merged_into: { kind: 'texts', values: merged.map(({ customer }) => ids[customer] ?? null) },
    evidence: {
      kind: 'texts',
      values: merged.map(({ row }) => evidenceText(log.evidence(row), linked.table, lang, shown)),
    },
  };
  const heading = sheetHeading(portrait, TITLE, HINT, lang);
  const table: TableBlock = {
    kind: 'table',
    at: { row: heading.length + 1, column: 0 },
    columns: FIELDS.map(({ id, header, style, width }) => ({
      field: id,
      header: header[lang],
      style,
      width,
      values: texts[id] ?? { kind: 'texts', values: [] },
    })),
    rowCount: merged.length,
    filter: true,
  };
  return {
    id: 'merges',
    ownedName: sheetOwnedName('merges'),
    name,
    visibility: 'visible',
    blocks: [{ kind: 'cells', at: { row: 0, column: 0 }, cells: heading }, table],
    pivots: [],
    charts: [],
    freeze: { rows: heading.length + 2, columns: 0 },
    widths: [],
    landscape: true,
    kept: [],
  };
}

const ROLES: Partial<Readonly<Record<KeyKind, Role>>> = { phone: 'phone', email: 'email' };

/** Show a key without giving the person away; ids and company names are shown whole. */
export const shown: ShowValue = (kind, text) => {
  if (kind === 'customerId' || kind === 'company') return text;
  if (kind === 'name') return maskedName(text);
  if (kind === 'address' || kind === 'device') return text.length > 6 ? `${text.slice(0, 3)}…${text.slice(-2)}` : text;
  return maskedKey(ROLES[kind] ?? 'customerId', text);
};

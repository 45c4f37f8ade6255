import type { CleanedSheet } from '../clean/cleanSheet';
import { emptyFields, isMuch, missingFields, type MissingColumn } from '../clean/missing';
import type { Gathered } from '../measure/gather';
import { RowState } from '../measure/rowState';
import type { Trait } from '../measure/trait';
import type { MissingFields } from '../project/worklist/worklist';
import type { Role } from '../understand/meaning';
import { ROLE_NAMES } from '../understand/roleNames.data';
import type { Bilingual } from '../words';
import { traitOf } from './traits/context';

/** Who lacks key fields (requirement 55; A18 C17). */
export interface Completeness {
  /** Customers who lack more than 30 % of the key fields that their sheet has, in the order of the run. */
  readonly missing: readonly MissingFields[];
  /** The word 待补充 about every customer; null where nobody lacks that much. */
  readonly trait: Trait | null;
  readonly notices: readonly Bilingual[];
}

/** Look for empty key fields: in the customer sheet by row; without one in the order sheet, where a field counts as empty when no row of the customer has it.
 *  Limit: customers with orders who are not in the customer sheet are told elsewhere, not here. */
export function completenessOf({ orders, customers, ids }: Gathered): Completeness {
  const main = customers ? { ...customers, rowsOf: false } : orders && { sheet: orders.sheet, customer: orders.rows.customer, state: orders.rows.state, rowsOf: true }; // prettier-ignore
  if (!main) return { missing: [], trait: null, notices: [] };
  const { sheet, customer, state, rowsOf } = main;
  const isCounted = (row: number): boolean => (customer[row] ?? -1) >= 0 && !NO_RECORD.has(state[row] ?? 0);
  // A detail is a further line of an order that is stated on another line: its empty cells are no gap.
  const isStated = (row: number): boolean => isCounted(row) && state[row] !== RowState.detail;
  const { keys, columns, empty } = missingFields(sheet, undefined, isStated);
  const lacks = rowsOf
    ? lackOfAll(sheet, keys, customer, isCounted)
    : lackOfRows(sheet, keys, customer, empty, isCounted);
  const missing = lacks.filter(({ fields }) => isMuch(fields.length, keys.length)).map((one) => named(sheet, one));
  const codes = new Int32Array(ids.length);
  for (const one of missing) codes[one.customer] = 1;
  return {
    missing: missing.sort((a, b) => a.customer - b.customer),
    trait: missing.length === 0 ? null : traitOf(HEAD, WORDS, codes),
    notices: columns.filter(({ warns }) => warns).map((column) => columnNotice(sheet, column)),
  };
}

const NO_RECORD: ReadonlySet<number> = new Set([
  RowState.blankRow,
  RowState.totalRow,
  RowState.erased,
  RowState.duplicateCustomer,
]);

const HEAD = {
  id: 'completeness',
  name: { zh: '资料完整', en: 'Completeness' },
  traitClass: 'basic',
  isOrdered: true,
  source: {
    zh: '关键字段缺失超过 30% 的客户标“待补充”，逐个字段见“待补充”表。',
    en: 'Customers who lack more than 30% of the key fields are marked "To complete"; the sheet "To complete" names the fields.',
  },
} as const;
const WORDS = [
  { id: 'complete', name: { zh: '完整', en: 'Complete' } },
  { id: 'to_complete', name: { zh: '待补充', en: 'To complete' } },
] as const;

interface Lack {
  readonly customer: number;
  /** Data row. */
  readonly row: number;
  readonly fields: readonly Role[];
}

type Counted = (row: number) => boolean;

/** One record a customer: of several rows the first counts. */
function lackOfRows(
  sheet: CleanedSheet,
  keys: readonly Role[],
  customer: Int32Array,
  empty: Uint8Array,
  isCounted: Counted,
): Lack[] {
  const seen = new Uint8Array(1 + highest(customer));
  const lacks: Lack[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const who = customer[row] ?? -1;
    if (!isCounted(row) || seen[who] === 1) continue;
    seen[who] = 1;
    if (empty[row] !== 0) lacks.push({ customer: who, row, fields: emptyFields(sheet, keys, row) });
  }
  return lacks;
}

/** A field is empty when no row of the customer has it; the first row stands for all. */
function lackOfAll(sheet: CleanedSheet, keys: readonly Role[], customer: Int32Array, isCounted: Counted): Lack[] {
  const first = new Int32Array(1 + highest(customer)).fill(-1);
  const lacks = new Map<number, readonly Role[]>();
  for (let row = 0; row < sheet.rowCount; row++) {
    const who = customer[row] ?? -1;
    if (!isCounted(row)) continue;
    const isFirst = first[who] === -1;
    if (isFirst) first[who] = row;
    const before = isFirst ? keys : lacks.get(who);
    if (before === undefined) continue;
    const fields = emptyFields(sheet, before, row);
    if (fields.length > 0) lacks.set(who, fields);
    else lacks.delete(who);
  }
  return [...lacks].map(([who, fields]) => ({ customer: who, row: first[who] ?? -1, fields }));
}

function highest(customer: Int32Array): number {
  let most = -1;
  for (const who of customer) if (who > most) most = who;
  return most;
}

function named({ meaning, firstRow }: CleanedSheet, { customer, row, fields }: Lack): MissingFields {
  const place = { sheet: meaning.sheet, row: firstRow + row };
  return { customer, fields: fields.map((role) => ROLE_NAMES[role]), place };
}

function columnNotice({ meaning }: CleanedSheet, { header, empty, share }: MissingColumn): Bilingual {
  const percent = Math.round(share * 100);
  return {
    zh: `“${meaning.sheet}”的列“${header}”有 ${empty} 处空白（${percent}%），超过 30%。`,
    en: `Column "${header}" of "${meaning.sheet}" has ${empty} empty cells (${percent}%), more than 30%.`,
  };
}

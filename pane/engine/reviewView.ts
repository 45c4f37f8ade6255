import {
  maskedKey,
  openPairs,
  referenceTo,
  sideBySide,
  type Bilingual,
  type Decision,
  type PairItem,
  type Portrait,
} from '../../core/index';
import { rowReader, type CellPlace, type LinkedRows, type RowCells, type RowReader } from './reviewRows';

/** Whom a decision speaks of. */
export type Reference = Decision['left'];

/** What only a person can tell about who is who, as plain data that can cross threads. */
export interface ReviewView {
  /** Pairs that may be one customer, the most valuable first. */
  readonly pairs: readonly ReviewPair[];
  /** Pairs about which one question asks; they are gone through when a person wants to decide them one by one. */
  readonly held: readonly ReviewPair[];
  /** Phones, e-mails and devices of many customers; they joined nobody. */
  readonly shared: readonly SharedKey[];
}

export interface ReviewPair {
  /** Stable while the rows stand as they are. */
  readonly id: string;
  readonly left: ReviewRecord;
  readonly right: ReviewRecord;
  readonly rule: PairItem['rule'];
  /** 0-1; 1 for what is equal. */
  readonly likeness: number;
  /** Cents of sales of the two together. */
  readonly worth: number;
  readonly fields: readonly ReviewField[];
}

export interface ReviewRecord {
  readonly reference: Reference;
  readonly place: CellPlace;
}

export interface ReviewField extends ComparedTexts {
  readonly header: Bilingual;
  /** The same as it may be shown to people who look over the shoulder; null where nothing is personal. */
  readonly masked: { readonly left: string; readonly right: string } | null;
}

type ComparedTexts = Omit<ReturnType<typeof sideBySide>[number], 'field'>;

export interface SharedKey {
  readonly role: 'customerId' | 'phone' | 'email' | 'device';
  /** Masked. */
  readonly text: string;
  readonly customers: number;
  readonly place: CellPlace;
}

/** So many pairs go to the screen; the next come when these are decided and written. */
const MOST_PAIRS = 200;
const MOST_SHARED = 20;

/** Describe what waits for a person's word about who is who. */
export function reviewView(portrait: Portrait): ReviewView {
  const { linked } = portrait.gathered.identity;
  if (!linked) return { pairs: [], held: [], shared: [] };
  const at = rowReader(portrait, linked);
  const { pairs, held } = openPairs(portrait.merges, portrait.recipe);
  const shared = portrait.merges.queue.flatMap((item) => (item.kind === 'shared' ? [item] : []));
  return {
    pairs: pairs.slice(0, MOST_PAIRS).map((item) => pairView(item, linked, at)),
    held: held.slice(0, MOST_PAIRS).map((item) => pairView(item, linked, at)),
    shared: shared.slice(0, MOST_SHARED).map(({ by, text, customers }) => {
      const first = linked.linked.firstRow[customers[0] ?? -1] ?? -1;
      return { role: by, text: maskedKey(by, text), customers: customers.length, place: at.place(first, by) };
    }),
  };
}

function pairView({ records, rule, likeness, worth }: PairItem, { linked }: LinkedRows, at: RowReader): ReviewPair {
  const rowOf = (record: number): number => linked.records.firstRow[record] ?? -1;
  const [left, right] = [rowOf(records[0]), rowOf(records[1])];
  const recordOf = (record: number, row: number): ReviewRecord => ({
    reference: referenceTo(linked.records, record),
    place: at.place(row, null),
  });
  return {
    id: `${left} ${right}`,
    left: recordOf(records[0], left),
    right: recordOf(records[1], right),
    rule,
    likeness,
    worth,
    fields: comparedFields(at.cells(left), at.cells(right)),
  };
}

/** Roles of both rows, in the order of the first; fields that are blank on both sides are left out. */
function comparedFields(left: RowCells, right: RowCells): readonly ReviewField[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((role): readonly ReviewField[] => {
    const texts = [left.get(role)?.text ?? '', right.get(role)?.text ?? ''];
    const column = { field: role, codes: Int32Array.of(0, 1), texts: texts.map((text) => text) };
    const both = texts.map((text) => (text === '' ? -1 : 0));
    const survivor = { field: role, row: Int32Array.from(both, (code, side) => (code < 0 ? -1 : side)) };
    const [compared] = sideBySide([column], [survivor], 0, 1);
    if (!compared || compared.state === 'blank') return [];
    const [a = '', b = ''] = texts.map((text) => maskedKey(role, text));
    const isOpen = a === compared.left && b === compared.right;
    const name = left.get(role)?.header ?? right.get(role)?.header ?? role;
    const { left: one, right: other, state, marks } = compared;
    return [
      {
        header: { zh: name, en: name },
        left: one,
        right: other,
        state,
        marks,
        masked: isOpen ? null : { left: a, right: b },
      },
    ];
  });
}

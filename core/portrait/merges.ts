import { bytesOf, numbersOf, wholesOf } from '../book/columnOf';
import { lazily } from '../book/lazily';
import {
  decisionIssueText,
  reviewQueue,
  type KeyKind,
  type KeyTable,
  type Linked,
  type ReviewItem,
} from '../link/link';
import type { Gathered } from '../measure/gather';
import type { LinkedRows } from '../measure/identity';
import type { Recipe } from '../recipe/recipe';
import type { Bilingual } from '../words';

/** What linking did that a person should see. */
export interface Merges {
  /** Rows that bear another key than the customer they belong to: row of the key table, customer of the portrait. */
  readonly rows: readonly { readonly row: number; readonly customer: number }[];
  /** How many customers they belong to. */
  readonly customers: number;
  /** What only a person can tell, the most valuable first. */
  readonly queue: readonly ReviewItem[];
  /** Decisions that do not hold as they were made. */
  readonly issues: readonly Bilingual[];
}

const NOTHING: Merges = { rows: [], customers: 0, queue: [], issues: [] };

/** List what linking joined and what it asks. */
export function mergesOf({ identity, ids, measures }: Gathered): Merges {
  if (!identity.linked) return NOTHING;
  const { linked, decisions, numberOf } = identity.linked;
  const rows = mergedRows(identity.linked, ids, identity.orders?.length ?? 0);
  const worth = numbersOf(numberOf.length, (who) => measures.allCents[numberOf[who] ?? -1] ?? 0);
  const isCustomer = (who: number): boolean => (numberOf[who] ?? -1) >= 0;
  return {
    rows,
    customers: new Set(rows.map(({ customer }) => customer)).size,
    queue: reviewQueue(linked, worth).filter(({ customers }) => customers.every(isCustomer)),
    issues: linked.issues.map((issue) => ({
      zh: decisionIssueText(issue, decisions, 'zh'),
      en: decisionIssueText(issue, decisions, 'en'),
    })),
  };
}

/** What a sheet tells customers by, best first. */
const MAIN_KINDS = ['customerId', 'phone', 'email', 'device'] as const satisfies readonly KeyKind[];

function mergedRows({ linked, numberOf }: LinkedRows, ids: readonly string[], orderRows: number): Merges['rows'] {
  const { table, customerOfRow } = linked;
  const several = customersOfSeveral(linked);
  const shownCodes = lazily(() => codesOfShown(table, ids));
  const found: { row: number; customer: number }[] = [];
  for (const { from, rowCount } of table.sources) {
    const isOrders = from === 0 && orderRows > 0;
    const column = mainColumn(table, from, rowCount);
    const listed = new Uint8Array(ids.length);
    for (let row = from; row < from + rowCount; row++) {
      const who = customerOfRow[row] ?? -1;
      const customer = numberOf[who] ?? -1;
      if (customer < 0) continue;
      const isAgain = !isOrders && listed[customer] === 1;
      listed[customer] = 1;
      if (isAgain || (several[who] === 1 && isElsewhere(column, row, () => shownCodes()[customer] ?? -1)))
        found.push({ row, customer });
    }
  }
  return found;
}

interface MainColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly kind: KeyKind;
}

function mainColumn(table: KeyTable, from: number, rowCount: number): MainColumn | null {
  for (const kind of MAIN_KINDS) {
    const column = table.columns.get(kind);
    if (column?.codes.subarray(from, from + rowCount).some((code) => code >= 0) === true) return { ...column, kind };
  }
  return null;
}

/** A row without the key that its sheet tells customers by, or with the id of another. */
function isElsewhere(column: MainColumn | null, row: number, shownCode: () => number): boolean {
  const code = column?.codes[row] ?? -1;
  return code < 0 || (column?.kind === 'customerId' && code !== shownCode());
}

/** The number in the id column of the id that each customer is shown by; -1 = shown by something else. */
function codesOfShown(table: KeyTable, ids: readonly string[]): Int32Array {
  const codes = new Map(table.columns.get('customerId')?.texts.map((text, code) => [text, code]));
  return wholesOf(ids.length, (customer) => codes.get(ids[customer] ?? '') ?? -1);
}

/** By customer of `linked`: 1 where several records are one customer. */
function customersOfSeveral({ customerOfRecord, count }: Linked): Uint8Array {
  const records = new Int32Array(count);
  for (const who of customerOfRecord) records[who] = (records[who] ?? 0) + 1;
  return bytesOf(count, (who) => ((records[who] ?? 0) > 1 ? 1 : 0));
}

/** The pairs that wait for a decision, the most valuable first. `held`: ids that differ in leading zeros only, while one question asks about all of them. */
export function openPairs(
  { queue }: Pick<Merges, 'queue'>,
  { leadingZeros }: Pick<Recipe, 'leadingZeros'>,
): { readonly pairs: readonly PairItem[]; readonly held: readonly PairItem[] } {
  const all = queue.flatMap((item) => (item.kind === 'pair' ? [item] : []));
  const isHeld = ({ rule }: PairItem): boolean => leadingZeros === 'ask' && rule.kind === 'zeros';
  return { pairs: all.filter((item) => !isHeld(item)), held: all.filter(isHeld) };
}

export type PairItem = Extract<ReviewItem, { kind: 'pair' }>;

/** Say how many rows were joined and how much waits for a person. */
export function mergeNotices(
  { rows, customers, queue, issues }: Merges,
  recipe: Pick<Recipe, 'leadingZeros'>,
): readonly Bilingual[] {
  const { pairs: single, held } = openPairs({ queue }, recipe);
  const pairs = single.length;
  const others = queue.length - pairs - held.length;
  const notices: Bilingual[] = [...issues];
  if (rows.length > 0)
    notices.push({
      zh: `${rows.length} 行按手机号、邮箱等归到了同一客户，涉及 ${customers} 位客户；逐行依据见“合并记录”。`,
      en: `${rows.length} rows were joined to the same customer by phone, e-mail and the like, for ${customers} customers; see "Merge log" for the evidence of each row.`,
    });
  if (held.length > 0)
    notices.push({
      zh: `有 ${held.length} 对客户编号只差前面的零，没有自动合并；请在“待确认”里回答一次，是不是同一位客户。`,
      en: `Pairs of customer ids that differ in leading zeros only: ${held.length}. They were not merged; please say once in "To confirm" whether they are the same customers.`,
    });
  if (pairs > 0)
    notices.push({
      zh: `有 ${pairs} 对客户可能是同一人，没有自动合并；请在“画像_合并决定”里逐对决定。`,
      en: `${pairs} pairs of customers may be the same and were not merged; please decide each in "Merge decisions".`,
    });
  if (others > 0)
    notices.push({
      zh: `有 ${others} 个号码或邮箱为许多客户共用，没有据此合并。`,
      en: `${others} phones or e-mails are shared by many customers; nobody was merged by them.`,
    });
  return notices;
}

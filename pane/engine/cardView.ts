import {
  customerCard,
  maskedKey,
  type Bilingual,
  type CustomerCard,
  type Portrait,
  type Project,
} from '../../core/index';
import type { PersonKeys } from './edits';

/** A customer's card with what the pane can change of it. */
export interface CardView extends CustomerCard {
  /** What the customer is shown by, unmasked: edits name the customer so. Not for the screen. */
  readonly id: string;
  readonly traits: readonly CardTrait[];
  /** Tags that a person gave or took off by hand, as the portrait has them. */
  readonly manual: ManualTags;
  /** The same as the sheet held them when it was read. */
  readonly stored: ManualTags;
  /** The customer's own rows in the user's sheets. */
  readonly rows: readonly { readonly sheet: string; readonly count: number }[];
  /** By what the person is to be found, should they ask to be forgotten. Not for the screen. */
  readonly traces: PersonKeys;
}

export interface CardTrait {
  readonly id: string;
  readonly name: Bilingual;
  readonly word: Bilingual;
}

export interface ManualTags {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Describe a customer by index; null when there is no such customer. `stored`: what our sheets said when they were read. Of the traits only those that anybody may see are given. */
export function cardView(portrait: Portrait, customer: number, stored: Project): CardView | null {
  const card = customerCard(portrait, customer);
  const id = portrait.gathered.ids[customer];
  if (!card || id === undefined) return null;
  return {
    ...card,
    id,
    traits: traitsOf(portrait, customer),
    manual: manualTags(portrait.project, id),
    stored: manualTags(stored, id),
    rows: rowsOf(portrait, customer),
    traces: tracesOf(portrait, customer, id),
  };
}

function manualTags({ manualTags: typed }: Project, id: string): ManualTags {
  const { added, removed } = typed.get(id) ?? { added: [], removed: [] };
  return { added, removed };
}

function traitsOf({ traits }: Portrait, customer: number): readonly CardTrait[] {
  return traits.flatMap(({ id, name, codes, dictionary, names, privacy }): readonly CardTrait[] => {
    const code = codes[customer] ?? -1;
    const entry = dictionary[code];
    if (entry === undefined || privacy !== 'open') return [];
    return [{ id, name, word: names?.[code] ?? { zh: entry, en: entry } }];
  });
}

function rowsOf({ gathered, meaning }: Portrait, customer: number): CardView['rows'] {
  const { orders, customers } = gathered.identity;
  const sheets = [
    { sheet: meaning.customers?.sheet, who: customers },
    { sheet: meaning.orders?.sheet, who: orders },
  ];
  return sheets.flatMap(({ sheet, who }) => {
    const count = who?.reduce((sum, one) => sum + (one === customer ? 1 : 0), 0) ?? 0;
    return sheet === undefined || count === 0 ? [] : [{ sheet, count }];
  });
}

/** Keys that are one person's alone: a phone of many people would find the others too. */
const OWN_KINDS = ['customerId', 'phone', 'email'] as const;

function tracesOf({ gathered }: Portrait, customer: number, id: string): PersonKeys {
  const { identity } = gathered;
  const label = labelOf(gathered, customer, id);
  const keys = new Set([id]);
  for (const [old, kept] of identity.mergedInto) if (kept === id) keys.add(old);
  if (identity.linked) {
    const { linked, numberOf } = identity.linked;
    linked.customerOfRecord.forEach((who, record) => {
      if (numberOf[who] !== customer) return;
      for (const kind of OWN_KINDS) {
        const column = linked.records.keys.get(kind);
        const code = column?.codes[record] ?? -1;
        const text = column?.texts[code];
        if (text !== undefined && column?.shared[code] !== 1) keys.add(text);
      }
    });
  }
  return { keys: [...keys], labels: label === id ? [] : [label] };
}

/** The name that stands for the customer where keys are masked: the mask, numbered from the second customer with the same one on. */
function labelOf({ ids, identity }: Portrait['gathered'], customer: number, id: string): string {
  const label = maskedKey(identity.keyRole, id);
  if (label === id) return id;
  let before = 0;
  for (let other = 0; other < customer; other++) {
    if (maskedKey(identity.keyRole, ids[other] ?? '') === label) before++;
  }
  return before === 0 ? label : `${label}·${before + 1}`;
}

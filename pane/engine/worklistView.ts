import { maskedKey, sharedLabels, type Bilingual, type Portrait } from '../../core/index';

/** Customers who lack key fields. */
export interface WorklistView {
  readonly customers: number;
  /** The most valuable of them first. */
  readonly items: readonly WorkItem[];
}

export interface WorkItem {
  /** Masked where the key is personal. */
  readonly key: string;
  /** The name in the sheet of the worklist, by which edits find the row. */
  readonly label: string;
  /** Who is to complete the customer; '' for nobody. */
  readonly owner: string;
  readonly cents: number;
  readonly fields: readonly Bilingual[];
  /** Zero-based row of the customer; null where there is none. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

const MOST_ITEMS = 30;

/** Describe who lacks key fields, by value, then in the order of the run. */
export function worklistView(portrait: Portrait): WorklistView {
  const { completeness, gathered, project } = portrait;
  const { ids, identity, measures } = gathered;
  const worth = (customer: number): number => measures.allCents[customer] ?? 0;
  const all = [...completeness.missing].sort(
    (a, b) => worth(b.customer) - worth(a.customer) || a.customer - b.customer,
  );
  const labels = all.length === 0 ? [] : sharedLabels(portrait);
  const items = all.slice(0, MOST_ITEMS).map(({ customer, fields, place }) => ({
    key: maskedKey(identity.roleOf(customer), ids[customer] ?? ''),
    label: labels[customer] ?? '',
    owner: project.worklist.notes.get(labels[customer] ?? '')?.owner ?? '',
    cents: worth(customer),
    fields,
    place,
  }));
  return { customers: all.length, items };
}

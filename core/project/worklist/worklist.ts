import type { Cell } from '../../book/cell';
import type { Bilingual, Lang } from '../../words';

/** A customer whose key fields are incomplete, as the cleaning room tells it. */
export interface MissingFields {
  /** Number of the customer in the run. */
  readonly customer: number;
  readonly fields: readonly Bilingual[];
  /** Where the customer's row is in the user's sheets; null when there is none. */
  readonly place: { readonly sheet: string; readonly row: number } | null;
}

/** What people wrote beside a customer of the worklist. */
export interface WorkNote {
  readonly owner: string;
  readonly done: string;
  readonly remark: string;
  readonly extra: readonly Cell[];
}

export interface WorkItem extends WorkNote {
  /** The customer's name in shared sheets: `customerLabels`. */
  readonly label: string;
  readonly missing: string;
  /** Value in currency units. */
  readonly value: number;
  readonly segment: string;
  /** Zero-based row and sheet of the source; "" and -1 where there is none. */
  readonly sheet: string;
  readonly row: number;
  /** True: nothing is missing any more; the row stays because somebody wrote into it and has not marked it as done. */
  readonly isSettled: boolean;
}

/** What a worklist is made of, one entry a customer in every list. */
export interface WorkSource {
  readonly labels: readonly string[];
  readonly cents: ArrayLike<number>;
  readonly segmentOf: (customer: number) => string;
}

/** List the customers who lack key fields, the most valuable first, then in the order of the run (requirement 55; issue 5, section 1).
 *  Owner, done and remark of the last run stay with their customer. A customer who is complete now leaves the list; where somebody had written something, the row stays as settled until it is marked as done, so that nothing typed is lost unseen.
 *  Notes are told by the name shown: see the limit of `customerLabels`. */
export function worklist(
  missing: readonly MissingFields[],
  source: WorkSource,
  notes: ReadonlyMap<string, WorkNote>,
  lang: Lang,
): readonly WorkItem[] {
  const open = new Set<string>();
  const items = missing
    .filter(({ fields }) => fields.length > 0)
    .map(({ customer, fields, place }): WorkItem => {
      const label = source.labels[customer] ?? '';
      open.add(label);
      return {
        ...(notes.get(label) ?? NO_NOTE),
        label,
        missing: fields.map((field) => field[lang]).join(lang === 'zh' ? '、' : ', '),
        value: Math.round(source.cents[customer] ?? 0) / 100,
        segment: source.segmentOf(customer),
        sheet: place?.sheet ?? '',
        row: place?.row ?? -1,
        isSettled: false,
      };
    });
  const ranked = items.map((item, at) => ({ item, at })).sort((a, b) => b.item.value - a.item.value || a.at - b.at);
  return [...ranked.map(({ item }) => item), ...settled(notes, open)];
}

const NO_NOTE: WorkNote = { owner: '', done: '', remark: '', extra: [] };

/** Rows that somebody wrote into and has not marked as done, of customers who lack nothing now or are gone. */
function settled(notes: ReadonlyMap<string, WorkNote>, open: ReadonlySet<string>): readonly WorkItem[] {
  return [...notes]
    .filter(([label, note]) => !open.has(label) && isWritten(note) && !isDone(note))
    .map(([label, note]) => ({ ...note, label, missing: '', value: 0, segment: '', sheet: '', row: -1, isSettled: true })); // prettier-ignore
}

function isWritten({ owner, done, remark, extra }: WorkNote): boolean {
  return owner !== '' || done !== '' || remark !== '' || extra.some((cell) => cell !== null && cell !== '');
}

const NOT_DONE = ['否', '未', '没有', 'no', 'n', '0', 'false', 'open', '×'];

/** Any word in the column but "no" says done. */
export function isDone({ done }: Pick<WorkNote, 'done'>): boolean {
  const word = done.normalize('NFKC').trim().toLowerCase();
  return word !== '' && !NOT_DONE.includes(word) && !word.startsWith('未');
}

import type { Cell } from '../book/cell';
import { isCellError } from '../book/cell';
import type { ValueColumn } from '../patch/columns';
import type { Portrait } from '../portrait';
import type { ClassSet } from '../score/scores';
import type { Lang } from '../words';
import { FIELDS } from './fields.data';
import { fieldOfClass, segmentOf } from './segment';

/** Who changed class since the last run with another result. */
export interface Movement {
  readonly set: ClassSet['id'];
  /** Customers who are in a better class now, in a worse one, and in the same. */
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** Customers who were not there last time, and those who are not there now. */
  readonly joined: number;
  readonly left: number;
  /** Moves from class to class by index into the set, most customers first. */
  readonly flows: readonly Flow[];
  /** Customers who moved, in the order of `portrait.gathered.ids`. */
  readonly moved: Int32Array;
  /** Class per customer last time; -1 = nobody can tell, -2 = not there. */
  readonly before: Int32Array;
}

export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
}

/** The rows of an earlier portrait sheet and where its fields stand: field id -> zero-based column. */
export interface EarlierPortrait {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: ReadonlyMap<string, number>;
}

/** Find the fields of an earlier portrait by the headers that were written then. The header row is the first row. */
export function earlierPortrait(
  rows: readonly (readonly Cell[])[],
  fields: readonly { readonly field: string; readonly header: string }[],
): EarlierPortrait {
  const headers = rows[0] ?? [];
  const columns = new Map<string, number>();
  for (const { field, header } of fields) {
    const column = headers.indexOf(header);
    if (column >= 0) columns.set(field, column);
  }
  return { rows, columns };
}

/** Compare the run's segment with the class each customer had in an earlier portrait. Classes stand from good to bad, so a smaller index is better.
 *  Labels of either language are known; a class that a person overtyped counts as unknown, and its customer as one who stayed.
 *  Gives null when the earlier portrait has no key or no such column; `field` is the column of the class unless told. */
export function movementSince(earlier: EarlierPortrait, portrait: Portrait, field?: string): Movement | null {
  const set = segmentOf(portrait);
  const key = earlier.columns.get(FIELDS.customerId.id);
  const column = earlier.columns.get(field ?? fieldOfClass(set.id).id);
  if (key === undefined || column === undefined) return null;
  const blank = field === undefined ? UNKNOWN : ABSENT;
  const { before, left } = classesBefore(earlier, { key, column, blank }, set, portrait.gathered.ids);
  return { set: set.id, left, before, ...compared(before, set) };
}

/** Write the classes before as a column of labels: blank for those who were not there. */
export function beforeColumn({ before }: Movement, { classes }: ClassSet, lang: Lang): ValueColumn {
  const codes = before.map((code) => (code === UNKNOWN ? classes.length : Math.max(code, -1)));
  return { kind: 'codes', codes, dictionary: [...classes.map(({ label }) => label[lang]), UNKNOWN_LABEL[lang]] };
}

/** Not there last time. */
const ABSENT = -2;
/** There, but nobody can tell in which class. */
const UNKNOWN = -1;
const UNKNOWN_LABEL = { zh: '不明', en: 'unknown' };

function classesBefore(
  { rows }: EarlierPortrait,
  at: { readonly key: number; readonly column: number; readonly blank: number },
  set: ClassSet,
  ids: readonly string[],
): { before: Int32Array; left: number } {
  const places = new Map(ids.map((id, customer) => [id, customer]));
  const codes = new Map(set.classes.flatMap(({ label }, code) => [[label.zh, code] as const, [label.en, code]]));
  const before = new Int32Array(ids.length).fill(ABSENT);
  let left = 0;
  for (let row = 1; row < rows.length; row++) {
    const id = textOf(rows[row]?.[at.key]);
    if (id === '') continue;
    const customer = places.get(id);
    const label = textOf(rows[row]?.[at.column]);
    if (customer === undefined) left++;
    else before[customer] = codes.get(label) ?? (label === '' ? at.blank : UNKNOWN);
  }
  return { before, left };
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isCellError(cell) ? '' : String(cell);
}

function compared(before: Int32Array, { codes, classes }: ClassSet): Omit<Movement, 'set' | 'left' | 'before'> {
  const counts = { up: 0, down: 0, same: 0, joined: 0 };
  const flows = new Float64Array(classes.length * classes.length);
  const moved: number[] = [];
  for (let customer = 0; customer < before.length; customer++) {
    const [from, to] = [before[customer] ?? UNKNOWN, codes[customer] ?? 0];
    counts[stepOf(from, to)]++;
    if (from < 0 || from === to) continue;
    moved.push(customer);
    const flow = from * classes.length + to;
    flows[flow] = (flows[flow] ?? 0) + 1;
  }
  return { ...counts, flows: sortedFlows(flows, classes.length), moved: Int32Array.from(moved) };
}

function stepOf(from: number, to: number): 'up' | 'down' | 'same' | 'joined' {
  if (from === ABSENT) return 'joined';
  if (from === UNKNOWN || from === to) return 'same';
  return to < from ? 'up' : 'down';
}

function sortedFlows(counts: Float64Array, classes: number): readonly Flow[] {
  const flows: Flow[] = [];
  counts.forEach((customers, at) => {
    if (customers > 0) flows.push({ from: Math.floor(at / classes), to: at % classes, customers });
  });
  return flows.sort((a, b) => b.customers - a.customers || a.from - b.from || a.to - b.to);
}

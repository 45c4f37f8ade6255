import type { KeyKind } from '../kinds';

/** How far a value joins: by itself, not by itself because too many different people have it, or not by itself because two people have it who are clearly two. */
export const Shared = { no: 0, many: 1, two: 2 } as const;

/** Values of one kind by record; -1 = blank. `shared[code]` is a `Shared`. */
export interface RecordKeys {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly shared: Uint8Array;
}

/** Rows whose keys are all equal and enough to be one customer, numbered by first appearance: what is linked. */
export interface Records {
  readonly count: number;
  /** Record of each row; -1 for a row without any key. */
  readonly ofRow: Int32Array;
  /** First row of each record. */
  readonly firstRow: Int32Array;
  readonly keys: ReadonlyMap<KeyKind, RecordKeys>;
}

/** Give a record's value of a kind, `null` when it has none. */
export function keyOf({ keys }: Records, record: number, kind: KeyKind): string | null {
  const column = keys.get(kind);
  return column?.texts[column.codes[record] ?? -1] ?? null;
}
